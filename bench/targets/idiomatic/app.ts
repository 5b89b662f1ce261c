/**
 * What the API does for these requests, with the same answers, as the documentation of Hono, zod and drizzle shows it: one
 * middleware after the other, a transaction whose statements are awaited one by one, Date objects.
 */
import { drizzle } from 'drizzle-orm/postgres-js'
import { Hono, type Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type postgres from 'postgres'
import { ZodError } from 'zod'
import { around, type Env } from './around.ts'
import { board } from './board.ts'
import { listDeals, searchDeals } from './deals.ts'
import { createLead } from './leads.ts'

export function idiomaticApp(client: postgres.Sql, secret: Buffer): Hono<Env> {
  const db = drizzle(client, { casing: 'snake_case' })
  const app = new Hono<Env>()
  app.use(...around(db, secret))
  app.get('/v1/deals', (c) => (c.req.query('q') === undefined ? listDeals(c) : searchDeals(c)))
  app.get('/v1/deals/board', board)
  app.post('/v1/leads', createLead)
  return app
}

export function asProblem(error: Error, c: Context): Response {
  if (error instanceof HTTPException) return error.getResponse()
  if (error instanceof ZodError) return c.json({ errors: error.issues }, 422)
  console.error(error)
  return c.json({ code: 'internal_error' }, 500)
}
