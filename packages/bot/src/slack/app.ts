import { App, LogLevel, type Receiver, webApi } from '@slack/bolt'
import type { LeadDesk } from '../core/leads.ts'
import type { Outgoing, Sender } from '../core/outgoing.ts'
import type { Handle } from '../delivery/pump.ts'
import type { Inbox } from '../delivery/inbox.ts'
import type { Log } from '../log.ts'
import type { SlackConfig } from '../config.ts'
import type { SlackBody } from './body.ts'
import { lookUp } from './directory.ts'
import { createIntake, type Intake } from './intake.ts'
import { registerAll } from './listeners/index.ts'
import { slackLogger } from './logger.ts'
import { HttpReceiver } from './receiver.ts'
import { slackSender } from './sender.ts'
import { SocketReceiver } from './socket.ts'

export interface SlackOptions {
  config: SlackConfig
  desk: LeadDesk
  inbox: Inbox
  enqueue(message: Outgoing): Promise<void>
  onStored: () => void
  log: Log
}

export interface SlackBot {
  /** For POST /slack/events; absent in Socket Mode. */
  fetch: ((request: Request) => Promise<Response>) | undefined
  sender: Sender
  /** Handles an event from the inbox. */
  handle: Handle
  start(): Promise<void>
  stop(): Promise<void>
}

export async function createSlackBot({
  config,
  desk,
  inbox,
  enqueue,
  onStored,
  log,
}: SlackOptions): Promise<SlackBot> {
  const logger = slackLogger(log)
  // The outbox owns repetition: a wait in memory dies with the process, and a blind repeat posts twice.
  const clientOptions = {
    logger,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    timeout: 10_000,
    ...(config.apiUrl !== undefined && { slackApiUrl: config.apiUrl }),
  }
  const client = new webApi.WebClient(config.botToken, clientOptions)
  const { team_id: teamId, user_id: botUserId, bot_id: botId } = await client.auth.test()
  const installation = { botToken: config.botToken, ...defined({ teamId, botUserId, botId }) }
  const receiver = createReceiver(config, () => intake, log)
  const app = new App({
    receiver,
    logger,
    logLevel: LogLevel.WARN,
    convoStore: false,
    authorize: async () => installation,
    clientOptions,
  })
  // Bolt would swallow a listener's error; the inbox must know that an event was not handled.
  app.error(async (error) => {
    throw error
  })
  const intake: Intake = createIntake({ inbox, process: (event) => app.processEvent(event), onStored, log })
  const trusted = new Set([teamId ?? '', ...config.trustedTeams])
  registerAll(app, { desk, enqueue, log, lookUp: (client, userId) => lookUp(client, userId, trusted) })

  return {
    fetch: receiver instanceof HttpReceiver ? receiver.fetch : undefined,
    sender: slackSender(client),
    handle: (payload) => app.processEvent({ body: payload as SlackBody, ack: async () => {} }),
    start: async () => {
      await receiver.start()
    },
    async stop() {
      await receiver.stop()
      await intake.drain()
    },
  }
}

function createReceiver(config: SlackConfig, intake: () => Intake, log: Log): Receiver {
  if (config.appToken === undefined)
    return new HttpReceiver({ signingSecret: config.signingSecret, intake, log })
  return new SocketReceiver({
    appToken: config.appToken,
    apiUrl: config.apiUrl,
    intake,
    logger: slackLogger(log),
  })
}

function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}
