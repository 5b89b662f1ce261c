import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { createApp } from './app.ts'
import { authenticator } from './auth/authenticate.ts'
import { setServerSecret } from './auth/secret.ts'
import { contentApp } from './content/server.ts'
import { diskStore, type FileStore } from './content/store.ts'
import { connect, type Sql } from './db/connection.ts'
import { assertGuarded } from './db/guard.ts'
import { migrate } from './db/migrate.ts'
import { openSessions } from './db/sessions.ts'
import { tenancy, type Tenancy } from './db/tenant.ts'
import { createHub } from './events/hub.ts'
import { recordEvents } from './events/outbox.ts'
import { channel, startRelay } from './events/relay.ts'
import { startChainer } from './modules/audit/chainer.ts'
import { startFolding } from './modules/deals/folding.ts'
import { startTimers } from './modules/timers/worker.ts'
import {
  startWebhookWorker,
  type WebhookWorker,
  type WebhookWorkerOptions,
} from './events/webhooks/worker.ts'
import { setPublicUrl } from './http/public-url.ts'
import { rateLimiter } from './http/rate-limit.ts'
import { fromUuid } from './ids.ts'
import type { Logger } from './log.ts'
import { outbound as outboundRules, type OutboundOptions } from './outbound/target.ts'

export interface ApiOptions {
  databaseUrl: string
  /** At least 32 bytes; signs cursors and tickets and keys the hashes of credentials. */
  secret: Buffer
  host: string
  /** 0 takes a free port. */
  port: number
  /** The address under which the world reaches it, which badges name. @default that of the port */
  publicUrl?: string | undefined
  log: Logger
  widgetsDirectory?: string | undefined
  checkResponses?: boolean
  /** Multiplies every rate limit. @default 1 */
  quotaScale?: number
  /** Whether everything that the start sets up is there; until then `/readyz` says that it is not ready. */
  prepared?: () => boolean
  /**
   * Where uploaded files are kept, and the origin that shows them: another one than any page's, since what is uploaded
   * is other people's code. A `*` in it gives each package an origin of its own.
   * @default a folder for tests, a free port of this machine
   */
  content?: { store?: FileStore; port?: number; origin?: string | undefined }
  /** The time of everything that is stored. @default the machine's */
  clock?: () => Date
  /** `allow` names ranges that webhooks may reach although they are not on the public internet. */
  webhooks?: OutboundOptions & Pick<WebhookWorkerOptions, 'timeoutMs' | 'background' | 'random'>
}

export interface Api {
  url: string
  /** As pages name it in their `frame-src`. */
  contentOrigin: string
  tenancy: Tenancy
  sql: Sql
  webhooks: WebhookWorker
  stop(): Promise<void>
}

/** Longer than the heartbeat of a stream and the longest statement. */
const silenceMs = 120_000
const graceMs = 5000

/** Migrates the database and serves the API on it. */
export async function startApi(options: ApiOptions): Promise<Api> {
  const { databaseUrl, log, clock = () => new Date() } = options
  const outbound = outboundRules(options.webhooks ?? {})
  setServerSecret(options.secret)
  setPublicUrl(options.publicUrl ?? urlOf(options, options.port))
  for (const name of await migrate(databaseUrl)) log.info('migrated', { name })

  const sql = connect({ url: databaseUrl, as: 'app' })
  const sessions = openSessions(databaseUrl)
  const background = connect({ url: databaseUrl, as: 'app', max: 2 })
  const hub = createHub()
  // Sessions of their own: deliveries never keep a request waiting.
  const delivering = openSessions(databaseUrl, 3)
  const committed = (): void => relay.ring()
  const behind = tenancy({ sessions: delivering, clock, record: recordEvents, committed })
  const webhooks = startWebhookWorker({
    ...options.webhooks,
    sql: background,
    tenancy: behind,
    outbound,
    clock,
    log,
  })
  const chainer = startChainer({ sql: background, tenancy: behind, log })
  const announce = (vendorId: string): void => {
    hub.announce(vendorId)
    webhooks.ring()
    chainer.ring()
  }
  const relay = startRelay(background, log, announce)
  const folding = startFolding(background, log)
  let timers: { stop(): Promise<void> } | undefined
  let stopContent: (() => Promise<void>) | undefined
  async function stopWork(): Promise<void> {
    await timers?.stop()
    await folding.stop()
    await webhooks.stop()
    await chainer.stop()
    await relay.stop()
    await Promise.all([
      delivering.end(),
      sessions.end(),
      sql.end({ timeout: 5 }),
      background.end({ timeout: 5 }),
    ])
  }

  try {
    await assertGuarded(sql)
    await background.listen(channel, (uuid) => announce(fromUuid('vendor', uuid)))
    const tenants = tenancy({ sessions, clock, record: recordEvents, committed })
    const store = options.content?.store ?? diskStore(join(tmpdir(), 'openprm-files'))
    let contentOrigin = options.content?.origin ?? ''
    const origin = (): string => contentOrigin
    const content = await listen(contentApp({ store, origin, clock: () => new Date() }).fetch, {
      ...options,
      port: options.content?.port ?? 0,
    })
    stopContent = () => closeServer(content)
    contentOrigin ||= `http://*.localhost:${(content.address() as AddressInfo).port}`
    const app = createApp({
      authenticate: authenticator({ sql, secret: options.secret, clock }),
      tenancy: tenants,
      hub,
      outbound,
      content: { store, origin },
      limiter: rateLimiter(Date.now, options.quotaScale),
      log,
      checkResponses: options.checkResponses ?? false,
      ready: async () => {
        if (options.prepared?.() === false) throw new Error('The start is not done yet.')
        await sql`select 1`
      },
      widgetsDirectory: options.widgetsDirectory,
    })
    timers = startTimers({ sql: background, tenancy: tenants, clock, log })
    const server = await listen(app.fetch, options)
    const url = urlOf(options, (server.address() as AddressInfo).port)
    if (options.publicUrl === undefined) setPublicUrl(url)
    return {
      url,
      contentOrigin,
      tenancy: tenants,
      sql,
      webhooks,
      async stop() {
        hub.close()
        await closeServer(server)
        await stopContent?.()
        await stopWork()
      },
    }
  } catch (error) {
    await stopContent?.()
    await stopWork()
    throw error
  }
}

const urlOf = ({ host }: ApiOptions, port: number): string =>
  `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`

/** Serves on the port. @throws Error EADDRINUSE when it is taken */
async function listen(
  fetch: Hono['fetch'],
  { host, port }: Pick<ApiOptions, 'host' | 'port'>,
): Promise<Server> {
  const server = createAdaptorServer({
    fetch,
    // A large import takes as long as it takes; only silence ends a connection.
    serverOptions: { headersTimeout: 10_000, requestTimeout: 0, connectionsCheckingInterval: 5000 },
  }) as Server
  server.setTimeout(silenceMs)
  server.listen(port, host)
  await once(server, 'listening')
  return server
}

/** Takes no new request, and gives those at work a moment to end. */
async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const idle = setInterval(() => server.closeIdleConnections(), 20)
  const late = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}
