import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What happens to a request whose path starts with the name; the rest of the path goes to the API. */
type Fault = (incoming: IncomingMessage, outgoing: ServerResponse, pass: () => void) => void

const tries = new Map<string, number>()

const faults: Record<string, Fault> = {
  /** The first try is lost on the way, the second after it was carried out, the third gets through. */
  'twice-cut': ({ headers }, outgoing, pass) => {
    const key = String(headers['idempotency-key'])
    const count = (tries.get(key) ?? 0) + 1
    tries.set(key, count)
    if (count === 2) outgoing.writeHead = () => outgoing.destroy()
    if (count === 1) outgoing.destroy()
    else pass()
  },
  'never-ends': (_, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
    outgoing.write('{')
  },
  /** Every connection carries a few bytes more than the one before, and is then cut, mostly in the middle of an event. */
  'cut-stream': (_, outgoing, pass) => {
    const count = (tries.get('stream') ?? 0) + 1
    tries.set('stream', count)
    let left = 700 * count
    const write = outgoing.write.bind(outgoing) as (chunk: Buffer) => boolean
    outgoing.write = ((chunk: Buffer) => {
      write(chunk.subarray(0, left))
      left -= chunk.length
      if (left <= 0) setTimeout(() => outgoing.destroy(), 10)
      return true
    }) as never
    pass()
  },
}

/** Stands before the API and breaks connections as the path says: `<url>/twice-cut/v1/deals`. */
export async function startBadLine(api: string): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    const [, fault = '', ...rest] = (incoming.url ?? '').split('/')
    const pass = (): void => forward(incoming, outgoing, new URL(`/${rest.join('/')}`, api))
    // A browser asks first whether it may; that is always answered well.
    if (incoming.method === 'OPTIONS') pass()
    else faults[fault]?.(incoming, outgoing, pass)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, to: URL): void {
  const { method, headers } = incoming
  const onward = request(to, { method, headers }, (answer) => {
    if (!outgoing.destroyed) outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.on('data', (chunk: Buffer) => void outgoing.write(chunk))
    answer.on('end', () => outgoing.end())
    answer.on('error', () => outgoing.destroy())
  })
  onward.on('error', () => outgoing.destroy())
  outgoing.on('close', () => onward.destroy())
  incoming.pipe(onward)
}
