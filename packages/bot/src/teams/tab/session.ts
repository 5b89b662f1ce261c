import type { OpenPRM } from '@openprm/sdk'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import type { ChatUser, Identity } from '../../core/identity.ts'
import { vouchedBy, type Vouching } from '../../core/identity/vouching.ts'
import type { NoticeView } from '../../view/notice-view.ts'
import type { Verify } from './verify.ts'

export const sessionPath = '/teams/session'

export interface TabOptions {
  /** Where the page in the tab comes from; its browser may use the session, and no other. */
  origin: string
  verify: Verify
  trusted: Vouching
  identity: Pick<Identity, 'identify' | 'confirm'>
  prm: Pick<OpenPRM, 'embedTokens'>
}

/**
 * Gives the page in a Teams tab a session for its elements, in exchange for Teams' own token: no password, and no more
 * than the person may. `?confirm` answers the question whether the person is who their address says.
 */
export function tabRoutes({ origin, verify, trusted, identity, prm }: TabOptions): Hono {
  const app = new Hono()
  app.use('*', cors({ origin, allowMethods: ['POST'], allowHeaders: ['authorization'], maxAge: 600 }))
  app.post('/', async (context) => {
    context.header('cache-control', 'no-store')
    const token = /^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '')?.[1]
    const signedIn = token === undefined ? undefined : await verify(token)
    if (!signedIn) return context.json({ title: 'Show a token of Teams for this app' }, 401)
    const chat: ChatUser = { platform: 'teams', ...signedIn, ...vouchedBy(trusted, [signedIn.tenant]) }
    const wasAsked = context.req.query('confirm') !== undefined
    const answer = wasAsked ? await identity.confirm(chat) : undefined
    const found = await identity.identify(chat)
    if ('refusal' in found) return context.json(refusal(answer ?? found.refusal), 403)
    const { user } = found.person
    const session = await prm.embedTokens.create({ user: { id: user.id }, origin, expiresInSeconds: 900 })
    return context.json({ token: session.token, expiresAt: session.expiresAt })
  })
  return app
}

/** What the page shows in place of its elements, and whether a yes would help. */
function refusal({ title, paragraphs, actions, footnote }: NoticeView): object {
  return { title, paragraphs, footnote, confirm: actions[0]?.label ?? null }
}
