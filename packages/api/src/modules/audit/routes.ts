import { route } from '../../http/route.ts'
import * as receipts from '../receipts/service.ts'
import { AuditHead, AuditPage, AuditQuery } from './schema.ts'
import * as audit from './service.ts'

export const auditRoutes = [
  route({
    id: 'audit.list',
    method: 'get',
    path: '/v1/audit',
    summary: 'Read the audit trail',
    description:
      'Every event with who caused it and by which request, each linked to the one before by its hash. ' +
      'Download it with `order=asc` and check it offline: `openprm audit verify`, or `verifyAudit` of the SDK.',
    allow: ['key', 'staff'],
    scope: 'audit:read',
    query: AuditQuery,
    response: AuditPage,
    errors: ['cursor_invalid'],
    handle: ({ tx, query }) => audit.list(tx, query),
  }),
  route({
    id: 'audit.head',
    method: 'get',
    path: '/v1/audit/head',
    summary: 'Get the signed end of the audit chain',
    description:
      'Signed with the key of the receipts. Keep it outside: a trail that was cut off or written anew after it no longer fits.',
    allow: ['key', 'staff'],
    scope: 'audit:read',
    // The first one makes the key.
    readOnly: false,
    response: AuditHead,
    errors: [],
    handle: ({ tx }) => receipts.signHead(tx),
  }),
]
