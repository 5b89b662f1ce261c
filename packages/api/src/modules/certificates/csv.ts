import type { z } from 'zod'
import type { Principal } from '../../auth/principal.ts'
import type { Tenancy } from '../../db/tenant.ts'
import { csvOf } from '../../http/csv-answer.ts'
import type { Certificate, CertificateFilter } from './schema.ts'
import * as certificates from './service.ts'

/** Who holds which certification, for a spreadsheet; newest first. */
export function certificatesCsv(
  tenancy: Tenancy,
  principal: Principal,
  filter: z.output<typeof CertificateFilter>,
): Response {
  return csvOf<Certificate>(tenancy, principal, {
    name: 'certificates',
    columns: {
      number: (one) => one.number,
      certification: (one) => one.certificationTitle,
      person: (one) => one.userName,
      person_id: (one) => one.userId,
      partner: (one) => one.partnerName,
      partner_id: (one) => one.partnerId,
      status: (one) => one.status,
      issued_at: (one) => one.issuedAt,
      expires_at: (one) => one.expiresAt,
      revoked_at: (one) => one.revokedAt,
      revoked_reason: (one) => one.revokedReason,
      page: (one) => one.links.page,
    },
    page: (tx, paging) => certificates.list(tx, { ...filter, ...paging }),
  })
}
