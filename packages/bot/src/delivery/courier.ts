import type { Trouble } from '../core/alerts.ts'
import type { Channel } from '../core/channel.ts'
import type { FileOf, Outgoing, Sender, Sent, Upload } from '../core/outgoing.ts'
import type { Log } from '../log.ts'
import { backoff } from './backoff.ts'
import type { Sql } from './database.ts'
import { claimMessage, type Message, noteSending, rest } from './claim.ts'
import { maybeSent, replaceDeadLetter } from './dead-letters.ts'
import type { Limit } from './limits.ts'
import { fail, finish, postpone } from './queue.ts'
import { rememberSent, resolveTarget, shownFiles } from './threads.ts'

const parkMs = 60 * 60_000

/** Reads a file with the bot's own rights; undefined when there is no such file. */
export type ReadFile = (file: FileOf) => Promise<Uint8Array<ArrayBuffer> | undefined>

export interface CourierOptions {
  sql: Sql
  vendorId: string
  senders: Partial<Record<Channel, Sender>>
  log: Log
  limits?: readonly Limit[]
  /** This running bot. */
  owner?: number
  leaseSeconds?: number
  /** False: sends only what somebody waits for. */
  slow?: boolean
  readFile?: ReadFile
  /** A message was given up, or its conversation cannot be reached: somebody should know. */
  onTrouble?: (message: Trouble) => Promise<void>
}

/**
 * Sends the outbox: each row once, in the order of its conversation.
 * @returns a step for the worker: true when there was something to send.
 */
export function courier(options: CourierOptions): () => Promise<boolean> {
  const { sql, senders } = options
  const blind = (Object.keys(senders) as Channel[]).filter((one) => !senders[one]?.find)
  return async () => {
    const job = await claimMessage(sql, { ...options, blind })
    if (!job) return false
    const outcome = await attempt(job, options).catch((error: unknown) => unexpected(error))
    if (outcome) await settle(job, outcome, options)
    return true
  }
}

/** @returns undefined when there is nothing left to do about it here */
async function attempt(job: Message, options: CourierOptions): Promise<Sent | undefined> {
  const { sql, vendorId, senders, readFile, log } = options
  const sender = senders[job.platform]
  if (!sender) return { kind: 'unreachable', error: `${job.platform} is not set up` }
  const { target: named, view, file, removes } = job.payload as Stored
  const target = await resolveTarget(sql, vendorId, job.platform, named)
  if (removes !== undefined) {
    const ids = await shownFiles(sql, vendorId, { ...job, conversation: target.conversation }, removes)
    return sender.remove?.(target, ids) ?? { kind: 'sent', messageId: `removed:${removes}` }
  }
  const isPost = target.replaces === undefined
  // What would be changed may be there, and nobody can know: sent anew it might be there twice.
  if (isPost && named.instead !== undefined && (await replaceDeadLetter(sql, vendorId, job, named.instead)))
    return undefined
  const marker = markerOf(job)
  const earlier = job.uncertain ? await sender.find?.(target, marker, job) : null
  if (earlier) return { kind: 'sent', messageId: earlier }
  // Asked for again, it is sent again once; and putting the same content in the same place twice is no repetition.
  const isAsked = job.repeat && job.attempts === 1
  if (earlier === undefined && isPost && !isAsked) return { kind: 'unknown' }
  if (isPost && !sender.find && !(await noteSending(sql, vendorId, job))) return undefined
  let isOurs = true
  const upload: Upload | undefined = file && {
    file,
    // A file that cannot be had must not hold up what is said behind it.
    read: async () =>
      readFile?.(file).catch((error: unknown) => {
        log.warn('file.unread', { outboxId: job.id, error })
        return undefined
      }),
    async begin(name) {
      isOurs = await noteSending(sql, vendorId, job, name)
      if (!isOurs) throw new Error('Another bot sends this file')
    },
  }
  const sent = await sender.send(target, view, marker, earlier === undefined || job.repeat, upload)
  return isOurs ? sent : undefined
}

type Stored = Omit<Outgoing, 'platform' | 'key' | 'slow'>

export function markerOf({ id }: Pick<Message, 'id'>): string {
  return `openprm:${id}`
}

function unexpected(error: unknown): Sent {
  return { kind: 'retry', error: error instanceof Error ? error.message : String(error), uncertain: true }
}

async function settle(job: Message, outcome: Sent, options: CourierOptions): Promise<void> {
  const { sql, vendorId, log, onTrouble = async () => {} } = options
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
      if (outcome.afterMs !== undefined) await rest(sql, vendorId, job, outcome.afterMs, options.limits)
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
      log.warn('conversation.unreachable', { ...about, error: outcome.error })
      return onTrouble({ ...about, kind: 'unreachable', reason: outcome.error })
    case 'unknown':
      await fail(sql, 'outbox', vendorId, job.id, maybeSent)
      log.warn('message.maybe_sent', about)
      return onTrouble({ ...about, kind: 'maybe_sent', reason: maybeSent })
    case 'refused':
      await fail(sql, 'outbox', vendorId, job.id, outcome.error)
      log.warn('message.refused', { ...about, error: outcome.error })
      return onTrouble({ ...about, kind: 'refused', reason: outcome.error })
  }
}
