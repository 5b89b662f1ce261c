import { z } from 'zod'
import { Instant, Paging, Version, prose } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'

export const CertificateStatus = z.enum(['active', 'expiring', 'expired', 'renewed', 'revoked'])
export const RevocationReason = z.enum(['left_company', 'misconduct', 'issued_in_error', 'other'])

export const Certificate = z
  .object({
    id: idSchema('certificate'),
    number: z.string().meta({ description: 'What stands on it.', examples: ['2026-000042'] }),
    certificationId: idSchema('certification'),
    certificationTitle: z.string(),
    userId: idSchema('user'),
    userName: z.string(),
    partnerId: idSchema('partner').nullable(),
    partnerName: z.string().nullable(),
    status: CertificateStatus,
    issuedAt: Instant,
    expiresAt: Instant.nullable().meta({ description: 'Null when it holds for ever.' }),
    cause: z.enum(['time', 'version']).nullable().meta({
      description:
        'Why it has to be renewed: its time ends, or a course has a version that broke with the one before.',
    }),
    renews: idSchema('certificate').nullable().meta({ description: 'The certificate before it.' }),
    revokedAt: Instant.nullable(),
    revokedReason: RevocationReason.nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Certificate', description: 'What one person was certified for, and until when.' })
export type Certificate = z.infer<typeof Certificate>

export const CertificateRevoke = z
  .strictObject({ reason: RevocationReason, note: prose(1000).optional() })
  .meta({ id: 'CertificateRevoke' })
export type CertificateRevoke = z.output<typeof CertificateRevoke>

export const CertificateParams = z.object({ certificateId: idSchema('certificate') })
export const CertificateQuery = Paging.extend({
  userId: idSchema('user').optional(),
  partnerId: idSchema('partner').optional(),
  certificationId: idSchema('certification').optional(),
  status: CertificateStatus.optional(),
})
export type CertificateQuery = z.output<typeof CertificateQuery>
