import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { fileLogger, startServer } from '@openprm/api'
import { startBot } from '@openprm/bot'
import { startRouter } from './bot-demo/router.ts'
import { playground, startTeamsFront, writePlaygroundSettings } from './bot-demo/teams.ts'
import { type LocalWorkspace, startWorkspace } from './bot-demo/workspaces.ts'
import { freePort } from './free-port.ts'
import { lifetime } from './lifetime.ts'

/** The bot among the vendor's and a partner's own Slack, all on this machine; forgotten when it ends. */

const { BOT_DEMO_DIR: elsewhere } = process.env
const directory = elsewhere ?? fileURLToPath(new URL('../.cache/bot-demo', import.meta.url))
const usual = { api: 8797, bot: 8790, vendor: 3100, partner: 3101, slack: 3102, teams: 3979 }
/** Elsewhere it runs beside another, so at ports that nobody has, and in the database it is given. */
const ports = elsewhere === undefined ? usual : await freePorts(usual)
const life = lifetime()
const token = (): string => `xoxb-${randomBytes(12).toString('hex')}`

try {
  await start()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  await life.end(1)
}

async function freePorts<T extends object>(names: T): Promise<T> {
  const found: Array<[string, number]> = []
  for (const name of Object.keys(names)) found.push([name, await freePort()])
  return Object.fromEntries(found) as T
}

async function start(): Promise<void> {
  console.log(`${styleText('bold', 'OpenPRM in Slack')} starts …`)
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  const server = await startServer({
    dataDirectory: directory,
    databaseUrl: elsewhere === undefined ? undefined : process.env['DATABASE_URL'],
    host: '127.0.0.1',
    port: ports.api,
    contentPort: 0,
    widgetsDirectory: directory,
    demo: { siteUrl: 'http://localhost:8788' },
    log: fileLogger(join(directory, 'server.log')),
  })
  life.onEnd(() => server.stop())
  const { demo } = server
  if (!demo) throw new Error('The demo programme could not be made.')
  done('database, API and demo programme')

  const { vendor, partner, seller, manager, company, colleague } = castOf(demo)
  const signingSecret = randomBytes(16).toString('hex')
  const router = await startRouter(ports.slack, [vendor, partner])
  life.onEnd(() => router.stop())
  for (const workspace of [vendor, partner]) {
    const requestUrl = `http://127.0.0.1:${ports.bot}/slack/events`
    const running = await startWorkspace(workspace, { requestUrl, signingSecret })
    life.onEnd(() => running.stop())
    done(`Slack of ${workspace.name}`)
  }

  const botUrl = `http://127.0.0.1:${ports.bot}`
  const teams = await startTeamsFront(ports.teams, botUrl)
  life.onEnd(() => teams.stop())
  await writePlaygroundSettings(directory, colleague)
  const log = createWriteStream(join(directory, 'bot.log'), { mode: 0o600 })
  const bot = await startBot({
    ...demo,
    databaseUrl: server.databaseUrl,
    env: {
      ...teams.env,
      SLACK_BOT_TOKEN: vendor.botToken,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: router.apiUrl,
      SLACK_AUTHORIZE_URL: router.authorizeUrl,
      SLACK_CLIENT_ID: router.oauth.clientId,
      SLACK_CLIENT_SECRET: router.oauth.clientSecret,
      SLACK_ANNOUNCE_CHANNEL: 'C0NEWS',
      SLACK_TRIAGE_CHANNEL: 'C0TRIAGE',
      BOT_TOKEN_KEYS: `demo:${randomBytes(32).toString('base64')}`,
      BOT_PUBLIC_URL: botUrl,
      BOT_PORT: String(ports.bot),
    },
    teams: teams.seams,
    write: (line) => void log.write(`${line}\n`),
  })
  if (!bot) throw new Error('The bot did not start.')
  life.onEnd(() => bot.stop())
  done('bot')
  await install(botUrl, demo.secretKey, company.id, partner.teamId)
  done(`${company.name} has installed the app in its own Slack`)

  console.log(`
  Vendor’s Slack      http://127.0.0.1:${ports.vendor}   (as ${manager})
  Partner’s Slack     http://127.0.0.1:${ports.partner}   (as ${seller})
  Teams (as ${colleague.name}), in .cache/bot-demo:
                      npx -y ${playground.command} start -e ${teams.url} -c msteams -p ${playground.port}
  API                 ${server.url}
  Logs                .cache/bot-demo/bot.log, server.log

As ${seller} in the partner’s Slack write /partner help, say who you are, and raise a ticket.
It arrives in #triage of the vendor’s. Ctrl-C stops everything and forgets it.`)
}

type Demo = NonNullable<Awaited<ReturnType<typeof startServer>>['demo']>

function castOf({ partners: [company], staff: [member] }: Demo) {
  const [mara, second = mara] = company?.users ?? []
  if (!company || !member || !mara || !second)
    throw new Error('The demo programme has no partner or no staff.')
  const person = (id: string, { email }: { email: string }) => ({
    id,
    email,
    name: email.split('@')[0] ?? id,
  })
  const [manager, seller] = [person('USTAFF', member), person('USELLER', mara)]
  const vendor: LocalWorkspace = {
    teamId: 'T0VENDOR',
    name: 'Northwind Robotics',
    port: ports.vendor,
    botToken: token(),
    users: [manager],
    channels: [
      { id: 'C0TRIAGE', name: 'triage' },
      { id: 'C0NEWS', name: 'partner-news' },
    ],
  }
  const partner: LocalWorkspace = {
    teamId: 'T0PARTNER',
    name: company.name,
    port: ports.partner,
    botToken: token(),
    users: [seller],
    channels: [{ id: 'C0SALES', name: 'sales' }],
  }
  return {
    vendor,
    partner,
    company,
    manager: manager.name,
    seller: seller.name,
    colleague: person('UTEAMS', second),
  }
}

/** What people do in a browser: open the vendor's link, allow the app on Slack's page, come back. */
async function install(botUrl: string, secretKey: string, partnerId: string, team: string): Promise<void> {
  const invitation = await fetch(`${botUrl}/admin/workspaces/invitations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ partnerId }),
  })
  const { url } = (await invitation.json()) as { url: string }
  const begun = await fetch(url, { redirect: 'manual' })
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? ''
  const allowed = await fetch(`${begun.headers.get('location')}&team=${team}`, { redirect: 'manual' })
  const ended = await fetch(allowed.headers.get('location') ?? '', { headers: { cookie } })
  if (!ended.ok) throw new Error(`The partner’s workspace could not be connected: ${await ended.text()}`)
}

function done(what: string): void {
  console.log(`  ${styleText('green', '✓')} ${what}`)
}
