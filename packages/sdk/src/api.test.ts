import { afterAll, beforeAll, expect, test } from 'vitest'
import { OpenPRM } from './index.ts'
import { startApi } from './testing/api.ts'
import { startPeer } from './testing/peer.ts'
import { verifyWebhook } from './webhooks.ts'

const values = {
  name: 'Ada Brandt',
  email: 'ada@kaufgut.example',
  company: 'Kaufgut',
  country: 'DE',
  interest: 'picking',
  consent: true,
}

let server: Awaited<ReturnType<typeof startApi>>
let prm: OpenPRM
beforeAll(async () => {
  server = await startApi()
  const { secretKey } = await server.createVendor()
  prm = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
})
afterAll(() => server.stop())

test('a lead that becomes a deal and moves is seen live, each step once and in order', async () => {
  const live = Promise.withResolvers<void>()
  const seen: string[] = []
  const onState = (state: string): void => {
    if (state === 'live') live.resolve()
  }
  const follow = async (): Promise<void> => {
    const types = ['lead.created', 'lead.converted', 'deal.created', 'deal.moved'] as const
    for await (const event of prm.events.subscribe({ types, onState })) {
      seen.push(event.type)
      if (event.type === 'deal.moved') {
        expect([event.data.fromStage, event.data.toStage, event.data.deal.stage]).toEqual([
          'prospecting',
          'won',
          'won',
        ])
        return
      }
    }
  }
  const following = follow()
  await live.promise

  const lead = await prm.forms.submit('lead', { values })
  const deal = await prm.leads.convert(lead.id, { name: 'Robots for Kaufgut' })
  await prm.deals.move(deal.id, { stage: 'won' }, { ifMatch: deal.version })

  await following
  expect(seen).toEqual(['lead.created', 'deal.created', 'lead.converted', 'deal.moved'])
})

test('a loop over deals reads every page, and over events every event', async () => {
  const names = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => `Page ${name}`)
  for (const name of names) await prm.deals.create({ name, product: 'Paging' })

  const deals = await prm.deals.list({ q: 'Page ', limit: 2 }).toArray({ limit: 10 })
  const sequences: number[] = []
  for await (const { sequence } of prm.events.list({ after: 0, limit: 2 })) sequences.push(sequence)

  expect(deals.map(({ name }) => name).toReversed()).toEqual(names)
  expect(sequences).toEqual(sequences.map((_, index) => index + 1))
  expect(sequences.length).toBeGreaterThan(4)
})

test('a write sent twice with one key is done once', async () => {
  const options = { idempotencyKey: 'order-42' }

  const first = await prm.deals.create({ name: 'Once' }, options)
  const { data, response } = await prm.deals.create({ name: 'Once' }, options).withResponse()

  expect(data.id).toBe(first.id)
  expect(response.headers.get('idempotency-replayed')).toBe('true')
})

test('a stale version, wrong values and an unknown id come back with their codes', async () => {
  const deal = await prm.deals.create({ name: 'Contested' })
  await prm.deals.update(deal.id, { name: 'Contested twice' }, { ifMatch: '*' })

  await expect(prm.deals.update(deal.id, { name: 'x' }, { ifMatch: deal.version })).rejects.toMatchObject({
    status: 412,
    code: 'precondition_failed',
    requestId: expect.any(String),
  })
  await expect(prm.forms.submit('lead', { values: { name: 'Ada' } })).rejects.toMatchObject({
    code: 'validation_failed',
    errors: expect.arrayContaining([expect.objectContaining({ pointer: '/values/email' })]),
  })
  await expect(prm.deals.get('deal_00000000000000000000000000')).rejects.toMatchObject({ code: 'not_found' })
})

test('a CSV is imported from a stream', async () => {
  const mapping = { source: 'test', externalId: { column: 'id' }, name: { template: '{name}' } }
  const stage = { column: 'stage', values: { Open: 'engaging' } }
  const { id } = await prm.imports.create({ kind: 'deals', mapping: { ...mapping, stage } })

  const done = await prm.imports.upload(
    id,
    new Blob(['id,name,stage\n1,Acme,Open\n2,Kaufgut,Open\n']).stream(),
  )

  expect(done).toMatchObject({ status: 'finished', created: 2, rejected: 0 })
})

test('a partner user with a session sees the own deals only', async () => {
  const user = { email: 'giulia@alpine.example', name: 'Giulia' }
  const fetchSession = () =>
    prm.embedTokens.create({ user, partner: { externalId: 'alpine', name: 'Alpine' } })
  const seller = new OpenPRM({ fetchSession, baseUrl: server.url })

  const own = await seller.deals.create({ name: 'Of Alpine' })

  expect((await seller.me.get()).kind).toBe('partner')
  expect((await seller.deals.list()).data.map(({ id }) => id)).toEqual([own.id])
})

test('a webhook is added, pinged, and its deliveries are signed so that verifyWebhook takes them', async () => {
  const receiver = await startPeer((_, response) => void response.writeHead(204).end())
  const { id, secret } = await prm.webhooks.create({ url: receiver.url, types: ['deal.moved'] })
  await prm.webhooks.test(id)
  const deal = await prm.deals.create({ name: 'Told of' })
  await prm.deals.move(deal.id, { stage: 'won' })

  await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(2)
  const events = await Promise.all(
    receiver.received.map(({ body, headers }) => verifyWebhook(secret, body, headers)),
  )
  const log = await prm.webhooks.deliveries(id).toArray({ limit: 10 })

  expect(events.map(({ type }) => type).toSorted()).toEqual(['prm.deal.moved.v1', 'prm.ping.v1'])
  expect(events.find(({ type }) => type === 'prm.deal.moved.v1')?.data).toMatchObject({
    deal: { id: deal.id },
  })
  expect(log.map(({ eventId }) => eventId).toSorted()).toEqual(events.map(({ id }) => id).toSorted())
})
