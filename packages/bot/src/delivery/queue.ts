import type { Channel } from '../core/channel.ts'
import { json, type Runner, type Sql } from './database.ts'

/** Inbox and outbox are worked off the same way: oldest first within a lane, lanes side by side. */
export type QueueTable = 'inbox' | 'outbox'

/** Done: the content is not needed any more and goes. */
export async function finish(
  sql: Runner,
  table: QueueTable,
  vendorId: string,
  id: string,
  answer?: unknown,
): Promise<void> {
  const kept = table === 'inbox' && answer !== undefined ? sql`, answer = ${json(sql, answer)}` : sql``
  await sql`
    update ${sql(`chat.${table}`)}
    set state = 'done', payload = null, uncertain = false, error = null, lease_until = null, finished_at = now() ${kept}
    where vendor_id = ${vendorId} and id = ${id}`
}

export interface Delay {
  state: 'waiting' | 'parked'
  afterMs: number
  error: string
  uncertain: boolean
}

/** Later again. A parked job also holds back the younger ones of its lane. */
export async function postpone(
  sql: Sql,
  table: QueueTable,
  vendorId: string,
  id: string,
  delay: Delay,
): Promise<void> {
  await sql`
    update ${sql(`chat.${table}`)}
    set state = ${delay.state}, run_at = now() + ${delay.afterMs} * interval '1 millisecond', lease_until = null,
        error = ${delay.error}, uncertain = ${delay.uncertain}
    where vendor_id = ${vendorId} and id = ${id}`
}

/** Given up: the content itself is at fault, or nobody can know whether it has arrived. Kept for a person to look at. */
export async function fail(
  sql: Sql,
  table: QueueTable,
  vendorId: string,
  id: string,
  error: string,
): Promise<void> {
  await sql`
    update ${sql(`chat.${table}`)}
    set state = 'failed', error = ${error}, lease_until = null, finished_at = now()
    where vendor_id = ${vendorId} and id = ${id}`
}

/**
 * Tries again what was held up: at a restart, which is a good moment after a wrong setting, or where the bot was added.
 * @param where everywhere unless given
 */
export async function unpark(
  sql: Sql,
  vendorId: string,
  where?: { platform: Channel; conversations: readonly string[] },
): Promise<void> {
  const there = where
    ? sql`and platform = ${where.platform} and lane = any(${[...where.conversations]})`
    : sql``
  await sql`
    update chat.outbox set run_at = now() where vendor_id = ${vendorId} and state = 'parked' ${there}`
}
