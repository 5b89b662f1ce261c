import { route } from '../../http/route.ts'
import { JwkSet } from './schema.ts'
import * as receipts from './service.ts'

export const receiptRoutes = [
  route({
    id: 'vendor.keys',
    method: 'get',
    path: '/v1/vendor/keys',
    summary: 'Read the public keys that verify receipts',
    description: 'A JWK set. It is empty before the first receipt; a key that has signed one stays in it.',
    allow: ['key', 'publishable', 'staff', 'partner'],
    scope: 'vendor:read',
    response: JwkSet,
    errors: [],
    handle: ({ tx }) => receipts.publicKeys(tx),
  }),
]
