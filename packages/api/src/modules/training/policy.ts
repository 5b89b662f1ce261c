import { eq, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { users } from '../users/table.ts'

/** Sellers see themselves, admins of a partner its people, the vendor sees all. */
export function visible(tx: Tx): SQL | undefined {
  const { partnerId, userId, scopes } = tx.principal
  if (partnerId === null) return undefined
  if (scopes.has('training:team')) return eq(users.partnerId, partnerId)
  return userId === null ? sql`false` : eq(users.id, userId)
}
