import type { Principal } from '../auth/principal.ts'
import type { Tenancy } from '../db/tenant.ts'
import type { Event, StreamQuery } from '../modules/events/schema.ts'
import * as events from '../modules/events/service.ts'
import type { Hub } from './hub.ts'

const heartbeatMs = 15_000
/** A connection ends after ten minutes, so that rights are looked at again and load spreads; clients resume. */
const lifeMs = 10 * 60_000
const batch = 200
/** Further back than this a reader does better to read the state again. */
const replayLimit = 10_000

interface StreamOptions {
  tenancy: Tenancy
  hub: Hub
  principal: Principal
  query: StreamQuery
  /** Sequence from `Last-Event-ID`, if the client resumes. */
  resumeAfter: number | undefined
  signal: AbortSignal
}

/**
 * The event log as Server-Sent Events. Pulled, not pushed: the next rows are read only when the client has
 * taken the last ones, so a stalled client costs one batch of memory.
 */
export function eventStream(options: StreamOptions): ReadableStream<Uint8Array> {
  const { tenancy, hub, principal, query, signal } = options
  const encoder = new TextEncoder()
  const closing = new AbortController()
  const ended = AbortSignal.any([signal, closing.signal])
  let news = Promise.withResolvers<void>()
  let stopListening = (): void => {}
  let cursor = 0

  const read = (after: number): Promise<Event[]> =>
    tenancy.withTenant(principal, (tx) => events.list(tx, { after, types: query.types, limit: batch }), { readOnly: true })

  async function nextFrames(): Promise<string> {
    for (;;) {
      // Taken before reading: news that arrives meanwhile is then not slept through.
      const wake = news.promise
      const found = await read(cursor)
      if (found.length > 0) {
        cursor = found.at(-1)!.sequence
        return found.map(frame).join('')
      }
      const beat = await Promise.race([wake.then(() => false), pause(heartbeatMs, ended).then(() => true)])
      if (beat) return `: still here\nid: ${cursor}\n\n`
      news = Promise.withResolvers()
    }
  }

  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        const life = Math.min(lifeMs, principal.expiresAt === null ? lifeMs : Date.parse(principal.expiresAt) - Date.now())
        const timer = setTimeout(() => closing.abort(), Math.max(life, 0))
        ended.addEventListener('abort', () => {
          clearTimeout(timer)
          stopListening()
        })
        stopListening = hub.listen(principal.vendorId, () => news.resolve())
        const last = await tenancy.withTenant(principal, events.last, { readOnly: true })
        cursor = options.resumeAfter ?? query.after ?? last
        // The id makes a place to resume from, even for a client that is cut before its first event.
        controller.enqueue(encoder.encode(`retry: 3000\nid: ${Math.min(cursor, last)}\n\n`))
        if (cursor > last || last - cursor > replayLimit) {
          cursor = last
          controller.enqueue(encoder.encode(`id: ${last}\nevent: reset\ndata: {"sequence":${last}}\n\n`))
        }
      },
      async pull(controller) {
        const frames = ended.aborted ? undefined : await nextFrames().catch(() => undefined)
        if (frames === undefined || ended.aborted) {
          closing.abort()
          controller.close()
        } else controller.enqueue(encoder.encode(frames))
      },
      cancel() {
        closing.abort()
      },
    },
    { highWaterMark: 1 },
  )
}

function frame(event: Event): string {
  return `id: ${event.sequence}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}

/** Resolves after `ms`, or at once when the signal fires. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
  })
}
