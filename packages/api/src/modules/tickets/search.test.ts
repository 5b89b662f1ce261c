import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemPrincipal, type Principal } from '../../auth/principal.ts'
import { connect } from '../../db/connection.ts'
import { toUuid } from '../../ids.ts'
import { client, startTestServer, type TestServer, type TestVendor } from '../../testing/index.ts'
import { matching } from './filter.ts'
import { tickets } from './table.ts'
import type { Ticket } from './schema.ts'

let server: TestServer
let many: TestVendor
let partnerId: string
beforeAll(async () => {
  server = await startTestServer()
  many = await server.createVendor()
  const key = client(server.url, many.secretKey)
  partnerId = (await key<{ id: string }>('/v1/partners', { body: { name: 'Alpine' } })).body.id
  const [vendor, partner] = [toUuid('vendor', many.vendorId), toUuid('partner', partnerId)]
  const owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
  // Half of them are of one partner.
  await owner`
    insert into tickets (vendor_id, id, subject, kind, priority, status, channel, partner_id, clocks, last_message_at, created_at, updated_at)
    select ${vendor}, gen_random_uuid(), 'Robot ' || n, 'problem', 'normal', 'open', 'widget',
      case when n % 2 = 0 then ${partner}::uuid end,
      '{"firstResponse": null, "nextResponse": null, "resolution": null}', at, at, at
    from generate_series(1, 5000) n, lateral (select now() + n * interval '1 second' as at)`
  await owner`analyze tickets, ticket_search`
  await owner.end()
})
afterAll(() => server.stop())

const as: Record<string, () => Principal> = {
  'the vendor': () => systemPrincipal(many.vendorId),
  'a partner': () => ({ ...systemPrincipal(many.vendorId), partnerId }),
}

async function planOf(who: string, q: string): Promise<string> {
  return server.tenancy.withTenant(as[who]!(), async (tx) => {
    const rows = await tx.db.execute<{ 'QUERY PLAN': string }>(
      sql`explain select id from ${tickets} where ${matching(tx, { q })} order by last_message_at desc, id desc limit 51`,
    )
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
}

test.each([
  ['the vendor', 'ticket_search_by_word'],
  ['a partner', 'ticket_search_by_shared_word'],
])(
  'for %s a rare word is found by the index of words, however many tickets there are',
  async (who, index) => {
    const plan = await planOf(who, '4712')
    expect(plan).toContain(index)
    expect(plan).not.toContain('Seq Scan')
  },
)

test('a common word stops when the page is full, and pages go on where the last ended', async () => {
  expect(await planOf('the vendor', 'robot')).not.toContain('Seq Scan on tickets')
  const key = client(server.url, many.secretKey)
  const page = async (more: string) =>
    (
      await key<{ data: Ticket[]; nextCursor: string }>(
        `/v1/tickets?q=robot&sort=-lastMessageAt&limit=2${more}`,
      )
    ).body
  const first = await page('')
  const second = await page(`&cursor=${first.nextCursor}`)
  expect([...first.data, ...second.data].map(({ subject }) => subject)).toEqual(
    [5000, 4999, 4998, 4997].map((n) => `Robot ${n}`),
  )
})
