import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { fileLogger, startServer, type Server } from '@openprm/api'
import { startBot, type Bot, type BotOptions } from '@openprm/bot'
import { demoUsers, startSite } from '@openprm/example-partner-site'
import { buildWidgets } from '@openprm/widgets/build'
import { freePort } from './free-port.ts'
import { lifetime } from './lifetime.ts'

const { env } = process
const root = fileURLToPath(new URL('../', import.meta.url))
const dataDirectory = resolve(env['OPENPRM_DATA_DIR'] ?? join(root, '.openprm'))
const started = performance.now()
const whatNext = `Send the form on the partner site and watch it arrive on the channel manager's board.
Ctrl-C stops everything.`
const noDemo = 'This database holds programmes already, so no demo was made. Ctrl-C stops everything.'
const life = lifetime()

try {
  await start()
} catch (error) {
  console.error(`\n${explain(error)}`)
  await life.end(1)
}

async function start(): Promise<void> {
  const port = portOf('PORT', 8787)
  const sitePort = portOf('SITE_PORT', 8788) || (await freePort())
  console.log(`${bold('OpenPRM')} starts …`)

  const { directory: widgetsDirectory, changed } = await buildWidgets()
  done(changed ? 'widgets built' : 'widgets are up to date')

  await mkdir(dataDirectory, { recursive: true })
  const server = await startServer({
    dataDirectory,
    databaseUrl: env['DATABASE_URL'] || undefined,
    host: env['HOST'] ?? '127.0.0.1',
    port,
    contentPort: portOf('CONTENT_PORT', 8789) || (await freePort()),
    widgetsDirectory,
    demo: { siteUrl: `http://localhost:${sitePort}` },
    log: fileLogger(join(dataDirectory, 'server.log')),
  })
  life.onEnd(() => server.stop())
  done('database and API answer')

  const addresses = server.demo ? await startAround(server, server.demo, sitePort) : []
  done(`ready in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  summarise([
    ['API', server.url],
    ['Reference', `${server.url}/docs`],
    ['Elements', `${server.url}/widgets/`],
    ...addresses,
  ])
  console.log(server.demo ? whatNext : noDemo)
}

/** The demo's own surroundings: a vendor's site, and the bot where it is configured. */
async function startAround(
  server: Server,
  demo: NonNullable<Server['demo']>,
  sitePort: number,
): Promise<Row[]> {
  const site = await startSite({
    ...demo,
    contentOrigin: server.contentOrigin,
    port: sitePort,
    users: demoUsers(demo),
  })
  life.onEnd(() => site.stop())
  done('partner site answers')
  const bot = await startQuietBot({ env, ...demo, databaseUrl: server.databaseUrl })
  if (bot) life.onEnd(() => bot.stop())
  return [
    ['Partner site', site.url],
    ['  as a seller', `${site.url}/partner`],
    ['  training', `${site.url}/training`],
    ['  support', `${site.url}/support`],
    ['  as channel manager', `${site.url}/staff`],
    ['  help desk', `${site.url}/helpdesk`],
    ['  training desk', `${site.url}/academy`],
    ...(bot ? [['Bot', bot.url] satisfies Row] : []),
    ['Keys', nearby('demo.json')],
    ['Log', nearby('server.log')],
  ]
}

/** Its log goes to a file; only why it stays off is for the terminal. */
async function startQuietBot(options: Omit<BotOptions, 'write'>): Promise<Bot | null> {
  const file = createWriteStream(join(dataDirectory, 'bot.log'), { flags: 'a', mode: 0o600 })
  let last = ''
  const write = (line: string): void => void file.write(`${(last = line)}\n`)
  // The rest is useful without the bot: a token that Slack refuses must not take the programme down.
  const bot = await startBot({ ...options, write }).catch((error: unknown) => {
    last = `The bot did not start: ${error instanceof Error ? error.message : String(error)}`
    return null
  })
  if (bot) done('bot answers')
  else console.log(`  ${dim(`– ${last}`)}`)
  return bot
}

type Row = [name: string, value: string]

function summarise(rows: Row[]): void {
  const lines = rows.map(([name, value]) => `  ${dim(name.padEnd(22))}${value}`)
  console.log(`\n${lines.join('\n')}\n`)
}

/** The path of a file of ours, short when it lies below the working directory. */
function nearby(name: string): string {
  const path = join(dataDirectory, name)
  const short = relative(process.cwd(), path)
  return short.startsWith('..') ? path : short
}

function done(what: string): void {
  console.log(`  ${styleText('green', '✓')} ${what}`)
}
function bold(text: string): string {
  return styleText('bold', text)
}
function dim(text: string): string {
  return styleText('dim', text)
}

/** 0 stands for any free one. */
function portOf(name: string, usual: number): number {
  const port = Number(env[name] ?? usual)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(`${name} must be a port number, not "${env[name]}".`)
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!('code' in error && error.code === 'EADDRINUSE' && 'port' in error)) return error.message
  const taken = Number(error.port)
  const names = { SITE_PORT: 8788, CONTENT_PORT: 8789 }
  const name = Object.entries(names).find((entry) => portOf(...entry) === taken)?.[0] ?? 'PORT'
  return `Port ${taken} is taken. End what uses it, or choose another: ${name}=${taken + 10} npx -y pnpm@12 start`
}
