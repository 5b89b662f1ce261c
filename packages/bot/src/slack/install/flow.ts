import { createHash, randomBytes } from 'node:crypto'
import { webApi } from '@slack/bolt'
import type { Installations } from '../../delivery/installations.ts'
import type { Log } from '../../log.ts'
import { type AccessAnswer, sealTokens } from './access.ts'
import { page } from './page.ts'
import type { Sealing } from './sealing.ts'
import { installWords } from './words.ts'

export const installPaths = { start: '/slack/install', callback: '/slack/oauth_redirect' } as const

const linkSeconds = 7 * 24 * 3600
const stateSeconds = 10 * 60
const cookieName = 'openprm_install'

export interface InstallOptions {
  clientId: string
  clientSecret: string
  /** Where people's browsers reach the bot. */
  publicUrl: string
  scopes: readonly string[]
  /** Slack's Web API, and the page where people allow an app. */
  apiUrl: string
  authorizeUrl: string
  installations: Installations
  sealing: Sealing
  log: Log
}

export interface InstallFlow {
  /** A link for whoever is to install the app: into a partner's workspace, or (null) one of the vendor's own. */
  invite(partnerId: string | null): Promise<{ url: string; expiresAt: string }>
  /** Sends a browser to Slack. */
  start(request: Request): Promise<Response>
  /** Slack sends the browser back. */
  callback(request: Request): Promise<Response>
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
const secret = (): string => randomBytes(32).toString('base64url')

/** "Add to Slack", OAuth v2: begun with a link of the vendor's, bound to one browser, over within ten minutes. */
export function createInstallFlow(options: InstallOptions): InstallFlow {
  const { clientId, clientSecret, publicUrl, installations, sealing, log } = options
  const redirectUri = new URL(installPaths.callback, publicUrl).href
  const isSecure = publicUrl.startsWith('https:')
  const client = new webApi.WebClient(undefined, {
    slackApiUrl: options.apiUrl,
    retryConfig: { retries: 0 },
    timeout: 10_000,
  })

  const cookie = (value: string, seconds: number): string =>
    `${cookieName}=${value}; Path=/slack; HttpOnly; SameSite=Lax; Max-Age=${seconds}${isSecure ? '; Secure' : ''}`

  async function take(state: string, code: string): Promise<Response> {
    const hash = hashOf(state)
    const begun = await installations.step('state', hash)
    // Whoever is second with the same state is late.
    if (!begun || !(await installations.end(hash))) return page(400, installWords.expired)
    const answer = (await client.oauth.v2.access({
      client_id: clientId,
      client_secret: clientSecret,
      code,
      redirect_uri: redirectUri,
    })) as AccessAnswer
    const { team, access_token: token } = answer
    if (!token || !team?.id) return page(400, installWords.wholeOrganisation)
    const { bot_id: botId } = await client.auth.test({ token })
    const isTheirs = await installations.put({
      tenant: team.id,
      name: team.name ?? team.id,
      partnerId: begun.partnerId,
      botUserId: answer.bot_user_id ?? null,
      botId: botId ?? null,
      scopes: answer.scope ?? '',
      installedBy: answer.authed_user?.id ?? null,
      ...sealTokens(sealing, team.id, answer),
    })
    if (!isTheirs) return page(409, installWords.taken)
    if (begun.link !== undefined) await installations.end(begun.link)
    log.info('slack.installed', { tenant: team.id, partnerId: begun.partnerId })
    return page(200, installWords.installed(team.name ?? team.id))
  }

  return {
    async invite(partnerId) {
      const link = secret()
      await installations.begin({ kind: 'link', hash: hashOf(link), partnerId, seconds: linkSeconds })
      const url = new URL(installPaths.start, publicUrl)
      url.searchParams.set('link', link)
      return { url: url.href, expiresAt: new Date(Date.now() + linkSeconds * 1000).toISOString() }
    },

    async start(request) {
      const link = hashOf(new URL(request.url).searchParams.get('link') ?? '')
      const invited = await installations.step('link', link)
      if (!invited) return page(400, installWords.expired)
      const state = secret()
      const { partnerId } = invited
      await installations.begin({
        kind: 'state',
        hash: hashOf(state),
        partnerId,
        link,
        seconds: stateSeconds,
      })
      const url = new URL(options.authorizeUrl)
      url.searchParams.set('client_id', clientId)
      url.searchParams.set('scope', options.scopes.join(','))
      url.searchParams.set('state', state)
      url.searchParams.set('redirect_uri', redirectUri)
      const headers = {
        location: url.href,
        'set-cookie': cookie(state, stateSeconds),
        'cache-control': 'no-store',
      }
      return new Response(null, { status: 302, headers })
    },

    async callback(request) {
      const { searchParams } = new URL(request.url)
      const state = searchParams.get('state') ?? ''
      const cookies = new Map(
        (request.headers.get('cookie') ?? '').split('; ').map((pair) => pair.split('=') as [string, string]),
      )
      // The browser that began, and no other that was given the address.
      if (state === '' || cookies.get(cookieName) !== state) return page(400, installWords.otherBrowser)
      const code = searchParams.get('code')
      if (code === null) return page(400, installWords.refused)
      try {
        const answer = await take(state, code)
        answer.headers.append('set-cookie', cookie('', 0))
        return answer
      } catch (error) {
        log.warn('slack.not_installed', { error })
        return page(502, installWords.failed)
      }
    },
  }
}
