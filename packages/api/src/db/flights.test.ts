import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect as connectTcp, createServer, type AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { sql as raw } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tmpdir } from 'node:os'
import { createApp } from '../app.ts'
import { diskStore } from '../content/store.ts'
import { authenticator } from '../auth/authenticate.ts'
import { systemPrincipal } from '../auth/principal.ts'
import { createHub } from '../events/hub.ts'
import { emit, recordEvents } from '../events/outbox.ts'
import { rateLimiter } from '../http/rate-limit.ts'
import * as deals from '../modules/deals/service.ts'
import { DealQuery } from '../modules/deals/schema.ts'
import { outbound } from '../outbound/target.ts'
import {
  client,
  leadValues,
  startTestServer,
  type Answer,
  type Client,
  type TestServer,
} from '../testing/index.ts'
import { connect, type Sql } from './connection.ts'
import { openSessions, type Sessions } from './sessions.ts'
import { tenancy, type Tenancy } from './tenant.ts'

let server: TestServer
let sessions: Sessions
let sql: Sql
let through: Tenancy
let http: Server
let key: Client
let vendorId: string
let flights = 0

/** Types of the messages in what a side sends; the very first from the client has none. */
function typesIn(onType: (type: string) => void, firstIsTyped: boolean): (data: Buffer) => void {
  let waiting = Buffer.alloc(0)
  let typed = firstIsTyped ? 1 : 0
  return (data) => {
    waiting = Buffer.concat([waiting, data])
    for (;;) {
      if (waiting.length < typed + 4) return
      const length = typed + waiting.readInt32BE(typed)
      if (waiting.length < length) return
      if (typed === 1) onType(String.fromCharCode(waiting[0]!))
      waiting = waiting.subarray(length)
      typed = 1
    }
  }
}

const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Counts what leaves for Postgres: everything that leaves before an answer is back is one flight, and it counts once its
 * answer is given back: nobody waits for the commit of a read. Answers are held back until Postgres has answered all there
 * is, and until the client, which lives in this process, had its turn to send more.
 */
async function countingProxy({ port, hostname }: URL): Promise<number> {
  const proxy = createServer((near) => {
    const far = connectTcp(Number(port), hostname)
    // A log-in waits for each other's word.
    let unanswered = 1
    let loggedIn = false
    let asked = false
    let held: Buffer[] = []
    let heard = 0
    const sees = typesIn((type) => {
      if (loggedIn && (type === 'S' || type === 'Q')) unanswered += 1
    }, false)
    const answers = typesIn((type) => {
      if (type === 'Z') unanswered -= 1
      loggedIn ||= type === 'Z'
    }, true)
    const giveBack = async (): Promise<void> => {
      const before = heard
      for (let turn = 0; turn < 20; turn++) await turnOfTheLoop()
      if (heard !== before || (loggedIn && unanswered > 0)) return
      if (asked) flights += 1
      asked = false
      const data = Buffer.concat(held)
      held = []
      near.write(data)
    }
    near.on('data', (data) => {
      heard += 1
      asked ||= loggedIn
      sees(data)
      far.write(data)
    })
    far.on('data', (data) => {
      heard += 1
      answers(data)
      held.push(data)
      void giveBack()
    })
    near.on('close', () => far.destroy()).on('error', () => far.destroy())
    far.on('close', () => near.destroy()).on('error', () => near.destroy())
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  proxy.unref()
  return (proxy.address() as AddressInfo).port
}

beforeAll(async () => {
  server = await startTestServer()
  const vendor = await server.createVendor()
  vendorId = vendor.vendorId
  const url = new URL(server.databaseUrl)
  url.port = String(await countingProxy(url))
  sessions = openSessions(url.href, 1)
  sql = connect({ url: url.href, as: 'app', max: 1 })
  const clock = (): Date => new Date()
  through = tenancy({ sessions, clock, record: recordEvents, committed: () => {} })
  // The whole surface, without what the server does by itself meanwhile.
  const app = createApp({
    authenticate: authenticator({ sql, secret: server.secret, clock }),
    tenancy: through,
    hub: createHub(),
    outbound: outbound({}),
    content: { store: diskStore(tmpdir()), origin: () => '' },
    limiter: rateLimiter(Date.now, 1000),
    log: { info: () => {}, warn: (event, fields) => console.warn(event, fields?.['error']) },
    checkResponses: true,
    ready: () => Promise.resolve(),
  })
  http = createAdaptorServer({ fetch: app.fetch }) as Server
  await once(http.listen(0, '127.0.0.1'), 'listening')
  key = client(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, vendor.secretKey)
})
afterAll(async () => {
  http.close()
  await sessions.end()
  await sql.end()
  await server.stop()
})

/** Flights of one request, once Postgres knows its statements and the server the credential. */
async function flightsOf(send: () => Promise<Answer<{ id: string }>>): Promise<number> {
  for (let warm = 0; warm < 3; warm++) await send()
  // What a read sends behind its answer is on its way before this.
  await sessions.lend((session) => session.sql`select 1`.then(() => {}))
  flights = 0
  const { status, text } = await send()
  expect(status, text).toBeLessThan(300)
  return flights
}

const fresh = (): Record<string, string> => ({ 'idempotency-key': crypto.randomUUID() })
const post = (path: string, body: () => unknown) => () =>
  key<{ id: string }>(path, { body: body(), headers: fresh() })
const get = (path: string) => () => key<{ id: string }>(path)
const aDeal = async (): Promise<string> => (await post('/v1/deals', () => ({ name: 'A deal' }))()).body.id
const newPerson = () => ({
  values: { ...leadValues, email: `${crypto.randomUUID()}@kaufgut-${flights}.example` },
})

describe('flights to the database, the credential and the commit included', () => {
  // A list that finds nothing asks whether there is such a stage.
  beforeAll(async () => void (await aDeal()))

  test.each([
    ['deals', '/v1/deals'],
    ['deals of a stage', '/v1/deals?stage=prospecting&sort=-stageChangedAt'],
    ['the board', '/v1/deals/board'],
    ['leads', '/v1/leads'],
    ['partners', '/v1/partners'],
    ['the programme', '/v1/vendor'],
    ['a form', '/v1/forms/lead'],
  ])('one for reading %s', async (_what, path) => {
    expect(await flightsOf(get(path))).toBe(1)
  })

  test('one for reading a deal, two for searching all of them: what was typed is understood first', async () => {
    const id = await aDeal()
    expect(await flightsOf(get(`/v1/deals/${id}`))).toBe(1)
    expect(await flightsOf(get('/v1/deals?q=robots'))).toBe(2)
  })

  test('one for a change that looks at nothing first, event and commit included', async () => {
    const change = () =>
      through.withTenant(systemPrincipal(vendorId), async (tx) => {
        tx.send(tx.db.execute(raw`update vendors set updated_at = now() where id = current_vendor()`))
        emit(tx, 'vendor.updated', { kind: 'vendor', id: vendorId, partnerId: null }, {})
        return { status: 200, text: '' } as Answer<{ id: string }>
      })
    expect(await flightsOf(change)).toBe(1)
  })

  test('three at most for a write with its idempotency key and its events', async () => {
    const id = await aDeal()
    let moves = 0
    const turn = () => (moves++ % 2 === 0 ? 'engaging' : 'prospecting')
    const counted = {
      createLead: await flightsOf(post('/v1/leads', newPerson)),
      createDeal: await flightsOf(post('/v1/deals', () => ({ name: 'Another' }))),
      moveDeal: await flightsOf(post(`/v1/deals/${id}/move`, () => ({ stage: turn() }))),
      comment: await flightsOf(post(`/v1/deals/${id}/comments`, () => ({ body: 'Hello' }))),
      createPartner: await flightsOf(post('/v1/partners', () => ({ name: 'Another' }))),
    }
    expect(counted).toEqual({ createLead: 2, createDeal: 3, moveDeal: 3, comment: 3, createPartner: 3 })
  })
})

test('read-only work cannot write', async () => {
  const write = through.withTenant(systemPrincipal(vendorId), (tx) => deals.create(tx, { name: 'No' }), {
    readOnly: true,
  })
  await expect(write).rejects.toThrow('Failed query')
})

test('the connection is clean after an error: the next transaction sees its own tenant only', async () => {
  const failing = through.withTenant(systemPrincipal(vendorId), async (tx) => {
    await deals.create(tx, { name: 'Rolled back' })
    throw new Error('on purpose')
  })
  await expect(failing).rejects.toThrow('on purpose')
  const query = DealQuery.parse({ q: 'Rolled back' })
  const after = await through.withTenant(systemPrincipal(vendorId), (tx) => deals.list(tx, query))
  expect(after.data).toEqual([])
})
