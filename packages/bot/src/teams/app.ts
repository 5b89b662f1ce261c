import { type CloudEnvironment, cloudFromName, type TokenProvider } from '@microsoft/teams.api'
import { App } from '@microsoft/teams.apps'
import type { TeamsConfig } from '../config.ts'
import type { LeadDesk } from '../core/leads.ts'
import type { Outgoing, Sender } from '../core/outgoing.ts'
import type { Conversations } from '../delivery/conversations.ts'
import type { Inbox } from '../delivery/inbox.ts'
import type { Handle } from '../delivery/pump.ts'
import type { Log } from '../log.ts'
import { FetchAdapter } from './adapter.ts'
import { tenantOf } from './context.ts'
import { lookUp } from './directory.ts'
import { guardIntake } from './intake.ts'
import { teamsLogger } from './logger.ts'
import { register as cardAction } from './routes/card-action.ts'
import { register as message } from './routes/message.ts'
import { teamsSender } from './sender.ts'

export interface TeamsOptions {
  config: TeamsConfig
  desk: LeadDesk
  inbox: Inbox
  conversations: Conversations
  enqueue(message: Outgoing): Promise<void>
  onStored: () => void
  log: Log
  /** Another cloud's addresses and another source of tokens: sovereign clouds, and tests with keys of their own. */
  seams?: TeamsSeams
}

export interface TeamsSeams {
  cloud?: CloudEnvironment
  token?: TokenProvider
}

export interface TeamsBot {
  /** For POST /api/messages. */
  fetch: (request: Request) => Promise<Response>
  sender: Sender
  handle: Handle
}

export async function createTeamsBot(options: TeamsOptions): Promise<TeamsBot> {
  const { config, desk, conversations, enqueue, log, seams = {} } = options
  const cloud = seams.cloud ?? cloudFromName(config.cloud)
  const adapter = new FetchAdapter(cloud.tokenIssuer)
  const app = new App({
    clientId: config.clientId,
    tenantId: config.tenantId,
    ...(seams.token ? { token: seams.token } : { clientSecret: config.clientSecret }),
    cloud,
    serviceUrl: config.serviceUrl,
    httpServerAdapter: adapter,
    logger: teamsLogger(log),
    // Named, so that no environment variable of the SDK can switch the check off.
    dangerouslyAllowUnauthenticatedRequests: false,
    activity: { mentions: { stripText: true } },
  })
  const trusted = new Set([config.tenantId, ...config.trustedTenants].map((tenant) => tenant.toLowerCase()))
  const context = {
    desk,
    enqueue,
    lookUp: (api: App['api'], activity: Parameters<typeof tenantOf>[0] & { from: { id: string } }) =>
      lookUp(
        api,
        { conversationId: activity.conversation.id, userId: activity.from.id, tenantId: tenantOf(activity) },
        trusted,
      ),
  }
  message(app, context)
  cardAction(app, context)
  const handle = guardIntake(app, options)
  await app.initialize()
  const sender = teamsSender({ api: app.api, conversations, defaultServiceUrl: config.serviceUrl })
  return { fetch: adapter.fetch, sender, handle }
}
