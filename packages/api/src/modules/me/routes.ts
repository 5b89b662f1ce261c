import { route } from '../../http/route.ts'
import * as partners from '../partners/service.ts'
import * as users from '../users/service.ts'
import { Me } from './schema.ts'

export const meRoutes = [
  route({
    id: 'me.get',
    method: 'get',
    path: '/v1/me',
    summary: 'Who this credential speaks for',
    allow: ['key', 'publishable', 'staff', 'partner'],
    scope: null,
    response: Me,
    errors: [],
    handle: async ({ tx, principal }) => ({
      kind: principal.kind as 'key' | 'publishable' | 'staff' | 'partner',
      vendorId: principal.vendorId,
      user: principal.userId === null ? null : await users.get(tx, principal.userId),
      partner: principal.partnerId === null ? null : await partners.get(tx, principal.partnerId),
      scopes: [...principal.scopes],
      expiresAt: principal.expiresAt,
    }),
  }),
]
