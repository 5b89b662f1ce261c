import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemPrincipal, type Principal } from '../auth/principal.ts'
import { client, startTestServer, type Client, type TestServer } from '../testing/index.ts'
import { createHub, type Hub } from './hub.ts'
import { eventStream } from './stream.ts'

let server: TestServer
let principal: Principal
let key: Client

beforeAll(async () => {
  server = await startTestServer()
  const vendor = await server.createVendor()
  principal = systemPrincipal(vendor.vendorId)
  key = client(server.url, vendor.secretKey)
})
afterAll(() => server.stop())

/** A hub that says how many listen. */
function countingHub(): Hub & { listening: () => number } {
  const hub = createHub()
  let count = 0
  return {
    ...hub,
    listening: () => count,
    listen(vendorId, onNews) {
      const stop = hub.listen(vendorId, onNews)
      count += 1
      return () => {
        count -= 1
        stop()
      }
    },
  }
}

const open = (hub: Hub, more: { signal?: AbortSignal; principal?: Principal; heartbeatMs?: number } = {}) =>
  eventStream({
    tenancy: server.tenancy,
    hub,
    principal,
    query: {},
    resumeAfter: undefined,
    signal: new AbortController().signal,
    ...more,
  })

test('nobody listens for a client that never reads, has gone, or whose token has ended', async () => {
  const hub = countingHub()
  await open(hub)
  const gone = (await open(hub, { signal: AbortSignal.abort() })).getReader()
  const expired = (
    await open(hub, { principal: { ...principal, expiresAt: new Date(0).toISOString() } })
  ).getReader()
  for (const reader of [gone, expired]) while (!(await reader.read()).done);
  expect(hub.listening()).toBe(0)
})

test('a client that hangs up while it waits is let go at once', async () => {
  const hub = countingHub()
  const abort = new AbortController()
  const reader = (await open(hub, { signal: abort.signal })).getReader()
  await reader.read()
  const waiting = reader.read()
  expect(hub.listening()).toBe(1)
  abort.abort()
  await waiting
  await reader.read()
  expect(hub.listening()).toBe(0)
})

test("a partner's place in the log moves on past the events of others", async () => {
  const partnerId = (await key<{ id: string }>('/v1/partners', { body: { name: 'Quiet' } })).body.id
  const reader = (
    await open(createHub(), { principal: { ...principal, kind: 'partner', partnerId }, heartbeatMs: 50 })
  ).getReader()
  const lastId = async (): Promise<number> =>
    Number(/id: (\d+)/.exec(new TextDecoder().decode((await reader.read()).value))?.[1])
  const start = await lastId()
  for (let n = 0; n < 3; n++) await key('/v1/deals', { body: { name: 'Of the vendor' } })
  await expect.poll(lastId, { timeout: 10_000 }).toBeGreaterThanOrEqual(start + 3)
  await reader.cancel()
})
