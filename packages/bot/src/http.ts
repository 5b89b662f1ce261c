import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Adapter } from './core/adapter.ts'

/** The bot's addresses. `/healthz` says that the process answers, nothing about the platforms. */
export function createHttpApp(adapters: readonly Adapter[]): Hono {
  const app = new Hono()
  app.get('/healthz', (context) => context.json({ status: 'ok' }))
  for (const { endpoint } of adapters) {
    if (endpoint) app.post(endpoint.path, (context) => endpoint.fetch(context.req.raw))
  }
  return app
}

export interface Listening {
  url: string
  /** Takes no new requests, and resolves when those that run are answered. */
  close(): Promise<void>
}

export async function listen(app: Hono, host: string, port: number): Promise<Listening> {
  const started = Promise.withResolvers<number>()
  const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => started.resolve(info.port))
  server.on('error', (error) => started.reject(error))
  const used = await started.promise
  return {
    url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${used}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}
