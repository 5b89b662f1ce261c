import { OpenPRM } from '@openprm/sdk'
import { createAuthorise } from './admin/authorise.ts'
import { adminRoutes } from './admin/routes.ts'
import { type Env, readConfig, whatToSet } from './config.ts'
import type { Adapter } from './core/adapter.ts'
import { announceLeads, rememberStart } from './core/announcements.ts'
import { createIdentity } from './core/identity.ts'
import { createLeadDesk } from './core/leads.ts'
import { createProgramme } from './core/programme.ts'
import { openDelivery } from './delivery/delivery.ts'
import { createHttpApp, listen } from './http.ts'
import { jsonLog } from './log.ts'
import { createSlackAdapter } from './slack/adapter.ts'
import { createTeamsAdapter, type TeamsSeams } from './teams/adapter.ts'

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

/**
 * Starts the bot for the platforms it has credentials for; without any, says what to set and returns null.
 * @throws Error when the API, the database or a platform refuses; nothing is left running then.
 */
export async function startBot(options: BotOptions): Promise<Bot | null> {
  const write = options.write ?? ((line: string) => console.log(line))
  const config = readConfig(options.env)
  if (!config.slack && !config.teams) {
    write(whatToSet)
    return null
  }
  const log = jsonLog(write)
  const ends: Array<() => Promise<unknown>> = []
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).toReversed()) await end()
  }

  try {
    const { apiUrl } = options
    const prm = new OpenPRM({ apiKey: options.secretKey, baseUrl: apiUrl, timeoutMs: 8000 })
    const { vendorId } = await prm.me.get()
    const delivery = await openDelivery(options.databaseUrl, vendorId, log)
    ends.push(() => delivery.stop())

    const programme = createProgramme(prm)
    const identity = createIdentity({
      prm,
      apiUrl,
      programme,
      people: delivery.people,
      contact: config.contact,
    })
    const common = { desk: createLeadDesk({ ...identity, programme, log }), identity, delivery, log }
    const adapters: Adapter[] = []
    if (config.slack) adapters.push(await createSlackAdapter({ ...common, config: config.slack }))
    if (config.teams)
      adapters.push(await createTeamsAdapter({ ...common, config: config.teams, seams: options.teams }))

    const authorise = createAuthorise(apiUrl, vendorId)
    const admin = adminRoutes({ authorise, deadLetters: delivery.deadLetters })
    const place = delivery.cursor('lead-announcements')
    await rememberStart({ prm, place })
    delivery.run(adapters)
    ends.push(() => Promise.all(adapters.map((adapter) => adapter.stop())))
    const http = await listen(createHttpApp(adapters, admin, log), config.host, options.port ?? config.port)
    ends.push(() => http.close())
    await Promise.all(adapters.map((adapter) => adapter.start()))

    const ending = new AbortController()
    const targets = adapters.flatMap(({ platform, announceTo }) =>
      announceTo ? [{ platform, target: announceTo }] : [],
    )
    const announcing = announceLeads({
      prm,
      place,
      targets,
      onQueued: delivery.wake,
      log,
      signal: ending.signal,
    })
    ends.push(() => {
      ending.abort()
      return announcing
    })
    log.info('bot.started', { url: http.url, vendorId, platforms: adapters.map(({ platform }) => platform) })
    return { url: http.url, stop: () => stop().then(() => log.info('bot.stopped')) }
  } catch (error) {
    await stop()
    throw error
  }
}
