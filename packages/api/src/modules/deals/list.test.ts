import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asItIs, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { command, createSandbox, register, type Sandbox } from './registration.fixture.ts'
import type { Board, Deal } from './schema.ts'
import { sortKeys } from './sort-keys.ts'

let server: TestServer
let programme: Sandbox
let ownerId: string
let partnerId: string

/** Deals that differ in everything one can narrow or order by. */
beforeAll(async () => {
  server = await startTestServer()
  programme = await createSandbox(server)
  const { key, staff, partner } = programme
  const alpine = await partner('alpine')
  const eur = (amount: number) => ({ amount: { amount, currency: 'EUR' } })
  const small = await register(alpine, 'one.example', { name: 'small', ...eur(100) })
  await register(alpine, 'two.example', { name: 'waiting', ...eur(300), expectedCloseOn: '2027-03-01' })
  await register(alpine, 'three.example', { name: 'draft', draft: true })
  const large = await register(alpine, 'four.example', {
    name: 'large',
    ...eur(900),
    expectedCloseOn: '2027-01-15',
  })
  await register(key, 'five.example', { name: 'direct', amount: { amount: 200, currency: 'USD' } })
  await command(staff, small, 'approve', { protectionDays: 10 })
  await command(staff, large, 'approve', { protectionDays: 50 })
  await command(staff, large, 'move', { stage: 'won' })
  partnerId = small.partnerId!
  ownerId = (await key<{ data: Array<{ id: string }> }>('/v1/users?email=seller@alpine.example')).body
    .data[0]!.id
  await staff(`/v1/deals/${small.id}`, {
    method: 'PATCH',
    body: { ownerId, product: 'Gripper' },
    headers: asItIs,
  })
  await key(`/v1/partners/${partnerId}`, { method: 'PATCH', body: { territories: ['nordics', 'italy'] } })
})
afterAll(() => server.stop())

async function names(as: Client, query: string): Promise<string[]> {
  const answer = await as<{ data: Deal[] }>(`/v1/deals?${query}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.body.data.map((deal) => deal.name)
}

const soon = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('a list and the board narrow alike', () => {
  test.each([
    ['stage=won', ['large']],
    ['status=submitted,draft', ['draft', 'waiting']],
    ['awaitingAnswer=true', ['waiting']],
    ['awaitingAnswer=false&status=draft,approved', ['direct', 'draft', 'large', 'small']],
    ['territory=nordics', ['draft', 'large', 'small', 'waiting']],
    ['territory=iberia', []],
    ['product=Gripper', ['small']],
    ['amountMin=200', ['direct', 'large', 'waiting']],
    ['amountMin=200&amountMax=300', ['direct', 'waiting']],
    ['closeFrom=2027-01-15&closeBefore=2027-03-01', ['large']],
    [`protectedFrom=${soon(5)}&protectedBefore=${soon(20)}`, ['small']],
    [`createdFrom=${soon(1)}`, []],
    [`createdBefore=${soon(1)}&product=Gripper`, ['small']],
    ['q=small&status=approved', ['small']],
  ])('by %s', async (query, expected) => {
    expect((await names(programme.staff, `${query}&limit=100`)).toSorted()).toEqual(expected)
    if (query.startsWith('stage')) return
    const { stages } = (await programme.staff<Board>(`/v1/deals/board?${query}`)).body
    expect(stages.flatMap(({ cards }) => cards.map(({ name }) => name)).toSorted()).toEqual(expected)
    expect(stages.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length)
  })

  test('by partner and by owner', async () => {
    expect(await names(programme.staff, `partnerId=${partnerId}`)).toHaveLength(4)
    expect(await names(programme.staff, `ownerId=${ownerId}`)).toEqual(['small'])
  })

  test('400 invalid_request: a filter that is misspelt or makes no sense is not ignored', async () => {
    const never = 'createdFrom=2026-02-30T00:00:00Z'
    for (const query of [
      'statuses=draft',
      'status=drafty',
      'sort=name',
      'amountMin=x',
      'createdFrom=soon',
      'stage=wonn',
      'territory=mars',
      never,
    ])
      expect((await programme.staff(`/v1/deals?${query}`)).status, query).toBe(400)
  })
})

describe('an order', () => {
  test.each([
    ['-amount', ['large', 'waiting', 'direct', 'small', 'draft']],
    ['amount', ['draft', 'small', 'direct', 'waiting', 'large']],
    ['-createdAt', ['direct', 'large', 'draft', 'waiting', 'small']],
    ['protectedUntil', ['small', 'large']],
    ['expectedCloseOn', ['large', 'waiting']],
    ['answerDueAt', ['waiting']],
  ])('by %s; what has no date comes last', async (sort, first) => {
    expect((await names(programme.staff, `sort=${sort}`)).slice(0, first.length)).toEqual(first)
  })

  test.each(sortKeys)('by %s goes on page by page without losing or repeating a deal', async (sort) => {
    const whole = await names(programme.staff, `sort=${sort}`)
    const paged: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const answer: { body: { data: Deal[]; nextCursor: string | null } } = await programme.staff(
        `/v1/deals?sort=${sort}&limit=2${cursor && `&cursor=${cursor}`}`,
      )
      paged.push(...answer.body.data.map((deal) => deal.name))
      cursor = answer.body.nextCursor
    }
    expect(paged).toEqual(whole)
    expect(paged).toHaveLength(5)
  })

  test('starts its index with the vendor', async () => {
    const rows = await server.sql`
      select indexname from pg_indexes where tablename = 'deals' and indexdef like '%(vendor_id, %'
        and indexname in ('deals_by_age', 'deals_by_move', 'deals_by_amount', 'deals_by_answer',
          'deals_by_protection', 'deals_by_close')`
    expect(rows).toHaveLength(6)
  })
})

test('the review queue shows what is due first, and how much time is left while a question stops the clock', async () => {
  const { staff, partner, toMondayMorning, advance } = await createSandbox(server)
  const alpine = await partner('alpine')
  await toMondayMorning()
  const first = await register(alpine, 'one.example')
  await advance(3600)
  const second = await register(alpine, 'two.example')
  const queue = () => names(staff, 'awaitingAnswer=true&sort=answerDueAt')
  expect(await queue()).toEqual([first.name, second.name])
  expect(first.answerLeftSeconds).toBeNull()
  const returned = await command(staff, first, 'return', { question: 'Which site?' })
  expect(returned.answerLeftSeconds! / 3600).toBeCloseTo(7, 1)
  expect(await queue()).toEqual([second.name])
})

describe('the totals of the board', () => {
  let market: Sandbox
  let alpine: Client
  let harbour: Client
  const money = (amount: number, currency: string) => ({ amount: { amount, currency } })
  beforeAll(async () => {
    market = await createSandbox(server)
    alpine = await market.partner('alpine')
    harbour = await market.partner('harbour')
  })

  interface Sum {
    count: number
    totals: Record<string, number>
  }
  /** What the cards say, card by card. */
  async function addedUp(as: Client): Promise<Record<string, Sum>> {
    const { data } = (await as<{ data: Deal[] }>('/v1/deals?limit=100')).body
    const sums: Record<string, Sum> = {}
    for (const { stage, amount } of data) {
      const sum = (sums[stage] ??= { count: 0, totals: {} })
      sum.count += 1
      if (amount) sum.totals[amount.currency] = (sum.totals[amount.currency] ?? 0) + amount.amount
    }
    return sums
  }
  async function shown(as: Client, query = ''): Promise<Record<string, Sum>> {
    const { stages } = (await as<Board>(`/v1/deals/board?limit=1${query}`)).body
    const filled = stages.filter(({ count }) => count > 0)
    return Object.fromEntries(
      filled.map(({ key, count, totals }) => [
        key,
        { count, totals: Object.fromEntries(totals.map(({ currency, amount }) => [currency, amount])) },
      ]),
    )
  }
  const fold = () => server.sql`select fold_deal_totals(1000)`

  test('are what its deals add up to, for the vendor and for each partner, after every kind of change', async () => {
    const changes: Array<() => Promise<unknown>> = [
      () => register(alpine, 'one.example', money(100, 'EUR')),
      () => register(alpine, 'two.example', money(2_000_000_000_000, 'EUR')),
      () => register(alpine, 'three.example'),
      () => register(harbour, 'four.example', money(50, 'USD')),
      () => register(market.key, 'five.example', money(7, 'CHF')),
    ]
    const check = async (): Promise<void> => {
      for (const as of [market.staff, alpine, harbour]) expect(await shown(as)).toEqual(await addedUp(as))
    }
    for (const change of changes) {
      await change()
      await check()
    }
    await fold()
    await check()
    const [chf, usd, none, large] = (await market.key<{ data: Deal[] }>('/v1/deals')).body.data
    const edit = (deal: Deal, body: object) =>
      market.key(`/v1/deals/${deal.id}`, { method: 'PATCH', body, headers: asItIs })
    for (const change of [
      () => edit(usd!, money(70, 'EUR')),
      () => edit(large!, { amount: null }),
      () => edit(none!, { name: 'Another name' }),
      () => command(market.staff, chf!, 'move', { stage: 'won' }),
      () =>
        market.key('/v1/deals/batch', {
          body: {
            items: [
              { op: 'move', id: chf!.id, stage: 'prospecting' },
              { op: 'approve', id: large!.id, version: large!.version + 1 },
              { op: 'move', id: large!.id, stage: 'no_such_stage' },
            ],
          },
        }),
    ]) {
      await change()
      await check()
      await fold()
      await check()
    }
    expect(await shown(market.staff, `&partnerId=${usd!.partnerId}`)).toEqual(await addedUp(harbour))
    expect(await shown(alpine, `&partnerId=${usd!.partnerId}`)).toEqual({})
  })

  test('count every deal once when many are made, moved and folded at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, n) => register(market.key, null, money(n, 'EUR'))),
    )
    await Promise.all(
      made.flatMap((deal, n) => [
        command(market.staff, deal, 'move', { stage: n % 2 === 0 ? 'won' : 'engaging' }),
        fold(),
      ]),
    )
    expect(await shown(market.staff)).toEqual(await addedUp(market.staff))
    await fold()
    expect(await shown(market.staff)).toEqual(await addedUp(market.staff))
  })
})
