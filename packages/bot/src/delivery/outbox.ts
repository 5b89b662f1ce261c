import type { Outgoing } from '../core/outgoing.ts'
import { json, type Runner } from './database.ts'
import { methodOf } from './limits.ts'

/** Stores messages to be sent. One that is there already, by its occasion and conversation, is left alone. */
export async function enqueue(sql: Runner, vendorId: string, messages: readonly Outgoing[]): Promise<void> {
  for (const { platform, target, key, slow = false, ...rest } of messages) {
    await sql`
      insert into chat.outbox (vendor_id, platform, tenant, lane, method, slow, dedupe_key, payload)
      values (${vendorId}, ${platform}, ${target.tenant ?? ''}, ${target.conversation}, ${methodOf({ target })}, ${slow},
        ${key}, ${json(sql, { target, ...rest })})
      on conflict (vendor_id, platform, lane, dedupe_key) do nothing`
  }
}
