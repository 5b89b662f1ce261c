import { webApi } from '@slack/bolt'
import type { SlackConfig } from '../config.ts'
import { vouching, type Vouching } from '../core/identity/vouching.ts'
import type { Installations } from '../delivery/installations.ts'
import type { SlackClient } from './directory.ts'
import type { TokenOf } from './install/tokens.ts'

/** A workspace that the bot may speak in. */
interface Workspace {
  botToken: string
  teamId: string
  botUserId?: string
  botId?: string
}

/** All workspaces of the bot: the one it is configured with, and those that installed it. */
export interface Workspaces {
  /** The configured workspace. */
  home: string | undefined
  /** @throws Error when the workspace is not connected */
  authorize(teamId: string | undefined): Promise<Workspace>
  /** Undefined when the workspace is not connected. */
  client(tenant: string | undefined): Promise<SlackClient | undefined>
  vouching(): Promise<Vouching>
}

export interface WorkspacesOptions {
  config: Pick<SlackConfig, 'botToken' | 'trustedTeams'>
  clientOptions: webApi.WebClientOptions
  installations: Installations
  /** Undefined where the app is not distributed. */
  tokenOf: TokenOf | undefined
}

/** @throws Error when Slack does not take the configured bot token */
export async function openWorkspaces(options: WorkspacesOptions): Promise<Workspaces> {
  const { config, clientOptions, installations, tokenOf } = options
  const own = config.botToken === undefined ? undefined : await whoAmI(config.botToken, clientOptions)
  const clients = new Map<string, webApi.WebClient>()

  function clientWith(token: string): webApi.WebClient {
    const known = clients.get(token)
    if (known) return known
    // Tokens that rotate would pile up.
    if (clients.size > 1000) clients.clear()
    const made = new webApi.WebClient(token, clientOptions)
    clients.set(token, made)
    return made
  }

  /** Without a configured token: the vendor's own installation, if it has just one. */
  async function home(): Promise<string | undefined> {
    if (own) return own.teamId
    const vendors = (await installations.list()).filter(({ partnerId }) => partnerId === null)
    return vendors.length === 1 ? vendors[0]?.tenant : undefined
  }

  async function find(named: string | undefined): Promise<Workspace | undefined> {
    const tenant = named ?? (await home())
    if (own && tenant === own.teamId) return own
    const found = tenant === undefined ? undefined : await tokenOf?.(tenant)
    if (!found) return undefined
    const { token, installation } = found
    const { tenant: teamId, botUserId, botId } = installation
    return { botToken: token, teamId, ...(botUserId && { botUserId }), ...(botId && { botId }) }
  }

  return {
    home: own?.teamId,
    async authorize(teamId) {
      const found = await find(teamId)
      if (!found) throw new Error(`The workspace ${teamId ?? ''} is not connected.`)
      return found
    },
    async client(tenant) {
      const found = await find(tenant)
      return found && clientWith(found.botToken)
    },
    async vouching() {
      const installed = (await installations.list())
        .filter(({ state }) => state === 'active')
        .map(({ tenant, partnerId }) => (partnerId === null ? tenant : `${tenant}=${partnerId}`))
      return vouching(own?.teamId, [...installed, ...config.trustedTeams])
    },
  }
}

async function whoAmI(token: string, options: webApi.WebClientOptions): Promise<Workspace> {
  const client = new webApi.WebClient(token, options)
  const { team_id, user_id, bot_id } = await client.auth.test().catch((cause: unknown) => {
    throw new Error('Slack does not take SLACK_BOT_TOKEN, or cannot be reached.', { cause })
  })
  return {
    botToken: token,
    teamId: team_id ?? '',
    ...(user_id && { botUserId: user_id }),
    ...(bot_id && { botId: bot_id }),
  }
}
