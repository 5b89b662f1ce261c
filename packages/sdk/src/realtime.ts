import { ApiError, type Transport } from './core.ts'
import type { components } from './generated/types.ts'
import { delayOf, wait } from './retry.ts'

export type PrmEvent = components['schemas']['Event']
/** The stream could not be resumed: read the state again, then go on with the events that follow. */
export interface ResetEvent {
  type: 'reset'
  sequence: number
}
export type StreamState = 'live' | 'reconnecting'

export interface SubscribeOptions {
  /** Only these types. */
  types?: Array<PrmEvent['type']> | undefined
  /** Start behind this sequence; from now on without it. */
  after?: number | undefined
  /** Ends the subscription. */
  signal?: AbortSignal | undefined
  onState?: ((state: StreamState) => void) | undefined
}

/** The server says something at least every 15 s; three silences in a row mean that the line is dead. */
const silenceMs = 45_000

/**
 * Follows the event log: every event once, in order, across any number of lost connections, until `signal` fires.
 * @throws ApiError when the credential may not read events (401, 403) or the request is wrong (400)
 */
export async function* subscribe(transport: Transport, options: SubscribeOptions = {}): AsyncGenerator<PrmEvent | ResetEvent> {
  const { signal, types, onState } = options
  let last = options.after
  for (let failures = 0; !signal?.aborted; ) {
    const watchdog = new AbortController()
    const either = signal ? AbortSignal.any([signal, watchdog.signal]) : watchdog.signal
    let timer: ReturnType<typeof setTimeout> | undefined
    const alive = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => watchdog.abort(), silenceMs)
    }
    try {
      alive()
      const query = types ? `?types=${types.join(',')}` : ''
      const headers = { accept: 'text/event-stream', ...(last !== undefined && { 'last-event-id': String(last) }) }
      const response = await transport.open(`/v1/events/stream${query}`, headers, either)
      onState?.('live')
      failures = 0
      for await (const message of messages(response.body!, alive)) {
        const event = JSON.parse(message.data) as PrmEvent | ResetEvent
        const data = message.event === 'reset' ? { ...event, type: 'reset' as const } : event
        last = data.sequence
        yield data as PrmEvent | ResetEvent
      }
    } catch (error) {
      if (signal?.aborted) return
      if (error instanceof ApiError && [400, 401, 403].includes(error.status)) throw error
    } finally {
      clearTimeout(timer)
      watchdog.abort()
    }
    if (signal?.aborted) return
    onState?.('reconnecting')
    await wait(250 + delayOf(failures++, null), signal).catch(() => {})
  }
}

interface Message {
  event: string
  data: string
}

/** Splits a Server-Sent Events body into messages that carry data. */
async function* messages(body: ReadableStream<Uint8Array>, alive: () => void): AsyncGenerator<Message> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      alive()
      const blocks = (rest + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/)
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const message = parse(block)
        if (message.data !== '') yield message
      }
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

function parse(block: string): Message {
  const message = { event: 'message', data: '' }
  for (const line of block.split(/\r?\n/)) {
    const match = /^(event|data): ?(.*)$/.exec(line)
    if (match?.[1] === 'event') message.event = match[2]!
    else if (match) message.data += (message.data && '\n') + match[2]!
  }
  return message
}
