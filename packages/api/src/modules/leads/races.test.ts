import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemPrincipal } from '../../auth/principal.ts'
import { client, startTestServer, type Answer, type Client, type TestServer } from '../../testing/index.ts'
import { command, createMarket, type Market } from './leads.fixture.ts'
import * as offers from './offers.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const post = (as: Client, { id }: { id: string }, name: string, body?: object): Promise<Answer> =>
  as(`/v1/leads/${id}/${name}`, { method: 'POST', ...(body && { body }) })
const won = (answers: Answer[]) => answers.filter(({ status }) => status < 300)
const lost = (answers: Answer[]) => answers.filter(({ status }) => status >= 300)

/** More people of one partner. */
async function colleagues({ key }: Market, partnerId: string, count: number): Promise<Client[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const user = { email: `seller${n}@crowd.example`, name: `Seller ${n}` }
      const minted = await key<{ token: string }>('/v1/embed-tokens', {
        body: { user, partner: { id: partnerId } },
      })
      expect(minted.status, minted.text).toBe(201)
      return client(server.url, minted.body.token)
    }),
  )
}

test('of 100 colleagues who accept one offer at once exactly one has it, and owns it', async () => {
  const market = await createMarket(server)
  const alpine = await market.company('Alpine')
  const crowd = await colleagues(market, alpine.id, 100)
  const lead = await market.lead()
  const answers = await Promise.all(crowd.map((one) => post(one, lead, 'accept')))
  expect(won(answers)).toHaveLength(1)
  for (const answer of lost(answers))
    expect(answer).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
  const { ownerId } = await market.read(lead)
  expect(won(answers)[0]!.body).toMatchObject({ ownerId })
  expect((await market.typesOf(lead)).filter((type) => type === 'lead.accepted')).toHaveLength(1)
})

test('of a yes, a no and a recall at once one wins, and offer, lead and events tell the same', async () => {
  const market = await createMarket(server)
  const alpine = await market.company('Alpine')
  for (let round = 0; round < 10; round++) {
    const lead = await market.lead()
    const [yes, no, back] = await Promise.all([
      post(alpine.seller, lead, 'accept'),
      post(alpine.seller, lead, 'decline', { reason: 'other' }),
      post(market.staff, lead, 'recall', {}),
    ])
    const after = await market.read(lead)
    const offer = (await market.offersOf(lead))[0]!
    const types = await market.typesOf(lead)
    const told = ['lead.accepted', 'lead.declined', 'lead.recalled'].filter((type) => types.includes(type))
    // A yes may be followed by the no or the recall of what was accepted; anything else ends it.
    const answers = [yes, no, back].map(({ status }) => status < 300)
    expect(told).toHaveLength(answers.filter(Boolean).length)
    expect(answers[1] && answers[2]).toBe(false)
    const outcome = answers[1] ? 'declined' : answers[2] ? 'recalled' : 'accepted'
    expect(offer.status).toBe(outcome)
    expect(after.partnerId).toBe(outcome === 'accepted' ? alpine.id : null)
  }
})

test('a yes and the end of the time for it never both happen', async () => {
  const market = await createMarket(server, { leadMaxOffers: 1 })
  const alpine = await market.company('Alpine')
  for (let round = 0; round < 8; round++) {
    const lead = await market.lead()
    const due = Date.parse(lead.answerDueAt!)
    const { now } = (await market.key<{ now: string }>('/v1/test-clock')).body
    // To half a second before the end; then yes and the clock race.
    await market.advance(Math.floor((due - Date.parse(now) - 500) / 1000))
    const [yes] = await Promise.all([post(alpine.seller, lead, 'accept'), market.advance(2)])
    await market.advance(1)
    const after = await market.read(lead)
    const types = await market.typesOf(lead)
    expect(after.status).toBe(yes.status === 200 ? 'accepted' : 'expired')
    expect(types.includes('lead.accepted')).toBe(yes.status === 200)
    expect(types.includes('lead.expired')).toBe(yes.status !== 200)
  }
})

test('a yes that comes too late is refused even when the clock has not come round yet', async () => {
  const market = await createMarket(server)
  await market.company('Alpine')
  const lead = await market.lead()
  const aheadMs = Date.parse(lead.answerDueAt!) - Date.now() + 1
  const late = { ...systemPrincipal(market.vendorId, aheadMs), kind: 'key' as const }
  const yes = server.tenancy.withTenant(late, (tx) => offers.accept(tx, lead.id, undefined))
  await expect(yes).rejects.toMatchObject({ code: 'invalid_transition' })
  expect((await market.read(lead)).status).toBe('offered')
})

test('30 leads at once fill each partner up to its limit and not further; the rest waits for staff', async () => {
  const market = await createMarket(server)
  await market.company('Small', { maxOpenLeads: 4, tier: 'gold' })
  await market.company('Large', { maxOpenLeads: 9 })
  const leads = await Promise.all(Array.from({ length: 30 }, () => market.lead()))
  const by = Object.groupBy(leads, ({ partnerName }) => partnerName ?? 'staff')
  expect(by['Small']).toHaveLength(4)
  expect(by['Large']).toHaveLength(9)
  expect(by['staff']!.every(({ unroutedReason }) => unroutedReason === 'nobody_fits')).toBe(true)
})

test('of two who convert one lead at once one makes the deal', async () => {
  const market = await createMarket(server)
  const alpine = await market.company('Alpine')
  const lead = await market.lead()
  await command(alpine.seller, lead, 'accept')
  const answers = await Promise.all(
    [alpine.seller, market.staff, market.key].map((as) => post(as, lead, 'convert', {})),
  )
  expect(won(answers)).toHaveLength(1)
  const deals = await market.key<{ data: unknown[] }>('/v1/deals')
  expect(deals.body.data).toHaveLength(1)
})
