import { serve } from '@hono/node-server'

/** Stands before an API, so that a test can hold a request up or cut it off. */
export interface Gate {
  url: string
  /** Called before each request is passed on; an answer is given in its place. */
  before: (method: string, path: string) => Promise<Response | undefined>
  /** Called when the request was carried out, before its answer is given. */
  after: (method: string, path: string) => Promise<void>
  stop(): Promise<void>
}

export async function startGate(target: string): Promise<Gate> {
  const started = Promise.withResolvers<number>()
  const gate: Gate = { url: '', before: async () => undefined, after: async () => {}, stop: async () => {} }
  const pass = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    const instead = await gate.before(request.method, pathname)
    if (instead) return instead
    const headers = new Headers(request.headers)
    headers.delete('host')
    const body = request.method === 'GET' ? null : await request.arrayBuffer()
    const answer = await fetch(target + pathname + search, { method: request.method, headers, body })
    await gate.after(request.method, pathname)
    return new Response(answer.body, {
      status: answer.status,
      headers: [...answer.headers].filter(([name]) => name === 'content-type'),
    })
  }
  const server = serve({ fetch: pass, hostname: '127.0.0.1', port: 0 }, ({ port }) => started.resolve(port))
  gate.url = `http://127.0.0.1:${await started.promise}`
  gate.stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
  return gate
}
