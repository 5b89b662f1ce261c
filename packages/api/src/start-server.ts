import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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
  /** Sets up the demo programme on an empty database; `siteUrl` is the page that may use its publishable key. */
  demo?: { siteUrl: string | null }
  log?: Logger
}

export interface Server {
  url: string
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
  try {
    api = await startApi({
      databaseUrl,
      secret: await serverSecretOf(dataDirectory),
      host: options.host ?? '127.0.0.1',
      port: options.port ?? 8787,
      publicUrl: process.env['OPENPRM_PUBLIC_URL'],
      log: options.log ?? jsonLogger((line) => process.stdout.write(`${line}\n`)),
      widgetsDirectory: options.widgetsDirectory,
      webhooks: {
        allow: (process.env['OPENPRM_WEBHOOK_ALLOW'] ?? '').split(',').filter((range) => range.trim() !== ''),
      },
    })
    const demo = options.demo ? await writeDemo(api, options.demo.siteUrl) : null
    return { url: api.url, databaseUrl, demo, stop }
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

/** `OPENPRM_SECRET` (64 hex digits), or one made at the first start and kept beside the data. */
async function serverSecretOf(directory: string): Promise<Buffer> {
  const given = process.env['OPENPRM_SECRET']
  if (given !== undefined) {
    if (!/^[0-9a-f]{64,}$/i.test(given))
      throw new Error('OPENPRM_SECRET must be at least 64 hexadecimal digits.')
    return Buffer.from(given, 'hex')
  }
  const path = join(directory, 'secret')
  const kept = await readFile(path, 'utf8').catch(() => undefined)
  if (kept !== undefined) return Buffer.from(kept.trim(), 'hex')
  const made = randomBytes(32)
  await writeFile(path, `${made.toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  return made
}
