import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../testing/index.ts'
import type { Deal } from '../deals/schema.ts'
import { day, hour } from '../deals/registration.fixture.ts'
import { command, createMarket, submit } from './leads.fixture.ts'
import type { LeadOffer } from './offer-schema.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const gone = { status: 404, body: { code: 'not_found' } }

test('a whole life: from a page, unanswered by one, declined by the next, accepted, started and made a deal by the third', async () => {
  const market = await createMarket(server, { leadAnswerWithinHours: 8 })
  const slow = await market.company('Slow', { territories: ['dach'], products: ['picker'], tier: 'gold' })
  const busy = await market.company('Busy', { territories: ['dach'], products: ['picker'] })
  const keen = await market.company('Keen', { territories: ['dach'] })
  const monday = await market.toMondayMorning()

  const sent = await submit(market.page, {
    email: 'ada@kaufgut.example',
    product: 'picker',
    amount: { amount: 1_200_000, currency: 'EUR' },
  })
  const offered = await market.read(sent)
  expect(offered).toMatchObject({ status: 'offered', partnerName: 'Slow', source: { channel: 'form' } })
  expect(Date.parse(offered.answerDueAt!) - Date.parse(monday)).toBeGreaterThanOrEqual(8 * hour * 1000)

  await market.advance(day)
  expect(await slow.seller(`/v1/leads/${sent.id}`)).toMatchObject(gone)
  expect(await market.read(sent)).toMatchObject({ status: 'offered', partnerName: 'Busy' })

  const no = await command<LeadOffer>(busy.seller, sent, 'decline', { reason: 'no_capacity', note: 'March?' })
  expect(no).toMatchObject({ status: 'declined', reason: 'no_capacity', note: 'March?' })
  expect(await busy.seller(`/v1/leads/${sent.id}`)).toMatchObject(gone)

  const taken = await command(keen.seller, sent, 'accept')
  expect(taken).toMatchObject({ status: 'accepted', ownerId: keen.sellerId, email: 'ada@kaufgut.example' })
  await command(keen.seller, sent, 'start')
  await market.advance(30 * day)
  expect((await market.read(sent)).status).toBe('working')

  const deal = await command<Deal>(keen.seller, sent, 'convert')
  expect(deal).toMatchObject({
    name: 'Kaufgut',
    accountName: 'Kaufgut',
    accountDomain: 'kaufgut.example',
    amount: { amount: 1_200_000, currency: 'EUR' },
    product: 'picker',
    partnerId: keen.id,
    ownerId: keen.sellerId,
    leadId: sent.id,
    registrationStatus: 'submitted',
  })
  expect(await market.read(sent)).toMatchObject({ status: 'converted', dealId: deal.id })

  const offers = await market.offersOf(sent)
  expect(offers.map(({ partnerName, status, reason }) => [partnerName, status, reason])).toEqual([
    ['Slow', 'expired', 'unanswered'],
    ['Busy', 'declined', 'no_capacity'],
    ['Keen', 'accepted', null],
  ])
  expect(offers[0]!.endedAt).toBe(offered.answerDueAt)
  expect(await market.typesOf(sent)).toEqual([
    'lead.created',
    'lead.offered',
    'lead.expired',
    'lead.offered',
    'lead.declined',
    'lead.offered',
    'lead.accepted',
    'lead.started',
    'lead.converted',
  ])
})

test('each offer says what its score is made of, and who else was looked at and why it was not them', async () => {
  const market = await createMarket(server)
  await market.company('Near', { territories: ['dach'], tier: 'silver' })
  const best = await market.company('Best', { territories: ['dach'], tier: 'gold' })
  await market.company('North', { territories: ['nordics'] })
  await market.company('Full', { maxOpenLeads: 0 })
  const lead = await market.lead({ country: 'DE' })
  const [offer] = await market.offersOf(lead)
  expect(offer).toMatchObject({ partnerId: best.id, automatic: true, status: 'open' })
  expect(offer!.parts.find(({ criterion }) => criterion === 'tier')).toEqual({
    criterion: 'tier',
    points: 15,
    outOf: 15,
  })
  expect(
    offer!.others!.map(({ partnerName, score, reasons }) => [partnerName, score === null, reasons]),
  ).toEqual([
    ['Near', false, []],
    expect.arrayContaining([expect.any(String), true]),
    expect.arrayContaining([expect.any(String), true]),
  ])
  const reasons = Object.fromEntries(offer!.others!.map((one) => [one.partnerName, one.reasons]))
  expect(reasons).toEqual({ Near: [], North: ['outside_territory'], Full: ['full'] })

  const [own] = await market.offersOf(lead, best.seller)
  expect(own).toMatchObject({ score: offer!.score, parts: offer!.parts, others: null })
})

describe('a lead ends with staff', () => {
  test('after as many offers as the programme makes', async () => {
    const market = await createMarket(server, { leadMaxOffers: 2 })
    for (const name of ['A', 'B', 'C']) await market.company(`Firm${name}`)
    const lead = await market.lead()
    await market.advance(30 * day)
    expect(await market.read(lead)).toMatchObject({
      status: 'expired',
      partnerId: null,
      unroutedReason: 'max_offers',
    })
    expect(await market.offersOf(lead)).toHaveLength(2)
    expect((await market.typesOf(lead)).at(-1)).toBe('lead.unrouted')
  })

  test('when nobody fits, with the reasons in the event', async () => {
    const market = await createMarket(server)
    await market.company('North', { territories: ['nordics'] })
    const lead = await market.lead({ country: 'DE' })
    expect(lead).toMatchObject({ status: 'new', unroutedReason: 'nobody_fits' })
    const told = (await market.eventsOf(lead.id)).at(-1)!
    expect(told).toMatchObject({
      type: 'lead.unrouted',
      data: {
        reason: 'nobody_fits',
        candidates: [{ partnerName: 'North', score: null, reasons: ['outside_territory'] }],
      },
    })
  })

  test('from the start where the programme routes by hand, and after every no', async () => {
    const market = await createMarket(server, { leadRouting: 'by_hand' })
    const { id, seller } = await market.company('Alpine')
    const lead = await market.lead()
    expect(lead).toMatchObject({ status: 'new', partnerId: null, unroutedReason: null })
    await command(market.staff, lead, 'offer', { partnerId: id })
    await command(seller, lead, 'decline', { reason: 'poor_fit' })
    expect(await market.read(lead)).toMatchObject({ status: 'declined', unroutedReason: 'by_hand' })
    const board = await market.staff<{ leads: { cards: Array<{ id: string }> } }>('/v1/deals/board')
    expect(board.body.leads.cards.map((card) => card.id)).toContain(lead.id)
  })
})

test('an accepted lead that nobody starts on is pulled back and goes to the next partner', async () => {
  const market = await createMarket(server, { leadIdleDays: 3 })
  const first = await market.company('First', { tier: 'gold' })
  await market.company('Second')
  const lead = await market.lead()
  await command(first.seller, lead, 'accept')
  await market.advance(2 * day)
  expect((await market.read(lead)).status).toBe('accepted')
  await market.advance(day)
  expect(await market.read(lead)).toMatchObject({ status: 'offered', partnerName: 'Second' })
  expect((await market.offersOf(lead))[0]).toMatchObject({ status: 'expired', reason: 'idle' })
  expect(await first.seller(`/v1/leads/${lead.id}`)).toMatchObject(gone)
})

test('a partner that declined a lead is not asked again, even when it is reopened later', async () => {
  const market = await createMarket(server)
  const { seller } = await market.company('Only')
  const lead = await market.lead()
  await command(seller, lead, 'decline', { reason: 'conflict_of_interest' })
  await command(market.staff, lead, 'disqualify', { reason: 'unreachable' })
  expect(await command(market.staff, lead, 'reopen')).toMatchObject({
    status: 'new',
    disqualifiedReason: null,
  })
  const [only] = await market.candidatesOf(lead)
  expect(only).toMatchObject({ score: null, reasons: ['declined_before'] })
  const answer = await market.staff(`/v1/leads/${lead.id}/offer`, { body: {} })
  expect(answer).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
})

describe('staff', () => {
  test('offer a lead to a partner of their choice against the rules, and take it back', async () => {
    const market = await createMarket(server)
    await market.company('Near', { territories: ['dach'] })
    const far = await market.company('Far', { territories: ['nordics'] })
    const lead = await market.lead({ country: 'DE' })
    await command(market.staff, lead, 'recall', { note: 'Agreed with Far' })
    const offered = await command(market.staff, lead, 'offer', { partnerId: far.id })
    expect(offered).toMatchObject({ status: 'offered', partnerName: 'Far' })
    const offers = await market.offersOf(lead)
    expect(offers[0]).toMatchObject({ status: 'recalled', note: 'Agreed with Far' })
    expect(offers[1]).toMatchObject({ automatic: false, score: null })
    await command(far.seller, lead, 'accept')
    expect(await command(market.staff, lead, 'recall')).toMatchObject({ status: 'new', partnerId: null })
    expect(await far.seller(`/v1/leads/${lead.id}`)).toMatchObject(gone)
  })

  test('cannot offer a lead to a partner that has left', async () => {
    const market = await createMarket(server, { leadRouting: 'by_hand' })
    const left = await market.company('Left')
    const end = await market.staff(`/v1/partners/${left.id}/end`, { body: { reason: 'other' } })
    expect(end.status, end.text).toBe(200)
    const lead = await market.lead()
    const answer = await market.staff<{ errors: unknown[] }>(`/v1/leads/${lead.id}/offer`, {
      body: { partnerId: left.id },
    })
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toMatchObject([{ pointer: '/partnerId', code: 'partner_not_active' }])
  })

  test('can name the partner with the lead; it is offered, not imposed', async () => {
    const market = await createMarket(server)
    const near = await market.company('Near')
    const lead = await market.lead({}, { partnerId: near.id })
    expect(lead).toMatchObject({ status: 'offered', partnerId: near.id, joined: false })
  })
})

describe('the owner of a lead', () => {
  test('is whoever accepted it, until it is given to a colleague', async () => {
    const market = await createMarket(server)
    const { id, seller, sellerId } = await market.company('Alpine')
    const colleague = await market.key<{ id: string }>('/v1/users', {
      body: { email: 'colleague@alpine.example', name: 'Colleague', partnerId: id },
    })
    const lead = await market.lead()
    expect((await command(seller, lead, 'accept')).ownerId).toBe(sellerId)
    const given = await command(seller, lead, 'assign', { ownerId: colleague.body.id })
    expect(given).toMatchObject({ ownerId: colleague.body.id, ownerName: 'Colleague' })
    const mine = await seller<{ data: Array<{ id: string }> }>(`/v1/leads?ownerId=${colleague.body.id}`)
    expect(mine.body.data.map((one) => one.id)).toEqual([lead.id])
  })

  test('is nobody from elsewhere: 422 for staff, 404 for the partner', async () => {
    const market = await createMarket(server)
    const alpine = await market.company('Alpine', { tier: 'gold' })
    const rival = await market.company('Rival')
    const lead = await market.lead()
    await command(alpine.seller, lead, 'accept')
    const body = { ownerId: rival.sellerId }
    expect((await market.staff(`/v1/leads/${lead.id}/assign`, { body })).status).toBe(422)
    expect(await alpine.seller(`/v1/leads/${lead.id}/assign`, { body })).toMatchObject(gone)
  })
})

test('what a partner brings is its own to work on: not offered, not pulled back, not to be declined', async () => {
  const market = await createMarket(server)
  await market.company('Other', { tier: 'gold' })
  const { id, seller, sellerId } = await market.company('Finder')
  const values = {
    name: 'Eve',
    email: 'eve@found.example',
    company: 'Found',
    country: 'DE',
    interest: 'picking',
    consent: true,
  }
  const found = await seller<{ id: string }>('/v1/leads', { body: { values } })
  expect(found.body).toMatchObject({
    status: 'accepted',
    partnerId: id,
    ownerId: sellerId,
    contactsHidden: false,
  })
  await market.advance(60 * day)
  expect((await market.read(found.body)).status).toBe('accepted')
  const answer = await seller(`/v1/leads/${found.body.id}/decline`, { body: { reason: 'other' } })
  expect(answer).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
})

test('converting an offered lead accepts it; converting it for another partner takes it from the first', async () => {
  const market = await createMarket(server)
  const alpine = await market.company('Alpine', { tier: 'gold' })
  const harbour = await market.company('Harbour')
  const one = await market.lead()
  await command(alpine.seller, one, 'convert')
  expect((await market.offersOf(one))[0]).toMatchObject({ status: 'accepted' })
  const two = await market.lead()
  const deal = await command<Deal>(market.staff, two, 'convert', { partnerId: harbour.id, name: 'Moved' })
  expect(deal).toMatchObject({ partnerId: harbour.id, name: 'Moved', ownerId: null })
  expect((await market.offersOf(two))[0]).toMatchObject({ status: 'recalled' })
})

test('412 precondition_failed: every command honours the version that was read', async () => {
  const market = await createMarket(server)
  const { seller } = await market.company('Alpine')
  const lead = await market.lead()
  const commands = {
    accept: {},
    decline: { reason: 'other' },
    recall: {},
    convert: {},
    disqualify: { reason: 'spam' },
  }
  for (const [name, body] of Object.entries(commands)) {
    const as = name === 'accept' || name === 'decline' ? seller : market.staff
    const headers = { 'if-match': '"v99"' }
    const answer = await as(`/v1/leads/${lead.id}/${name}`, { method: 'POST', body, headers })
    expect(answer, name).toMatchObject({ status: 412, body: { code: 'precondition_failed' } })
  }
  expect((await market.read(lead)).status).toBe('offered')
})
