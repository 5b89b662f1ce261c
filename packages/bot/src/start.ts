import { type EventRecord, OpenPRM } from '@openprm/sdk'
import { createAuthorise } from './admin/authorise.ts'
import { adminRoutes } from './admin/routes.ts'
import { type Env, readConfig, whatToSet } from './config.ts'
import type { Adapter } from './core/adapter.ts'
import type { Chat } from './core/chat.ts'
import { readEvents, rememberStart } from './core/event-reader.ts'
import type { Channel } from './core/channel.ts'
import { createFlow } from './core/flow.ts'
import { takeHeld } from './core/held-events.ts'
import { createDealCards } from './core/deals/cards.ts'
import { dealForms } from './core/deals/forms.ts'
import { createFormDesk } from './core/forms/desk.ts'
import { createIdentity } from './core/identity.ts'
import { leadForms } from './core/leads/form.ts'
import { heardEvents, newsOf } from './core/news.ts'
import type { Target } from './core/outgoing.ts'
import { settingsForms } from './core/notices/form.ts'
import { releaseNotices } from './core/notices/notify.ts'
import { createProgramme } from './core/programme.ts'
import { createSealer } from './core/seal.ts'
import { createCards } from './core/tickets/cards.ts'
import { readFile } from './core/tickets/files.ts'
import { ticketForms } from './core/tickets/forms.ts'
import { openDelivery } from './delivery/delivery.ts'
import type { Limit } from './delivery/limits.ts'
import { createHttpApp, listen } from './http.ts'
import { jsonLog } from './log.ts'
import { openTab } from './teams/tab/open.ts'
import { assertProduction } from './production.ts'
import type { TeamsSeams } from './teams/adapter.ts'
import type { NoticeView } from './view/notice-view.ts'

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
  /** What the platforms allow, as they are known to, unless given. */
  limits?: readonly Limit[]
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
  assertProduction(options)
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
    const delivery = await openDelivery(options.databaseUrl, vendorId, log, options.limits)
    ends.push(() => delivery.stop())

    const programme = createProgramme(prm)
    const sealer = createSealer(options.secretKey)
    const identity = createIdentity({
      prm,
      apiUrl,
      programme,
      people: delivery.people,
      sealer,
      contact: config.contact,
      linkPage: config.linkPage,
    })
    const adapters: Adapter[] = []
    const targets = (): Array<{ platform: Channel; target: Target }> =>
      adapters.flatMap(({ platform, announceTo }) => (announceTo ? [{ platform, target: announceTo }] : []))
    const tellVendor = async (key: string, view: NoticeView): Promise<void> => {
      for (const place of targets()) await delivery.enqueue({ ...place, key, view })
    }
    const chat: Chat = {
      prm,
      identity,
      threads: delivery.threads,
      people: delivery.people,
      unfinished: delivery.unfinished,
      notices: delivery.notices,
      enqueue: async (...messages) => {
        for (const message of messages) await delivery.enqueue(message)
      },
      release: delivery.release,
      sealer,
      cards: createCards(sealer, config.fields),
      dealCards: createDealCards(sealer, config.fields),
      fields: config.fields,
      triage: config.triage,
      log,
    }
    const kinds = {
      ...leadForms(programme),
      ...ticketForms(chat, programme),
      ...dealForms(chat, programme),
      ...settingsForms(chat),
    }
    const desk = createFormDesk({ ...identity, programme, kinds, sealer, log })
    const common = { desk, flow: createFlow(chat, desk), delivery, tellVendor, log }
    // A platform's SDK is loaded only where it is used: Teams' alone takes longer than all the rest.
    if (config.slack) {
      const { createSlackAdapter } = await import('./slack/adapter.ts')
      const { announceChannel } = config.slack
      const ownChannels = new Set([
        ...config.triage.flatMap(({ platform, target }) => (platform === 'slack' ? target.conversation : [])),
        ...(announceChannel === undefined ? [] : [announceChannel]),
      ])
      adapters.push(await createSlackAdapter({ ...common, config: config.slack, ownChannels }))
    }
    if (config.teams) {
      const { createTeamsAdapter } = await import('./teams/adapter.ts')
      adapters.push(await createTeamsAdapter({ ...common, config: config.teams, seams: options.teams }))
    }

    const tab = config.teams?.tabOrigin
      ? await openTab({
          config: config.teams,
          origin: config.teams.tabOrigin,
          identity,
          prm,
          cloud: options.teams?.cloud,
        })
      : {}
    const place = delivery.cursor('events')
    const authorise = createAuthorise(apiUrl, vendorId)
    const installs = adapters.find((adapter) => adapter.installs)?.installs
    const admin = adminRoutes({ authorise, deadLetters: delivery.deadLetters, installs, prm })
    await rememberStart({ prm, place })
    delivery.run(adapters, (file) => readFile(prm, file))
    ends.push(() => Promise.all(adapters.map((adapter) => adapter.stop())))
    const http = await listen(
      createHttpApp(adapters, { '/admin': admin, ...tab }, log),
      config.host,
      options.port ?? config.port,
    )
    ends.push(() => http.close())
    await Promise.all(adapters.map((adapter) => adapter.start()))

    const ending = new AbortController()
    const { heldEvents: held } = delivery
    const reacting = {
      held,
      react: (event: EventRecord) => newsOf(chat, targets(), event),
      onQueued: delivery.wake,
    }
    delivery.work('held-events', takeHeld(reacting))
    const reading = readEvents({
      ...reacting,
      prm,
      place,
      types: heardEvents,
      log,
      signal: ending.signal,
    })
    const releasing = releaseNotices(chat, { onQueued: delivery.wake, signal: ending.signal })
    ends.push(() => {
      ending.abort()
      return Promise.all([reading, releasing])
    })
    log.info('bot.started', { url: http.url, vendorId, platforms: adapters.map(({ platform }) => platform) })
    return { url: http.url, stop: () => stop().then(() => log.info('bot.stopped')) }
  } catch (error) {
    await stop()
    throw error
  }
}
