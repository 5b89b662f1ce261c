import { and, eq, gte, lt, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { certificates, certificateSerials } from '../certificates/table.ts'
import { certifications } from '../certifications/table.ts'
import { users } from '../users/table.ts'
import { vendors } from '../vendor/table.ts'

const columns = {
  vendorId: certificates.vendorId,
  token: certificates.token,
  serial: certificates.serial,
  status: certificates.status,
  issuedAt: certificates.issuedAt,
  expiresAt: certificates.expiresAt,
  revokedAt: certificates.revokedAt,
  certificationId: certificates.certificationId,
  certificationTitle: certifications.title,
  certificationSummary: certifications.summary,
  courses: certifications.courses,
  userId: certificates.userId,
  userName: users.name,
  userEmail: users.email,
  issuerName: vendors.name,
  issuerLocale: vendors.locale,
  branding: vendors.branding,
  clockOffsetMs: vendors.clockOffsetMs,
}

/** A certificate with all that its badge says. */
export async function byToken(tx: Tx, token: string) {
  const { vendorId, certificationId, userId } = certificates
  const [row] = await tx.db
    .select(columns)
    .from(certificates)
    .innerJoin(vendors, eq(vendors.id, vendorId))
    .innerJoin(
      certifications,
      and(eq(certifications.vendorId, vendorId), eq(certifications.id, certificationId)),
    )
    .innerJoin(users, and(eq(users.vendorId, vendorId), eq(users.id, userId)))
    .where(and(eq(vendorId, tx.vendorId), eq(certificates.token, token)))
  return row
}

export type Awarded = NonNullable<Awaited<ReturnType<typeof byToken>>> & { number: string }

/** Serials of a range that are no longer what their badge says: taken back, or ended early by a breaking version. */
export async function withdrawn(tx: Tx, { from, to }: { from: number; to: number }): Promise<number[]> {
  const rows = await tx.db
    .select({ serial: certificates.serial })
    .from(certificates)
    .where(
      and(
        eq(certificates.vendorId, tx.vendorId),
        gte(certificates.serial, from),
        lt(certificates.serial, to),
        sql`(${certificates.status} = 'revoked'
          or (${certificates.cause} = 'version' and ${certificates.status} in ('expired', 'renewed')))`,
      ),
    )
  return rows.map(({ serial }) => serial)
}

/** The newest number of the programme; null before the first certificate. */
export async function lastSerial(tx: Tx): Promise<number | null> {
  const [row] = await tx.db
    .select({ last: certificateSerials.last })
    .from(certificateSerials)
    .where(eq(certificateSerials.vendorId, tx.vendorId))
  return row?.last ?? null
}
