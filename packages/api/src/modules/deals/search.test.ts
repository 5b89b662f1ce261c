import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'drizzle-orm'
import { systemPrincipal } from '../../auth/principal.ts'
import { connect } from '../../db/connection.ts'
import { toUuid } from '../../ids.ts'
import { wordsOf } from '../../search.ts'
import { startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { matching, sieve, type Filter } from './filter.ts'
import { createSandbox, register, type Sandbox } from './registration.fixture.ts'
import type { Board, Deal } from './schema.ts'
import type { SortKey } from './sort-keys.ts'
import { ordered } from './sorting.ts'
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
      const before = (await count('deal_words')) + (await count('deal_words_by_age'))
      await tx`select set_config('prm.search_audience', 'vendor', true)`
      const views = ['deal_words', 'deal_words_by_age', 'deal_note_words', 'partner_deal_words']
      return [before, ...(await Promise.all(views.map(count)))]
    })
    expect(counts).toEqual([0, 0, 0, 0, 0])
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
  let many: Sandbox
  let seller: Client
  let partnerId: string
  beforeAll(async () => {
    const owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
    many = await createSandbox(server)
    seller = await many.partner('kestrel')
    partnerId = (await many.key<{ data: Array<{ id: string }> }>('/v1/partners')).body.data[0]!.id
    const vendor = toUuid('vendor', many.vendorId)
    await owner`
      insert into deals (vendor_id, id, name, stage, registration_status, stage_changed_at, created_at, partner_id)
      select ${vendor}, gen_random_uuid(), 'Sorter ' || n, 'prospecting', 'approved', at, at,
        case when n % 3 = 0 then ${toUuid('partner', partnerId)}::uuid end
      from generate_series(1, 5000) n, lateral (select now() + n * interval '1 second' as at)`
    await owner`select set_config('prm.vendor_id', ${vendor}, false)`
    await owner`select index_deals(array(select id from deals where vendor_id = ${vendor}))`
    await owner`analyze deals, deal_search`
    await owner.end()
  })

  const planOf = (filter: Filter & { q: string }, sort: SortKey = '-createdAt'): Promise<string> =>
    server.tenancy.withTenant(systemPrincipal(many.vendorId), async (tx) => {
      const { order } = ordered(sort, undefined)
      const found = matching(tx, await sieve(tx, filter), { sort, limit: 50, after: undefined })
      const rows = await tx.db.execute<{ 'QUERY PLAN': string }>(
        sql`explain select id from ${deals} where ${found} order by ${sql.join(order, sql`, `)} limit 51`,
      )
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })

  test('a rare word is found by the word index, although row-level security stands in front of the deals', async () => {
    const plan = await planOf({ q: '4711' })
    expect(plan).toContain('deal_search_by_word')
    expect(plan).not.toContain('Seq Scan')
  })

  test('a common word is looked for in the order of the list, which stops when the page is full', async () => {
    const newest = await planOf({ q: 'sorter' })
    expect(newest).toContain('using deal_search_by_age')
    expect(newest).toContain('using deals_pkey')
    const largest = await planOf({ q: 'sorter' }, '-amount')
    expect(largest).toContain('using deals_by_amount')
    const inStage = await planOf({ q: 'sorter', stage: 'won' })
    expect(inStage).toContain('using deals_by')
    for (const plan of [newest, largest, inStage]) {
      expect(plan).not.toContain('deal_search_by_word')
      expect(plan).not.toMatch(/Seq Scan|Sort Key: deal_search/)
    }
  })

  type Deals = { data: Deal[]; nextCursor: string | null }
  /** The numbers on two pages of three deals each. */
  const twoPages = async (as: Client, query: string): Promise<number[]> => {
    const page = async (cursor: string): Promise<Deals> => {
      const answer = await as<Deals>(`/v1/deals?limit=3${query}${cursor}`)
      expect(answer.status, answer.text).toBe(200)
      return answer.body
    }
    const first = await page('')
    const second = first.nextCursor === null ? [] : (await page(`&cursor=${first.nextCursor}`)).data
    return [...first.data, ...second].map(({ name }) => Number(name.split(' ')[1]))
  }

  test.each([
    ['a common word', 'sorter', [5000, 4999, 4998, 4997, 4996, 4995]],
    ['a rare word', '471', [4719, 4718, 4717, 4716, 4715, 4714]],
    ['words that fill no second page', '100', [1009, 1008, 1007, 1006, 1005, 1004]],
    ['a word that fills no page', '4711', [4711]],
  ])('pages of %s go on where the last ended', async (_, q, numbers) => {
    expect(await twoPages(many.key, `&q=${q}`)).toEqual(numbers)
  })

  test.each([
    ['sorter', [4998, 4995, 4992, 4989, 4986, 4983]],
    ['471', [4719, 4716, 4713, 4710, 471]],
  ])('also for a partner, and for the vendor who looks at that partner: %s', async (q, numbers) => {
    expect(await twoPages(seller, `&q=${q}`)).toEqual(numbers)
    expect(await twoPages(many.key, `&q=${q}&partnerId=${partnerId}`)).toEqual(numbers)
  })

  test('a common word narrows like any other', async () => {
    const page = async (query: string) => (await many.key<Deals>(`/v1/deals?q=sorter&limit=2${query}`)).body
    expect((await page('&stage=won')).data).toEqual([])
    expect((await page('&amountMin=1')).data).toEqual([])
    const { stages } = (await many.key<Board>('/v1/deals/board?q=sorter&limit=1')).body
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
