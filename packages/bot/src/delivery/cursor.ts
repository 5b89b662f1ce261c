import type { Outgoing } from '../core/outgoing.ts'
import type { Sql } from './database.ts'
import { enqueue } from './outbox.ts'

/** A reader's place in the event log. */
export interface Cursor {
  read(): Promise<number | undefined>
  /** Stores what follows from the events up to `sequence`, and the new place, in one transaction. */
  advance(sequence: number, messages: readonly Outgoing[]): Promise<void>
}

export function createCursor(sql: Sql, vendorId: string, name: string): Cursor {
  return {
    async read() {
      const [row] = await sql<Array<{ sequence: string }>>`
        select sequence from chat.cursor where vendor_id = ${vendorId} and name = ${name}`
      return row && Number(row.sequence)
    },
    async advance(sequence, messages) {
      await sql.begin(async (tx) => {
        await enqueue(tx, vendorId, messages)
        // Two bots may read side by side: the place never goes back.
        await tx`
          insert into chat.cursor as place (vendor_id, name, sequence) values (${vendorId}, ${name}, ${sequence})
          on conflict (vendor_id, name) do update
          set sequence = greatest(place.sequence, excluded.sequence), moved_at = now()`
      })
    },
  }
}
