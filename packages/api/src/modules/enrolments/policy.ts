import { eq, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import { enrolments } from './table.ts'

/** Sellers see what they take themselves, admins of a partner what its people take, the vendor sees all. */
export function visible(tx: Tx): SQL | undefined {
  const { partnerId, userId, scopes } = tx.principal
  if (partnerId === null) return undefined
  if (scopes.has('training:team')) return eq(enrolments.partnerId, partnerId)
  return userId === null ? sql`false` : eq(enrolments.userId, userId)
}

/** Nobody learns for somebody else. @throws ApiError forbidden */
export function requireOwn(tx: Tx, enrolment: { userId: string }): void {
  if (tx.principal.kind === 'system' || tx.principal.userId === enrolment.userId) return
  throw new ApiError('forbidden', 'Only the person who takes the course can do that.')
}
