import { OpenPRM } from '@openprm/sdk'
import { type BotConfig, type Env, readConfig, whatToSet } from './config.ts'
import { announceLeads } from './core/announcements.ts'
import { createIdentity } from './core/identity.ts'
import { createLeadDesk } from './core/leads.ts'
import type { Outgoing } from './core/outgoing.ts'
import { createProgramme } from './core/programme.ts'
import { createConversations } from './delivery/conversations.ts'
import { courier } from './delivery/courier.ts'
import { createCursor } from './delivery/cursor.ts'
import { connect } from './delivery/database.ts'
import { createInbox } from './delivery/inbox.ts'
import { migrate } from './delivery/migrate.ts'
import { enqueue } from './delivery/outbox.ts'
import { pump } from './delivery/pump.ts'
import { unpark } from './delivery/queue.ts'
import { sweep } from './delivery/sweep.ts'
import { startWorker } from './delivery/worker.ts'
import { createHttpApp, listen } from './http.ts'
import { jsonLog } from './log.ts'
import { createSlackBot } from './slack/app.ts'
import { createTeamsBot, type TeamsSeams } from './teams/app.ts'

export interface BotOptions {
  env: Env
  apiUrl: string
  /** A secret key that may read users, forms and events, and mint embed tokens. */
  secretKey: string
  /** The bot keeps its state in schema `chat` there. */
  databaseUrl: string
  port?: number
  /** Takes each line of the log; standard output unless given. */
  write?: (line: string) => void
  teams?: TeamsSeams
}

export interface Bot {
  url: string
  /** Ends what was begun, then the rest. */
  stop(): Promise<void>
}

const sweepMs = 5 * 60_000

/** Starts the bot for the platforms it has credentials for; without any, says what to set and returns null. */
export async function startBot(options: BotOptions): Promise<Bot | null> {
  const write = options.write ?? ((line: string) => console.log(line))
  const config = readConfig(options.env)
  if (!config.slack && !config.teams) {
    write(whatToSet)
    return null
  }
  const log = jsonLog(write)
  const prm = new OpenPRM({ apiKey: options.secretKey, baseUrl: options.apiUrl, timeoutMs: 8000 })
  const { vendorId } = await prm.me.get()
  const sql = connect(options.databaseUrl)
  await migrate(sql)
  await unpark(sql, vendorId)

  const programme = createProgramme(prm)
  const identify = createIdentity({ prm, apiUrl: options.apiUrl, programme, contact: config.contact })
  const desk = createLeadDesk({ identify, programme, log })
  const inbox = createInbox(sql, vendorId)
  const conversations = createConversations(sql, vendorId)
  const send = async (message: Outgoing): Promise<void> => {
    await enqueue(sql, vendorId, [message])
    sending.wake()
  }
  const common = { desk, inbox, enqueue: send, onStored: () => handling.wake(), log }
  const slack = config.slack && (await createSlackBot({ ...common, config: config.slack }))
  const teams =
    config.teams &&
    (await createTeamsBot({
      ...common,
      config: config.teams,
      conversations,
      ...(options.teams && { seams: options.teams }),
    }))

  const handlers = { ...(slack && { slack: slack.handle }), ...(teams && { teams: teams.handle }) }
  const senders = { ...(slack && { slack: slack.sender }), ...(teams && { teams: teams.sender }) }
  const handling = startWorker('inbox', pump({ sql, vendorId, handlers, log }), log)
  const sending = startWorker('outbox', courier({ sql, vendorId, senders, log }), log)
  const ending = new AbortController()
  const announcing = announceLeads({
    prm,
    place: createCursor(sql, vendorId, 'lead-announcements'),
    targets: announceTargets(config),
    onQueued: () => sending.wake(),
    log,
    signal: ending.signal,
  })
  const sweeping = setInterval(
    () => void sweep(sql, vendorId).catch((error: unknown) => log.warn('sweep.failed', { error })),
    sweepMs,
  )
  sweeping.unref()

  const http = await listen(
    createHttpApp({ slack: slack?.fetch, teams: teams?.fetch }),
    config.host,
    options.port ?? config.port,
  )
  await slack?.start()
  log.info('bot.started', { url: http.url, vendorId, slack: slack !== undefined, teams: teams !== undefined })

  return {
    url: http.url,
    async stop() {
      clearInterval(sweeping)
      ending.abort()
      await http.close()
      await slack?.stop()
      await announcing
      await handling.stop()
      await sending.stop()
      await sql.end({ timeout: 5 })
      log.info('bot.stopped')
    },
  }
}

function announceTargets({ slack, teams }: BotConfig): Array<Pick<Outgoing, 'platform' | 'target'>> {
  return [
    ...(slack?.announceChannel
      ? [{ platform: 'slack' as const, target: { conversation: slack.announceChannel } }]
      : []),
    ...(teams?.announceConversation
      ? [{ platform: 'teams' as const, target: { conversation: teams.announceConversation } }]
      : []),
  ]
}
