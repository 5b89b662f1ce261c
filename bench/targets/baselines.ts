/** What the API is compared with, on the same database. Usage: baselines.ts DATABASE_URL SECRET_HEX */
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import postgres from 'postgres'
import { asProblem, idiomaticApp } from './idiomatic/app.ts'
import { rawApp } from './raw.ts'
import { answerParent } from './serve.ts'

const [databaseUrl, secret] = process.argv.slice(2)
const session = { TimeZone: 'UTC', role: 'openprm_app' }
const pool = () => postgres(databaseUrl!, { max: 10, connection: session, onnotice: () => {} })

const raw = pool()
for (const type of [1082, 1114, 1184]) raw.options.parsers[type] = (text: string) => text

const app = new Hono()
// Not that of an app within: Hono would wrap each of its handlers, and read every answer again.
app.onError(asProblem)
app.route('/raw', rawApp(raw))
// drizzle rewrites the parsers of the client it is given, so it has one of its own.
app.route('/idiomatic', idiomaticApp(pool(), Buffer.from(secret!, 'hex')))
/** What HTTP alone costs: as many bytes as the API's own answer, from memory. */
const bytes = (count: string): string => JSON.stringify({ data: 'x'.repeat(Math.max(0, Number(count) - 11)) })
const answers = new Map<string, string>()
app.get('/bare/:bytes', (c) => {
  const count = c.req.param('bytes')
  const text = answers.get(count) ?? bytes(count)
  answers.set(count, text)
  return c.body(text, 200, { 'Content-Type': 'application/json' })
})
app.post('/bare', async (c) => c.json(await c.req.json(), 201))

const server = createAdaptorServer({ fetch: app.fetch }) as Server
server.listen(0, '127.0.0.1')
await once(server, 'listening')
answerParent((server.address() as AddressInfo).port)
