import { and, eq, ne, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import * as enrolments from '../enrolments/policy.ts'
import { enrolments as runs } from '../enrolments/table.ts'
import { handIns } from './table.ts'

/** Whoever sees that a person takes the course sees what they have handed in; a draft is its writer's alone. */
export function visible(tx: Tx): SQL | undefined {
  const { userId } = tx.principal
  const own = userId === null ? sql`false` : eq(runs.userId, userId)
  return and(enrolments.visible(tx), or(ne(handIns.status, 'draft'), own))
}

/** Nobody passes themselves. @throws ApiError forbidden */
export function requireReviewer(tx: Tx, handIn: { userId: string }): void {
  if (tx.principal.userId === handIn.userId)
    throw new ApiError('forbidden', 'Somebody else has to review what you have handed in.')
}
