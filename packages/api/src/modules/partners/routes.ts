import type { z } from 'zod'
import { route } from '../../http/route.ts'
import { page } from '../../http/schemas.ts'
import type { AnyRoute } from '../../http/route.ts'
import { carryOut } from './commands.ts'
import * as company from './company.ts'
import type { PartnerCommand } from './lifecycle.ts'
import {
  Company,
  CompanyUpdate,
  Partner,
  PartnerCreate,
  type PartnerDecision,
  PartnerEnd,
  PartnerNote,
  PartnerParams,
  PartnerQuery,
  PartnerReject,
  PartnerSuspend,
  PartnerUpdate,
} from './schema.ts'
import * as partners from './service.ts'

/** The commands of a partner's life: all alike but for what they are told. */
const commands = {
  approve: ['Approve an application, or take up an invited partner', PartnerNote],
  reject: ['Reject an application, with a reason', PartnerReject],
  invite: ['Invite a partner into the programme', PartnerNote],
  activate: ['Let a partner work: its onboarding is done', PartnerNote],
  suspend: ['Suspend a partner, with a reason', PartnerSuspend],
  reinstate: ['Let a suspended partner work again', PartnerNote],
  end: ['End a partnership, with a reason', PartnerEnd],
} as const satisfies Record<PartnerCommand, unknown>

const lifeRoutes: AnyRoute[] = (Object.keys(commands) as PartnerCommand[]).map((command) =>
  route({
    id: `partners.${command}`,
    method: 'post',
    path: `/v1/partners/{partnerId}/${command}`,
    summary: commands[command][0],
    ...(['suspend', 'end', 'reject'].includes(command) && {
      description: "Its people's embed tokens end at once, and no new ones are given out.",
    }),
    allow: ['key', 'staff'],
    scope: 'partners:write',
    params: PartnerParams,
    body: commands[command][1] as z.ZodType<Partial<PartnerDecision>>,
    response: Partner,
    errors: ['not_found', 'invalid_transition', 'precondition_failed'],
    handle: ({ tx, params, body, ifMatch }) => carryOut(tx, params.partnerId, command, body, ifMatch),
  }),
)

export const partnerRoutes = [
  route({
    id: 'company.get',
    method: 'get',
    path: '/v1/company',
    summary: "Read the partner user's own company",
    allow: ['partner'],
    scope: 'company:read',
    response: Company,
    errors: ['not_found'],
    handle: ({ tx }) => company.get(tx),
  }),
  route({
    id: 'company.update',
    method: 'patch',
    path: '/v1/company',
    summary: "Change the own company's profile",
    description: "For admins of the partner. Name, type, tier and territories are the vendor's to set.",
    allow: ['partner'],
    scope: 'company:write',
    body: CompanyUpdate,
    response: Company,
    errors: ['not_found', 'precondition_failed'],
    handle: ({ tx, body, ifMatch }) => company.update(tx, body, ifMatch),
  }),
  route({
    id: 'partners.list',
    method: 'get',
    path: '/v1/partners',
    summary: 'List partners',
    allow: ['key', 'staff'],
    scope: 'partners:read',
    query: PartnerQuery,
    response: page(Partner),
    errors: ['cursor_invalid'],
    handle: ({ tx, query }) => partners.list(tx, query),
  }),
  route({
    id: 'partners.create',
    method: 'post',
    path: '/v1/partners',
    summary: 'Add a partner',
    allow: ['key', 'staff'],
    scope: 'partners:write',
    body: PartnerCreate,
    status: 201,
    response: Partner,
    errors: ['conflict'],
    handle: ({ tx, body }) => partners.create(tx, body),
  }),
  route({
    id: 'partners.get',
    method: 'get',
    path: '/v1/partners/{partnerId}',
    summary: 'Read a partner',
    allow: ['key', 'staff'],
    scope: 'partners:read',
    params: PartnerParams,
    response: Partner,
    errors: ['not_found'],
    handle: ({ tx, params }) => partners.get(tx, params.partnerId),
  }),
  route({
    id: 'partners.update',
    method: 'patch',
    path: '/v1/partners/{partnerId}',
    summary: 'Change a partner',
    allow: ['key', 'staff'],
    scope: 'partners:write',
    params: PartnerParams,
    body: PartnerUpdate,
    response: Partner,
    errors: ['not_found', 'precondition_failed'],
    handle: ({ tx, params, body, ifMatch }) => partners.update(tx, params.partnerId, body, ifMatch),
  }),
  ...lifeRoutes,
]
