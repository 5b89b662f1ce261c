import { and, asc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '../../db/tenant.ts'
import { contains } from '../../db/where.ts'
import { fromUuid, toUuid } from '../../ids.ts'
import { ascending, descending, type Position } from '../../http/pagination.ts'
import { users } from '../users/table.ts'
import type { VendorLists } from '../vendor/lists.ts'
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

/** The company and the name of who looks after it. */
export async function findWithManager(
  tx: Tx,
  id: string,
): Promise<(Row & { channelManager: { name: string; email: string } | null }) | undefined> {
  const [row] = await tx.db
    .select({ partner: partners, channelManager: { name: users.name, email: users.email } })
    .from(partners)
    .leftJoin(users, and(eq(users.vendorId, partners.vendorId), eq(users.id, partners.channelManagerId)))
    .where(one(tx, id))
  return row && { ...row.partner, channelManager: row.channelManager }
}

/** Keeps a partner in its state until the transaction ends. */
export async function hold(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(partners).where(one(tx, id)).for('share')
  return row
}

const equal = <C extends AnyPgColumn>(column: C, value: C['_']['data'] | undefined): SQL | undefined =>
  value === undefined ? undefined : eq(column, value)
const holds = (column: AnyPgColumn, value: string | undefined): SQL | undefined =>
  value === undefined ? undefined : sql`${column} @> array[${value}]::text[]`

/** A page of partners, `limit + 1` rows. Territories, products and tags are looked for among what the vendor has. */
export async function list(tx: Tx, query: PartnerQuery, after: Position | undefined): Promise<Row[]> {
  const { where, order } =
    query.sort === 'name'
      ? ascending(partners.name, partners.id, after)
      : descending(partners.createdAt, partners.id, after)
  return tx.db
    .select()
    .from(partners)
    .where(
      and(
        eq(partners.vendorId, tx.vendorId),
        equal(partners.status, query.status),
        equal(partners.type, query.type),
        equal(partners.tier, query.tier),
        equal(partners.channelManagerId, query.channelManagerId),
        equal(partners.parentId, query.parentId),
        holds(partners.territories, query.territory),
        holds(partners.products, query.product),
        holds(partners.tags, query.tag),
        contains([partners.name, partners.domain], query.q),
        where,
      ),
    )
    .orderBy(...order)
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

export async function isChannelManager(tx: Tx, userId: string): Promise<boolean> {
  const [row] = await tx.db
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.vendorId, tx.vendorId),
        eq(users.id, userId),
        eq(users.kind, 'staff'),
        inArray(users.role, ['admin', 'channel_manager']),
      ),
    )
  return row !== undefined
}

/** A partner and all that stand above it; empty when there is no such partner. Changes of the tree take turns. */
export async function lineOf(tx: Tx, id: string): Promise<string[]> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.vendorId} partner tree`}, 0))`,
  )
  const vendorId = toUuid('vendor', tx.vendorId)
  const rows = await tx.db.execute(sql`
    with recursive line as (
      select id, parent_id from partners where vendor_id = ${vendorId} and id = ${toUuid('partner', id)}
      union
      select p.id, p.parent_id from partners p join line on p.vendor_id = ${vendorId} and p.id = line.parent_id
    )
    select id from line`)
  return rows.map((row) => fromUuid('partner', String(row['id'])))
}

/** Which keys of the vendor's lists are held by partners, by field. */
export async function heldKeys(tx: Tx): Promise<Array<{ list: keyof VendorLists; key: string }>> {
  const vendorId = toUuid('vendor', tx.vendorId)
  const rows = await tx.db.execute(sql`
    select 'partnerTypes' as list, type as key from partners where vendor_id = ${vendorId}
    union select 'tiers', tier from partners where vendor_id = ${vendorId} and tier is not null
    union select 'territories', unnest(territories) from partners where vendor_id = ${vendorId}
    union select 'products', unnest(products) from partners where vendor_id = ${vendorId}`)
  return rows.map((row) => ({ list: row['list'] as keyof VendorLists, key: String(row['key']) }))
}

/** Two applications of one company take turns: the second finds the first. */
export async function takeApplicationTurn(tx: Tx, company: string): Promise<void> {
  const turn = `${tx.vendorId} application ${company}`
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`)
}

/** The company of a domain; of several, the one that came first. */
export async function findByDomain(tx: Tx, domain: string): Promise<string | undefined> {
  const [row] = await tx.db
    .select({ id: partners.id })
    .from(partners)
    .where(and(eq(partners.vendorId, tx.vendorId), eq(partners.domain, domain)))
    .orderBy(asc(partners.createdAt), asc(partners.id))
    .limit(1)
  return row?.id
}
