import {
  and,
  asc,
  count,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNotNull,
  lte,
  min,
  or,
  sql,
  type SQL,
} from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { descending, type Position } from '../../http/pagination.ts'
import { certifications } from '../certifications/table.ts'
import { partners } from '../partners/table.ts'
import { users } from '../users/table.ts'
import { vendors } from '../vendor/table.ts'
import { toUuid } from '../../ids.ts'
import { held } from './lifecycle.ts'
import { visible } from './policy.ts'
import type { CertificateQuery } from './schema.ts'
import { certificates, certificateSerials } from './table.ts'

export type Bare = typeof certificates.$inferSelect
export type Row = Bare & {
  certificationTitle: string
  issuerName: string
  userName: string
  partnerName: string | null
}
type Change = Partial<Omit<typeof certificates.$inferInsert, 'vendorId' | 'id' | 'version'>>

const one = (tx: Tx, id: string): SQL | undefined =>
  and(eq(certificates.vendorId, tx.vendorId), eq(certificates.id, id))

function select(tx: Tx) {
  const { vendorId, certificationId, userId, partnerId } = certificates
  return tx.db
    .select({
      ...getTableColumns(certificates),
      certificationTitle: certifications.title,
      issuerName: vendors.name,
      userName: users.name,
      partnerName: partners.name,
    })
    .from(certificates)
    .innerJoin(vendors, eq(vendors.id, vendorId))
    .innerJoin(
      certifications,
      and(eq(certifications.vendorId, vendorId), eq(certifications.id, certificationId)),
    )
    .innerJoin(users, and(eq(users.vendorId, vendorId), eq(users.id, userId)))
    .leftJoin(partners, and(eq(partners.vendorId, vendorId), eq(partners.id, partnerId)))
    .$dynamic()
}

export async function list(tx: Tx, query: CertificateQuery, after: Position | undefined): Promise<Row[]> {
  const { where, order } = descending(certificates.issuedAt, certificates.id, after)
  return select(tx)
    .where(
      and(
        eq(certificates.vendorId, tx.vendorId),
        visible(tx),
        query.userId === undefined ? undefined : eq(certificates.userId, query.userId),
        query.partnerId === undefined ? undefined : eq(certificates.partnerId, query.partnerId),
        query.certificationId === undefined
          ? undefined
          : eq(certificates.certificationId, query.certificationId),
        query.status && eq(certificates.status, query.status),
        where,
      ),
    )
    .orderBy(...order)
    .limit(query.limit + 1)
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await select(tx).where(and(one(tx, id), visible(tx)))
  return row
}

export async function findMany(tx: Tx, ids: string[]): Promise<Row[]> {
  if (ids.length === 0) return []
  return select(tx).where(and(eq(certificates.vendorId, tx.vendorId), inArray(certificates.id, ids)))
}

export async function lock(tx: Tx, id: string): Promise<Bare | undefined> {
  const [row] = await tx.db
    .select()
    .from(certificates)
    .where(and(one(tx, id), visible(tx)))
    .for('update')
  return row
}

/** What a person holds of a certification, if only to renew it; locked. */
export async function lockHeld(tx: Tx, userId: string, certificationId: string): Promise<Bare | undefined> {
  const [row] = await tx.db
    .select()
    .from(certificates)
    .where(
      and(
        eq(certificates.vendorId, tx.vendorId),
        eq(certificates.userId, userId),
        eq(certificates.certificationId, certificationId),
        inArray(certificates.status, [...held]),
      ),
    )
    .for('update')
  return row
}

/** The next number of the programme; one certificate is issued at a time. */
export async function nextSerial(tx: Tx): Promise<number> {
  const [row] = await tx.db
    .insert(certificateSerials)
    .values({ vendorId: tx.vendorId, last: 1 })
    .onConflictDoUpdate({
      target: certificateSerials.vendorId,
      set: { last: sql`${certificateSerials.last} + 1` },
    })
    .returning()
  return row!.last
}

export async function insert(tx: Tx, row: typeof certificates.$inferInsert): Promise<void> {
  await tx.db.insert(certificates).values(row)
}

export async function update(tx: Tx, ids: string[], change: Change): Promise<void> {
  if (ids.length === 0) return
  await tx.db
    .update(certificates)
    .set({ ...change, updatedAt: tx.now, version: sql`${certificates.version} + 1` })
    .where(and(eq(certificates.vendorId, tx.vendorId), inArray(certificates.id, ids)))
}

/** Changes each of several certificates in its own way, in one statement. */
export async function updateEach(
  tx: Tx,
  changes: Array<Pick<Bare, 'id' | 'status' | 'cause' | 'nextAt'>>,
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ id, status, cause, nextAt }) => ({
    id: toUuid('certificate', id),
    status,
    cause,
    next_at: nextAt,
  }))
  await tx.db.execute(sql`
    update ${certificates} set status = change.status, cause = change.cause, next_at = change.next_at,
      updated_at = ${tx.now}, version = ${certificates.version} + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as change (id uuid, status text, cause text, next_at timestamptz)
    where ${certificates.vendorId} = ${sql.param(tx.vendorId, certificates.vendorId)}
      and ${certificates.id} = change.id`)
}

/** Certificates to which something happens by now, oldest first; those that somebody is at come the next time. */
export async function lockDue(tx: Tx, limit: number): Promise<Bare[]> {
  return tx.db
    .select()
    .from(certificates)
    .where(and(eq(certificates.vendorId, tx.vendorId), lte(certificates.nextAt, tx.now)))
    .orderBy(asc(certificates.nextAt))
    .limit(limit)
    .for('update', { skipLocked: true })
}

/** When something happens next to any certificate of the programme. */
export async function nextDue(tx: Tx): Promise<string | null> {
  const [row] = await tx.db
    .select({ at: min(certificates.nextAt) })
    .from(certificates)
    .where(eq(certificates.vendorId, tx.vendorId))
  return row?.at ?? null
}

/** Shortens everything that is held of a certification to a moment, and has the clock look at it at once. */
export async function shorten(tx: Tx, certificationId: string, until: string): Promise<void> {
  await tx.db
    .update(certificates)
    .set({
      cause: 'version',
      expiresAt: sql`least(${certificates.expiresAt}, ${until}::timestamptz)`,
      nextAt: tx.now,
      updatedAt: tx.now,
      version: sql`${certificates.version} + 1`,
    })
    .where(
      and(
        eq(certificates.vendorId, tx.vendorId),
        eq(certificates.certificationId, certificationId),
        inArray(certificates.status, ['active', 'expiring']),
      ),
    )
}

/** How many people of each partner hold a certification that counts now. */
export async function countByPartner(
  tx: Tx,
  certificationId: string,
  graceDays: number,
): Promise<Map<string, number>> {
  const rows = await tx.db
    .select({ partnerId: certificates.partnerId, n: count() })
    .from(certificates)
    .where(and(counting(tx, certificationId, graceDays), isNotNull(certificates.partnerId)))
    .groupBy(certificates.partnerId)
  return new Map(rows.flatMap(({ partnerId, n }) => (partnerId === null ? [] : [[partnerId, n] as const])))
}

/** How many certificates of a person or a partner count now. */
export async function countValid(
  tx: Tx,
  certificationId: string,
  holder: { userId: string } | { partnerId: string },
  graceDays: number,
): Promise<number> {
  const [row] = await tx.db
    .select({ n: count() })
    .from(certificates)
    .where(
      and(
        counting(tx, certificationId, graceDays),
        'userId' in holder
          ? eq(certificates.userId, holder.userId)
          : eq(certificates.partnerId, holder.partnerId),
      ),
    )
  return row?.n ?? 0
}

/** Those that hold, and those that ended no longer ago than the grace. */
function counting(tx: Tx, certificationId: string, graceDays: number): SQL | undefined {
  const stillCounts = new Date(Date.parse(tx.now) - graceDays * 86_400_000).toISOString()
  return and(
    eq(certificates.vendorId, tx.vendorId),
    eq(certificates.certificationId, certificationId),
    or(
      inArray(certificates.status, ['active', 'expiring']),
      and(eq(certificates.status, 'expired'), gt(certificates.expiresAt, stillCounts)),
    ),
  )
}
