import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { connect, type Sql } from './db/connection.ts'
import { toUuid } from './ids.ts'
import { registry } from './registry.ts'
import { startTestServer, type Answer, type TestServer } from './testing/index.ts'
import { createWorld, type World } from './testing/isolation-world.ts'
import { bodies, strangerRequest } from './testing/stranger-requests.ts'
import { fingerprint, tenantTables } from './testing/tenant-tables.ts'

let server: TestServer
let owner: Sql
let home: World
let victim: World

beforeAll(async () => {
  // Deliveries wait: what changes in the victim's tables is then what a stranger did.
  server = await startTestServer({ webhooks: { allow: ['127.0.0.1/32'], background: false } })
  owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
  home = await createWorld(server, 'home')
  victim = await createWorld(server, 'victim')
  await settled()
})
afterAll(async () => {
  await owner.end()
  await server.stop()
})

const victimRows = (): Promise<Record<string, string>> =>
  fingerprint(owner, toUuid('vendor', victim.vendorId))

/** Until the log, the audit chain and the totals have taken up all that was written. */
async function settled(): Promise<void> {
  const taken = async (): Promise<void> => {
    const rows = await owner`select
      (select count(*) from outbox where sequence is null)::int as unsent,
      (select count(*) from outbox)::int - (select count(*) from audit_links)::int as unchained,
      (select count(*) from deal_total_changes)::int as unfolded`
    expect(rows).toEqual([{ unsent: 0, unchained: 0, unfolded: 0 }])
  }
  await vi.waitFor(taken, { timeout: 30_000 })
}

/** What was answered to each of the things that were asked for: a batch answers item by item. */
function statusesOf({ status, body }: Answer): number[] {
  const { results } = body as { results?: Array<{ status: number }> }
  return results?.map((result) => result.status) ?? [status]
}

const live = registry.filter((route) => route.produces !== 'text/event-stream')
const strangers = ['key', 'publishable', 'staff', 'partner'] as const

test('every route with a body has an example that this test can send', () => {
  expect(live.filter((route) => route.body && !bodies[route.id]).map((route) => route.id)).toEqual([])
})

describe.each(live.map((route) => [route.id, route] as const))('%s', (_, route) => {
  test.each(strangers)('a %s of another vendor sees nothing and changes nothing', async (kind) => {
    const before = await victimRows()
    const { path, ...init } = strangerRequest(route, victim.ids)
    const answer = await home.as[kind](path, init)
    const namesVictim = path.includes('_') || JSON.stringify(init.body ?? '').includes('_01')
    if (namesVictim)
      for (const status of statusesOf(answer)) expect([400, 403, 404], answer.text).toContain(status)
    expect(answer.text).not.toContain(victim.canary)
    for (const id of Object.values(victim.ids)) if (id.includes('_')) expect(answer.text).not.toContain(id)
    expect(await victimRows()).toEqual(before)
  })
})

const forPartners = live.filter((route) => route.allow.includes('partner'))

// After all strangers: what this partner may do changes the victim's own tables.
test.each(forPartners.map((route) => [route.id, route] as const))(
  '%s: a user of another partner of the same vendor sees nothing of this one',
  async (_, route) => {
    const { path, ...init } = strangerRequest(route, victim.ids)
    const before = await victim.as.partner('/v1/deals/board')
    const answer = await victim.as.otherPartner(path, init)
    expect(answer.text).not.toContain(victim.canary)
    expect((await victim.as.partner('/v1/deals/board')).text).toBe(before.text)
  },
)

test('the live stream carries no event of another vendor or another partner', async () => {
  const seen: string[] = []
  const tokens = [home.secretKey, victim.rivalToken]
  const abort = new AbortController()
  const streams = tokens.map(async (token) => {
    const response = await fetch(`${server.url}/v1/events/stream?after=0`, {
      headers: { authorization: `Bearer ${token}` },
      signal: abort.signal,
    })
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) seen.push(chunk)
  })
  const { partnerId, otherPartnerId } = victim.ids
  await victim.as.key('/v1/deals', { body: { name: victim.canary, partnerId } })
  await victim.as.key('/v1/deals', { body: { name: 'End for the rival', partnerId: otherPartnerId } })
  await home.as.key('/v1/deals', { body: { name: 'End for the stranger' } })
  await expect.poll(() => seen.join('')).toContain('End for the rival')
  await expect.poll(() => seen.join('')).toContain('End for the stranger')
  abort.abort()
  await Promise.allSettled(streams)
  expect(seen.join('')).not.toContain(victim.canary)
  expect((await victim.as.otherPartner('/v1/events')).text).not.toContain(victim.canary)
})

test('row-level security holds even for a query that forgot its tenant', async () => {
  const tables = await tenantTables(owner, ['BASE TABLE', 'VIEW'])
  expect(tables.length).toBeGreaterThan(30)
  for (const table of [...tables, 'vendors']) {
    const seen = await server.sql
      .unsafe(`select * from ${table}`)
      .catch((error: { code: string }) => error.code)
    expect([[], 'not readable at all'], `${table} without a tenant`).toContainEqual(
      seen === '42501' ? 'not readable at all' : seen,
    )
  }
  const rows = await server.sql.begin(async (tx) => {
    const [own] = await tx`select vendor_id from find_api_key(${await keyUuid(home.secretKey)})`
    await tx`select set_config('prm.vendor_id', ${String(own?.['vendor_id'])}, true)`
    return { own: String(own?.['vendor_id']), seen: await tx`select distinct vendor_id from deals` }
  })
  expect(rows.seen.map((row) => String(row['vendor_id']))).toEqual([rows.own])
})

async function keyUuid(token: string): Promise<string> {
  const { parseToken } = await import('./auth/tokens.ts')
  return parseToken(token)!.uuid
}
