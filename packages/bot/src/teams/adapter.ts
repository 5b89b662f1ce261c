import { type CloudEnvironment, cloudFromName, type TokenProvider } from '@microsoft/teams.api'
import { App } from '@microsoft/teams.apps'
import type { TeamsConfig } from '../config.ts'
import type { Adapter } from '../core/adapter.ts'
import type { Flow } from '../core/flow.ts'
import type { FormDesk } from '../core/forms/desk.ts'
import { vouching } from '../core/identity/vouching.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { Log } from '../log.ts'
import { FetchAdapter } from './fetch-adapter.ts'
import type { TeamsContext } from './context.ts'
import { lookUp } from './directory.ts'
import { guardIntake } from './intake.ts'
import { teamsLogger } from './logger.ts'
import { register as cardAction } from './routes/card-action.ts'
import { register as changes } from './routes/changes.ts'
import { register as message } from './routes/message.ts'
import { teamsSender } from './sender.ts'

export interface TeamsOptions {
  config: TeamsConfig
  flow: Flow
  desk: FormDesk
  delivery: Pick<Delivery, 'inbox' | 'conversations' | 'enqueue' | 'wake'>
  log: Log
  /** Another cloud's addresses and another source of tokens: for tests with keys of their own. */
  seams?: TeamsSeams | undefined
}

export interface TeamsSeams {
  cloud?: CloudEnvironment
  token?: TokenProvider
}

export async function createTeamsAdapter(options: TeamsOptions): Promise<Adapter> {
  const { config, flow, desk, delivery, log, seams = {} } = options
  const cloud = seams.cloud ?? cloudFromName(config.cloud)
  const http = new FetchAdapter(cloud.tokenIssuer)
  const app = new App({
    clientId: config.clientId,
    tenantId: config.tenantId,
    ...(seams.token ? { token: seams.token } : { clientSecret: config.clientSecret }),
    cloud,
    client: { timeout: 10_000 },
    serviceUrl: config.serviceUrl,
    httpServerAdapter: http,
    logger: teamsLogger(log),
    // Named, so that no environment variable of the SDK can switch the check off.
    dangerouslyAllowUnauthenticatedRequests: false,
    activity: { mentions: { stripText: true } },
  })
  const trusted = vouching(config.tenantId, config.trustedTenants)
  const context: TeamsContext = {
    flow,
    desk,
    enqueue: delivery.enqueue,
    lookUp: (api, activity) => lookUp(api, activity, trusted),
  }
  message(app, context)
  cardAction(app, context)
  changes(app, context)
  const handle = guardIntake(app, delivery, config.serviceUrl)
  await app.initialize()
  const { conversations } = delivery
  return {
    platform: 'teams',
    endpoint: { path: '/api/messages', fetch: http.fetch },
    handle,
    sender: teamsSender({ api: app.api, conversations, defaultServiceUrl: config.serviceUrl }),
    announceTo:
      config.announceConversation === undefined ? undefined : { conversation: config.announceConversation },
    start: async () => {},
    stop: async () => {},
  }
}
