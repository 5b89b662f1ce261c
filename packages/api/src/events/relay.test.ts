import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Sql } from '../db/connection.ts'
import { toUuid } from '../ids.ts'
import { startTestServer, type TestServer } from '../testing/index.ts'

let server: TestServer
let owner: Sql
let vendor: string

beforeAll(async () => {
  server = await startTestServer()
  vendor = toUuid('vendor', (await server.createVendor()).vendorId)
  owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
})
afterAll(async () => {
  await owner.end()
  await server.stop()
})

/** A server's relay that never rests. */
async function relayUntil(done: () => boolean): Promise<void> {
  const sql = connect({ url: server.databaseUrl, as: 'app', max: 1 })
  while (!done()) await sql`select * from relay_outbox(1000)`
  await sql.end()
}

test('the relays of several servers give every event one number, without a gap', async () => {
  let written = false
  const relays = Array.from({ length: 3 }, () => relayUntil(() => written))
  for (let round = 0; round < 800; round++) {
    await owner`
      insert into outbox (vendor_id, id, type, subject_kind, subject_id, actor_kind, data, occurred_at)
      select ${vendor}, gen_random_uuid(), 'deal.created', 'deal', '', 'system', '{}', now() from generate_series(1, 3)`
  }
  written = true
  await Promise.all(relays)
  const counted = owner`
    select count(*)::int as events, count(distinct sequence)::int as numbers, max(sequence)::int as last
    from outbox where vendor_id = ${vendor}`
  const [row] = await counted
  expect(row).toMatchObject({ numbers: row?.['events'], last: row?.['events'] })
})
