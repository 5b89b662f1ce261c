import type { ReceiverEvent } from '@slack/bolt'
import type { Inbox } from '../delivery/inbox.ts'
import type { Log } from '../log.ts'
import { nameOf, type SlackBody } from './body.ts'
import { isNoise } from './noise.ts'

/** Slack gives up after three seconds. */
const answerMs = 2800
/** A stop waits no longer than this for what was begun. */
const drainMs = 10_000

export type Process = (event: ReceiverEvent) => Promise<void>

export interface Intake {
  /**
   * Takes one request, whichever way it came. Events are stored and then acknowledged; what waits for an answer
   * is answered now. Each runs once, however often Slack sends it.
   * @returns the body of the acknowledgement.
   */
  receive(body: SlackBody): Promise<unknown>
  /** Resolves when nothing that was begun is still running, or after ten seconds. */
  drain(): Promise<void>
}

export interface IntakeOptions {
  inbox: Inbox
  process: Process
  /** An event was stored. */
  onStored: () => void
  log: Log
  answerMs?: number
}

export function createIntake({
  inbox,
  process,
  onStored,
  log,
  answerMs: patience = answerMs,
}: IntakeOptions): Intake {
  const running = new Set<Promise<void>>()

  /** The first acknowledgement of the listeners; nothing when they take too long, and they go on all the same. */
  function answer(body: SlackBody): Promise<unknown> {
    const acknowledged = Promise.withResolvers<unknown>()
    const timer = setTimeout(() => {
      log.warn('slack.late', { kind: body['type'] ?? 'command' })
      acknowledged.resolve(undefined)
    }, patience)
    const work = process({ body, ack: async (response?: unknown) => acknowledged.resolve(response) })
      .catch((error: unknown) => log.warn('slack.failed', { kind: body['type'] ?? 'command', error }))
      .finally(() => {
        clearTimeout(timer)
        running.delete(work)
        // A listener that ended without a word: Slack must not wait for the time to run out.
        acknowledged.resolve(undefined)
      })
    running.add(work)
    return acknowledged.promise
  }

  return {
    async receive(body) {
      const name = nameOf(body)
      if (!name) return answer(body)
      const { tenant, key, lane, isEvent } = name
      if (!isEvent) return inbox.once({ platform: 'slack', tenant, key }, () => answer(body))
      if (isNoise(body)) return undefined
      const isNew = await inbox.store({ platform: 'slack', tenant, key, lane, payload: body })
      if (isNew) onStored()
      return undefined
    },
    async drain() {
      const patience = Promise.withResolvers<void>()
      const timer = setTimeout(() => patience.resolve(), drainMs)
      await Promise.race([Promise.allSettled(running), patience.promise])
      clearTimeout(timer)
    },
  }
}
