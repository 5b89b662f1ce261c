import type { Channel } from '../core/channel.ts'
import { json, type Sql } from './database.ts'
import { type Limit, type Method, platformLimits } from './limits.ts'
import type { QueueTable } from './queue.ts'

export interface Job {
  id: string
  platform: Channel
  lane: string
  payload: unknown
  attempts: number
  /** An earlier attempt was cut off, so its effect may already be there. */
  uncertain: boolean
}

/** A message on its way out. */
export interface Message extends Job {
  tenant: string
  method: Method
  /** Somebody wants it sent again although it may have arrived. */
  repeat: boolean
  /** What the platform called what an earlier attempt had begun. */
  begun: string | null
}

/** Whose a claimed job is, and for how long at most. */
export interface Claim {
  vendorId: string
  /** Names the running bot, so that others see when it is gone. */
  owner?: number
  /** Longer than any attempt: looking for a message and sending it, each with its own time limit of ten seconds. */
  leaseSeconds?: number
}

const usualLease = 30

/** So many heads are looked at with a lock: more than workers, on all bots, that look at the same moment. */
const within = 64

/**
 * Takes the next thing that came in, or nothing. It waits while an older one of its lane is unfinished, so that a
 * conversation keeps its order; an attempt that was cut off is taken again when its lease ends.
 */
export async function claim(sql: Sql, { vendorId, owner, leaseSeconds }: Claim): Promise<Job | undefined> {
  const [row] = await sql<Job[]>`
    with recursive heads as (${heads(sql, 'inbox', vendorId)}), due as (
      select id from heads as job where ${isDue(sql)} order by id limit ${within}
    ), next as (
      select vendor_id, id, uncertain from chat.inbox as job
      where vendor_id = ${vendorId} and id = any(array(select id from due)) and ${isDue(sql)}
      order by id limit 1
      for update skip locked
    )
    update chat.inbox as job set ${taken(sql, owner, leaseSeconds)}, uncertain = true
    from next
    where job.vendor_id = next.vendor_id and job.id = next.id
    returning job.id, job.platform, job.lane, job.payload, job.attempts, next.uncertain`
  return row
}

export interface SendClaim extends Claim {
  /** False leaves what is not urgent alone. */
  slow?: boolean
  /** Where nobody can look for a message: there it is uncertain from `noteSending` on, and not from here. */
  blind?: readonly Channel[]
  limits?: readonly Limit[]
}

/**
 * Takes the next message to send, or nothing: as above, with urgent ones first, and only where the platform's limit for
 * its kind allows one more now. Announcements have a lane of their own in each conversation.
 */
export async function claimMessage(sql: Sql, claim: SendClaim): Promise<Message | undefined> {
  const { vendorId, owner, leaseSeconds, slow = true, blind = [], limits = platformLimits } = claim
  const rows = limits.map(({ per, ...limit }) => ({ ...limit, perConversation: per === 'conversation' }))
  const [row] = await sql<Message[]>`
    with recursive heads as (${heads(sql, 'outbox', vendorId)}), allowed as (
      select * from jsonb_to_recordset(${json(sql, rows)})
        as (platform text, method text, "everyMs" int, burst int, "perConversation" boolean)
    ), due as (
      select job.id, case when "perConversation" then lane else '' end as conversation,
        "everyMs" * interval '1 millisecond' as step
      from heads as job
      left join allowed using (platform, method)
      left join chat.pace on pace.vendor_id = ${vendorId} and pace.platform = job.platform
        and pace.tenant = job.tenant and pace.method = job.method
        and pace.conversation = case when "perConversation" then lane else '' end
      where ${isDue(sql)} and (${slow} or not slow)
        and coalesce(pace.due_at <= now() + (burst - 1) * "everyMs" * interval '1 millisecond', true)
      order by slow, job.id limit ${within}
    ), next as (
      select vendor_id, id, uncertain, platform, tenant, method from chat.outbox as job
      where vendor_id = ${vendorId} and id = any(array(select id from due)) and ${isDue(sql)}
      order by slow, id limit 1
      for update skip locked
    ), paced as (
      insert into chat.pace (vendor_id, platform, tenant, method, conversation, due_at)
      select vendor_id, platform, tenant, method, conversation, now() + step
      from next join due using (id) where step is not null
      on conflict (vendor_id, platform, tenant, method, conversation) do update
      set due_at = greatest(pace.due_at, now()) + (excluded.due_at - now())
    )
    update chat.outbox as job set ${taken(sql, owner, leaseSeconds)},
      uncertain = next.uncertain or not next.platform = any(${[...blind]})
    from next
    where job.vendor_id = next.vendor_id and job.id = next.id
    returning job.id, job.platform, job.lane, job.payload, job.attempts, next.uncertain, job.tenant, job.method,
      job.repeat, job.begun`
  return row
}

type Fragment = ReturnType<Sql>

/**
 * The oldest open row of each lane, by one step in the index from lane to lane: as many steps as there are lanes with
 * something to do, however much waits in them, and whatever the planner believes of a table it has not counted yet.
 */
function heads(sql: Sql, table: QueueTable, vendorId: string): Fragment {
  const isOut = table === 'outbox'
  const lane = isOut ? sql`lane, slow` : sql`lane`
  const columns = sql`
    id, state, run_at, lease_until, lane ${isOut ? sql`, slow, platform, tenant, method` : sql``}`
  const passed = isOut ? sql`(lane, slow) > (heads.lane, heads.slow)` : sql`lane > heads.lane`
  const open = sql`
    from ${sql(`chat.${table}`)} where vendor_id = ${vendorId} and state in ('waiting', 'working', 'parked')`
  return sql`
    (select ${columns} ${open} order by ${lane}, id limit 1)
    union all
    select following.* from heads, lateral (
      select ${columns} ${open} and ${passed} order by ${lane}, id limit 1
    ) as following`
}

function isDue(sql: Sql): Fragment {
  return sql`
    ((state in ('waiting', 'parked') and run_at <= now()) or (state = 'working' and lease_until < now()))`
}

function taken(sql: Sql, owner: number | undefined, leaseSeconds = usualLease): Fragment {
  return sql`
    state = 'working', attempts = attempts + 1, owner = ${owner ?? null},
    lease_until = now() + ${leaseSeconds} * interval '1 second'`
}

/**
 * From here on nobody can know whether the message has arrived, should this be cut off.
 * @param begun what the platform calls it, where it has a name before it is shown
 * @returns false when the attempt took so long that somebody else has taken the message
 */
export async function noteSending(
  sql: Sql,
  vendorId: string,
  { id, attempts }: Message,
  begun: string | null = null,
): Promise<boolean> {
  const noted = await sql`
    update chat.outbox set uncertain = true, begun = ${begun}
    where vendor_id = ${vendorId} and id = ${id} and state = 'working' and attempts = ${attempts}`
  return noted.count > 0
}

/** The platform has said how long to wait: nothing of this kind goes there before. */
export async function rest(
  sql: Sql,
  vendorId: string,
  { platform, tenant, method, lane }: Message,
  ms: number,
  limits: readonly Limit[] = platformLimits,
): Promise<void> {
  const limit = limits.find((one) => one.platform === platform && one.method === method)
  if (!limit) return
  const conversation = limit.per === 'conversation' ? lane : ''
  const until = ms + (limit.burst - 1) * limit.everyMs
  await sql`
    insert into chat.pace (vendor_id, platform, tenant, method, conversation, due_at)
    values (${vendorId}, ${platform}, ${tenant}, ${method}, ${conversation}, now() + ${until} * interval '1 millisecond')
    on conflict (vendor_id, platform, tenant, method, conversation) do update
    set due_at = greatest(pace.due_at, excluded.due_at)`
}
