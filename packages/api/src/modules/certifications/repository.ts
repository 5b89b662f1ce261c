import { and, asc, count, eq, gt, isNull, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import type { Position } from '../../http/pagination.ts'
import { certificates } from '../certificates/table.ts'
import { partners } from '../partners/table.ts'
import { users } from '../users/table.ts'
import type { CertificationQuery } from './schema.ts'
import { certifications } from './table.ts'

export type Row = typeof certifications.$inferSelect
type Change = Partial<Omit<typeof certifications.$inferInsert, 'vendorId' | 'id' | 'version'>>

const one = (tx: Tx, id: string): SQL | undefined =>
  and(eq(certifications.vendorId, tx.vendorId), eq(certifications.id, id))

export async function list(tx: Tx, query: CertificationQuery, after: Position | undefined): Promise<Row[]> {
  const { title, id } = certifications
  return tx.db
    .select()
    .from(certifications)
    .where(
      and(
        eq(certifications.vendorId, tx.vendorId),
        query.status && eq(certifications.status, query.status),
        after && or(gt(title, after.value), and(eq(title, after.value), gt(id, after.id))),
      ),
    )
    .orderBy(asc(title), asc(id))
    .limit(query.limit + 1)
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(certifications).where(one(tx, id))
  return row
}

export async function lock(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(certifications).where(one(tx, id)).for('update')
  return row
}

/** Active certifications that ask for a course. */
export async function askingFor(tx: Tx, courseId: string): Promise<Row[]> {
  return tx.db
    .select()
    .from(certifications)
    .where(
      and(
        eq(certifications.vendorId, tx.vendorId),
        eq(certifications.status, 'active'),
        sql`${certifications.courses} ? ${courseId}`,
      ),
    )
}

/** Undefined when the key is taken. */
export async function insert(tx: Tx, row: typeof certifications.$inferInsert): Promise<Row | undefined> {
  const [created] = await tx.db
    .insert(certifications)
    .values(row)
    .onConflictDoNothing({ target: [certifications.vendorId, certifications.key] })
    .returning()
  return created
}

export async function update(tx: Tx, id: string, change: Change): Promise<Row> {
  const [row] = await tx.db
    .update(certifications)
    .set({ ...change, updatedAt: tx.now, version: sql`${certifications.version} + 1` })
    .where(one(tx, id))
    .returning()
  return row!
}

/** Partners by name with how many of their people hold a certification; a partner's users see their own only. */
export async function coverage(
  tx: Tx,
  certificationId: string,
  limit: number,
  after: Position | undefined,
): Promise<
  Array<{ partnerId: string; partnerName: string; certified: number; expiring: number; people: number }>
> {
  const { partnerId } = tx.principal
  const holds = sql`count(*) filter (where ${certificates.status} in ('active', 'expiring'))::int`
  return tx.db
    .select({
      partnerId: partners.id,
      partnerName: partners.name,
      certified: sql<number>`${holds}`,
      expiring: sql<number>`(count(*) filter (where ${certificates.status} = 'expiring'))::int`,
      people: count(users.id),
    })
    .from(partners)
    .leftJoin(
      users,
      and(
        eq(users.vendorId, partners.vendorId),
        eq(users.partnerId, partners.id),
        isNull(users.deactivatedAt),
      ),
    )
    .leftJoin(
      certificates,
      and(
        eq(certificates.vendorId, users.vendorId),
        eq(certificates.userId, users.id),
        eq(certificates.certificationId, certificationId),
        sql`${certificates.status} in ('active', 'expiring')`,
      ),
    )
    .where(
      and(
        eq(partners.vendorId, tx.vendorId),
        partnerId === null ? undefined : eq(partners.id, partnerId),
        after &&
          or(gt(partners.name, after.value), and(eq(partners.name, after.value), gt(partners.id, after.id))),
      ),
    )
    .groupBy(partners.id, partners.name)
    .orderBy(asc(partners.name), asc(partners.id))
    .limit(limit + 1)
}
