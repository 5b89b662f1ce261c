import type { Handle } from '../core/adapter.ts'
import type { Channel } from '../core/channel.ts'
import type { Log } from '../log.ts'
import { backoff } from './backoff.ts'
import type { Sql } from './database.ts'
import { claim } from './claim.ts'
import { fail, finish, postpone } from './queue.ts'

const maxAttempts = 8

export interface PumpOptions {
  sql: Sql
  vendorId: string
  handlers: Partial<Record<Channel, Handle>>
  log: Log
  /** This running bot. */
  owner?: number
  leaseSeconds?: number
}

/** Works the inbox off: one thing of a conversation at a time. A step for the worker. */
export function pump({ sql, vendorId, handlers, log, ...mine }: PumpOptions): () => Promise<boolean> {
  return async () => {
    const job = await claim(sql, { vendorId, ...mine })
    if (!job) return false
    try {
      await handlers[job.platform]?.(job.payload, job.id)
      await finish(sql, 'inbox', vendorId, job.id)
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error)
      log.warn('inbox.failed', { platform: job.platform, inboxId: job.id, attempts: job.attempts, error })
      if (job.attempts >= maxAttempts) await fail(sql, 'inbox', vendorId, job.id, text)
      else
        await postpone(sql, 'inbox', vendorId, job.id, {
          state: 'waiting',
          afterMs: backoff(job.attempts),
          error: text,
          uncertain: true,
        })
    }
    return true
  }
}
