import { route } from '../../http/route.ts'
import * as change from './change.ts'
import { setStages } from './pipeline.ts'
import { PublicVendor, StagesReplace, Vendor, VendorUpdate } from './schema.ts'
import * as vendor from './service.ts'

export const vendorRoutes = [
  route({
    id: 'vendor.get',
    method: 'get',
    path: '/v1/vendor',
    summary: 'Read the programme',
    description: 'The vendor behind the credential, with its pipeline in order, its lists and its rules.',
    allow: ['key', 'staff', 'partner'],
    scope: 'vendor:read',
    response: Vendor,
    errors: [],
    handle: ({ tx }) => vendor.get(tx),
  }),
  route({
    id: 'vendor.getPublic',
    method: 'get',
    path: '/v1/vendor/public',
    summary: 'Read what a page may show of the vendor',
    allow: ['key', 'publishable', 'staff', 'partner'],
    scope: 'vendor:read',
    response: PublicVendor,
    errors: [],
    handle: ({ tx }) => vendor.getPublic(tx),
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
    handle: ({ tx, body, ifMatch }) => change.update(tx, body, ifMatch),
  }),
  route({
    id: 'vendor.setStages',
    method: 'put',
    path: '/v1/vendor/stages',
    summary: 'Replace the pipeline',
    description:
      'A stage that deals are in goes only when `moves` says where they go; they keep their history, and each has its `deal.moved` event. A key keeps its kind. Up to 10,000 deals move in one request.',
    allow: ['key', 'staff'],
    scope: 'vendor:write',
    body: StagesReplace,
    response: Vendor,
    errors: ['precondition_failed', 'stage_in_use'],
    handle: ({ tx, body, ifMatch }) => setStages(tx, body, ifMatch),
  }),
]
