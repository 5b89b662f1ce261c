import { connect as connectTcp, createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemPrincipal } from '../auth/principal.ts'
import { recordEvents } from '../events/outbox.ts'
import * as deals from '../modules/deals/service.ts'
import { DealQuery } from '../modules/deals/schema.ts'
import { startTestServer, type TestServer } from '../testing/index.ts'
import { openSessions, type Sessions } from './sessions.ts'
import { tenancy, type Tenancy } from './tenant.ts'

let server: TestServer
let sessions: Sessions
let through: Tenancy
let flights = 0
let vendorId: string

/** Counts what leaves for Postgres: packets that arrive before an answer has gone back are one flight. */
async function countingProxy({ port, hostname }: URL): Promise<number> {
  const proxy = createServer((near) => {
    const far = connectTcp(Number(port), hostname)
    let answered = true
    near.on('data', (data) => {
      if (answered) flights += 1
      answered = false
      far.write(data)
    })
    far.on('data', (data) => {
      answered = true
      near.write(data)
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
  vendorId = (await server.createVendor()).vendorId
  const url = new URL(server.databaseUrl)
  url.port = String(await countingProxy(url))
  sessions = openSessions(url.href, 1)
  through = tenancy({ sessions, clock: () => new Date(), record: recordEvents, committed: () => {} })
})
afterAll(async () => {
  await sessions.end()
  await server.stop()
})

async function flightsOf(work: () => Promise<unknown>): Promise<number> {
  // The first runs teach Postgres the statements; what counts is every request after them.
  for (let warm = 0; warm < 3; warm++) await work()
  await sessions.lend(({ sql }) => sql`select 1`.then(() => {}))
  flights = 0
  await work()
  return flights
}

test('a list under row-level security waits for one flight to the database', async () => {
  const query = DealQuery.parse({})
  const read = () =>
    through.withTenant(systemPrincipal(vendorId), (tx) => deals.list(tx, query), { readOnly: true })
  expect(await flightsOf(read)).toBe(1)
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
