import { sql } from 'drizzle-orm'
import type { ApiError } from '../http/problem.ts'
import { toApiError } from '../http/to-api-error.ts'
import type { Tx } from './tenant.ts'

/**
 * Does a piece of work behind a savepoint: when it is refused, nothing of it stays, its events included, and the
 * transaction goes on.
 * @returns what the work returned, or why it was refused. @throws what is nobody's refusal, such as a lost connection
 */
export async function attempt<T>(
  tx: Tx,
  work: () => Promise<T>,
): Promise<{ value: T } | { error: ApiError }> {
  const events = tx.events.length
  await tx.db.execute(sql`savepoint attempt`)
  try {
    const value = await work()
    await tx.db.execute(sql`release savepoint attempt`)
    return { value }
  } catch (thrown) {
    const error = toApiError(thrown)
    if (error.code === 'internal_error') throw thrown
    await tx.db.execute(sql`rollback to savepoint attempt`)
    tx.events.length = events
    return { error }
  }
}
