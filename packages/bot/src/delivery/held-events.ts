import type { EventRecord } from '@openprm/sdk'
import type { HeldEvents } from '../core/held-events.ts'
import type { Sql } from './database.ts'
import { enqueue } from './outbox.ts'

/** Longer than the lease of something that was cut off while it was handled; what takes longer is not waited for. */
const patience = 45

export function createHeldEvents(sql: Sql, vendorId: string): HeldEvents {
  const isOnItsWay = (subject: ReturnType<Sql>): ReturnType<Sql> => sql`
    exists (
      select 1 from chat.pending where pending.vendor_id = ${vendorId} and pending.subject = ${subject}
        and since > now() - ${patience} * interval '1 second')`
  return {
    async mustWait(subject) {
      const [row] = await sql<Array<{ wait: boolean }>>`
        select ${isOnItsWay(sql`${subject}`)} or exists (
          select 1 from chat.held_event where vendor_id = ${vendorId} and subject = ${subject}) as wait`
      return row?.wait === true
    },
    async next() {
      const [row] = await sql<Array<{ event: EventRecord }>>`
        select event from chat.held_event as held
        where vendor_id = ${vendorId} and not ${isOnItsWay(sql`held.subject`)} and not exists (
          select 1 from chat.held_event as older
          where older.vendor_id = ${vendorId} and older.subject = held.subject and older.sequence < held.sequence)
        order by sequence limit 1`
      return row?.event
    },
    release: (sequence, messages) =>
      sql.begin(async (tx) => {
        await enqueue(tx, vendorId, messages)
        await tx`delete from chat.held_event where vendor_id = ${vendorId} and sequence = ${sequence}`
      }),
  }
}
