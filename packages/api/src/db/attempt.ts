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
  await tx.sentWell()
  tx.send(tx.db.execute(sql`savepoint attempt`))
  try {
    const value = await work()
    tx.send(tx.db.execute(sql`release savepoint attempt`))
    await tx.sentWell()
    return { value }
  } catch (thrown) {
    // What was sent and failed explains whatever the work ran into behind it.
    const cause = await tx.sentWell().then(
      () => thrown,
      (error: unknown) => error,
    )
    const error = toApiError(cause)
    if (error.code === 'internal_error') throw cause
    await tx.db.execute(sql`rollback to savepoint attempt`)
    tx.events.length = events
    return { error }
  }
}
