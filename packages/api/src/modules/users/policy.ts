import { eq, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { users } from './table.ts'

/** A partner's users see the people of their own company; the vendor sees all. */
export function visible(tx: Tx): SQL | undefined {
  return tx.principal.partnerId === null ? undefined : eq(users.partnerId, tx.principal.partnerId)
}
