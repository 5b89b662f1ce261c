import { expect, test } from 'vitest'
import { Webhook as Reference } from 'standardwebhooks'
import { systemPrincipal } from '../../auth/principal.ts'
import { leadForm } from '../../demo/programme.ts'
import { startApi } from '../../server.ts'
import { client, startTestServer } from '../../testing/index.ts'
import { claimDue } from './claim.ts'
import { fanOut } from './fan-out.ts'
import { hour, options, PostOffice, unhurried, type Hook } from './post-office.fixture.ts'
import type { Receiver } from './receiver.fixture.ts'

const quiet = { info: () => {}, warn: () => {} }
const office = new PostOffice()

test('an event arrives once, signed, as a CloudEvent, and the log says so', async () => {
  const receiver = await office.receive()
  const endpoint = await office.hook(receiver.url, { types: ['deal.created'] })
  await office.addDeals()
  await office.key('/v1/partners', { body: { name: 'Not asked for' } })
  await office.later(0)
  await office.later(1000)

  const [only, ...more] = receiver.received
  expect(more).toEqual([])
  const event = (await office.eventsOf('deal.created'))[0]!
  expect(only!.headers['content-type']).toBe('application/cloudevents+json')
  expect(JSON.parse(only!.body)).toEqual({
    specversion: '1.0',
    id: event.id,
    source: `urn:openprm:${office.vendorId}`,
    type: 'prm.deal.created.v1',
    subject: event.subject.id,
    time: '2026-11-23T09:00:00.000Z',
    datacontenttype: 'application/json',
    sequence: String(event.sequence),
    data: event.data,
  })
  expect(only!.id).toBe(event.id)
  expect(only!.timestamp).toBe(Date.parse('2026-11-23T09:00:00Z') / 1000)
  const signed = new Reference(endpoint.secret).sign(only!.id, new Date(only!.timestamp * 1000), only!.body)
  expect(only!.signatures).toEqual([signed])
  expect(await office.log(endpoint)).toMatchObject([
    {
      eventId: event.id,
      type: 'deal.created',
      status: 'delivered',
      attempts: 1,
      responseStatus: 204,
      error: null,
    },
  ])
})

test('data too large to send is cut to the subject, with where to fetch it', async () => {
  const receiver = await office.receive()
  await office.hook(receiver.url, { types: ['form.updated'] })
  const fields = Array.from({ length: 40 }, (_, n) => ({
    name: `extra${n}`,
    label: 'x'.repeat(900),
    kind: 'text',
  }))
  const put = await office.key('/v1/forms/lead', {
    method: 'PUT',
    body: { ...leadForm, fields: [...leadForm.fields, ...fields] },
  })
  expect(put.status, put.text).toBe(200)
  await expect.poll(() => office.eventsOf('form.updated'), unhurried).toHaveLength(2)
  await office.later(0)
  const sent = receiver.received.at(-1)!
  expect(Buffer.byteLength(sent.body)).toBeLessThan(20_000)
  const { data, dataref } = JSON.parse(sent.body) as { data: object; dataref: string }
  expect(data).toMatchObject({ subject: { kind: 'form', id: 'lead' } })
  expect((await office.key<{ data: Array<{ id: string }> }>(dataref)).body.data[0]!.id).toBe(sent.id)
})

test('for 24 hours after a rotation both secrets sign, then the new one alone', async () => {
  const receiver = await office.receive()
  const old = await office.hook(receiver.url, { types: ['deal.created'] })
  const fresh = (await office.key<Hook>(`/v1/webhooks/${old.id}/rotate-secret`, { method: 'POST' })).body
  expect(fresh.secret).not.toBe(old.secret)
  const signedBy = ({ secret }: Hook, { id, timestamp, body }: Receiver['received'][number]) =>
    new Reference(secret).sign(id, new Date(timestamp * 1000), body)
  await office.addDeals()
  await office.later(0)
  expect(receiver.received[0]!.signatures).toEqual(
    [fresh, old].map((one) => signedBy(one, receiver.received[0]!)),
  )
  await office.addDeals()
  await office.later(24 * hour)
  expect(receiver.received[1]!.signatures).toEqual([signedBy(fresh, receiver.received[1]!)])
})

test('a ping is sent on demand, whatever types are wanted', async () => {
  const receiver = await office.receive()
  const endpoint = await office.hook(receiver.url, { types: ['lead.created'] })
  const queued = await office.key(`/v1/webhooks/${endpoint.id}/test`, { method: 'POST' })
  expect(queued).toMatchObject({ status: 201, body: { type: 'ping', status: 'pending' } })
  await office.later(0)
  expect(JSON.parse(receiver.received[0]!.body)).toMatchObject({
    type: 'prm.ping.v1',
    subject: endpoint.id,
    data: {},
  })
})

test('what happened before a webhook was added, or while it was disabled, is not sent', async () => {
  const receiver = await office.receive()
  await office.hook((await office.receive()).url)
  await office.addDeals()
  const endpoint = await office.hook(receiver.url)
  const patch = (enabled: boolean) =>
    office.key(`/v1/webhooks/${endpoint.id}`, { method: 'PATCH', body: { enabled } })
  expect((await patch(false)).body).toMatchObject({ enabled: false, disabledReason: 'manual' })
  await office.addDeals()
  await office.later(0)
  await patch(true)
  await office.later(0)
  expect(receiver.received.filter(({ body }) => body.includes('deal.created'))).toEqual([])
  await office.addDeals()
  await office.later(0)
  expect(receiver.received.filter(({ body }) => body.includes('deal.created'))).toHaveLength(1)
})

test('a delivery whose server died with it is sent by another when its lease has run out, not before', async () => {
  const receiver = await office.receive()
  const endpoint = await office.hook(receiver.url, { types: ['deal.created'] })
  await office.addDeals()
  const dying = systemPrincipal(office.vendorId)
  await office.server.tenancy.withTenant(dying, fanOut)
  const claims = await office.server.tenancy.withTenant(dying, (tx) => claimDue(tx, () => 8))
  expect(claims).toHaveLength(1)
  await office.later(59_000)
  expect(receiver.received).toEqual([])
  await office.later(2000)
  expect(receiver.received.map(({ id }) => id)).toEqual([claims[0]!.eventId])
  expect(await office.log(endpoint)).toMatchObject([{ status: 'delivered', attempts: 2 }])
})

test('two servers share the work: every event reaches every webhook exactly once', async () => {
  const [left, right] = [await office.receive(), await office.receive()]
  const wanted = { types: ['deal.created'] }
  await office.hook(left.url, wanted)
  await office.hook(right.url, wanted)
  const twin = await startApi({
    databaseUrl: office.server.databaseUrl,
    secret: office.server.secret,
    host: '127.0.0.1',
    port: 0,
    log: quiet,
    clock: office.clock,
    webhooks: options,
  })
  await office.addDeals(40)
  await Promise.all([office.server, twin, office.server, twin].map(({ webhooks }) => webhooks.runDue()))
  await twin.stop()
  for (const { received } of [left, right]) {
    expect(received).toHaveLength(40)
    expect(new Set(received.map(({ id }) => id)).size).toBe(40)
  }
})

test('by itself, an event is at its webhook within two seconds', async () => {
  const receiver = await office.receive()
  const live = await startTestServer()
  const own = client(live.url, (await live.createVendor()).secretKey)
  await own('/v1/webhooks', { body: { url: receiver.url, types: ['deal.created'] } })
  const sent = performance.now()
  await own('/v1/deals', { body: { name: 'Now' } })
  await expect.poll(() => receiver.received.length, { ...unhurried, interval: 10 }).toBe(1)
  expect(performance.now() - sent).toBeLessThan(2000)
  await live.stop()
})
