import { route, streamRoute } from '../../http/route.ts'
import { Import, ImportCreate, ImportParams } from './schema.ts'
import * as imports from './service.ts'

export const importRoutes = [
  route({
    id: 'imports.create',
    method: 'post',
    path: '/v1/imports',
    summary: 'Open an import',
    description: 'Says what the file holds and how its columns map; send the file next.',
    allow: ['key', 'staff'],
    scope: 'imports:write',
    body: ImportCreate,
    status: 201,
    response: Import,
    errors: [],
    handle: ({ tx, body }) => imports.create(tx, body),
  }),
  route({
    id: 'imports.get',
    method: 'get',
    path: '/v1/imports/{importId}',
    summary: 'Read how far an import is',
    allow: ['key', 'staff'],
    scope: 'imports:write',
    params: ImportParams,
    response: Import,
    errors: ['not_found'],
    handle: ({ tx, params }) => imports.get(tx, params.importId),
  }),
  streamRoute({
    id: 'imports.upload',
    method: 'put',
    path: '/v1/imports/{importId}/file',
    summary: 'Send the CSV of an import',
    description:
      'Streamed: rows are stored while the rest still arrives, and the answer comes when all are in. Sending the same rows again changes nothing: they are known by their external id.',
    allow: ['key', 'staff'],
    scope: 'imports:write',
    params: ImportParams,
    consumes: 'text/csv',
    response: Import,
    errors: ['not_found', 'invalid_transition', 'unsupported_media_type'],
    handle: ({ tenancy, principal, params, http }) =>
      imports.run(tenancy, principal, params.importId, http.req.raw.body ?? new Blob([]).stream()),
  }),
  route({
    id: 'imports.cancel',
    method: 'post',
    path: '/v1/imports/{importId}/cancel',
    summary: 'Stop an import',
    description: 'What is stored stays; the rest of the file is not read.',
    allow: ['key', 'staff'],
    scope: 'imports:write',
    params: ImportParams,
    response: Import,
    errors: ['not_found', 'invalid_transition'],
    handle: ({ tx, params }) => imports.cancel(tx, params.importId),
  }),
]
