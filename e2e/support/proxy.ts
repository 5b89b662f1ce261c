import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'

/** What the network does to one request. */
export type Fault =
  /** The connection breaks before the server sees anything. */
  | 'cut'
  /** The server does its work, and the connection breaks before the answer arrives. */
  | 'cut answer'
  /** Something in front of the server answers. */
  | { status: number; headers?: Record<string, string> }
  | { delayMs: number }

export interface Passed {
  method: string
  path: string
  status: number
  /** The server knew the request from an earlier try. */
  replayed: boolean
}

export interface Proxy {
  url: string
  /** Asked for each request, in order; undefined lets it through. */
  fault: (method: string, path: string) => Fault | undefined
  /** What the server has answered. */
  readonly passed: Passed[]
  stop(): Promise<void>
}

/** Stands between a browser and the API on a port of its own, and misbehaves as told. */
export async function startProxy(target: string): Promise<Proxy> {
  const passed: Passed[] = []
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/' } = incoming
    const fault = proxy.fault(method, url)
    if (fault === 'cut') incoming.socket.destroy()
    else if (typeof fault === 'object' && 'status' in fault) answerInPlace(incoming, outgoing, fault)
    else setTimeout(forward, typeof fault === 'object' ? fault.delayMs : 0, incoming, outgoing, fault)
  })

  function forward(incoming: IncomingMessage, outgoing: ServerResponse, fault: Fault | undefined): void {
    const { method = 'GET', url = '/', headers } = incoming
    const { hostname, port } = new URL(target)
    const onward = request({ hostname, port, method, path: url, headers }, (answer) => {
      const replayed = answer.headers['idempotency-replayed'] === 'true'
      passed.push({ method, path: url, status: answer.statusCode ?? 0, replayed })
      if (fault === 'cut answer') {
        incoming.socket.destroy()
        return
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => incoming.socket.destroy())
    incoming.pipe(onward)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const proxy: Proxy = {
    url: `http://localhost:${typeof address === 'object' ? address?.port : 0}`,
    fault: () => undefined,
    passed,
    stop: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  }
  return proxy
}

/** As a load balancer does: with CORS, so that a page may read the status. */
function answerInPlace(
  { headers }: IncomingMessage,
  outgoing: ServerResponse,
  { status, headers: more = {} }: { status: number; headers?: Record<string, string> },
): void {
  const { origin } = headers
  const cors = origin
    ? { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Retry-After' }
    : {}
  outgoing.writeHead(status, { ...cors, ...more })
  outgoing.end()
}
