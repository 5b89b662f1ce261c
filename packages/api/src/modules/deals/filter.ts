import { and, arrayContains, eq, exists, gte, inArray, lt, lte, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import type { Position } from '../../http/pagination.ts'
import { partners } from '../partners/table.ts'
import { awaitingAnswer } from './lifecycle.ts'
import { visible } from './policy.ts'
import type { DealQuery } from './schema.ts'
import { isFound, understand, type Found, type Newest } from './search.ts'
import type { SortKey } from './sort-keys.ts'
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

/** The page that is wanted of a list. */
export interface PageOf {
  sort: SortKey
  limit: number
  after: Position | undefined
}

type Wanted = Parameters<typeof isFound>[2]

type Narrow = {
  [K in keyof Sieve]-?: (value: NonNullable<Sieve[K]>, tx: Tx, wanted: Wanted) => SQL | undefined
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
  found: (found, tx, wanted) => (found === 'nothing' ? sql`false` : isFound(tx, found, wanted)),
}

/** Filters that each order of a list has an index for, beside the text itself. */
const walkable: ReadonlySet<string> = new Set(['found', 'partnerId', 'stage'])

/** Deals of the tenant that the caller may see and that pass the sieve: all of them, or what fills one page or more. */
export function matching(tx: Tx, given: Sieve, wanted: PageOf | 'pages' | 'all'): SQL | undefined {
  const named = Object.entries(given).filter(([, value]) => value !== undefined)
  // What else narrows a list may leave so little of a common word that a page never fills.
  const all = wanted === 'all' || named.some(([name]) => !walkable.has(name))
  const newest = all || typeof wanted === 'string' ? undefined : newestOf(given, wanted)
  const conditions = named.map(([name, value]) =>
    (narrow[name as keyof Sieve] as (value: unknown, tx: Tx, wanted: Wanted) => SQL)(value, tx, {
      all,
      newest,
    }),
  )
  return and(eq(deals.vendorId, tx.vendorId), visible(tx), ...conditions)
}

/** Words know of a deal when it was made and whose it is, and nothing else. */
const newestOf = ({ stage, partnerId }: Sieve, { sort, limit, after }: PageOf): Newest | undefined =>
  stage === undefined && sort === '-createdAt' ? { partnerId, limit, after } : undefined
