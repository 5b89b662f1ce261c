import { and, count, eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { contains } from '../../db/where.ts'
import { descending, type Position } from '../../http/pagination.ts'
import { partners } from '../partners/table.ts'
import { visible } from './policy.ts'
import type { LeadQuery } from './schema.ts'
import { leads } from './table.ts'

type Filter = Pick<LeadQuery, 'status' | 'partnerId' | 'q'>
export type Row = typeof leads.$inferSelect & { partnerName: string | null }
type Change = Partial<Omit<typeof leads.$inferInsert, 'vendorId' | 'id' | 'version'>>

function matching(tx: Tx, filter: Filter): SQL | undefined {
  return and(
    eq(leads.vendorId, tx.vendorId),
    visible(tx),
    filter.status && inArray(leads.status, filter.status),
    filter.partnerId === undefined ? undefined : eq(leads.partnerId, filter.partnerId),
    contains([leads.name, leads.email, leads.company], filter.q),
  )
}

function select(tx: Tx) {
  return tx.db
    .select({ ...getTableColumns(leads), partnerName: partners.name })
    .from(leads)
    .leftJoin(partners, and(eq(partners.vendorId, leads.vendorId), eq(partners.id, leads.partnerId)))
    .$dynamic()
}

export async function list(
  tx: Tx,
  query: Filter & { limit: number },
  after: Position | undefined,
): Promise<Row[]> {
  const { where, order } = descending(leads.createdAt, leads.id, after)
  return select(tx)
    .where(and(matching(tx, query), where))
    .orderBy(...order)
    .limit(query.limit + 1)
}

export async function countOf(tx: Tx, filter: Filter): Promise<number> {
  const [row] = await tx.db.select({ n: count() }).from(leads).where(matching(tx, filter))
  return row?.n ?? 0
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await select(tx).where(and(eq(leads.vendorId, tx.vendorId), eq(leads.id, id), visible(tx)))
  return row
}

export async function lock(tx: Tx, id: string): Promise<typeof leads.$inferSelect | undefined> {
  const [row] = await tx.db
    .select()
    .from(leads)
    .where(and(eq(leads.vendorId, tx.vendorId), eq(leads.id, id), visible(tx)))
    .for('update')
  return row
}

export async function findByExternalId(tx: Tx, externalId: string): Promise<{ id: string } | undefined> {
  const [row] = await tx.db
    .select({ id: leads.id })
    .from(leads)
    .where(and(eq(leads.vendorId, tx.vendorId), eq(leads.externalId, externalId)))
  return row
}

export async function insert(tx: Tx, row: typeof leads.$inferInsert): Promise<void> {
  await tx.db.insert(leads).values(row)
}

export async function update(tx: Tx, id: string, change: Change): Promise<void> {
  await tx.db
    .update(leads)
    .set({ ...change, updatedAt: tx.now, version: sql`${leads.version} + 1` })
    .where(and(eq(leads.vendorId, tx.vendorId), eq(leads.id, id)))
}
