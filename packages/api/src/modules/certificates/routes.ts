import { z } from 'zod'
import { route, streamRoute } from '../../http/route.ts'
import { page } from '../../http/schemas.ts'
import { certificatesCsv } from './csv.ts'
import {
  Certificate,
  CertificateFilter,
  CertificateParams,
  CertificateQuery,
  CertificateRevoke,
} from './schema.ts'
import * as certificates from './service.ts'

export const certificateRoutes = [
  route({
    id: 'certificates.list',
    method: 'get',
    path: '/v1/certificates',
    summary: 'List certificates, newest first',
    description: "A seller sees the own ones, an admin of a partner the partner's.",
    allow: ['key', 'staff', 'partner'],
    scope: 'training:read',
    query: CertificateQuery,
    response: page(Certificate),
    errors: ['cursor_invalid'],
    handle: ({ tx, query }) => certificates.list(tx, query),
  }),
  streamRoute({
    id: 'certificates.export',
    method: 'get',
    path: '/v1/certificates.csv',
    summary: 'Download who holds which certification',
    allow: ['key', 'staff'],
    scope: 'training:read',
    query: CertificateFilter,
    produces: 'text/csv',
    response: z
      .string()
      .meta({ examples: ['number,certification,person\r\n2026-000042,Robot seller,Giulia Ferri\r\n'] }),
    errors: [],
    handle: ({ tenancy, principal, query }) => Promise.resolve(certificatesCsv(tenancy, principal, query)),
  }),
  route({
    id: 'certificates.get',
    method: 'get',
    path: '/v1/certificates/{certificateId}',
    summary: 'Read a certificate',
    allow: ['key', 'staff', 'partner'],
    scope: 'training:read',
    params: CertificateParams,
    response: Certificate,
    errors: ['not_found'],
    handle: ({ tx, params }) => certificates.get(tx, params.certificateId),
  }),
  route({
    id: 'certificates.revoke',
    method: 'post',
    path: '/v1/certificates/{certificateId}/revoke',
    summary: 'Take a certificate back',
    description: 'Whoever verifies it from then on learns that it was revoked.',
    allow: ['key', 'staff'],
    scope: 'training:write',
    params: CertificateParams,
    body: CertificateRevoke,
    response: Certificate,
    errors: ['not_found', 'precondition_failed', 'invalid_transition'],
    handle: ({ tx, params, body, ifMatch }) => certificates.revoke(tx, params.certificateId, body, ifMatch),
  }),
]
