import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'drizzle-orm'
import { systemPrincipal } from '../../auth/principal.ts'
import { connect } from '../../db/connection.ts'
import { toUuid } from '../../ids.ts'
import { wordsOf } from '../../search.ts'
import {
  client,
  startTestServer,
  type Client,
  type TestServer,
  type TestVendor,
} from '../../testing/index.ts'
import { matching, sieve } from './filter.ts'
import { createSandbox, register, type Sandbox } from './registration.fixture.ts'
import type { Board, Deal } from './schema.ts'
import { deals } from './table.ts'

let server: TestServer
let programme: Sandbox
let alpine: Client
let harbour: Client

beforeAll(async () => {
  server = await startTestServer()
  programme = await createSandbox(server)
  alpine = await programme.partner('alpine')
  harbour = await programme.partner('harbour')
  const partners = await programme.key<{ data: Array<{ id: string; name: string }> }>('/v1/partners?q=alpine')
  const path = `/v1/partners/${partners.body.data[0]!.id}`
  await programme.key(path, { method: 'PATCH', body: { name: 'Alpine Systems' } })
  await programme.key('/v1/vendor', { method: 'PATCH', body: { products: [] } })
  await register(alpine, 'shop.kaufgut.example', {
    name: 'Picking robots',
    accountName: 'Kaufgut Söhne AG',
    product: 'Gripper X',
  })
  await register(alpine, 'bücher.example', { name: 'Conveyor for Bücherland' })
  await register(harbour, 'nordwind.example', { name: 'Sorter', accountName: 'Журнал' })
})
afterAll(() => server.stop())

const found = async (as: Client, q: string): Promise<string[]> => {
  const answer = await as<{ data: Deal[] }>(`/v1/deals?q=${encodeURIComponent(q)}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.body.data.map((deal) => deal.name).toSorted()
}

describe('a text finds a deal', () => {
  test.each([
    ['the beginning of its name, as it is typed', 'pick'],
    ['words in any order and case', 'ROBOTS picking'],
    ['its account', 'kaufg'],
    ['letters with or without their accents', 'sohne'],
    ['its whole domain', 'shop.kaufgut.example'],
    ['its domain with a www that is not stored', 'www.kaufgut.example'],
    ['a fragment from the middle of its domain', 'fgut'],
    ['its product', 'gripper'],
    ['words of its name and its account together', 'robots kaufgut'],
  ])('by %s', async (_, q) => {
    expect(await found(programme.staff, q)).toEqual(['Picking robots'])
    expect(await found(alpine, q)).toEqual(['Picking robots'])
  })

  test('by letters of another alphabet', async () => {
    expect(await found(programme.key, 'журн')).toEqual(['Sorter'])
  })

  test('by the name of its partner, also together with its own, and after the partner has a new name', async () => {
    expect(await found(programme.staff, 'alpine')).toEqual(['Conveyor for Bücherland', 'Picking robots'])
    expect(await found(programme.staff, 'systems conveyor')).toEqual(['Conveyor for Bücherland'])
    const { data } = (await programme.key<{ data: Array<{ id: string }> }>('/v1/partners?q=harbour')).body
    await programme.key(`/v1/partners/${data[0]!.id}`, { method: 'PATCH', body: { name: 'Seagate Trading' } })
    expect(await found(programme.staff, 'seagate')).toEqual(['Sorter'])
    expect(await found(programme.staff, 'harbour')).toEqual([])
  })

  test('not by a text without words, nor by signs that mean something to a query language', async () => {
    for (const q of ['&&', "'", '!robots:*|', '(((', '\\']) {
      expect((await programme.staff(`/v1/deals?q=${encodeURIComponent(q)}`)).status, q).toBe(200)
    }
    expect(await found(programme.staff, '&&')).toEqual([])
    expect(await found(programme.staff, "pick' | 'sorter")).toEqual([])
  })
})

test('a comment is found by both sides, edited at once, and gone when it is deleted', async () => {
  const deal = await register(alpine, null, { name: 'Commented' })
  const path = `/v1/deals/${deal.id}/comments`
  const { id } = (await alpine<{ id: string }>(path, { body: { body: 'They ask for zeppelins' } })).body
  for (const as of [alpine, programme.staff]) expect(await found(as, 'zeppelin')).toEqual(['Commented'])
  expect(await found(harbour, 'zeppelin')).toEqual([])
  await alpine(`${path}/${id}`, { method: 'PATCH', body: { body: 'They ask for balloons' } })
  expect(await found(alpine, 'zeppelin')).toEqual([])
  expect(await found(alpine, 'balloon')).toEqual(['Commented'])
  await alpine(`${path}/${id}`, { method: 'DELETE' })
  expect(await found(programme.staff, 'balloon')).toEqual([])
})

test('an internal note is found by the vendor and never by a partner, the list and the board alike', async () => {
  const deal = await register(alpine, null, { name: 'Noted' })
  await programme.staff(`/v1/deals/${deal.id}/notes`, { body: { body: 'Discount floor is quetzal' } })
  expect(await found(programme.staff, 'quetz')).toEqual(['Noted'])
  expect(await found(programme.key, 'quetz')).toEqual(['Noted'])
  for (const as of [alpine, harbour]) {
    expect(await found(as, 'quetz')).toEqual([])
    const { stages } = (await as<Board>('/v1/deals/board?q=quetz')).body
    expect(stages.map(({ count, cards }) => count + cards.length)).toEqual(stages.map(() => 0))
  }
})

describe('nobody finds what is not theirs', () => {
  test('not the deals of another partner', async () => {
    expect(await found(harbour, 'robots')).toEqual([])
    expect(await found(harbour, 'alpine')).toEqual([])
    expect(await found(alpine, 'sorter')).toEqual([])
  })

  test('not the deals of another vendor', async () => {
    const other = await createSandbox(server)
    await register(other.key, 'kaufgut.example', { name: 'Picking robots of another' })
    expect(await found(other.staff, 'robots')).toEqual(['Picking robots of another'])
    expect(await found(programme.staff, 'robots')).toEqual(['Picking robots'])
  })

  test('not by a statement that forgot to name its tenant or its audience', async () => {
    const counts = await server.sql.begin(async (tx) => {
      const count = async (view: string) =>
        Number((await tx.unsafe(`select count(*) from ${view}`))[0]?.['count'])
      const before = await count('deal_words')
      await tx`select set_config('prm.search_audience', 'vendor', true)`
      const views = ['deal_words', 'deal_note_words', 'partner_deal_words']
      return [before, ...(await Promise.all(views.map(count)))]
    })
    expect(counts).toEqual([0, 0, 0, 0])
    await expect(server.sql`select * from deal_search`).rejects.toThrow('permission denied')
  })
})

test('the board narrows by the same text, with counts, totals and a cursor that goes on', async () => {
  const { stages } = (await programme.staff<Board>('/v1/deals/board?q=alpine&limit=1')).body
  const column = stages.find(({ count }) => count > 0)!
  expect(column.cards).toHaveLength(1)
  const next = await programme.staff<{ data: Deal[] }>(
    `/v1/deals?q=alpine&stage=${column.key}&sort=-stageChangedAt&limit=100&cursor=${column.nextCursor}`,
  )
  expect(next.status, next.text).toBe(200)
  expect(next.body.data).toHaveLength(column.count - 1)
})

describe('among many deals', () => {
  let many: TestVendor
  beforeAll(async () => {
    const owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
    many = await server.createVendor()
    const vendor = toUuid('vendor', many.vendorId)
    await owner`
      insert into deals (vendor_id, id, name, stage, registration_status, stage_changed_at, created_at)
      select ${vendor}, gen_random_uuid(), 'Sorter ' || n, 'prospecting', 'approved', at, at
      from generate_series(1, 5000) n, lateral (select now() + n * interval '1 second' as at)`
    await owner`select set_config('prm.vendor_id', ${vendor}, false)`
    await owner`select index_deals(array(select id from deals where vendor_id = ${vendor}))`
    await owner`analyze deals, deal_search`
    await owner.end()
  })

  const planOf = (q: string): Promise<string> =>
    server.tenancy.withTenant(systemPrincipal(many.vendorId), async (tx) => {
      const found = matching(tx, await sieve(tx, { q }))
      const rows = await tx.db.execute<{ 'QUERY PLAN': string }>(
        sql`explain select id from ${deals} where ${found} order by created_at desc, id desc limit 51`,
      )
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })

  test('a rare word is found by the word index, although row-level security stands in front of the deals', async () => {
    const plan = await planOf('4711')
    expect(plan).toContain('deal_search_by_word')
    expect(plan).not.toContain('Seq Scan')
  })

  test('a common word is found in the order of the list, which stops when the page is full', async () => {
    const plan = await planOf('sorter')
    expect(plan).toContain('deals_by_age')
    expect(plan).not.toContain('deal_search_by_word')
  })

  test('pages of a common word go on where the last ended, and narrow like any other', async () => {
    const key = client(server.url, many.secretKey)
    const page = async (query: string) =>
      (await key<{ data: Deal[]; nextCursor: string }>(`/v1/deals?q=sorter&limit=2${query}`)).body
    const first = await page('')
    const second = await page(`&cursor=${first.nextCursor}`)
    expect([...first.data, ...second.data].map(({ name }) => name)).toEqual(
      [5000, 4999, 4998, 4997].map((n) => `Sorter ${n}`),
    )
    expect((await page('&stage=won')).data).toEqual([])
    expect((await page('&amountMin=1')).data).toEqual([])
    const { stages } = (await key<Board>('/v1/deals/board?q=sorter&limit=1')).body
    expect(stages[0]).toMatchObject({ count: 5000, cards: [{ name: 'Sorter 5000' }] })
  })
})

test('words are parted the same way here and in the database', async () => {
  const owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
  const texts = [
    'Kaufgut Söhne AG',
    'ÅNGSTRÖM-3000 (R&D)',
    'Журнал 東京',
    'İstanbul ﬁne',
    'a.b@c.example',
    '½ ①',
  ]
  for (const text of texts) {
    const rows = await owner`select search_words(${text}) as word`
    const words = new Set(rows.map((row) => String(row['word'])))
    expect([...words].toSorted(), text).toEqual(wordsOf(text).toSorted())
  }
  await owner.end()
})
