import type { Outgoing } from '../core/outgoing.ts'
import { json, type Runner } from './database.ts'

/** Stores messages to be sent. One that is there already, by its occasion and conversation, is left alone. */
export async function enqueue(sql: Runner, vendorId: string, messages: readonly Outgoing[]): Promise<void> {
  for (const { platform, target, key, view, shows } of messages) {
    await sql`
      insert into chat.outbox (vendor_id, platform, lane, dedupe_key, payload)
      values (${vendorId}, ${platform}, ${target.conversation}, ${key}, ${json(sql, { target, view, shows })})
      on conflict (vendor_id, platform, lane, dedupe_key) do nothing`
  }
}
