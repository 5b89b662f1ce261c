import { eq, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { deals } from './table.ts'

/** A partner's users see the deals of their partner; the vendor sees all. */
export function visible(tx: Tx): SQL | undefined {
  return tx.principal.partnerId === null ? undefined : eq(deals.partnerId, tx.principal.partnerId)
}
