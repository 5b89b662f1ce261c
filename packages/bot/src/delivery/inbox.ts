import type { Channel } from '../core/channel.ts'
import { json, type Sql } from './database.ts'
import { finish } from './queue.ts'

/** Something a platform told us. The key is the platform's own name for it, the same in every retry. */
export interface Incoming {
  platform: Channel
  tenant: string
  key: string
  /** Things of one lane are handled one after the other. */
  lane: string
  payload: unknown
}

export interface Inbox {
  /** Stores it before it is acknowledged. @returns false when it was there already. */
  store(incoming: Incoming): Promise<boolean>
  /**
   * Runs `answer` now, once for all retries; a repeated request gets the answer of the first, or nothing while
   * the first still runs.
   */
  once(incoming: Omit<Incoming, 'payload' | 'lane'>, answer: () => Promise<unknown>): Promise<unknown>
}

export function createInbox(sql: Sql, vendorId: string): Inbox {
  async function insert(
    { platform, tenant, key, lane, payload }: Incoming,
    state: string,
  ): Promise<string | undefined> {
    const [row] = await sql<Array<{ id: string }>>`
      insert into chat.inbox (vendor_id, platform, tenant, dedupe_key, lane, payload, state)
      values (${vendorId}, ${platform}, ${tenant}, ${key}, ${lane}, ${payload === null ? null : json(sql, payload)}, ${state})
      on conflict (vendor_id, platform, tenant, dedupe_key) do nothing
      returning id`
    return row?.id
  }

  return {
    store: async (incoming) => (await insert(incoming, 'waiting')) !== undefined,

    async once({ platform, tenant, key }, answer) {
      // `done` from the start: what was answered inline is never taken up again by the worker.
      const id = await insert({ platform, tenant, key, lane: key, payload: null }, 'done')
      if (id === undefined) {
        const [first] = await sql<Array<{ answer: unknown }>>`
          select answer from chat.inbox
          where vendor_id = ${vendorId} and platform = ${platform} and tenant = ${tenant} and dedupe_key = ${key}`
        return first?.answer ?? undefined
      }
      const given = await answer()
      await finish(sql, 'inbox', vendorId, id, given ?? null)
      return given
    },
  }
}
