import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { parseArgs } from './slack.ts'

/** Slack's side of "Add to Slack": the page where people allow an app, and the exchange of codes and refresh tokens. */
export interface SlackOAuth {
  clientId: string
  clientSecret: string
  /** Seconds; undefined where tokens do not rotate. */
  expiresIn: number | undefined
  /** How often a token was renewed. */
  renewals: number
  /** Adds itself to a Slack. */
  extend: (app: Hono, tokens: Map<string, string>) => void
}

const text = (length = 12): string => randomBytes(length).toString('hex')

/** @param tokenOf what a workspace's bot token is to be; made up unless given */
export function slackOAuth(tokenOf = (_team: string): string => `xoxb-${text()}`): SlackOAuth {
  const codes = new Map<string, { team: string; redirectUri: string }>()
  const refreshing = new Map<string, string>()
  const oauth: SlackOAuth = {
    clientId: '1.2',
    clientSecret: text(),
    expiresIn: undefined,
    renewals: 0,
    extend(app, tokens) {
      const issue = (team: string): object => {
        const token = tokenOf(team)
        tokens.set(token, team)
        const rotating =
          oauth.expiresIn === undefined
            ? {}
            : { expires_in: oauth.expiresIn, refresh_token: `xoxe-1-${text()}` }
        if (rotating.refresh_token) refreshing.set(rotating.refresh_token, team)
        return {
          ok: true,
          access_token: token,
          token_type: 'bot',
          scope: 'commands,chat:write',
          bot_user_id: `UBOT${team}`,
          team: { id: team, name: `Workspace ${team}` },
          authed_user: { id: 'UADMIN' },
          ...rotating,
        }
      }
      // `team` is what a person chooses on Slack's page.
      app.get('/oauth/v2/authorize', (context) => {
        const { client_id, redirect_uri = '', state = '', team = 'T2', scope } = context.req.query()
        if (client_id !== oauth.clientId || !scope) return context.text('Something is missing', 400)
        const code = text()
        codes.set(code, { team, redirectUri: redirect_uri })
        const back = new URL(redirect_uri)
        back.searchParams.set('code', code)
        back.searchParams.set('state', state)
        return context.redirect(back.href)
      })
      app.post('/api/oauth.v2.access', async (context) => {
        const args = parseArgs(await context.req.text())
        const refuse = (error: string) => context.json({ ok: false, error })
        if (args['client_id'] !== oauth.clientId || args['client_secret'] !== oauth.clientSecret)
          return refuse('bad_client_secret')
        if (args['grant_type'] === 'refresh_token') {
          const team = refreshing.get(String(args['refresh_token']))
          if (team === undefined) return refuse('invalid_refresh_token')
          refreshing.delete(String(args['refresh_token']))
          oauth.renewals++
          return context.json(issue(team))
        }
        const code = codes.get(String(args['code']))
        codes.delete(String(args['code']))
        if (!code || code.redirectUri !== args['redirect_uri']) return refuse('invalid_code')
        return context.json(issue(code.team))
      })
    },
  }
  return oauth
}
