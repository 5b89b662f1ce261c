import type { Channel } from '../core/channel.ts'
import type { Outgoing } from '../core/outgoing.ts'
import type { Message } from './claim.ts'
import { json, type Sql } from './database.ts'
import { finish } from './queue.ts'

/** Something that was given up: what came in and could not be handled, or a message that could not be sent. */
export interface DeadLetter {
  /** `in-12` or `out-12`. */
  id: string
  platform: Channel
  /** The conversation. */
  lane: string
  reason: string
  /** Nobody can know whether it has arrived: sent again it may be there twice, and says so. */
  maybeSent: boolean
  attempts: number
  /** The title of a message. */
  title: string | null
  failedAt: string
}

export interface DeadLetters {
  /** Oldest first. @param after the id of the last one of the page before */
  list(after?: string): Promise<DeadLetter[]>
  /** Puts it in front of its lane again. @returns false when there is no such one. */
  retry(id: string): Promise<boolean>
  /** Somebody has seen to it: it is kept no longer. @returns false when there is no such one. */
  discard(id: string): Promise<boolean>
}

/** The reason of a message whose sending was cut off, on a platform that cannot be asked what has arrived. */
export const maybeSent = 'maybe_sent'

/**
 * Puts what `job` shows in the place of what was given up, if that is what it would have changed; then a person who
 * sends it again sends the newest. @returns false when there is no such dead letter
 */
export async function replaceDeadLetter(
  sql: Sql,
  vendorId: string,
  { id, platform, lane, payload }: Message,
  subject: string,
): Promise<boolean> {
  const { view } = payload as Pick<Outgoing, 'view'>
  return sql.begin(async (tx) => {
    const { count } = await tx`
      update chat.outbox set payload = payload || ${json(tx, { view })}
      where vendor_id = ${vendorId} and platform = ${platform} and lane = ${lane} and state = 'failed'
        and error = ${maybeSent} and payload #>> '{shows,subject}' = ${subject}`
    if (count > 0) await finish(tx, 'outbox', vendorId, id)
    return count > 0
  })
}

const pageSize = 100
const named = /^(in|out)-(\d{1,18})$/

export function createDeadLetters(sql: Sql, vendorId: string, onRetry: () => void): DeadLetters {
  const where = (id: string) => {
    const [, direction, number = ''] = named.exec(id) ?? []
    if (direction === undefined) return undefined
    const isOut = direction === 'out'
    return { table: sql(isOut ? 'chat.outbox' : 'chat.inbox'), isOut, number }
  }

  return {
    list: (after) => sql<DeadLetter[]>`
      select * from (
        select 'in-' || id as id, platform, lane, error as reason, false as "maybeSent", attempts, null as title,
          to_json(finished_at) #>> '{}' as "failedAt"
        from chat.inbox where vendor_id = ${vendorId} and state = 'failed'
        union all
        select 'out-' || id, platform, lane, error, error = ${maybeSent}, attempts, payload #>> '{view,title}',
          to_json(finished_at) #>> '{}'
        from chat.outbox where vendor_id = ${vendorId} and state = 'failed'
      ) as letter
      where ${after ?? null}::text is null or (length(id), id) > (length(${after ?? ''}), ${after ?? ''})
      order by length(id), id limit ${pageSize}`,
    async retry(id) {
      const at = where(id)
      if (!at) return false
      const again = at.isOut
        ? sql`, repeat = (error = ${maybeSent}), uncertain = (error = ${maybeSent})`
        : sql``
      const { count } = await sql`
        update ${at.table}
        set state = 'waiting', attempts = 0, run_at = now(), finished_at = null, error = null ${again}
        where vendor_id = ${vendorId} and id = ${at.number} and state = 'failed'`
      if (count > 0) onRetry()
      return count > 0
    },
    async discard(id) {
      const at = where(id)
      if (!at) return false
      const { count } = await sql`
        update ${at.table} set state = 'done', payload = null
        where vendor_id = ${vendorId} and id = ${at.number} and state = 'failed'`
      return count > 0
    },
  }
}
