import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { createApp } from './app.ts'
import { authenticator } from './auth/authenticate.ts'
import { setServerSecret } from './auth/secret.ts'
import { connect, type Sql } from './db/connection.ts'
import { assertGuarded } from './db/guard.ts'
import { migrate } from './db/migrate.ts'
import { tenancy, type Tenancy } from './db/tenant.ts'
import { createHub } from './events/hub.ts'
import { recordEvents } from './events/outbox.ts'
import { channel, startRelay } from './events/relay.ts'
import { startWebhookWorker, type WebhookWorker, type WebhookWorkerOptions } from './events/webhooks/worker.ts'
import { rateLimiter } from './http/rate-limit.ts'
import type { Logger } from './log.ts'
import { outbound as outboundRules, type OutboundOptions } from './outbound/target.ts'

export interface ApiOptions {
  databaseUrl: string
  /** At least 32 bytes; signs cursors and tickets and keys the hashes of credentials. */
  secret: Buffer
  host: string
  /** 0 takes a free port. */
  port: number
  log: Logger
  widgetsDirectory?: string | undefined
  checkResponses?: boolean
  /** Multiplies every rate limit. @default 1 */
  quotaScale?: number
  /** The time of everything that is stored. @default the machine's */
  clock?: () => Date
  /** `allow` names ranges that webhooks may reach although they are not on the public internet. */
  webhooks?: OutboundOptions & Pick<WebhookWorkerOptions, 'timeoutMs' | 'background' | 'random'>
}

export interface Api {
  url: string
  tenancy: Tenancy
  sql: Sql
  webhooks: WebhookWorker
  stop(): Promise<void>
}

/** Migrates the database and serves the API on it. */
export async function startApi(options: ApiOptions): Promise<Api> {
  const { databaseUrl, log, clock = () => new Date() } = options
  const outbound = outboundRules(options.webhooks ?? {})
  setServerSecret(options.secret)
  for (const name of await migrate(databaseUrl)) log.info('migrated', { name })

  const sql = connect({ url: databaseUrl, as: 'app' })
  const background = connect({ url: databaseUrl, as: 'app', max: 2 })
  await assertGuarded(sql)
  const hub = createHub()
  // A pool of its own: deliveries never take a connection from a request.
  const delivering = connect({ url: databaseUrl, as: 'app', max: 4 })
  const committed = (): void => relay.ring()
  const webhooks = startWebhookWorker({
    ...options.webhooks,
    sql: delivering,
    tenancy: tenancy({ sql: delivering, clock, record: recordEvents, committed }),
    outbound,
    clock,
    log,
  })
  const announce = (vendorId: string): void => {
    hub.announce(vendorId)
    webhooks.ring()
  }
  const relay = startRelay(background, log, announce)
  const listening = await background.listen(channel, announce)
  const tenants = tenancy({ sql, clock, record: recordEvents, committed })
  const app = createApp({
    authenticate: authenticator({ sql, secret: options.secret, clock }),
    tenancy: tenants,
    hub,
    outbound,
    limiter: rateLimiter(Date.now, options.quotaScale),
    log,
    checkResponses: options.checkResponses ?? false,
    ready: async () => void (await sql`select 1`),
    widgetsDirectory: options.widgetsDirectory,
  })
  const server = serve({
    fetch: app.fetch,
    hostname: options.host,
    port: options.port,
    serverOptions: { headersTimeout: 10_000, requestTimeout: 300_000, connectionsCheckingInterval: 5000 },
  })
  await Promise.race([
    once(server, 'listening'),
    once(server, 'error').then(([error]) => Promise.reject(error as Error)),
  ])
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${options.host === '127.0.0.1' ? 'localhost' : options.host}:${port}`,
    tenancy: tenants,
    sql,
    webhooks,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      // Live streams never end by themselves; their readers come back to the next server.
      if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 200)
      await closed
      await webhooks.stop()
      await relay.stop()
      await listening.unlisten().catch(() => {})
      await Promise.all([sql.end({ timeout: 5 }), background.end({ timeout: 5 }), delivering.end({ timeout: 5 })])
    },
  }
}
