import { and, asc, count, eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm'
import { sendMany } from '../../db/insert-many.ts'
import type { Tx } from '../../db/tenant.ts'
import { toUuid } from '../../ids.ts'
import { partners } from '../partners/table.ts'
import { users } from '../users/table.ts'
import { stages } from '../vendor/table.ts'
import { matching, type PageOf, type Sieve } from './filter.ts'
import { visible } from './policy.ts'
import * as search from './search.ts'
import { ordered } from './sorting.ts'
import { deals } from './table.ts'

export type Row = typeof deals.$inferSelect & { partnerName: string | null; ownerName: string | null }
export type NewRow = typeof deals.$inferInsert
export type Change = Partial<Omit<NewRow, 'vendorId' | 'id' | 'version'>>

const columns = { ...getTableColumns(deals), partnerName: partners.name, ownerName: users.name }
const ofPartner = and(eq(partners.vendorId, deals.vendorId), eq(partners.id, deals.partnerId))
const ofOwner = and(eq(users.vendorId, deals.vendorId), eq(users.id, deals.ownerId))

function select(tx: Tx) {
  return tx.db.select(columns).from(deals).leftJoin(partners, ofPartner).leftJoin(users, ofOwner).$dynamic()
}

export async function list(tx: Tx, filter: Sieve, page: PageOf): Promise<Row[]> {
  const { where, order } = ordered(page.sort, page.after)
  return select(tx)
    .where(and(matching(tx, filter, page), where))
    .orderBy(...order)
    .limit(page.limit + 1)
}

/** The newest `limit + 1` deals of every stage, in one statement. */
export async function columnsOf(tx: Tx, filter: Sieve, limit: number): Promise<Row[]> {
  const { order } = ordered('-stageChangedAt', undefined)
  const top = tx.db
    .select()
    .from(deals)
    .where(and(matching(tx, filter, 'pages'), eq(deals.stage, stages.key)))
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

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await select(tx).where(and(eq(deals.vendorId, tx.vendorId), eq(deals.id, id), visible(tx)))
  return row
}

export async function findMany(tx: Tx, ids: string[]): Promise<Row[]> {
  if (ids.length === 0) return []
  return select(tx).where(and(eq(deals.vendorId, tx.vendorId), oneOf(ids), visible(tx)))
}

/** One statement for any number of ids. */
function oneOf(ids: string[]): SQL {
  return sql`${deals.id} = any(${sql.param(ids.map((id) => toUuid('deal', id)))}::uuid[])`
}

export type LockedRow = typeof deals.$inferSelect

/** `skipLocked` finds nothing while somebody else is at work on the deal. */
export async function lock(
  tx: Tx,
  id: string,
  config: { skipLocked?: true } = {},
): Promise<LockedRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(deals)
    .where(and(eq(deals.vendorId, tx.vendorId), eq(deals.id, id), visible(tx)))
    .for('update', config)
  return row
}

export async function findByExternalIds(tx: Tx, ids: string[]): Promise<Row[]> {
  if (ids.length === 0) return []
  return select(tx).where(
    and(eq(deals.vendorId, tx.vendorId), sql`${deals.externalId} = any(${sql.param(ids)})`),
  )
}

/** From so many on a document is quicker than a list of values. */
const many = 20

export function insert(tx: Tx, rows: NewRow[]): void {
  if (rows.length >= many) sendMany(tx, deals, rows)
  else tx.send(tx.db.insert(deals).values(rows))
  search.index(
    tx,
    rows.map(({ id }) => id),
  )
}

/** What can be found of a deal besides its partner, comments and notes. */
const findable: ReadonlyArray<keyof Change> = [
  'name',
  'accountName',
  'accountDomain',
  'accountKey',
  'product',
  'externalId',
  'values',
  'partnerId',
]

export function update(tx: Tx, id: string, change: Change): void {
  tx.send(
    tx.db
      .update(deals)
      .set({ ...change, updatedAt: tx.now, version: sql`${deals.version} + 1` })
      .where(and(eq(deals.vendorId, tx.vendorId), eq(deals.id, id))),
  )
  if (findable.some((key) => change[key] !== undefined)) search.index(tx, [id])
}

/** How many deals are in each of these stages; a stage without any is left out. */
export async function countByStage(tx: Tx, keys: string[]): Promise<Array<{ key: string; deals: number }>> {
  return tx.db
    .select({ key: deals.stage, deals: count() })
    .from(deals)
    .where(and(eq(deals.vendorId, tx.vendorId), inArray(deals.stage, keys)))
    .groupBy(deals.stage)
    .orderBy(asc(deals.stage))
}

export async function lockInStage(
  tx: Tx,
  stage: string,
  limit: number,
): Promise<Array<Pick<LockedRow, 'id' | 'stage' | 'stageChangedAt'>>> {
  return tx.db
    .select({ id: deals.id, stage: deals.stage, stageChangedAt: deals.stageChangedAt })
    .from(deals)
    .where(and(eq(deals.vendorId, tx.vendorId), eq(deals.stage, stage)))
    .limit(limit)
    .for('update')
}

/** Puts deals into another stage of the same kind. */
export async function restage(tx: Tx, ids: string[], stage: string): Promise<void> {
  await tx.db
    .update(deals)
    .set({ stage, stageChangedAt: tx.now, updatedAt: tx.now, version: sql`${deals.version} + 1` })
    .where(and(eq(deals.vendorId, tx.vendorId), oneOf(ids)))
}
