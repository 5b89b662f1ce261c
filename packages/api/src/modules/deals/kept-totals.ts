import { and, eq, sql, sum } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Tx } from '../../db/tenant.ts'
import { fromUuid } from '../../ids.ts'
import { dealTotalChanges, dealTotals } from './table.ts'

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

/** Of all deals, or those of one partner: what is kept, and what is not folded into it yet. */
export async function keptTotals(tx: Tx, partnerId: string | undefined): Promise<Total[]> {
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

export async function dealCount(tx: Tx, partnerId: string | undefined): Promise<number> {
  const totals = await keptTotals(tx, partnerId)
  return totals.reduce((all, { count }) => all + count, 0)
}
