import { App, LogLevel, type webApi } from '@slack/bolt'
import type { SlackConfig } from '../config.ts'
import type { Adapter } from '../core/adapter.ts'
import { inSilence } from '../core/alerts.ts'
import { silence } from '../core/audience.ts'
import type { Flow } from '../core/flow.ts'
import type { FormDesk } from '../core/forms/desk.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { Log } from '../log.ts'
import type { NoticeView } from '../view/notice-view.ts'
import { createAudience } from './audience.ts'
import type { SlackBody } from './body.ts'
import { lookUp } from './directory.ts'
import { createIntake, type Intake } from './intake.ts'
import { registerAll } from './listeners/index.ts'
import { type SlackLogger, slackLogger } from './logger.ts'
import { HttpReceiver } from './receiver.ts'
import { slackSender } from './sender.ts'
import { SocketReceiver } from './socket.ts'
import { distribute } from './install/distribute.ts'
import { openWorkspaces } from './workspaces.ts'

export interface SlackOptions {
  config: SlackConfig
  flow: Flow
  desk: FormDesk
  delivery: Pick<Delivery, 'inbox' | 'wake' | 'installations' | 'enqueue' | 'release'>
  /** Where the vendor's own people see to things. */
  ownChannels: ReadonlySet<string>
  /** Says something where the vendor reads such things, once for its key. */
  tellVendor(key: string, view: NoticeView): Promise<void>
  log: Log
}

/** @throws Error when Slack does not take the bot token */
export async function createSlackAdapter(options: SlackOptions): Promise<Adapter> {
  const { config, flow, desk, delivery, ownChannels, tellVendor, log } = options
  const logger = slackLogger(log)
  const clientOptions = clientOptionsOf(config, logger)
  const { installations } = delivery
  const distribution = distribute({ config, installations, log })
  const workspaces = await openWorkspaces({
    config,
    clientOptions,
    installations,
    tokenOf: distribution?.tokenOf,
  })
  const audience = createAudience(ownChannels)
  const receiver = createReceiver(config, () => intake, log)
  const app = new App({
    receiver,
    logger,
    logLevel: LogLevel.WARN,
    convoStore: false,
    authorize: ({ teamId }) => workspaces.authorize(teamId),
    clientOptions,
  })
  // Bolt would swallow a listener's error; the inbox must know that an event was not handled.
  app.error(async (error) => {
    throw error
  })
  const { inbox, wake, release } = delivery
  const intake: Intake = createIntake({
    inbox,
    process: (event) => app.processEvent(event),
    onStored: wake,
    log,
  })
  registerAll(app, {
    flow,
    desk,
    log,
    installations,
    audience,
    async silenced(channel, reason, key) {
      const view = silence(reason)
      if (view) await delivery.enqueue(inSilence('slack', channel, `shared:${key}`, view))
    },
    release,
    tellVendor,
    lookUp: async (client, userId) =>
      lookUp(client, userId, { home: workspaces.home, trusted: await workspaces.vouching() }),
  })

  return {
    platform: 'slack',
    endpoint: receiver instanceof HttpReceiver ? { path: '/slack/events', fetch: receiver.fetch } : undefined,
    handle: (payload) => app.processEvent({ body: payload as SlackBody, ack: async () => {} }),
    sender: slackSender(workspaces.client, audience),
    pages: distribution?.pages ?? [],
    installs: distribution && { invite: distribution.invite, workspaces: installations.list },
    announceTo: config.announceChannel === undefined ? undefined : { conversation: config.announceChannel },
    start: () => receiver.start(),
    async stop() {
      await receiver.stop()
      await intake.drain()
    },
  }
}

/** The outbox owns repetition: a wait in memory dies with the process, and a blind repeat posts twice. */
function clientOptionsOf({ apiUrl }: SlackConfig, logger: SlackLogger): webApi.WebClientOptions {
  const once = { rejectRateLimitedCalls: true, retryConfig: { retries: 0 }, timeout: 10_000 }
  return { logger, ...once, ...(apiUrl !== undefined && { slackApiUrl: apiUrl }) }
}

function createReceiver(config: SlackConfig, intake: () => Intake, log: Log): HttpReceiver | SocketReceiver {
  const { appToken, apiUrl, signingSecret } = config
  if (appToken === undefined) return new HttpReceiver({ signingSecret, intake, log })
  return new SocketReceiver({ appToken, apiUrl, intake, logger: slackLogger(log) })
}
