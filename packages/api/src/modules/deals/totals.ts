import { count, sum, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { matching, type Sieve } from './filter.ts'
import { keptTotals, type Total } from './kept-totals.ts'
import { deals } from './table.ts'

/** Count and sum of every stage and currency: kept ones for all deals or those of a partner, else added up. */
export async function totals(tx: Tx, filter: Sieve): Promise<Total[]> {
  const narrowing = Object.entries(filter).filter(
    ([name, value]) => value !== undefined && name !== 'partnerId',
  )
  const own = tx.principal.partnerId
  const foreign = own !== null && filter.partnerId !== undefined && filter.partnerId !== own
  if (narrowing.length > 0 || foreign) return addedUp(tx, matching(tx, filter, 'all'))
  return keptTotals(tx, own ?? filter.partnerId)
}

async function addedUp(tx: Tx, where: SQL | undefined): Promise<Total[]> {
  return tx.db
    .select({ stage: deals.stage, currency: deals.currency, count: count(), amount: sum(deals.amount) })
    .from(deals)
    .where(where)
    .groupBy(deals.stage, deals.currency)
}
