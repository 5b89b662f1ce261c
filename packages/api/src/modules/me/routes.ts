import { route } from '../../http/route.ts'
import * as company from '../partners/company.ts'
import { ProfileUpdate, User } from '../users/schema.ts'
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
      partner: principal.partnerId === null ? null : await company.get(tx),
      scopes: [...principal.scopes],
      expiresAt: principal.expiresAt,
    }),
  }),
  route({
    id: 'me.update',
    method: 'patch',
    path: '/v1/me',
    summary: 'Change the own profile',
    allow: ['staff', 'partner'],
    scope: null,
    body: ProfileUpdate,
    response: User,
    errors: ['precondition_failed'],
    handle: ({ tx, principal, body, ifMatch }) => users.updateProfile(tx, principal.userId!, body, ifMatch),
  }),
]
