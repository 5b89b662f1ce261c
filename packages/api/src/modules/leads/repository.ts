import { and, count, eq, getTableColumns, gte, inArray, isNotNull, lt, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { ascending, descending, type Position } from '../../http/pagination.ts'
import { asStored } from '../../db/stored.ts'
import { fromUuid, toUuid } from '../../ids.ts'
import { partners } from '../partners/table.ts'
import { users } from '../users/table.ts'
import type { LeadStatus } from './lifecycle.ts'
import { visible } from './policy.ts'
import type { LeadQuery } from './schema.ts'
import { matches } from './search.ts'
import { leads, leadSubmissions } from './table.ts'

export type Filter = Partial<Omit<LeadQuery, 'limit' | 'cursor' | 'sort' | 'territory'>> & {
  countries?: string[] | undefined
}
export type LockedRow = typeof leads.$inferSelect
export type Row = LockedRow & { partnerName: string | null; ownerName: string | null }
export type NewRow = typeof leads.$inferInsert
export type Change = Partial<Omit<NewRow, 'vendorId' | 'id' | 'version'>>

const one = (tx: Tx, id: string) => and(eq(leads.vendorId, tx.vendorId), eq(leads.id, id))

function matching(tx: Tx, filter: Filter): SQL | undefined {
  const same = (column: 'partnerId' | 'ownerId' | 'country' | 'product') =>
    filter[column] === undefined ? undefined : eq(leads[column], filter[column])
  return and(
    eq(leads.vendorId, tx.vendorId),
    visible(tx),
    filter.status && inArray(leads.status, filter.status),
    same('partnerId'),
    same('ownerId'),
    same('country'),
    filter.countries && inArray(leads.country, filter.countries),
    same('product'),
    filter.createdFrom === undefined ? undefined : gte(leads.createdAt, filter.createdFrom),
    filter.createdBefore === undefined ? undefined : lt(leads.createdAt, filter.createdBefore),
    filter.q === undefined ? undefined : matches(tx, filter.q),
  )
}

function select(tx: Tx) {
  return tx.db
    .select({ ...getTableColumns(leads), partnerName: partners.name, ownerName: users.name })
    .from(leads)
    .leftJoin(partners, and(eq(partners.vendorId, leads.vendorId), eq(partners.id, leads.partnerId)))
    .leftJoin(users, and(eq(users.vendorId, leads.vendorId), eq(users.id, leads.ownerId)))
    .$dynamic()
}

/** Every order a list can have: its column, which has an index, and its direction. */
export const sorts = {
  '-createdAt': { key: 'createdAt', by: descending },
  createdAt: { key: 'createdAt', by: ascending },
  '-updatedAt': { key: 'updatedAt', by: descending },
  answerDueAt: { key: 'answerDueAt', by: ascending },
} as const satisfies Record<LeadQuery['sort'], object>

export async function list(
  tx: Tx,
  query: Filter & Pick<LeadQuery, 'limit' | 'sort'>,
  after: Position | undefined,
): Promise<Row[]> {
  const { key, by } = sorts[query.sort]
  const { where, order } = by(leads[key], leads.id, after)
  return select(tx)
    .where(and(matching(tx, query), key === 'answerDueAt' ? isNotNull(leads[key]) : undefined, where))
    .orderBy(...order)
    .limit(query.limit + 1)
}

export async function countOf(tx: Tx, filter: Filter): Promise<number> {
  const [row] = await tx.db.select({ n: count() }).from(leads).where(matching(tx, filter))
  return row?.n ?? 0
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await select(tx).where(and(one(tx, id), visible(tx)))
  return row
}

/** The lead as it is now, whoever has it: for events about what its former partner has just done. */
export async function current(tx: Tx, id: string): Promise<Row> {
  const [row] = await select(tx).where(one(tx, id))
  return row!
}

/** The lead that a submission joined, by the id that its sender was told. */
export async function findJoined(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await select(tx)
    .innerJoin(
      leadSubmissions,
      and(eq(leadSubmissions.vendorId, leads.vendorId), eq(leadSubmissions.leadId, leads.id)),
    )
    .where(
      and(
        eq(leads.vendorId, tx.vendorId),
        eq(leadSubmissions.id, fromUuid('submission', toUuid('lead', id))),
        visible(tx),
      ),
    )
  return row
}

/** `skipLocked` finds nothing while somebody else is at work on the lead. */
export async function lock(
  tx: Tx,
  id: string,
  config: { skipLocked?: true } = {},
): Promise<LockedRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(leads)
    .where(and(one(tx, id), visible(tx)))
    .for('update', config)
  return row
}

export async function findByExternalIds(tx: Tx, externalIds: string[]): Promise<LockedRow[]> {
  return tx.db
    .select()
    .from(leads)
    .where(and(eq(leads.vendorId, tx.vendorId), inArray(leads.externalId, externalIds)))
}

export async function findByExternalId(tx: Tx, externalId: string): Promise<{ id: string } | undefined> {
  const [row] = await tx.db
    .select({ id: leads.id })
    .from(leads)
    .where(and(eq(leads.vendorId, tx.vendorId), eq(leads.externalId, externalId)))
  return row
}

/** Leads in a partner's hands, locked; those that somebody is at work on are left out. */
export async function lockHeldBy(
  tx: Tx,
  partnerId: string,
  status: LeadStatus[],
  limit: number,
): Promise<string[]> {
  const rows = await tx.db
    .select({ id: leads.id })
    .from(leads)
    .where(
      and(eq(leads.vendorId, tx.vendorId), eq(leads.partnerId, partnerId), inArray(leads.status, status)),
    )
    .orderBy(leads.createdAt, leads.id)
    .limit(limit)
    .for('update', { skipLocked: true })
  return rows.map(({ id }) => id)
}

/** Routing fills partners up to their limits, so within a programme one lead is routed after the other. */
export function takeTurn(tx: Tx): void {
  tx.send(
    tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`lead routing ${tx.vendorId}`}, 0))`),
  )
}

/** @returns the lead as it will be stored */
export function insert(tx: Tx, row: NewRow): LockedRow {
  tx.send(tx.db.insert(leads).values(row))
  return asStored(leads, row)
}

export function update(tx: Tx, id: string, change: Change): void {
  tx.send(
    tx.db
      .update(leads)
      .set({ ...change, updatedAt: tx.now, version: sql`${leads.version} + 1` })
      .where(one(tx, id)),
  )
}
