import type { Channel } from '../core/channel.ts'
import { json, type Runner, type Sql } from './database.ts'

/** Inbox and outbox are worked off the same way: oldest first within a lane, lanes side by side. */
export type QueueTable = 'inbox' | 'outbox'

export interface Job {
  id: string
  platform: Channel
  lane: string
  payload: unknown
  attempts: number
  /** An earlier attempt was cut off, so its effect may already be there. */
  uncertain: boolean
}

/** Longer than any attempt: looking for a message and sending it, each with its own time limit of ten seconds. */
const leaseSeconds = 30

/** Least time between two finished jobs of a lane: the platforms' limits per conversation. */
export type Pauses = Record<Channel, number>

/**
 * Takes the next job, or nothing. A job waits while an older one of its lane is unfinished, even a parked one, so
 * that a conversation keeps its order; an attempt that was cut off is taken again when its lease ends.
 */
export async function claim(
  sql: Sql,
  table: QueueTable,
  vendorId: string,
  pauses?: Pauses,
): Promise<Job | undefined> {
  const queue = sql(`chat.${table}`)
  const rested = pauses
    ? sql`and not exists (
          select 1 from ${queue} as latest
          where latest.vendor_id = job.vendor_id and latest.lane = job.lane and latest.state = 'done'
            and latest.finished_at > now() - interval '1 millisecond'
              * case job.platform when 'slack' then ${pauses.slack}::int else ${pauses.teams}::int end)`
    : sql``
  // The oldest of each lane first, from an index in that order: one look at what is open, whatever the statistics say.
  const [row] = await sql<Job[]>`
    with heads as (
      select distinct on (lane) id from ${queue}
      where vendor_id = ${vendorId} and state in ('waiting', 'working', 'parked')
      order by lane, id
    ), next as (
      select vendor_id, id, uncertain from ${queue} as job
      where vendor_id = ${vendorId} and id in (select id from heads)
        and ((state in ('waiting', 'parked') and run_at <= now()) or (state = 'working' and lease_until < now()))
        ${rested}
      order by id limit 1
      for update skip locked
    )
    update ${queue} as job
    set state = 'working', attempts = attempts + 1, uncertain = true,
        lease_until = now() + ${leaseSeconds} * interval '1 second'
    from next
    where job.vendor_id = next.vendor_id and job.id = next.id
    returning job.id, job.platform, job.lane, job.payload, job.attempts, next.uncertain`
  return row
}

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

/** Given up: the content itself is at fault. Kept for a person to look at. */
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

/** A restart is a good moment to try again what a wrong setting held up. */
export async function unpark(sql: Sql, vendorId: string): Promise<void> {
  await sql`update chat.outbox set run_at = now() where vendor_id = ${vendorId} and state = 'parked'`
}
