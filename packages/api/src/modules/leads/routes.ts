import { route } from '../../http/route.ts'
import { page } from '../../http/schemas.ts'
import { leadCommandRoutes } from './command-routes.ts'
import { LeadCandidates, LeadOffers } from './offer-schema.ts'
import * as offers from './offers.ts'
import {
  Lead,
  LeadCreate,
  LeadCreated,
  LeadParams,
  LeadQuery,
  LeadSubmissions,
  LeadUpdate,
} from './schema.ts'
import * as leads from './service.ts'
import { update } from './update.ts'
import * as submissions from './submissions.ts'

export const leadRoutes = [
  route({
    id: 'leads.list',
    method: 'get',
    path: '/v1/leads',
    summary: 'List leads',
    description:
      'A partner user sees what is offered to the own partner or in its hands. Newest first unless sorted.',
    allow: ['key', 'staff', 'partner'],
    scope: 'leads:read',
    query: LeadQuery,
    response: page(Lead),
    errors: ['cursor_invalid'],
    handle: ({ tx, query }) => leads.list(tx, query),
  }),
  route({
    id: 'leads.create',
    method: 'post',
    path: '/v1/leads',
    summary: 'Take in a lead',
    description:
      'The values are checked against the form `lead`, as on every other surface. The same e-mail or company within the window of the programme joins the earlier open lead, which is then the answer.',
    allow: ['key', 'staff', 'partner'],
    scope: 'leads:write',
    body: LeadCreate,
    status: 201,
    response: LeadCreated,
    errors: ['conflict', 'not_found'],
    handle: ({ tx, body }) => leads.create(tx, body),
  }),
  route({
    id: 'leads.get',
    method: 'get',
    path: '/v1/leads/{leadId}',
    summary: 'Read a lead',
    description:
      'For a partner user an offered lead may come without contact details; see `contactsHidden`. An id that a page was told for a submission leads to the lead that it joined.',
    allow: ['key', 'staff', 'partner'],
    scope: 'leads:read',
    params: LeadParams,
    response: Lead,
    errors: ['not_found'],
    handle: ({ tx, params }) => leads.get(tx, params.leadId),
  }),
  route({
    id: 'leads.update',
    method: 'patch',
    path: '/v1/leads/{leadId}',
    summary: 'Correct what a lead says',
    description:
      'All values are checked against the form `lead` again. A partner user can do so once it is accepted.',
    allow: ['key', 'staff', 'partner'],
    scope: 'leads:write',
    params: LeadParams,
    body: LeadUpdate,
    response: Lead,
    errors: ['not_found', 'precondition_failed', 'invalid_transition'],
    handle: ({ tx, params, body, ifMatch }) => update(tx, params.leadId, body, ifMatch),
  }),
  route({
    id: 'leads.submissions',
    method: 'get',
    path: '/v1/leads/{leadId}/submissions',
    summary: 'Read what was sent again about a lead',
    allow: ['key', 'staff', 'partner'],
    scope: 'leads:read',
    params: LeadParams,
    response: LeadSubmissions,
    errors: ['not_found'],
    handle: async ({ tx, params }) => ({ data: await submissions.list(tx, params.leadId) }),
  }),
  route({
    id: 'leads.offers',
    method: 'get',
    path: '/v1/leads/{leadId}/offers',
    summary: 'Read whom a lead was offered to, and why',
    description:
      'Oldest first, each with its score, what that is made of, and who else was looked at. A partner user sees the own part.',
    allow: ['key', 'staff', 'partner'],
    scope: 'leads:read',
    params: LeadParams,
    response: LeadOffers,
    errors: ['not_found'],
    handle: async ({ tx, params }) => ({ data: await leads.listOffers(tx, params.leadId) }),
  }),
  route({
    id: 'leads.candidates',
    method: 'get',
    path: '/v1/leads/{leadId}/candidates',
    summary: 'See how each partner fits a lead',
    description: 'What routing would do now, without doing it.',
    allow: ['key', 'staff'],
    scope: 'leads:read',
    params: LeadParams,
    response: LeadCandidates,
    errors: ['not_found'],
    handle: async ({ tx, params }) => ({ data: await offers.candidates(tx, params.leadId) }),
  }),
  ...leadCommandRoutes,
]
