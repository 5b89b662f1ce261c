import { route } from '../../http/route.ts'
import { page } from '../../http/schemas.ts'
import { Partner, PartnerCreate, PartnerParams, PartnerQuery, PartnerUpdate } from './schema.ts'
import * as partners from './service.ts'

export const partnerRoutes = [
  route({
    id: 'partners.list',
    method: 'get',
    path: '/v1/partners',
    summary: 'List partners by name',
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
]
