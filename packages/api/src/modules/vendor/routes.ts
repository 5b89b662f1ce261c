import { route } from '../../http/route.ts'
import { Vendor, VendorUpdate } from './schema.ts'
import * as vendor from './service.ts'

export const vendorRoutes = [
  route({
    id: 'vendor.get',
    method: 'get',
    path: '/v1/vendor',
    summary: 'Read the programme',
    description: 'The vendor behind the credential, with its pipeline in order.',
    allow: ['key', 'publishable', 'staff', 'partner'],
    scope: 'vendor:read',
    response: Vendor,
    errors: [],
    handle: ({ tx }) => vendor.get(tx),
  }),
  route({
    id: 'vendor.update',
    method: 'patch',
    path: '/v1/vendor',
    summary: 'Change the programme and its rules',
    allow: ['key', 'staff'],
    scope: 'vendor:write',
    body: VendorUpdate,
    response: Vendor,
    errors: ['precondition_failed'],
    handle: ({ tx, body, ifMatch }) => vendor.update(tx, body, ifMatch),
  }),
]
