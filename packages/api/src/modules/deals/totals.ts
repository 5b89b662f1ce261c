import { and, count, eq, sql, sum, type SQL } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Tx } from '../../db/tenant.ts'
import { fromUuid } from '../../ids.ts'
import { matching, type Sieve } from './filter.ts'
import { deals, dealTotalChanges, dealTotals } from './table.ts'

export interface Total {
  stage: string
  /** Null for deals without an amount. */
  currency: string | null
  count: number
  /** In minor units. */
  amount: string | null
}

/** Where the totals of all partners together are kept. */
const everyone = fromUuid('partner', '00000000-0000-0000-0000-000000000000')

/** Count and sum of every stage and currency: kept ones for all deals or those of a partner, else added up. */
export async function totals(tx: Tx, filter: Sieve): Promise<Total[]> {
  const narrowing = Object.entries(filter).filter(
    ([name, value]) => value !== undefined && name !== 'partnerId',
  )
  const own = tx.principal.partnerId
  const foreign = own !== null && filter.partnerId !== undefined && filter.partnerId !== own
  if (narrowing.length > 0 || foreign) return addedUp(tx, matching(tx, filter))
  return kept(tx, own ?? filter.partnerId)
}

async function addedUp(tx: Tx, where: SQL | undefined): Promise<Total[]> {
  return tx.db
    .select({ stage: deals.stage, currency: deals.currency, count: count(), amount: sum(deals.amount) })
    .from(deals)
    .where(where)
    .groupBy(deals.stage, deals.currency)
}

async function kept(tx: Tx, partnerId: string | undefined): Promise<Total[]> {
  const columns = <T extends typeof dealTotals | typeof dealTotalChanges>({
    stage,
    currency,
    ...table
  }: T) => ({
    stage,
    currency,
    deals: table.deals,
    amount: table.amount,
  })
  const known = unionAll(
    tx.db
      .select(columns(dealTotals))
      .from(dealTotals)
      .where(and(eq(dealTotals.vendorId, tx.vendorId), eq(dealTotals.partnerId, partnerId ?? everyone))),
    tx.db
      .select(columns(dealTotalChanges))
      .from(dealTotalChanges)
      .where(
        and(
          eq(dealTotalChanges.vendorId, tx.vendorId),
          partnerId === undefined ? undefined : eq(dealTotalChanges.partnerId, partnerId),
        ),
      ),
  ).as('known')
  return tx.db
    .select({
      stage: known.stage,
      currency: sql<string | null>`nullif(${known.currency}, '')`,
      count: sum(known.deals).mapWith(Number),
      amount: sum(known.amount),
    })
    .from(known)
    .groupBy(known.stage, known.currency)
    .having(sql`sum(${known.deals}) > 0`)
}
