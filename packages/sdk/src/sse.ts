import { ConnectionError } from './errors.ts'

/** One block of an event stream. A block without `data` only says that the peer is alive, or where to resume. */
export interface StreamMessage {
  event?: string
  data?: string
  id?: string
  retry?: string
}

const lineEnd = /\r\n|\n|\r(?!$)/

/**
 * Reads `text/event-stream` until its end or an abort. A message cut in the middle is dropped, as the standard asks.
 * @throws ConnectionError when it breaks, or when nothing, heartbeats included, arrives for `idleMs`
 */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
  idleMs: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<StreamMessage, void, undefined> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  // A cancelled reader ends its pending read; on a stream that is already broken it rejects, which is no news.
  const stop = (): void => void reader.cancel().catch(() => undefined)
  signal?.addEventListener('abort', stop)
  if (signal?.aborted) stop()
  let message: StreamMessage = {}
  let rest = ''
  try {
    for (;;) {
      const chunk = await readWithin(idleMs, reader)
      if (!chunk) return
      const lines = (rest + decoder.decode(chunk, { stream: true })).split(lineEnd)
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line) addLine(message, line)
        else {
          yield message
          message = {}
        }
      }
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    stop()
  }
}

/** The next chunk, or undefined at the end. */
async function readWithin(
  idleMs: number,
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ConnectionError(`The stream was silent for ${idleMs} ms`)), idleMs)
  })
  const read = reader.read().catch((cause: unknown) => {
    throw new ConnectionError('The stream broke', { cause })
  })
  try {
    return (await Promise.race([read, silence])).value
  } finally {
    clearTimeout(timer)
  }
}

function addLine(message: StreamMessage, line: string): void {
  const colon = line.indexOf(':')
  const name = colon < 0 ? line : line.slice(0, colon)
  const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
  if (name === 'data') message.data = message.data === undefined ? value : `${message.data}\n${value}`
  else if (name === 'event' || name === 'id' || name === 'retry') message[name] = value
}
