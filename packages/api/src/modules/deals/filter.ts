import { and, arrayContains, eq, exists, gte, inArray, lt, lte, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { partners } from '../partners/table.ts'
import { awaitingAnswer } from './lifecycle.ts'
import { visible } from './policy.ts'
import type { DealQuery } from './schema.ts'
import { isFound, understand, type Found } from './search.ts'
import { deals } from './table.ts'

/** What narrows a list or the board. */
export type Filter = Partial<Omit<DealQuery, 'limit' | 'cursor' | 'sort'>>
/** A filter whose text has been understood; nothing fits a text without words. */
export type Sieve = Omit<Filter, 'q'> & { found?: Found | 'nothing' }

/** Opens the search where there is a text; every query that uses the sieve comes after it. */
export async function sieve(tx: Tx, { q, ...filter }: Filter): Promise<Sieve> {
  if (q === undefined) return filter
  return { ...filter, found: (await understand(tx, q)) ?? 'nothing' }
}

type Narrow = {
  [K in keyof Sieve]-?: (value: NonNullable<Sieve[K]>, tx: Tx, all: boolean) => SQL | undefined
}

/** What each filter means. One that is not here does not compile. */
const narrow: Narrow = {
  stage: (stage) => eq(deals.stage, stage),
  partnerId: (id) => eq(deals.partnerId, id),
  ownerId: (id) => eq(deals.ownerId, id),
  externalId: (id) => eq(deals.externalId, id),
  status: (statuses) => inArray(deals.registrationStatus, statuses),
  awaitingAnswer: (waits) =>
    waits
      ? inArray(deals.registrationStatus, [...awaitingAnswer])
      : sql`${deals.registrationStatus} <> all (${sql.param([...awaitingAnswer])})`,
  territory: (key, tx) =>
    exists(
      tx.db
        .select({ one: sql`1` })
        .from(partners)
        .where(
          and(
            eq(partners.vendorId, tx.vendorId),
            eq(partners.vendorId, deals.vendorId),
            eq(partners.id, deals.partnerId),
            arrayContains(partners.territories, [key]),
          ),
        ),
    ),
  product: (product) => eq(deals.product, product),
  source: (source) => eq(deals.source, source),
  amountMin: (amount) => gte(deals.amount, amount),
  amountMax: (amount) => lte(deals.amount, amount),
  createdFrom: (moment) => gte(deals.createdAt, moment),
  createdBefore: (moment) => lt(deals.createdAt, moment),
  closeFrom: (day) => gte(deals.expectedCloseOn, day),
  closeBefore: (day) => lt(deals.expectedCloseOn, day),
  protectedFrom: (moment) => gte(deals.protectedUntil, moment),
  protectedBefore: (moment) => lt(deals.protectedUntil, moment),
  found: (found, tx, all) => (found === 'nothing' ? sql`false` : isFound(tx, found, all)),
}

/** Filters that each order of a list has an index for, beside the text itself. */
const walkable: ReadonlySet<string> = new Set(['found', 'partnerId', 'stage'])

/** Deals of the tenant that the caller may see and that pass the sieve: a page of them, or `all`. */
export function matching(tx: Tx, given: Sieve, all = false): SQL | undefined {
  const named = Object.entries(given).filter(([, value]) => value !== undefined)
  // What else narrows a list may leave so little of a common word that a page never fills.
  const inWords = all || named.some(([name]) => !walkable.has(name))
  const conditions = named.map(([name, value]) =>
    (narrow[name as keyof Sieve] as (value: unknown, tx: Tx, all: boolean) => SQL)(value, tx, inWords),
  )
  return and(eq(deals.vendorId, tx.vendorId), visible(tx), ...conditions)
}
