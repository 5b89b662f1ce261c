import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { makeSecret, secretOf } from './auth/secret-file.ts'
import { storeOf } from './content/setting.ts'
import { startEmbeddedPostgres } from './db/embedded.ts'
import { ensureDemo } from './demo/ensure.ts'
import { readDemoFile, writeDemoFile, type DemoFile } from './demo/file.ts'
import { jsonLogger, type Logger } from './log.ts'
import { startApi, type Api } from './server.ts'

export interface ServerOptions {
  /** Folder of the embedded database, the server secret and the demo file. */
  dataDirectory: string
  /** A Postgres 15 or newer to use in place of the embedded one. */
  databaseUrl?: string | undefined
  host?: string
  port?: number
  widgetsDirectory?: string
  /** Of the origin that shows uploaded files; 0 takes a free one. @default 0 */
  contentPort?: number
  /** Sets up the demo programme on an empty database; `siteUrl` is the page that may use its publishable key. */
  demo?: { siteUrl: string | null }
  log?: Logger
}

export interface Server {
  url: string
  contentOrigin: string
  databaseUrl: string
  demo: DemoFile | null
  stop(): Promise<void>
}

/** Starts everything a single machine needs: database, migrations, API and, if asked for, the demo programme. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { dataDirectory } = options
  await mkdir(dataDirectory, { recursive: true })
  const embedded =
    options.databaseUrl === undefined ? await startEmbeddedPostgres({ directory: dataDirectory }) : undefined
  const databaseUrl = options.databaseUrl ?? embedded!.url
  let api: Api | undefined
  let prepared = false
  try {
    api = await startApi({
      databaseUrl,
      secret: (await secretOf(dataDirectory)) ?? (await makeSecret(dataDirectory)),
      host: options.host ?? '127.0.0.1',
      port: options.port ?? 8787,
      publicUrl: process.env['OPENPRM_PUBLIC_URL'],
      prepared: () => prepared,
      log: options.log ?? jsonLogger((line) => process.stdout.write(`${line}\n`)),
      widgetsDirectory: options.widgetsDirectory,
      content: {
        store: storeOf(process.env, join(dataDirectory, 'files')),
        port: options.contentPort ?? 0,
        origin: process.env['CONTENT_ORIGIN'] || undefined,
      },
      webhooks: {
        allow: (process.env['OPENPRM_WEBHOOK_ALLOW'] ?? '').split(',').filter((range) => range.trim() !== ''),
      },
    })
    const demo = options.demo ? await writeDemo(api, options.demo.siteUrl) : null
    prepared = true
    return { url: api.url, contentOrigin: api.contentOrigin, databaseUrl, demo, stop }
  } catch (error) {
    await stop()
    throw error
  }

  async function stop(): Promise<void> {
    await api?.stop()
    await embedded?.stop()
  }

  async function writeDemo(api: Api, siteUrl: string | null): Promise<DemoFile | null> {
    const path = join(dataDirectory, 'demo.json')
    const keep = (demo: DemoFile): Promise<void> => writeDemoFile(path, demo)
    const previous = await readDemoFile(path)
    const demo = await ensureDemo({ ...api, apiUrl: api.url, siteUrl, previous, keep })
    if (demo) await keep(demo)
    return demo
  }
}
