import { route } from '../../http/route.ts'
import { JwkSet } from './schema.ts'
import * as receipts from './service.ts'

export const receiptRoutes = [
  route({
    id: 'vendor.keys',
    method: 'get',
    path: '/v1/vendor/keys',
    summary: 'Read the public keys that verify receipts and badges',
    description: 'A JWK set. It is empty before the first receipt; a key that has signed one stays in it.',
    allow: ['key', 'publishable', 'staff', 'partner'],
    scope: 'vendor:read',
    response: JwkSet,
    errors: [],
    handle: ({ tx }) => receipts.publicKeys(tx),
  }),
  route({
    id: 'vendor.rotateKey',
    method: 'post',
    path: '/v1/vendor/keys/rotate',
    summary: 'Sign with a new key from now on',
    description: 'The old ones stay in the set: what they have signed remains good.',
    allow: ['key', 'staff'],
    scope: 'vendor:write',
    response: JwkSet,
    errors: [],
    handle: ({ tx }) => receipts.rotateKey(tx),
  }),
]
