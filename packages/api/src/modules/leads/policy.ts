import { eq, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { leads } from './table.ts'

/** A partner's users see the leads of their partner; the vendor sees all. */
export function visible(tx: Tx): SQL | undefined {
  return tx.principal.partnerId === null ? undefined : eq(leads.partnerId, tx.principal.partnerId)
}
