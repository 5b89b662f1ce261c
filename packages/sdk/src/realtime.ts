import type { Transport } from './core.ts'
import { sleep } from './deadline.ts'
import { PrmError } from './errors.ts'
import type { EventOf, EventType } from './event-record.ts'
import { isRetryable, retryDelay } from './retry.ts'
import { readEventStream } from './sse.ts'

/** Events were missed and cannot be replayed: read again what you show, then go on with the loop. */
export interface StreamReset {
  type: 'reset'
  /** Where the stream goes on; null when the server did not say. */
  sequence: number | null
}

export type StreamState = 'connecting' | 'live' | 'reconnecting'

export interface SubscribeOptions<Type extends EventType = EventType> {
  /** Only these; all when left out. */
  types?: readonly Type[] | undefined
  /** Sequence of the last event you have; what happened since comes first. Without it the stream starts now. */
  after?: number | undefined
  /** Its abort ends the loop, without an error. */
  signal?: AbortSignal | undefined
  /** For a "live" mark in the page. `error` says why the stream was lost; it is absent after a clean end. */
  onState?: ((state: StreamState, error?: unknown) => void) | undefined
  /** Silence after which the connection counts as dead; 45 000, three of the server's heartbeats. */
  idleMs?: number | undefined
}

export type { EventOf, EventRecord, EventRecord as PrmEvent, EventType } from './event-record.ts'

const longestDelayMs = 30_000

/**
 * Follows the event log for ever: resumes behind the last event after every cut, so that nothing is lost or doubled.
 * Ends when you leave the loop or abort; throws only what trying again cannot cure (`forbidden`, say).
 */
export async function* subscribe<Type extends EventType = EventType>(
  transport: Transport,
  { types, after, signal, onState, idleMs = 45_000 }: SubscribeOptions<Type> = {},
): AsyncGenerator<EventOf<Type> | StreamReset, void, undefined> {
  let position = after?.toString()
  let firstDelayMs = 1000
  let failures = 0
  let opened = false
  onState?.('connecting')
  for (;;) {
    let lost: unknown
    try {
      const body = await open(transport, types, position, signal)
      // Cut before the server named a position: what happened in between cannot be asked for.
      let gap = opened && position === undefined
      opened = true
      onState?.('live')
      for await (const { id, event, data, retry } of readEventStream(body, idleMs, signal)) {
        failures = 0
        if (gap) yield { type: 'reset', sequence: null }
        gap = false
        if (retry) firstDelayMs = Number(retry) || firstDelayMs
        const repeated = event !== 'reset' && Number(id) <= Number(position)
        if (repeated) continue
        position = id ?? position
        if (event === 'reset') yield { type: 'reset', sequence: id ? Number(id) : null }
        else if (data !== undefined) yield parse<Type>(data)
      }
    } catch (error) {
      if (signal?.aborted) return
      if (!isRetryable(error) && !PrmError.is(error, 'session_unavailable')) throw error
      lost = error
    }
    if (signal?.aborted) return
    onState?.('reconnecting', lost)
    await sleep(retryDelay(lost, failures++, firstDelayMs, longestDelayMs), signal).catch(() => undefined)
    if (signal?.aborted) return
  }
}

function parse<Type extends EventType>(data: string): EventOf<Type> {
  return JSON.parse(data)
}

async function open(
  transport: Transport,
  types: readonly string[] | undefined,
  position: string | undefined,
  signal: AbortSignal | undefined,
): Promise<ReadableStream<Uint8Array>> {
  const headers = new Headers({ accept: 'text/event-stream' })
  if (position !== undefined) headers.set('last-event-id', position)
  const response = await transport.open('/v1/events/stream', { query: { types }, headers, signal })
  if (response.body && response.headers.get('content-type')?.startsWith('text/event-stream'))
    return response.body
  await response.body?.cancel()
  throw new PrmError('invalid_response', 'The answer is no event stream: is baseUrl right?')
}
