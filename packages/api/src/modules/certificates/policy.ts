import { eq, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { certificates } from './table.ts'

/** Sellers see their own certificates, admins of a partner those of its people, the vendor sees all. */
export function visible(tx: Tx): SQL | undefined {
  const { partnerId, userId, scopes } = tx.principal
  if (partnerId === null) return undefined
  if (scopes.has('training:team')) return eq(certificates.partnerId, partnerId)
  return userId === null ? sql`false` : eq(certificates.userId, userId)
}
