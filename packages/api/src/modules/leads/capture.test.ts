import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leadValues, startTestServer, type TestServer } from '../../testing/index.ts'
import { day } from '../deals/registration.fixture.ts'
import { command, createMarket, submit, type Market } from './leads.fixture.ts'
import type { Lead, LeadCreated, LeadSubmission } from './schema.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const byHand = () => createMarket(server, { leadRouting: 'by_hand' })
const submissionsOf = async ({ key }: Market, { id }: { id: string }) =>
  (await key<{ data: LeadSubmission[] }>(`/v1/leads/${id}/submissions`)).body.data
const all = async ({ key }: Market) => (await key<{ data: Lead[] }>('/v1/leads')).body.data

describe('a further submission joins the open lead', () => {
  test('of the same e-mail, however it is written, and is kept with it', async () => {
    const market = await byHand()
    const first = await market.lead({ email: 'ada@acme.example', phone: '+49 30 123456' })
    const again = await market.lead({ email: 'ADA@acme.example', message: 'Please call', product: 'picker' })
    expect(first.joined).toBe(false)
    expect(again).toMatchObject({ id: first.id, joined: true, submissionCount: 2, phone: '+49 30 123456' })
    // What was not known before is filled in.
    expect(again.product).toBe('picker')
    const [kept] = await submissionsOf(market, first)
    expect(kept).toMatchObject({ values: { message: 'Please call' }, source: { channel: 'key' } })
    expect(await market.typesOf(first)).toEqual(['lead.created', 'lead.joined'])
    expect(await all(market)).toHaveLength(1)
  })

  test('of the same company by another person', async () => {
    const market = await byHand()
    const first = await market.lead({ email: 'ada@acme.example' })
    const again = await market.lead({ email: 'bob@shop.acme.example' })
    expect(again).toMatchObject({ id: first.id, joined: true, email: 'ada@acme.example' })
    expect((await submissionsOf(market, first))[0]!.values['email']).toBe('bob@shop.acme.example')
  })

  test('of the same person first, where company and person lead to two leads', async () => {
    const market = await byHand()
    await market.lead({ email: 'ada@acme.example' })
    const atHome = await market.lead({ email: 'bob@gmail.com' })
    const again = await market.lead({ email: 'bob@gmail.com', company: 'Acme' })
    expect(again.id).toBe(atHome.id)
  })

  test('wherever the lead has got to with a partner, who is told', async () => {
    const market = await createMarket(server)
    const { seller } = await market.company('Alpine')
    const lead = await market.lead({ email: 'ada@acme.example' })
    await command(seller, lead, 'accept')
    await submit(market.page, { email: 'ada@acme.example', message: 'Any news?' })
    expect(await market.read(lead)).toMatchObject({ status: 'accepted', submissionCount: 2 })
    await market.eventsOf(lead.id)
    const told = (await seller<{ data: Array<{ type: string; data: object }> }>('/v1/events')).body.data.at(
      -1,
    )
    expect(told).toMatchObject({
      type: 'lead.joined',
      data: { submission: { values: { message: 'Any news?' } } },
    })
  })
})

describe('a lead of its own is made', () => {
  test('for each person with a mailbox at the same free provider', async () => {
    const market = await byHand()
    for (const name of ['ada', 'bob']) {
      const lead = await market.lead({ email: `${name}@gmail.com` })
      expect(lead).toMatchObject({ joined: false, companyDomain: null, duplicateOf: null })
    }
  })

  test('once the window of the programme has passed, and always where it is 0', async () => {
    const market = await byHand()
    await market.rules({ leadJoinDays: 10 })
    const first = await market.lead({ email: 'ada@acme.example' })
    await market.advance(9 * day)
    expect((await market.lead({ email: 'ada@acme.example' })).id).toBe(first.id)
    await market.advance(2 * day)
    expect((await market.lead({ email: 'ada@acme.example' })).joined).toBe(false)
    await market.rules({ leadJoinDays: 0 })
    expect((await market.lead({ email: 'ada@acme.example' })).joined).toBe(false)
  })

  test('when the earlier one is closed', async () => {
    const market = await byHand()
    const first = await market.lead({ email: 'ada@acme.example' })
    await command(market.staff, first, 'disqualify', { reason: 'not_a_fit' })
    expect((await market.lead({ email: 'ada@acme.example' })).joined).toBe(false)
  })

  test("for every record of the vendor's own system, which says what it doubles; one without takes an id over", async () => {
    const market = await byHand()
    const first = await market.lead({ email: 'ada@acme.example' })
    const named = await market.lead({ email: 'ada@acme.example' }, { externalId: 'crm-1' })
    expect(named).toMatchObject({ id: first.id, joined: true, externalId: 'crm-1' })
    const other = await market.lead({ email: 'ada@acme.example' }, { externalId: 'crm-2' })
    expect(other).toMatchObject({ joined: false, externalId: 'crm-2', duplicateOf: first.id })
  })

  test("for a partner's find: it learns nothing of a lead that others have, and does not get it by guessing", async () => {
    const market = await createMarket(server)
    await market.company('Alpine', { tier: 'gold' })
    const finder = await market.company('Finder')
    const known = await market.lead({ email: 'ada@acme.example' })
    const values = { ...leadValues, email: 'ada@acme.example' }
    const found = (await finder.seller<LeadCreated>('/v1/leads', { body: { values } })).body
    expect(found).toMatchObject({
      joined: false,
      duplicateOf: null,
      partnerId: finder.id,
      submissionCount: 1,
    })
    expect(await market.read(found)).toMatchObject({ duplicateOf: known.id })
    const again = (await finder.seller<LeadCreated>('/v1/leads', { body: { values } })).body
    expect(again).toMatchObject({ id: found.id, joined: true })
  })
})

test('a page is answered the same whether the person was known or not; its id leads the vendor to the lead', async () => {
  const market = await byHand()
  const first = await submit(market.page, { email: 'ada@acme.example' })
  await market.advance(day)
  const again = await submit(market.page, { email: 'ada@acme.example' })
  const fresh = await submit(market.page, { email: 'new@elsewhere.example' })
  expect(Object.keys(again)).toEqual(Object.keys(fresh))
  expect(again.id).not.toBe(first.id)
  expect(again.createdAt > first.createdAt).toBe(true)
  expect((await market.read(again)).id).toBe(first.id)
  const { seller } = await market.company('Alpine')
  expect((await seller(`/v1/leads/${again.id}`)).status).toBe(404)
})

test('consent, page, referrer and campaign are kept with the lead and with every further submission', async () => {
  const market = await byHand()
  const source = {
    pageUrl: 'https://northwind.example/robots',
    referrer: 'https://search.example/',
    utm: { utm_source: 'newsletter' },
  }
  const body = { values: { ...leadValues, email: 'ada@acme.example' }, source }
  const lead = (await market.key<LeadCreated>('/v1/leads', { body })).body
  expect(lead).toMatchObject({ source, values: { consent: true } })
  await market.key('/v1/leads', { body: { ...body, source: { utm: { utm_source: 'fair' } } } })
  expect((await submissionsOf(market, lead))[0]).toMatchObject({
    source: { pageUrl: null, utm: { utm_source: 'fair' } },
    values: { consent: true },
  })
})

test('of 40 submissions of one person and company at once one makes the lead, and the others join it', async () => {
  const market = await createMarket(server)
  await market.company('Alpine')
  const people = ['ada', 'bob', 'eve', 'dan']
  const sent = await Promise.all(
    Array.from({ length: 40 }, (_, n) => market.lead({ email: `${people[n % 4]}@acme.example` })),
  )
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
  expect(sent.filter(({ joined }) => !joined)).toHaveLength(1)
  expect(await market.read(sent[0]!)).toMatchObject({ submissionCount: 40, status: 'offered' })
  expect(await submissionsOf(market, sent[0]!)).toHaveLength(39)
  expect(await market.offersOf(sent[0]!)).toHaveLength(1)
})
