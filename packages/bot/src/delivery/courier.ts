import type { Channel } from '../core/channel.ts'
import type { Outgoing, Sender, Sent } from '../core/outgoing.ts'
import type { Log } from '../log.ts'
import { backoff } from './backoff.ts'
import type { Sql } from './database.ts'
import { claim, fail, finish, type Job, type Pauses, postpone } from './queue.ts'
import { rememberSent, resolveTarget } from './threads.ts'

/** Slack takes one message a second in a channel; Teams more for a while, and says when it has had enough. */
const usualPauses: Pauses = { slack: 1000, teams: 250 }
const parkMs = 60 * 60_000

export interface CourierOptions {
  sql: Sql
  vendorId: string
  senders: Partial<Record<Channel, Sender>>
  log: Log
  pauses?: Pauses
}

/**
 * Sends the outbox: each row once, in the order of its conversation.
 * @returns a step for the worker: true when there was something to send.
 */
export function courier(options: CourierOptions): () => Promise<boolean> {
  return async () => {
    const job = await claim(options.sql, 'outbox', options.vendorId, options.pauses ?? usualPauses)
    if (!job) return false
    const outcome = await attempt(job, options).catch((error: unknown) => unexpected(error))
    await settle(job, outcome, options)
    return true
  }
}

async function attempt(job: Job, { sql, vendorId, senders }: CourierOptions): Promise<Sent> {
  const sender = senders[job.platform]
  if (!sender) return { kind: 'unreachable', error: `${job.platform} is not set up` }
  const { target: named, view } = job.payload as Stored
  const target = await resolveTarget(sql, vendorId, job.platform, named)
  const marker = markerOf(job)
  const earlier = job.uncertain ? await sender.find(target, marker) : null
  if (earlier) return { kind: 'sent', messageId: earlier }
  return sender.send(target, view, marker, earlier === undefined)
}

type Stored = Pick<Outgoing, 'target' | 'view' | 'shows'>

export function markerOf({ id }: Pick<Job, 'id'>): string {
  return `openprm:${id}`
}

function unexpected(error: unknown): Sent {
  return { kind: 'retry', error: error instanceof Error ? error.message : String(error), uncertain: true }
}

async function settle(job: Job, outcome: Sent, { sql, vendorId, log }: CourierOptions): Promise<void> {
  const about = { platform: job.platform, outboxId: job.id, conversation: job.lane, attempts: job.attempts }
  switch (outcome.kind) {
    case 'sent':
      await sql.begin(async (tx) => {
        // A message that was only changed is known already.
        await tx`
          insert into chat.sent_message (vendor_id, outbox_id, platform, conversation, message_id)
          values (${vendorId}, ${job.id}, ${job.platform}, ${job.lane}, ${outcome.messageId})
          on conflict (vendor_id, platform, conversation, message_id) do nothing`
        const { target, shows } = job.payload as Stored
        const { conversation = job.lane, messageId } = outcome
        const place = { platform: job.platform, tenant: target.tenant, conversation, messageId }
        if (shows) await rememberSent(tx, vendorId, { ...place, threaded: outcome.threaded ?? true }, shows)
        await finish(tx, 'outbox', vendorId, job.id)
      })
      return log.info('message.sent', { ...about, messageId: outcome.messageId })
    case 'retry': {
      const afterMs = outcome.afterMs ?? backoff(job.attempts)
      await postpone(sql, 'outbox', vendorId, job.id, {
        state: 'waiting',
        afterMs,
        error: outcome.error,
        uncertain: outcome.uncertain,
      })
      return log.warn('message.delayed', { ...about, afterMs, error: outcome.error })
    }
    case 'unreachable':
      await postpone(sql, 'outbox', vendorId, job.id, {
        state: 'parked',
        afterMs: parkMs,
        error: outcome.error,
        uncertain: false,
      })
      return log.warn('conversation.unreachable', { ...about, error: outcome.error })
    case 'refused':
      await fail(sql, 'outbox', vendorId, job.id, outcome.error)
      return log.warn('message.refused', { ...about, error: outcome.error })
  }
}
