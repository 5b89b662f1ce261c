import type { OpenPRM } from '@openprm/sdk'
import { Hono, type MiddlewareHandler } from 'hono'
import type { Installs } from '../core/adapter.ts'
import type { DeadLetters } from '../delivery/dead-letters.ts'
import type { Authorise, Right } from './authorise.ts'

export interface AdminOptions {
  authorise: Authorise
  deadLetters: DeadLetters
  /** Undefined where no other organisation may install the app. */
  installs: Installs | undefined
  prm: Pick<OpenPRM, 'partners'>
}

/** What the vendor may look at and set right: answers JSON, asks for a credential of the programme. */
export function adminRoutes({ authorise, deadLetters, installs, prm }: AdminOptions): Hono {
  const app = new Hono()
  const may =
    (right: Right): MiddlewareHandler =>
    async (context, next) => {
      const refusal = await authorise(context.req.header('authorization'), right)
      if (refusal === undefined) return next()
      const title = refusal === 401 ? 'Show a key of the programme' : `This needs the scope ${right}`
      return context.json({ title, status: refusal }, refusal)
    }
  const gone = { title: 'There is no such dead letter', status: 404 }

  app.get('/dead-letters', may('webhooks:read'), async (context) => {
    const data = await deadLetters.list(context.req.query('after'))
    return context.json({ data, nextAfter: data.length === 100 ? data.at(-1)?.id : null })
  })
  app.post('/dead-letters/:id/retry', may('webhooks:write'), async (context) =>
    (await deadLetters.retry(context.req.param('id'))) ? context.json({}) : context.json(gone, 404),
  )
  app.delete('/dead-letters/:id', may('webhooks:write'), async (context) =>
    (await deadLetters.discard(context.req.param('id'))) ? context.json({}) : context.json(gone, 404),
  )
  if (installs) {
    app.get('/workspaces', may('webhooks:read'), async (context) => {
      const workspaces = await installs.workspaces()
      const data = workspaces.map(({ tenant, name, partnerId, state }) => ({
        tenant,
        name,
        partnerId,
        state,
      }))
      return context.json({ data })
    })
    app.post('/workspaces/invitations', may('webhooks:write'), async (context) => {
      const sent = await context.req.json<{ partnerId?: string | null }>().catch(() => undefined)
      const partnerId = sent?.partnerId ?? null
      if (partnerId !== null) {
        const partner = await prm.partners.get(partnerId).catch(() => undefined)
        if (!partner) return context.json({ title: 'There is no such partner', status: 404 }, 404)
      }
      return context.json(await installs.invite(partnerId), 201)
    })
  }
  return app
}
