import { z } from 'zod'
import { Instant, Paging, Version, prose } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'

export const CertificateStatus = z.enum(['active', 'expiring', 'expired', 'renewed', 'revoked'])
export const RevocationReason = z.enum(['left_company', 'misconduct', 'issued_in_error', 'other'])

const link = (description: string, end: string) =>
  z.string().meta({ description, examples: [`https://prm.example.com/verify/AZOwuc4P${end}`] })

const CertificateLinks = z
  .object({
    page: link('Where anyone who has the address verifies it.', ''),
    credential: link('The Open Badges 3.0 credential, signed (VC-JWT).', '/badge.jwt'),
    png: link('The badge as a picture that carries the credential.', '/badge.png'),
    svg: link('The same as SVG.', '/badge.svg'),
    pdf: link('The certificate, to print.', '/certificate.pdf'),
    linkedIn: z.string().meta({
      description: "Opens LinkedIn's form for certifications, filled in.",
      examples: ['https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME'],
    }),
  })
  .meta({ id: 'CertificateLinks', description: 'Addresses that nobody guesses; whoever has one sees it.' })

export const Certificate = z
  .object({
    id: idSchema('certificate'),
    number: z.string().meta({ description: 'What stands on it.', examples: ['2026-000042'] }),
    certificationId: idSchema('certification'),
    certificationTitle: z.string(),
    issuerName: z.string(),
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
    links: CertificateLinks,
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
export const CertificateFilter = z.object({
  userId: idSchema('user').optional(),
  partnerId: idSchema('partner').optional(),
  certificationId: idSchema('certification').optional(),
  status: CertificateStatus.optional(),
})
export const CertificateQuery = Paging.extend(CertificateFilter.shape)
export type CertificateQuery = z.output<typeof CertificateQuery>
