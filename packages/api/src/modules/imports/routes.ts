import { z } from 'zod'
import { route, streamRoute } from '../../http/route.ts'
import { page } from '../../http/schemas.ts'
import { rejectionsCsv } from './rejections-csv.ts'
import { run } from './run.ts'
import { Import, ImportCreate, ImportParams, ImportQuery, ImportRow, ImportRowQuery } from './schema.ts'
import * as imports from './service.ts'

const allow = ['key', 'staff'] as const
const scope = 'imports:write'

export const importRoutes = [
  route({
    id: 'imports.list',
    method: 'get',
    path: '/v1/imports',
    summary: 'List imports, newest first',
    allow,
    scope,
    query: ImportQuery,
    response: page(Import),
    errors: ['cursor_invalid'],
    handle: ({ tx, query }) => imports.list(tx, query),
  }),
  route({
    id: 'imports.create',
    method: 'post',
    path: '/v1/imports',
    summary: 'Open an import',
    description:
      'Says what the file holds and how its columns map; send the file next. With `dryRun` nothing is stored, and the rows say what would happen.',
    allow,
    scope,
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
    description: 'The live stream tells the same once a second as `import.progressed`.',
    allow,
    scope,
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
      'Streamed: rows are stored while the rest still arrives, and the answer comes when all are in. When an upload breaks off, send the same file to the same import: it goes on where it was. Rows are known by their external id, so nothing doubles.',
    allow,
    scope,
    params: ImportParams,
    consumes: 'text/csv',
    response: Import,
    errors: ['not_found', 'invalid_transition', 'validation_failed', 'conflict', 'unsupported_media_type'],
    handle: ({ tenancy, principal, params, http }) =>
      run(tenancy, principal, params.importId, http.req.raw.body ?? new Blob([]).stream()),
  }),
  route({
    id: 'imports.rows',
    method: 'get',
    path: '/v1/imports/{importId}/rows',
    summary: 'List what became of the rows',
    description:
      'In order of the file: every row of a dry run, the rejected rows of any other import; at most 100,000 of them.',
    allow,
    scope,
    params: ImportParams,
    query: ImportRowQuery,
    response: page(ImportRow),
    errors: ['not_found', 'cursor_invalid'],
    handle: ({ tx, params, query }) => imports.listRows(tx, params.importId, query),
  }),
  streamRoute({
    id: 'imports.rejections',
    method: 'get',
    path: '/v1/imports/{importId}/rejections.csv',
    summary: 'Download the rejected rows',
    description:
      'A CSV of the rows as they stood in the file, with their line and the reason in front. Correct them and send them with the same mapping.',
    allow,
    scope,
    params: ImportParams,
    produces: 'text/csv',
    response: z
      .string()
      .meta({ examples: ['line,reason,Opportunity,Stage\n7,Stage: there is no such stage,OPP-9,Wonn\n'] }),
    errors: ['not_found'],
    handle: ({ tenancy, principal, params }) => rejectionsCsv(tenancy, principal, params.importId),
  }),
  route({
    id: 'imports.cancel',
    method: 'post',
    path: '/v1/imports/{importId}/cancel',
    summary: 'Stop an import',
    description: 'What is stored stays; the rest of the file is not read.',
    allow,
    scope,
    params: ImportParams,
    response: Import,
    errors: ['not_found', 'invalid_transition', 'precondition_failed'],
    handle: ({ tx, params, ifMatch }) => imports.cancel(tx, params.importId, ifMatch),
  }),
]
