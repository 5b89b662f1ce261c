import { setTimeout as sleep } from 'node:timers/promises'

export interface StreamReader {
  /** Sequence of every event, as often and in the order it came. */
  seen: number[]
  /** How often it had to connect again. */
  resumed: number
  stop(): Promise<void>
}

/** A client of the live stream as it should be: whenever it is cut, it comes back and resumes behind the last event it has. */
export function readStream(url: string, token: string): StreamReader {
  const abort = new AbortController()
  const reader: StreamReader = { seen: [], resumed: 0, stop }
  let last = '0'

  async function connect(): Promise<void> {
    const headers = { authorization: `Bearer ${token}`, 'last-event-id': last }
    const response = await fetch(`${url}/v1/events/stream`, { headers, signal: abort.signal })
    if (!response.ok) throw new Error(await response.text())
    let rest = ''
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split('\n\n')
      rest = blocks.pop()!
      for (const block of blocks) take(block)
    }
  }

  /** A block counts once it is whole; only then its id is where the next connection starts. */
  function take(block: string): void {
    const id = /^id: (\d+)$/m.exec(block)?.[1]
    if (/^data: /m.test(block)) reader.seen.push(Number(id))
    last = id ?? last
  }

  async function follow(): Promise<void> {
    while (!abort.signal.aborted) {
      await connect().catch(() => {})
      reader.resumed += 1
      await sleep(20)
    }
  }

  const following = follow()
  async function stop(): Promise<void> {
    abort.abort()
    await following
  }
  return reader
}
