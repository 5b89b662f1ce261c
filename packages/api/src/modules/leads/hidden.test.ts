import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startReceiver } from '../../events/webhooks/receiver.fixture.ts'
import { startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { command, createMarket, type Company, type Market } from './leads.fixture.ts'
import type { Lead, LeadCreated } from './schema.ts'

let server: TestServer
let market: Market
let alpine: Company
let lead: LeadCreated
beforeAll(async () => {
  server = await startTestServer()
  market = await createMarket(server)
  alpine = await market.company('Alpine')
  const source = { pageUrl: 'https://northwind.example/?mail=zelda', utm: { utm_campaign: 'zelda' } }
  lead = await market.lead({ ...secret, company: 'Hyrule', product: 'picker' }, { source })
  // A further submission of the same person is as secret.
  await market.lead(secret)
})
afterAll(() => server.stop())

const secret = {
  name: 'Zelda Quist',
  email: 'zelda@hyrule.example',
  phone: '+49 30 5550199',
  message: 'Ask for Zelda at the gate',
}
/** Anything that leads to the person. */
const traces = /zelda|quist|hyrule\.example|5550199|at the gate/i

const stream = async (token: string, after: string): Promise<string> => {
  const response = await fetch(`${server.url}/v1/events/stream?after=0`, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(5000),
  })
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk
    if (text.includes(after)) break
  }
  return text
}

describe('while a lead is only offered, nothing leads the partner to the person', () => {
  const paths = (id: string) => [
    `/v1/leads/${id}`,
    `/v1/leads/${id}/offers`,
    `/v1/leads/${id}/submissions`,
    '/v1/leads',
    '/v1/leads?sort=answerDueAt',
    '/v1/deals/board',
    '/v1/events?limit=500',
  ]

  test.each(paths('{id}'))('GET %s', async (path) => {
    await market.eventsOf(lead.id)
    const answer = await alpine.seller(path.replace('{id}', lead.id))
    expect(answer.status, answer.text).toBe(200)
    expect(answer.text).toMatch(/lead_|submission_/)
    expect(answer.text).not.toMatch(traces)
    const vendors = await market.key(path.replace('{id}', lead.id))
    if (!path.endsWith('/offers')) expect(vendors.text).toMatch(traces)
  })

  test('the live stream', async () => {
    await market.eventsOf(lead.id)
    const minted = await market.key<{ token: string }>('/v1/embed-tokens', {
      body: { user: { id: alpine.sellerId } },
    })
    const text = await stream(minted.body.token, 'lead.joined')
    expect(text).toContain('lead.offered')
    expect(text).not.toMatch(traces)
    expect(await stream(market.secretKey, 'lead.joined')).toMatch(traces)
  })

  test('what it needs to decide is there: company, country, product, choices, and the score of its own fit', async () => {
    const { body } = await alpine.seller<Lead>(`/v1/leads/${lead.id}`)
    expect(body).toMatchObject({
      contactsHidden: true,
      name: null,
      email: null,
      phone: null,
      companyDomain: null,
      company: 'Hyrule',
      country: 'DE',
      product: 'picker',
      source: { pageUrl: null, referrer: null, utm: {} },
    })
    expect(Object.keys(body.values).toSorted()).toEqual([
      'company',
      'consent',
      'country',
      'interest',
      'product',
    ])
  })

  test('a search finds it by its company alone: a guess at what is hidden finds nothing', async () => {
    const found = async (as: Client, q: string) =>
      (await as<{ data: Lead[] }>(`/v1/leads?q=${encodeURIComponent(q)}`)).body.data.length
    const onBoard = async (as: Client, q: string) =>
      (await as<{ leads: { count: number } }>(`/v1/deals/board?q=${encodeURIComponent(q)}`)).body.leads.count
    expect(await found(alpine.seller, 'hyrule')).toBe(1)
    for (const guess of ['Zelda', 'zelda@', 'z', 'quist', '@hyrule.example']) {
      expect(await found(alpine.seller, guess), guess).toBe(0)
      expect(await onBoard(alpine.seller, guess), guess).toBe(0)
    }
    expect(await found(market.key, 'Zelda')).toBe(1)
    expect(await onBoard(market.staff, 'zelda@')).toBe(1)
  })

  test('sending in the same address does not tell whether it is the right one', async () => {
    const send = async (email: string) => {
      const values = {
        name: 'Guess',
        email,
        company: 'Guess',
        country: 'DE',
        interest: 'picking',
        consent: true,
      }
      return (await alpine.seller<LeadCreated>('/v1/leads', { body: { values } })).body
    }
    const right = await send(secret.email)
    const wrong = await send('other@elsewhere.example')
    for (const one of [right, wrong])
      expect(one).toMatchObject({ joined: false, duplicateOf: null, submissionCount: 1 })
  })
})

test('a partner that declines or lets expire has seen nothing of the person, then or later', async () => {
  const other = await createMarket(server)
  const { seller } = await other.company('Alpine')
  const offered = await other.lead(secret)
  const answer = await seller(`/v1/leads/${offered.id}/decline`, { body: { reason: 'other', note: 'No' } })
  expect(answer.text).not.toMatch(traces)
  await other.lead({ ...secret, message: 'Zelda again' })
  await other.eventsOf(offered.id)
  const log = await seller('/v1/events?limit=500')
  expect(log.text).toContain('lead.declined')
  expect(log.text).not.toMatch(traces)
  expect(log.text).not.toContain('lead.unrouted')
})

test('with yes all is shown; the events from before keep their silence', async () => {
  const other = await createMarket(server)
  const { seller } = await other.company('Alpine')
  const offered = await other.lead(secret)
  const accepted = await command(seller, offered, 'accept')
  const { message: _, ...contacts } = secret
  expect(accepted).toMatchObject({ ...contacts, values: secret, contactsHidden: false })
  expect((await seller<{ data: Lead[] }>('/v1/leads?q=zelda')).body.data).toHaveLength(1)
  await other.eventsOf(offered.id)
  type Told = { type: string; data: { lead: Lead } }
  const events = (await seller<{ data: Told[] }>('/v1/events?types=lead.offered,lead.accepted')).body.data
  expect(events.map(({ type, data }) => [type, data.lead.email])).toEqual([
    ['lead.offered', null],
    ['lead.accepted', secret.email],
  ])
})

test('where the programme does not hide them, an offer shows the contacts', async () => {
  const open = await createMarket(server, { leadHideContacts: false })
  const { seller } = await open.company('Alpine')
  const { id } = await open.lead(secret)
  expect((await seller<Lead>(`/v1/leads/${id}`)).body).toMatchObject({
    contactsHidden: false,
    email: secret.email,
  })
})

test("the vendor's webhooks tell the whole lead; a partner has none to ask for", async () => {
  const receiver = await startReceiver()
  try {
    const other = await createMarket(server)
    const { seller } = await other.company('Alpine')
    const hook = { url: receiver.url, types: ['lead.offered'] }
    expect((await other.key('/v1/webhooks', { body: hook })).status).toBe(201)
    expect(await seller('/v1/webhooks', { body: hook })).toMatchObject({ status: 403 })
    await other.lead(secret)
    await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(1)
    const { data } = JSON.parse(receiver.received[0]!.body) as { data: { lead: Lead } }
    expect(data.lead).toMatchObject({ email: secret.email, contactsHidden: true })
  } finally {
    await receiver.stop()
  }
})
