import type { AnyPgTable } from 'drizzle-orm/pg-core'
import type { Tx } from './db/tenant.ts'
import { idAt } from './ids.ts'

/** Who did something in the past: a user of either side, or the programme itself. */
export type Doer = { kind: 'staff' | 'partner'; userId: string } | { kind: 'system'; userId: null }

/** The transaction as it would have been at that moment, by that person; its events are the transaction's own. */
export function inThePast(tx: Tx, at: string, { kind, userId }: Doer): Tx {
  return { ...tx, now: at, principal: { ...tx.principal, kind, userId, id: userId } }
}

/** Gives events the ids they would have had, so that the log tells the past in its order. */
export function dateEvents(tx: Tx): void {
  for (const event of tx.events) event.id = idAt('event', event.occurredAt)
}

const most = 1000

/** Inserts any number of rows. */
export async function insertAll<T extends AnyPgTable>(
  tx: Tx,
  table: T,
  rows: Array<T['$inferInsert']>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += most) {
    const part = rows.slice(at, at + most)
    await tx.db.insert(table).values(part as never)
  }
}
