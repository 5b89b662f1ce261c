import type { Channel } from './core/channel.ts'
import type { TriagePlace } from './core/chat.ts'
import { allFields, type ChatField, chatFields, type Fields } from './core/fields.ts'

/** The bot's settings, from environment variables. README.md says where to find each. */
export interface BotConfig {
  slack: SlackConfig | undefined
  teams: TeamsConfig | undefined
  /** Conversations of the vendor's own people, where tickets and registrations are seen to. */
  triage: TriagePlace[]
  /** What of a ticket, registration or lead may appear in chat. */
  fields: Fields
  /** Whom people should ask who are not in the programme yet. */
  contact: string | null
  /** A page of the partner pages where a signed-in person says that a chat account is theirs. */
  linkPage: string | null
  port: number
  host: string
}

export interface SlackConfig {
  signingSecret: string
  /** The vendor's own workspace; none where the app is only installed by links. */
  botToken: string | undefined
  /** Set where other workspaces may install the app. */
  distribution: SlackDistribution | undefined
  /** Present: Socket Mode. */
  appToken: string | undefined
  announceChannel: string | undefined
  apiUrl: string | undefined
  /** Other workspaces whose word about their people's e-mail addresses is taken; the own one's always. */
  trustedTeams: string[]
}

export interface SlackDistribution {
  clientId: string
  clientSecret: string
  /** What tokens are kept with: `<id>:<base64 of 32 bytes>`, the newest first. */
  tokenKeys: string
  /** Where browsers reach the bot. */
  publicUrl: string
  authorizeUrl: string
}

export interface TeamsConfig {
  clientId: string
  clientSecret: string
  tenantId: string
  /** Tenants whose word about their people's e-mail addresses is taken; the own one always. */
  trustedTenants: string[]
  announceConversation: string | undefined
  /** Where the page of the tab comes from. */
  tabOrigin: string | undefined
  /** For conversations the bot has not heard from yet. */
  serviceUrl: string
  /** Public, USGov, USGovDoD or China. */
  cloud: string
}

export type Env = Readonly<Record<string, string | undefined>>

/** @throws Error naming what is missing when a platform is set up by half. */
export function readConfig(env: Env): BotConfig {
  const slack = readSlack(env)
  const teams = readTeams(env)
  return {
    slack,
    teams,
    triage: [
      ...(slack ? triageIn('slack', env['SLACK_TRIAGE_CHANNEL']) : []),
      ...(teams ? triageIn('teams', env['TEAMS_TRIAGE_CONVERSATION']) : []),
    ],
    fields: readFields(env['BOT_FIELDS']),
    contact: env['BOT_CONTACT'] ?? null,
    linkPage: pageOf('BOT_LINK_PAGE', env['BOT_LINK_PAGE']),
    port: Number(env['BOT_PORT'] ?? 8790),
    host: env['BOT_HOST'] ?? '127.0.0.1',
  }
}

export const whatToSet =
  'The bot is off: set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET (or SLACK_APP_TOKEN) for Slack, or ' +
  'TEAMS_CLIENT_ID, TEAMS_CLIENT_SECRET and TEAMS_TENANT_ID for Microsoft Teams (packages/bot/README.md).'

function readSlack(env: Env): SlackConfig | undefined {
  const appToken = env['SLACK_APP_TOKEN'] || undefined
  const isDistributed = Boolean(env['SLACK_CLIENT_ID'] || env['SLACK_CLIENT_SECRET'])
  const needed = [
    ...(isDistributed ? distributionNames : ['SLACK_BOT_TOKEN']),
    ...(appToken === undefined ? ['SLACK_SIGNING_SECRET'] : []),
  ]
  if (!complete('Slack', env, needed, ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN']))
    return undefined
  return {
    botToken: env['SLACK_BOT_TOKEN'] || undefined,
    distribution: isDistributed ? readDistribution(env) : undefined,
    signingSecret: env['SLACK_SIGNING_SECRET'] ?? '',
    appToken,
    announceChannel: env['SLACK_ANNOUNCE_CHANNEL'] || undefined,
    apiUrl: env['SLACK_API_URL'] || undefined,
    trustedTeams: list(env['SLACK_TRUSTED_TEAMS']),
  }
}

const distributionNames = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'BOT_TOKEN_KEYS', 'BOT_PUBLIC_URL']

function readDistribution(env: Env): SlackDistribution {
  return {
    clientId: env['SLACK_CLIENT_ID'] ?? '',
    clientSecret: env['SLACK_CLIENT_SECRET'] ?? '',
    tokenKeys: env['BOT_TOKEN_KEYS'] ?? '',
    publicUrl: env['BOT_PUBLIC_URL'] ?? '',
    authorizeUrl: env['SLACK_AUTHORIZE_URL'] || 'https://slack.com/oauth/v2/authorize',
  }
}

function readTeams(env: Env): TeamsConfig | undefined {
  if (!complete('Microsoft Teams', env, ['TEAMS_CLIENT_ID', 'TEAMS_CLIENT_SECRET', 'TEAMS_TENANT_ID'], []))
    return undefined
  return {
    clientId: env['TEAMS_CLIENT_ID'] ?? '',
    clientSecret: env['TEAMS_CLIENT_SECRET'] ?? '',
    tenantId: env['TEAMS_TENANT_ID'] ?? '',
    trustedTenants: list(env['TEAMS_TRUSTED_TENANTS']),
    announceConversation: env['TEAMS_ANNOUNCE_CONVERSATION'] || undefined,
    tabOrigin: originOf('TEAMS_TAB_ORIGIN', env['TEAMS_TAB_ORIGIN']),
    serviceUrl: env['TEAMS_SERVICE_URL'] ?? 'https://smba.trafficmanager.net/teams',
    cloud: env['TEAMS_CLOUD'] ?? 'Public',
  }
}

/** All of the needed: true; none of any: false; some: an error that names the rest. */
function complete(
  platform: string,
  env: Env,
  needed: readonly string[],
  optional: readonly string[],
): boolean {
  const missing = needed.filter((name) => !env[name])
  if (missing.length === 0) return true
  if ([...needed, ...optional].every((name) => !env[name])) return false
  throw new Error(
    `${platform} is set up by half: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
  )
}

function triageIn(platform: Channel, conversation: string | undefined): TriagePlace[] {
  return list(conversation).map((one) => ({ platform, target: { conversation: one } }))
}

/** @throws Error naming a field that there is not, as a mistake here would show too much or too little */
function readFields(text: string | undefined): Fields {
  if (!text) return allFields
  const unknown = list(text).filter((name) => !allFields.has(name as ChatField))
  if (unknown.length > 0)
    throw new Error(`BOT_FIELDS names ${unknown.join(', ')}; there are ${chatFields.join(', ')}.`)
  return new Set(list(text) as ChatField[])
}

function list(text: string | undefined): string[] {
  return (text ?? '').split(',').flatMap((part) => part.trim() || [])
}

/** @throws Error when it is more or less than an origin */
function originOf(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined
  if (URL.canParse(text) && new URL(text).origin === text) return text
  throw new Error(`${name} has to be an origin such as https://partners.example.com, without a path.`)
}

/** @throws Error when a link there would be read on the way, or its end would be lost */
function pageOf(name: string, text: string | undefined): string | null {
  if (!text) return null
  const { protocol = '', hostname = '', hash = '' } = URL.canParse(text) ? new URL(text) : {}
  const isPrivate =
    protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname))
  if (isPrivate && hash === '') return text
  throw new Error(
    `${name} has to be an https address without a #, such as https://partners.example.com/chat.`,
  )
}
