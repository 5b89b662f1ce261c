import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileLogger, startServer } from '@openprm/api'
import { startBot } from '@openprm/bot'
import { demoUsers, startSite } from '@openprm/example-partner-site'
import { buildWidgets } from '@openprm/widgets/build'
import { freePort } from './free-port.ts'
import { parentGone } from './parent-gone.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const dataDirectory = resolve(process.env['OPENPRM_DATA_DIR'] ?? join(root, '.openprm'))
const stops: Array<() => Promise<void>> = []
let stopping: Promise<void> | undefined

function stop(): Promise<void> {
  return (stopping ??= (async () => {
    for (const one of stops.toReversed()) await one().catch((error: unknown) => console.error(error))
  })())
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1)
    void stop().then(() => process.exit(0))
  })
}
// `pnpm start` that is killed outright takes us along instead of leaving a server behind.
if (process.env['npm_lifecycle_event'] !== undefined)
  void parentGone()
    .then(stop)
    .then(() => process.exit(0))

try {
  await start()
} catch (error) {
  console.error(`\n${explain(error)}`)
  await stop()
  process.exit(1)
}

async function start(): Promise<void> {
  console.log('Starting OpenPRM …')
  const { changed, directory: widgetsDirectory } = await buildWidgets()
  if (changed) console.log('  widgets built')
  await mkdir(dataDirectory, { recursive: true })
  const sitePort = Number(process.env['SITE_PORT'] ?? 8788) || (await freePort())
  const server = await startServer({
    dataDirectory,
    databaseUrl: process.env['DATABASE_URL'],
    host: process.env['HOST'] ?? '127.0.0.1',
    port: Number(process.env['PORT'] ?? 8787),
    widgetsDirectory,
    demo: { siteUrl: `http://localhost:${sitePort}` },
    log: fileLogger(join(dataDirectory, 'server.log')),
  })
  stops.push(server.stop)
  console.log('  database and API up')
  if (!server.demo) {
    console.log(
      `\n  API    ${server.url}\n  Docs   ${server.url}/docs\n\nThis database holds programmes already, so no demo was made.`,
    )
    return
  }
  const { secretKey, publishableKey } = server.demo
  const site = await startSite({
    port: sitePort,
    apiUrl: server.url,
    secretKey,
    publishableKey,
    users: demoUsers(server.demo),
  })
  stops.push(site.stop)
  const bot = await startBot({
    env: process.env,
    apiUrl: server.url,
    secretKey,
    databaseUrl: server.databaseUrl,
  })
  if (bot) stops.push(bot.stop)
  const lines = [
    ['API', server.url],
    ['Docs', `${server.url}/docs`],
    ['Partner site', site.url],
    ['  seller', `${site.url}/partner`],
    ['  channel desk', `${site.url}/staff`],
    ...(bot ? [['Bot', bot.url]] : []),
    ['Keys', join(dataDirectory, 'demo.json')],
    ['Log', join(dataDirectory, 'server.log')],
  ]
  console.log(`\n${lines.map(([name = '', value = '']) => `  ${name.padEnd(16)}${value}`).join('\n')}\n`)
  console.log(
    'Send the form on the partner site and watch it arrive on the channel desk. Ctrl-C stops everything.',
  )
}

function explain(error: unknown): string {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number }
  if (code !== 'EADDRINUSE') return error instanceof Error ? message : String(error)
  const name = String(port) === (process.env['SITE_PORT'] ?? '8788') ? 'SITE_PORT' : 'PORT'
  return `Port ${port} is taken. End what uses it, or choose another: ${name}=${Number(port) + 10} pnpm start`
}
