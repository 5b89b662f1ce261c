import type { EventRecord } from '@openprm/sdk'
import type { Outgoing } from '../core/outgoing.ts'
import { json, type Runner, type Sql } from './database.ts'
import { enqueue } from './outbox.ts'

/** A reader's place in the event log. */
export interface Cursor {
  read(): Promise<number | undefined>
  /** Stores what follows from the events up to `sequence`, and the new place, in one transaction. */
  advance(sequence: number, messages: readonly Outgoing[]): Promise<void>
  /** Lays an event by, and stores the new place, in one transaction. */
  hold(event: EventRecord, subject: string): Promise<void>
}

export function createCursor(sql: Sql, vendorId: string, name: string): Cursor {
  // Two bots may read side by side: the place never goes back.
  const move = (tx: Runner, sequence: number) => tx`
    insert into chat.cursor as place (vendor_id, name, sequence) values (${vendorId}, ${name}, ${sequence})
    on conflict (vendor_id, name) do update
    set sequence = greatest(place.sequence, excluded.sequence), moved_at = now()`

  return {
    async read() {
      const [row] = await sql<Array<{ sequence: string }>>`
        select sequence from chat.cursor where vendor_id = ${vendorId} and name = ${name}`
      return row && Number(row.sequence)
    },
    async advance(sequence, messages) {
      await sql.begin(async (tx) => {
        await enqueue(tx, vendorId, messages)
        await move(tx, sequence)
      })
    },
    async hold(event, subject) {
      await sql.begin(async (tx) => {
        await tx`
          insert into chat.held_event (vendor_id, sequence, subject, event)
          values (${vendorId}, ${event.sequence}, ${subject}, ${json(tx, event)}) on conflict do nothing`
        await move(tx, event.sequence)
      })
    },
  }
}
