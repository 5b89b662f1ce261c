import { Hono, type Context } from 'hono'
import { systemPrincipal, type Principal } from '../../auth/principal.ts'
import { notFound } from '../../http/problem.ts'
import { unguarded, type Serving } from '../../http/serve-route.ts'
import { idSchema } from '../../ids.ts'
import { answer } from './public.ts'
import * as badges from './service.ts'

/** `/vendors/{vendorId}/…`: who issues badges by which keys (did:web), and which of them were taken back. */
export function issuerRoutes(serving: Pick<Serving, 'tenancy' | 'limiter' | 'log'>): Hono {
  const { tenancy } = serving

  async function did(c: Context): Promise<Response> {
    const document = await tenancy.withTenant(vendorOf(c), badges.issuer, { readOnly: true })
    return answer(JSON.stringify(document), 'application/did+json')
  }

  async function status(c: Context): Promise<Response> {
    const list = Number(c.req.param('list'))
    const signed = await tenancy.withTenant(vendorOf(c), (tx) => badges.statusList(tx, list))
    return answer(signed, 'application/vc+jwt')
  }

  const app = new Hono()
  app.get('/:vendorId/did.json', unguarded(serving, 'badges.issuer', did))
  app.get('/:vendorId/status/:list{[0-9]{1,9}}', unguarded(serving, 'badges.status', status))
  return app
}

function vendorOf(c: Context): Principal {
  const id = idSchema('vendor').safeParse(c.req.param('vendorId'))
  if (!id.success) throw notFound('vendor')
  return systemPrincipal(id.data)
}
