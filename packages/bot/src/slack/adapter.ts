import { App, LogLevel, webApi } from '@slack/bolt'
import type { SlackConfig } from '../config.ts'
import type { Adapter } from '../core/adapter.ts'
import type { Flow } from '../core/flow.ts'
import type { FormDesk } from '../core/forms/desk.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { Log } from '../log.ts'
import type { SlackBody } from './body.ts'
import { vouching } from '../core/identity/vouching.ts'
import { lookUp } from './directory.ts'
import { createIntake, type Intake } from './intake.ts'
import { registerAll } from './listeners/index.ts'
import { type SlackLogger, slackLogger } from './logger.ts'
import { HttpReceiver } from './receiver.ts'
import { slackSender } from './sender.ts'
import { SocketReceiver } from './socket.ts'

export interface SlackOptions {
  config: SlackConfig
  flow: Flow
  desk: FormDesk
  delivery: Pick<Delivery, 'inbox' | 'wake'>
  log: Log
}

/** @throws Error when Slack does not take the bot token */
export async function createSlackAdapter(options: SlackOptions): Promise<Adapter> {
  const { config, flow, desk, delivery, log } = options
  const logger = slackLogger(log)
  const clientOptions = clientOptionsOf(config, logger)
  const client = new webApi.WebClient(config.botToken, clientOptions)
  const { teamId, ...bot } = await whoAmI(client)
  const receiver = createReceiver(config, () => intake, log)
  const app = new App({
    receiver,
    logger,
    logLevel: LogLevel.WARN,
    convoStore: false,
    authorize: async () => ({ botToken: config.botToken, teamId, ...bot }),
    clientOptions,
  })
  // Bolt would swallow a listener's error; the inbox must know that an event was not handled.
  app.error(async (error) => {
    throw error
  })
  const { inbox, wake } = delivery
  const intake: Intake = createIntake({
    inbox,
    process: (event) => app.processEvent(event),
    onStored: wake,
    log,
  })
  const trusted = vouching(teamId, config.trustedTeams)
  registerAll(app, {
    flow,
    desk,
    log,
    lookUp: (client, userId) => lookUp(client, userId, { home: teamId, trusted }),
  })

  return {
    platform: 'slack',
    endpoint: receiver instanceof HttpReceiver ? { path: '/slack/events', fetch: receiver.fetch } : undefined,
    handle: (payload) => app.processEvent({ body: payload as SlackBody, ack: async () => {} }),
    sender: slackSender(client),
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

async function whoAmI(
  client: webApi.WebClient,
): Promise<{ teamId: string; botUserId?: string; botId?: string }> {
  const { team_id, user_id, bot_id } = await client.auth.test().catch((cause: unknown) => {
    throw new Error('Slack does not take SLACK_BOT_TOKEN, or cannot be reached.', { cause })
  })
  return { teamId: team_id ?? '', ...(user_id && { botUserId: user_id }), ...(bot_id && { botId: bot_id }) }
}

function createReceiver(config: SlackConfig, intake: () => Intake, log: Log): HttpReceiver | SocketReceiver {
  const { appToken, apiUrl, signingSecret } = config
  if (appToken === undefined) return new HttpReceiver({ signingSecret, intake, log })
  return new SocketReceiver({ appToken, apiUrl, intake, logger: slackLogger(log) })
}
