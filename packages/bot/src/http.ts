import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Adapter } from './core/adapter.ts'
import type { Log } from './log.ts'

/** The bot's addresses. `/healthz` says that the process answers, nothing about the platforms. */
export function createHttpApp(
  adapters: readonly Adapter[],
  parts: Readonly<Record<string, Hono>>,
  log: Log,
): Hono {
  const app = new Hono()
  // Through our own log, which keeps secrets out; and not acknowledged, so that the platform sends it again.
  app.onError((error, context) => {
    log.warn('http.failed', { path: context.req.path, error })
    return context.json({ title: 'That did not work', status: 500 }, 500)
  })
  app.get('/healthz', (context) => context.json({ status: 'ok' }))
  for (const { endpoint, pages = [] } of adapters) {
    for (const { path, fetch } of pages) app.get(path, (context) => fetch(context.req.raw))
    if (endpoint) app.post(endpoint.path, (context) => endpoint.fetch(context.req.raw))
  }
  for (const [path, part] of Object.entries(parts)) app.route(path, part)
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
