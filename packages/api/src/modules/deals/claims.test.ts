import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asItIs, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { command, createSandbox, day, register } from './registration.fixture.ts'
import type { Deal, DealCheckResult } from './schema.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const check = async (as: Client, domain: string): Promise<DealCheckResult> => {
  const answer = await as<DealCheckResult>('/v1/deals/check', { body: { domain } })
  expect(answer.status, answer.text).toBe(200)
  return answer.body
}
const conflict = (result: 'ask' | 'protected') => ({ status: 409, body: { code: 'deal_conflict', result } })

test('of 200 partners who register one account at once exactly one has it; the others are told "protected", and not by whom', async () => {
  const { key, partner } = await createSandbox(server)
  const sellers = await Promise.all(Array.from({ length: 200 }, (_, n) => partner(`racer${n}`)))
  const answers = await Promise.all(
    sellers.map((seller, n) =>
      seller('/v1/deals', {
        body: { name: `Claim ${n}`, accountDomain: n % 2 === 0 ? 'acme.example' : 'www.ACME.example' },
      }),
    ),
  )
  const won = answers.filter((answer) => answer.status === 201)
  const lost = answers.filter((answer) => answer.status !== 201)
  expect(won).toHaveLength(1)
  expect(lost).toHaveLength(199)
  for (const answer of lost) {
    expect(answer).toMatchObject(conflict('protected'))
    expect(answer.text).not.toMatch(/racer|deal_0|partner_0/)
  }
  expect((await key<{ data: Deal[] }>('/v1/deals?q=claim')).body.data).toHaveLength(1)
}, 60_000)

test('200 clients that send one request with the same idempotency key make one deal, and all read the same answer', async () => {
  const { key, partner, eventsOf } = await createSandbox(server)
  const seller = await partner('alpine')
  const send = () =>
    seller<Deal>('/v1/deals', {
      body: { name: 'Once', accountDomain: 'acme.example' },
      headers: { 'idempotency-key': 'the-same' },
    })
  const answers = await Promise.all(Array.from({ length: 200 }, send))
  const told = new Set(answers.map(({ status }) => status))
  // Who comes while the first is at work is asked to come again, or waits for its answer.
  expect([...told].filter((status) => status !== 201 && status !== 409)).toEqual([])
  const made = answers.filter(({ status }) => status === 201)
  expect(new Set(made.map(({ text }) => text)).size).toBe(1)
  for (const { body } of answers.filter(({ status }) => status === 409))
    expect(body).toMatchObject({ code: 'idempotency_in_flight' })
  expect((await send()).text).toBe(made[0]!.text)
  expect((await key<{ data: Deal[] }>('/v1/deals?q=once')).body.data).toHaveLength(1)
  expect((await eventsOf(made[0]!.body.id)).map(({ type }) => type)).toEqual([
    'deal.created',
    'deal.submitted',
  ])
})

test('drafts submitted at once race the same way, and the losers stay drafts', async () => {
  const { key, partner } = await createSandbox(server)
  const names = Array.from({ length: 30 }, (_, n) => `racer${n}`)
  const entries = await Promise.all(
    names.map(async (name) => {
      const seller = await partner(name)
      return { seller, deal: await register(seller, 'acme.example', { draft: true }) }
    }),
  )
  const answers = await Promise.all(
    entries.map(({ seller, deal }) => seller(`/v1/deals/${deal.id}/submit`, { method: 'POST' })),
  )
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
  const statuses = (await key<{ data: Deal[] }>('/v1/deals?limit=100')).body.data.map(
    (deal) => deal.registrationStatus,
  )
  expect(statuses.filter((status) => status === 'submitted')).toHaveLength(1)
  expect(statuses.filter((status) => status === 'draft')).toHaveLength(29)
})

describe('a look before registering', () => {
  test('tells clear, ask, protected and yours apart, and never says who', async () => {
    const { staff, key, partner, advance } = await createSandbox(server)
    const [alpine, harbour] = [await partner('alpine'), await partner('harbour')]
    expect(await check(staff, 'acme.example')).toEqual({ result: 'clear', heldUntil: null })
    const deal = await register(alpine, 'acme.example')
    expect(await check(alpine, 'acme.example')).toEqual({ result: 'yours', heldUntil: null })
    expect(await check(harbour, 'shop.acme.example')).toEqual({ result: 'protected', heldUntil: null })
    const { protectedUntil } = await command(staff, deal, 'approve')
    expect(await check(harbour, 'ACME.example')).toEqual({ result: 'protected', heldUntil: protectedUntil })
    expect(await check(key, 'acme.example')).toEqual({ result: 'protected', heldUntil: protectedUntil })
    expect(
      await harbour('/v1/deals', { body: { name: 'Try', accountDomain: 'eu.acme.example' } }),
    ).toMatchObject(conflict('protected'))
    await advance(91 * day)
    expect((await check(harbour, 'acme.example')).result).toBe('clear')
  })

  test('is on record for the vendor alone: who asked, about what, and what they were told', async () => {
    const { key, staff, partner } = await createSandbox(server)
    const [alpine, harbour] = [await partner('alpine'), await partner('harbour')]
    await check(alpine, 'www.acme.example')
    await check(harbour, 'acme.example')
    for (const domain of ['one.example', 'two.example', 'three.example']) await check(harbour, domain)
    type Checks = {
      data: Array<{ account: string; partnerName: string; partnerId: string }>
      nextCursor: string | null
    }
    const read = async (query: string) => (await staff<Checks>(`/v1/deals/checks?${query}`)).body
    expect((await read('domain=shop.acme.example')).data).toMatchObject([
      { account: 'acme.example', partnerName: 'harbour', result: 'ask', actor: { kind: 'partner' } },
      { account: 'acme.example', partnerName: 'alpine', result: 'clear' },
    ])
    const first = await read('limit=2')
    const rest = await read(`limit=10&cursor=${encodeURIComponent(first.nextCursor!)}`)
    const accounts = [...first.data, ...rest.data].map(({ account }) => account)
    expect(accounts).toEqual(['three', 'two', 'one', 'acme', 'acme'].map((name) => `${name}.example`))
    const own = await read(`partnerId=${first.data[0]!.partnerId}`)
    expect(own.data.map(({ partnerName }) => partnerName)).toEqual(Array.from({ length: 4 }, () => 'harbour'))
    expect((await alpine('/v1/deals/checks')).status).toBe(403)
    expect((await key('/v1/deals/checks?domain=acme')).status).toBe(400)
  })

  test('a clear answer keeps the place in the queue for an hour, and asking again does not make it longer', async () => {
    const { partner, advance } = await createSandbox(server)
    const [alpine, harbour] = [await partner('alpine'), await partner('harbour')]
    const first = await check(alpine, 'acme.example')
    expect(first.result).toBe('clear')
    await advance(1800)
    expect(await check(alpine, 'www.acme.example')).toEqual(first)
    expect(await check(harbour, 'acme.example')).toEqual({ result: 'ask', heldUntil: null })
    expect(
      await harbour('/v1/deals', { body: { name: 'Jump', accountDomain: 'acme.example' } }),
    ).toMatchObject(conflict('ask'))
    await register(alpine, 'acme.example')

    await check(alpine, 'other.example')
    await advance(3601)
    await register(harbour, 'other.example')
  })

  test('one account is one account, whatever its domain looks like; a free mail provider is none', async () => {
    const { partner } = await createSandbox(server)
    const [alpine, harbour] = [await partner('alpine'), await partner('harbour')]
    await register(alpine, 'shop.Bücher.example')
    for (const domain of ['bücher.example', 'www.xn--bcher-kva.example', 'BÜCHER.example']) {
      expect((await check(harbour, domain)).result, domain).toBe('protected')
      expect(await harbour('/v1/deals', { body: { name: 'Same', accountDomain: domain } })).toMatchObject(
        conflict('protected'),
      )
    }
    await register(alpine, 'gmail.com')
    await register(harbour, 'gmail.com')
    expect(await check(harbour, 'gmail.com')).toEqual({ result: 'clear', heldUntil: null })
  })
})

test('409 deal_conflict: a registration cannot be moved onto the account of another partner', async () => {
  const { staff, partner } = await createSandbox(server)
  const [alpine, harbour] = [await partner('alpine'), await partner('harbour')]
  const theirs = await register(alpine, 'acme.example')
  const own = await register(harbour, 'other.example')
  const move = (accountDomain: string) =>
    harbour(`/v1/deals/${own.id}`, { method: 'PATCH', body: { accountDomain }, headers: asItIs })
  expect(await move('acme.example')).toMatchObject(conflict('protected'))
  await command(staff, theirs, 'approve')
  await command(staff, own, 'approve')
  expect(await move('free.example')).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
})

test('where the vendor works an account itself a partner is told to ask, and may still register', async () => {
  const { key, partner } = await createSandbox(server)
  const harbour = await partner('harbour')
  const direct = await register(key, 'acme.example')
  expect(await check(harbour, 'www.acme.example')).toEqual({ result: 'ask', heldUntil: null })
  const own = await register(harbour, 'acme.example')
  const rivals = await key<{ data: Deal[] }>(`/v1/deals/${own.id}/rivals`)
  expect(rivals.body.data.map(({ id }) => id)).toEqual([direct.id])
})

describe('who else is after an account', () => {
  test('is shown to the vendor, earliest first, and to no partner', async () => {
    const { staff, partner, advance } = await createSandbox(server)
    const [alpine, harbour] = [await partner('alpine'), await partner('harbour')]
    const first = await register(alpine, 'acme.example')
    await command(staff, first, 'approve', { protectionDays: 5 })
    await command(staff, first, 'move', { stage: 'lost' })
    const second = await register(harbour, 'acme.example')
    await command(staff, first, 'move', { stage: 'prospecting' })
    const rivalsOf = async (deal: Deal) =>
      (await staff<{ data: Deal[] }>(`/v1/deals/${deal.id}/rivals`)).body.data.map(({ id }) => id)
    expect(await rivalsOf(second)).toEqual([first.id])
    expect(await rivalsOf(first)).toEqual([second.id])
    expect((await harbour(`/v1/deals/${second.id}/rivals`)).status).toBe(403)
    await advance(6 * day)
    expect(await rivalsOf(second)).toEqual([])
  })
})

describe('a protected deal', () => {
  test('that is lost frees its account; taken up again in time it has it back, unless another partner is protected', async () => {
    const { staff, partner } = await createSandbox(server)
    const [alpine, harbour] = [await partner('alpine'), await partner('harbour')]
    const first = await register(alpine, 'acme.example')
    await command(staff, first, 'approve')
    await command(alpine, first, 'move', { stage: 'lost', lostReason: 'no_budget' })
    expect((await check(harbour, 'acme.example')).result).toBe('clear')

    await command(alpine, first, 'move', { stage: 'prospecting' })
    expect((await check(harbour, 'acme.example')).result).toBe('protected')

    await command(alpine, first, 'move', { stage: 'lost' })
    await command(staff, await register(harbour, 'acme.example'), 'approve')
    const back = await alpine(`/v1/deals/${first.id}/move`, { body: { stage: 'prospecting' } })
    expect(back).toMatchObject(conflict('protected'))
  })

  test('that is won keeps its account until the protection is over, and needs no reminder', async () => {
    const { staff, partner, advance, eventsOf } = await createSandbox(server)
    const [alpine, harbour] = [await partner('alpine'), await partner('harbour')]
    const deal = await register(alpine, 'acme.example')
    await command(staff, deal, 'approve')
    await command(alpine, deal, 'move', { stage: 'won' })
    expect((await check(harbour, 'acme.example')).result).toBe('protected')
    await advance(91 * day)
    expect((await check(harbour, 'acme.example')).result).toBe('clear')
    expect((await eventsOf(deal.id)).map(({ type }) => type)).not.toContain('deal.protection_ending')
  })

  test('that the vendor takes to another account gets a receipt that names it', async () => {
    const { staff, partner } = await createSandbox(server)
    const alpine = await partner('alpine')
    const deal = await register(alpine, 'acme.example')
    await command(staff, deal, 'approve')
    await staff(`/v1/deals/${deal.id}`, {
      method: 'PATCH',
      body: { accountDomain: 'acme-group.example' },
      headers: asItIs,
    })
    const receipt = await alpine<{ claims: { domain: string } }>(`/v1/deals/${deal.id}/receipt`)
    expect(receipt.body.claims.domain).toBe('acme-group.example')
  })
})

test('two partners on accounts of their own never meet', async () => {
  const { partner } = await createSandbox(server)
  await register(await partner('alpine'), 'acme.example')
  await register(await partner('harbour'), 'acme-europe.example')
  await register(await partner('sierra'), null)
})
