import { and, asc, eq, gt, inArray, or, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { contains } from '../../db/where.ts'
import type { Position } from '../../http/pagination.ts'
import type { PartnerQuery } from './schema.ts'
import { partners } from './table.ts'

export type Row = typeof partners.$inferSelect
type Change = Partial<Omit<typeof partners.$inferInsert, 'vendorId' | 'id' | 'version'>>

const one = (tx: Tx, id: string) => and(eq(partners.vendorId, tx.vendorId), eq(partners.id, id))

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(partners).where(one(tx, id))
  return row
}

export async function lock(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(partners).where(one(tx, id)).for('update')
  return row
}

export async function findByExternalId(tx: Tx, externalId: string): Promise<Row | undefined> {
  const [row] = await tx.db
    .select()
    .from(partners)
    .where(and(eq(partners.vendorId, tx.vendorId), eq(partners.externalId, externalId)))
  return row
}

export async function findByNames(tx: Tx, names: string[]): Promise<Row[]> {
  if (names.length === 0) return []
  return tx.db
    .select()
    .from(partners)
    .where(and(eq(partners.vendorId, tx.vendorId), inArray(partners.name, names)))
}

export async function findByExternalIds(tx: Tx, externalIds: string[]): Promise<Row[]> {
  if (externalIds.length === 0) return []
  return tx.db
    .select()
    .from(partners)
    .where(and(eq(partners.vendorId, tx.vendorId), inArray(partners.externalId, externalIds)))
}

/** Rows in order of name, `limit + 1` of them. */
export async function list(tx: Tx, query: PartnerQuery, after: Position | undefined): Promise<Row[]> {
  return tx.db
    .select()
    .from(partners)
    .where(
      and(
        eq(partners.vendorId, tx.vendorId),
        query.status && eq(partners.status, query.status),
        contains([partners.name], query.q),
        after &&
          or(gt(partners.name, after.value), and(eq(partners.name, after.value), gt(partners.id, after.id))),
      ),
    )
    .orderBy(asc(partners.name), asc(partners.id))
    .limit(query.limit + 1)
}

/** The rows that went in: all but those whose external id is taken, also by someone at this very moment. */
export async function insert(tx: Tx, rows: Array<typeof partners.$inferInsert>): Promise<Row[]> {
  return tx.db
    .insert(partners)
    .values(rows)
    .onConflictDoNothing({ target: [partners.vendorId, partners.externalId] })
    .returning()
}

export async function update(tx: Tx, id: string, change: Change): Promise<Row> {
  const [row] = await tx.db
    .update(partners)
    .set({ ...change, updatedAt: tx.now, version: sql`${partners.version} + 1` })
    .where(one(tx, id))
    .returning()
  return row!
}
