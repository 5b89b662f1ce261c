import { and, count, eq, getTableColumns, sql, sum, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { contains } from '../../db/where.ts'
import { descending, type Position } from '../../http/pagination.ts'
import { partners } from '../partners/table.ts'
import { users } from '../users/table.ts'
import { stages } from '../vendor/table.ts'
import { visible } from './policy.ts'
import type { DealQuery } from './schema.ts'
import { deals } from './table.ts'

export type Filter = Partial<Pick<DealQuery, 'stage' | 'partnerId' | 'ownerId' | 'externalId' | 'q'>>
export type Row = typeof deals.$inferSelect & { partnerName: string | null; ownerName: string | null }
export type NewRow = typeof deals.$inferInsert
type Change = Partial<Omit<NewRow, 'vendorId' | 'id' | 'version'>>

const columns = { ...getTableColumns(deals), partnerName: partners.name, ownerName: users.name }
const ofPartner = and(eq(partners.vendorId, deals.vendorId), eq(partners.id, deals.partnerId))
const ofOwner = and(eq(users.vendorId, deals.vendorId), eq(users.id, deals.ownerId))

function matching(tx: Tx, filter: Filter): SQL | undefined {
  return and(
    eq(deals.vendorId, tx.vendorId),
    visible(tx),
    filter.stage === undefined ? undefined : eq(deals.stage, filter.stage),
    filter.partnerId === undefined ? undefined : eq(deals.partnerId, filter.partnerId),
    filter.ownerId === undefined ? undefined : eq(deals.ownerId, filter.ownerId),
    filter.externalId === undefined ? undefined : eq(deals.externalId, filter.externalId),
    contains([deals.name, deals.accountName, deals.accountDomain], filter.q),
  )
}

function select(tx: Tx) {
  return tx.db.select(columns).from(deals).leftJoin(partners, ofPartner).leftJoin(users, ofOwner).$dynamic()
}

/** Sort keys and the column each one orders by; every one has an index. */
export const sortColumns = { '-stageChangedAt': deals.stageChangedAt, '-createdAt': deals.createdAt } as const

export async function list(
  tx: Tx,
  query: Filter & Pick<DealQuery, 'limit' | 'sort'>,
  after: Position | undefined,
): Promise<Row[]> {
  const { where, order } = descending(sortColumns[query.sort], deals.id, after)
  return select(tx)
    .where(and(matching(tx, query), where))
    .orderBy(...order)
    .limit(query.limit + 1)
}

/** The newest `limit + 1` deals of every stage, in one statement. */
export async function columnsOf(tx: Tx, filter: Filter, limit: number): Promise<Row[]> {
  const { order } = descending(deals.stageChangedAt, deals.id, undefined)
  const top = tx.db
    .select()
    .from(deals)
    .where(and(matching(tx, filter), eq(deals.stage, stages.key)))
    .orderBy(...order)
    .limit(limit + 1)
    .as('deals')
  return tx.db
    .select(columns)
    .from(stages)
    .crossJoinLateral(top)
    .leftJoin(partners, ofPartner)
    .leftJoin(users, ofOwner)
    .where(eq(stages.vendorId, tx.vendorId))
    .orderBy(...order)
}

/** Count and sum of every stage and currency. */
export async function totals(
  tx: Tx,
  filter: Filter,
): Promise<Array<{ stage: string; currency: string | null; count: number; amount: string | null }>> {
  return tx.db
    .select({ stage: deals.stage, currency: deals.currency, count: count(), amount: sum(deals.amount) })
    .from(deals)
    .where(matching(tx, filter))
    .groupBy(deals.stage, deals.currency)
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await select(tx).where(and(eq(deals.vendorId, tx.vendorId), eq(deals.id, id), visible(tx)))
  return row
}

export async function lock(tx: Tx, id: string): Promise<typeof deals.$inferSelect | undefined> {
  const [row] = await tx.db
    .select()
    .from(deals)
    .where(and(eq(deals.vendorId, tx.vendorId), eq(deals.id, id), visible(tx)))
    .for('update')
  return row
}

export async function findByExternalIds(tx: Tx, ids: string[]): Promise<Row[]> {
  if (ids.length === 0) return []
  return select(tx).where(
    and(eq(deals.vendorId, tx.vendorId), sql`${deals.externalId} = any(${sql.param(ids)})`),
  )
}

export async function insert(tx: Tx, rows: NewRow[]): Promise<void> {
  await tx.db.insert(deals).values(rows)
}

export async function update(tx: Tx, id: string, change: Change): Promise<void> {
  await tx.db
    .update(deals)
    .set({ ...change, updatedAt: tx.now, version: sql`${deals.version} + 1` })
    .where(and(eq(deals.vendorId, tx.vendorId), eq(deals.id, id)))
}
