import { setTimeout } from 'node:timers/promises'
import { stillGood } from '../auth/still-good.ts'
import type { Principal } from '../auth/principal.ts'
import type { Tenancy, Tx } from '../db/tenant.ts'
import type { Event, StreamQuery } from '../modules/events/schema.ts'
import * as events from '../modules/events/service.ts'
import type { Hub } from './hub.ts'

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
  /** Longest silence. @default 15,000 */
  heartbeatMs?: number
}

/**
 * The event log as Server-Sent Events. Pulled, not pushed: the next rows are read only when the client has
 * taken the last ones, so a stalled client costs one batch of memory.
 */
export async function eventStream(options: StreamOptions): Promise<ReadableStream<Uint8Array>> {
  const { tenancy, hub, principal, query, resumeAfter, heartbeatMs = 15_000 } = options
  const newest = await tenancy.withTenant(principal, events.last, { readOnly: true })
  let cursor = resumeAfter ?? query.after ?? newest
  let wake = new AbortController()
  const over = new AbortController()

  /** Visible events behind the cursor, which also moves past what this reader may not or does not want to see. */
  async function read(): Promise<Event[]> {
    const work = async (tx: Tx): Promise<Event[]> => {
      // Asked first: what has a number before the list is read cannot be missing in the list.
      const last = await events.last(tx)
      // Looked at with every read: a person who was shut out hears nothing of what happens after.
      const [good, found] = await Promise.all([
        stillGood(tx),
        events.list(tx, { after: cursor, types: query.types, limit: batch }),
      ])
      if (!good) {
        over.abort()
        return []
      }
      cursor = Math.max(found.at(-1)?.sequence ?? cursor, found.length < batch ? last : 0)
      return found
    }
    return tenancy.withTenant(principal, work, { readOnly: true })
  }

  async function nextFrames(ended: AbortSignal): Promise<string> {
    const beatAt = performance.now() + heartbeatMs
    while (!ended.aborted) {
      // Made before reading: news that arrives meanwhile is then not slept through.
      wake = new AbortController()
      const found = await read()
      if (found.length > 0) return found.map(frame).join('')
      const signal = AbortSignal.any([wake.signal, ended])
      const silent = await setTimeout(Math.max(beatAt - performance.now(), 0), true, { signal }).catch(
        () => false,
      )
      if (silent) return `: still here\nid: ${cursor}\n\n`
    }
    return ''
  }

  async function* frames(): AsyncGenerator<Uint8Array> {
    const ended = AbortSignal.any([
      options.signal,
      hub.closed,
      over.signal,
      AbortSignal.timeout(lifeOf(principal)),
    ])
    const stopListening = hub.listen(principal.vendorId, () => wake.abort())
    const encoder = new TextEncoder()
    try {
      // The id makes a place to resume from, even for a client that is cut before its first event.
      yield encoder.encode(`retry: 3000\nid: ${Math.min(cursor, newest)}\n\n`)
      if (cursor > newest || newest - cursor > replayLimit) {
        cursor = newest
        yield encoder.encode(`id: ${newest}\nevent: reset\ndata: {"sequence":${newest}}\n\n`)
      }
      while (!ended.aborted) yield encoder.encode(await nextFrames(ended))
    } catch {
      // Without its database a stream ends like any other; the client comes back and resumes.
    } finally {
      stopListening()
    }
  }
  return ReadableStream.from(frames())
}

function lifeOf({ expiresAt }: Principal): number {
  return expiresAt === null ? lifeMs : Math.max(0, Math.min(lifeMs, Date.parse(expiresAt) - Date.now()))
}

function frame(event: Event): string {
  return `id: ${event.sequence}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}
