import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Webhook as Reference } from 'standardwebhooks'
import { systemPrincipal } from '../../auth/principal.ts'
import { leadForm } from '../../demo/programme.ts'
import type { WebhookDelivery } from '../../modules/webhooks/schema.ts'
import { startApi } from '../../server.ts'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { claimDue } from './claim.ts'
import { fanOut } from './fan-out.ts'
import { startReceiver, type Receiver } from './receiver.fixture.ts'
import { retryDelaysMs } from './schedule.ts'

const hour = 3_600_000
const options = { allow: ['127.0.0.1/32'], background: false, timeoutMs: 1500, random: () => 0 }
/** This machine may be busy with other tests. */
const unhurried = { timeout: 10_000 }
const quiet = { info: () => {}, warn: () => {} }

let server: TestServer
let vendorId: string
let key: Client
let now = Date.parse('2026-11-23T09:00:00.000Z')
const clock = (): Date => new Date(now)
const receivers: Receiver[] = []

beforeAll(async () => {
  server = await startTestServer({ clock, webhooks: options })
})
beforeEach(async () => {
  const vendor = await server.createVendor()
  vendorId = vendor.vendorId
  key = client(server.url, vendor.secretKey)
  // The programme's own first event is in the log before any webhook is.
  await expect.poll(() => eventsOf('form.updated'), unhurried).toHaveLength(1)
})
afterAll(async () => {
  await Promise.all(receivers.map((receiver) => receiver.stop()))
  await server.stop()
})

async function receive(answer?: Receiver['answer']): Promise<Receiver> {
  const receiver = await startReceiver(answer)
  receivers.push(receiver)
  return receiver
}

interface Hook {
  id: string
  secret: string
}

async function hook(url: string, more: object = {}): Promise<Hook> {
  const answer = await key<Hook>('/v1/webhooks', { body: { url, ...more } })
  expect(answer.status, answer.text).toBe(201)
  return answer.body
}

interface LoggedEvent {
  id: string
  sequence: number
  data: Record<string, unknown>
  subject: { id: string }
}

async function eventsOf(type: string): Promise<LoggedEvent[]> {
  return (await key<{ data: LoggedEvent[] }>(`/v1/events?types=${type}&limit=500`)).body.data
}

/** Adds deals and waits until the log has numbered their events. */
async function addDeals(count = 1): Promise<void> {
  const before = (await eventsOf('deal.created')).length
  for (let n = 0; n < count; n++) await key('/v1/deals', { body: { name: `Deal ${n}` } })
  await expect.poll(() => eventsOf('deal.created'), unhurried).toHaveLength(before + count)
}

async function log({ id }: Hook, query = ''): Promise<WebhookDelivery[]> {
  return (await key<{ data: WebhookDelivery[] }>(`/v1/webhooks/${id}/deliveries${query}`)).body.data
}

async function later(ms: number): Promise<void> {
  now += ms
  await server.webhooks.runDue()
}

test('an event arrives once, signed, as a CloudEvent, and the log says so', async () => {
  const receiver = await receive()
  const endpoint = await hook(receiver.url, { types: ['deal.created'] })
  await addDeals()
  await key('/v1/partners', { body: { name: 'Not asked for' } })
  await later(0)
  await later(1000)

  const [only, ...more] = receiver.received
  expect(more).toEqual([])
  const event = (await eventsOf('deal.created'))[0]!
  expect(only!.headers['content-type']).toBe('application/cloudevents+json')
  expect(JSON.parse(only!.body)).toEqual({
    specversion: '1.0',
    id: event.id,
    source: `urn:openprm:${vendorId}`,
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
  expect(await log(endpoint)).toMatchObject([
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

test('after a 500 the same event comes again under the same id with a new timestamp, until it is taken', async () => {
  const receiver = await receive(500)
  const endpoint = await hook(receiver.url)
  await addDeals()
  await later(0)
  expect(await log(endpoint)).toMatchObject([
    {
      status: 'failed',
      attempts: 1,
      responseStatus: 500,
      error: 'http_status',
      nextAttemptAt: new Date(now + 5000).toISOString(),
    },
  ])
  await later(4999)
  expect(receiver.received).toHaveLength(1)
  await later(1)
  await later(5 * 60_000)
  receiver.answer = 200
  await later(30 * 60_000)
  await later(100 * hour)

  const [first] = receiver.received
  expect(receiver.received.map(({ id, body }) => [id, body])).toEqual(
    Array.from({ length: 4 }, () => [first!.id, first!.body]),
  )
  expect(receiver.received.map(({ timestamp }) => timestamp - first!.timestamp)).toEqual([0, 5, 305, 2105])
  expect(await log(endpoint)).toMatchObject([{ status: 'delivered', attempts: 4, nextAttemptAt: null }])
})

test('after ten attempts an event is dead, stays in the log, and a replay sends it under its old id', async () => {
  const receiver = await receive(500)
  const endpoint = await hook(receiver.url)
  await addDeals()
  await later(0)
  for (const delay of retryDelaysMs) await later(delay)
  await later(24 * hour)
  expect(receiver.received).toHaveLength(10)
  const [dead] = await log(endpoint, '?status=dead')
  expect(dead).toMatchObject({ status: 'dead', attempts: 10, nextAttemptAt: null })

  receiver.answer = 200
  const replayed = await key(`/v1/webhooks/${endpoint.id}/deliveries/${dead!.id}/replay`, { method: 'POST' })
  expect(replayed).toMatchObject({ status: 200, body: { id: dead!.id, status: 'pending' } })
  await later(0)
  expect(receiver.received.at(-1)!.id).toBe(dead!.eventId)
  expect(await log(endpoint)).toMatchObject([{ id: dead!.id, status: 'delivered', attempts: 11 }])
})

test.each([429, 503])('Retry-After of a %i is waited for', async (status) => {
  const receiver = await receive((response) => response.writeHead(status, { 'retry-after': '3600' }).end())
  const endpoint = await hook(receiver.url)
  await addDeals()
  await later(0)
  expect(await log(endpoint)).toMatchObject([{ nextAttemptAt: new Date(now + hour).toISOString() }])
})

test('a redirect is a failure: nobody ever connects to where it points', async () => {
  const inside = createServer()
  let connects = 0
  inside.on('connection', (socket) => {
    connects += 1
    socket.destroy()
  })
  inside.listen(0, '127.0.0.1')
  await once(inside, 'listening')
  const { port } = inside.address() as AddressInfo
  for (const status of [301, 302, 303, 307, 308]) {
    const receiver = await receive((response) =>
      response.writeHead(status, { location: `http://127.0.0.1:${port}/` }).end(),
    )
    const endpoint = await hook(receiver.url, { types: ['deal.created'] })
    await addDeals()
    await later(0)
    expect((await log(endpoint, '?limit=1'))[0]).toMatchObject({
      status: 'failed',
      responseStatus: status,
      error: 'redirect',
    })
  }
  expect(connects).toBe(0)
  inside.close()
})

test('410 disables the webhook; what waited is given up and nothing more is sent', async () => {
  const receiver = await receive(500)
  const endpoint = await hook(receiver.url)
  await addDeals()
  await later(0)
  receiver.answer = 410
  await addDeals()
  await later(0)
  await addDeals()
  await later(100 * hour)
  expect(receiver.received).toHaveLength(2)
  expect((await key(`/v1/webhooks/${endpoint.id}`)).body).toMatchObject({
    enabled: false,
    disabledReason: 'gone',
    version: 2,
  })
  const [delivery, waited] = await log(endpoint)
  expect(delivery).toMatchObject({ status: 'dead', error: 'gone', responseStatus: 410 })
  expect(waited).toMatchObject({ status: 'dead', error: 'webhook_disabled', responseStatus: 500 })
  const replay = await key(`/v1/webhooks/${endpoint.id}/deliveries/${delivery!.id}/replay`, {
    method: 'POST',
  })
  expect(replay).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
})

test('five days of nothing but failure disable the webhook, and the log tells; one success in between does not', async () => {
  const receiver = await receive(500)
  const patient = await receive(500)
  const broken = await hook(receiver.url, { types: ['deal.created'] })
  const flaky = await hook(patient.url, { types: ['deal.created'] })
  for (let day = 0; day <= 5; day++) {
    patient.answer = day === 3 ? 200 : 500
    await addDeals()
    await later(24 * hour)
  }
  expect((await key(`/v1/webhooks/${broken.id}`)).body).toMatchObject({
    enabled: false,
    disabledReason: 'failing',
  })
  expect((await key(`/v1/webhooks/${flaky.id}`)).body).toMatchObject({ enabled: true, disabledReason: null })
  expect((await log(broken)).filter(({ status }) => status !== 'dead')).toEqual([])
  const told = { actor: { kind: 'system' }, data: { webhook: { id: broken.id, disabledReason: 'failing' } } }
  await expect.poll(() => eventsOf('webhook.disabled'), unhurried).toMatchObject([told])
})

test('an endpoint that never answers times out and does not hold up another', async () => {
  const hanging = await receive(() => {})
  const healthy = await receive()
  const stuck = await hook(hanging.url, { types: ['deal.created'] })
  await hook(healthy.url, { types: ['deal.created'] })
  await addDeals(30)
  const running = server.webhooks.runDue()
  await expect.poll(() => healthy.received.length, { timeout: 5000 }).toBe(30)
  expect((await log(stuck, '?status=pending')).length).toBeGreaterThan(0)
  await key(`/v1/webhooks/${stuck.id}`, { method: 'PATCH', body: { enabled: false } })
  await running
  expect((await log(stuck, '?limit=100')).map(({ error }) => error)).toContain('timeout')
})

test('faults of a receiver are failures with a name; a long or cut answer to a taken event is none', async () => {
  const cases: Array<[answer: Receiver['answer'], outcome: object]> = [
    [
      (_, __, request) => request.socket.destroy(),
      { status: 'failed', error: 'connection_failed', responseStatus: null },
    ],
    [
      (response) => response.writeHead(200).end(Buffer.alloc(10_000_000)),
      { status: 'delivered', error: null },
    ],
    [(response) => void response.writeHead(200).write('never ends'), { status: 'delivered', error: null }],
    [
      (response, _, request) => {
        response.writeHead(200, { 'content-length': 100 }).write('cut')
        setTimeout(() => request.socket.destroy(), 20)
      },
      { status: 'delivered', error: null },
    ],
  ]
  for (const [answer, outcome] of cases) {
    const receiver = await receive(answer)
    const endpoint = await hook(receiver.url, { types: ['lead.created'] })
    await key(`/v1/webhooks/${endpoint.id}/test`, { method: 'POST' })
    await server.webhooks.runDue()
    expect(await log(endpoint)).toMatchObject([outcome])
  }
  const closed = await receive()
  await closed.stop()
  const endpoint = await hook(closed.url, { types: ['lead.created'] })
  await key(`/v1/webhooks/${endpoint.id}/test`, { method: 'POST' })
  await server.webhooks.runDue()
  expect(await log(endpoint)).toMatchObject([{ error: 'connection_failed' }])
})

test('data too large to send is cut to the subject, with where to fetch it', async () => {
  const receiver = await receive()
  await hook(receiver.url, { types: ['form.updated'] })
  const fields = Array.from({ length: 40 }, (_, n) => ({
    name: `extra${n}`,
    label: 'x'.repeat(900),
    kind: 'text',
  }))
  const put = await key('/v1/forms/lead', {
    method: 'PUT',
    body: { ...leadForm, fields: [...leadForm.fields, ...fields] },
  })
  expect(put.status, put.text).toBe(200)
  await expect.poll(() => eventsOf('form.updated'), unhurried).toHaveLength(2)
  await later(0)
  const sent = receiver.received.at(-1)!
  expect(Buffer.byteLength(sent.body)).toBeLessThan(20_000)
  const { data, dataref } = JSON.parse(sent.body) as { data: object; dataref: string }
  expect(data).toMatchObject({ subject: { kind: 'form', id: 'lead' } })
  expect((await key<{ data: Array<{ id: string }> }>(dataref)).body.data[0]!.id).toBe(sent.id)
})

test('for 24 hours after a rotation both secrets sign, then the new one alone', async () => {
  const receiver = await receive()
  const old = await hook(receiver.url, { types: ['deal.created'] })
  const fresh = (await key<Hook>(`/v1/webhooks/${old.id}/rotate-secret`, { method: 'POST' })).body
  expect(fresh.secret).not.toBe(old.secret)
  const signedBy = ({ secret }: Hook, { id, timestamp, body }: Receiver['received'][number]) =>
    new Reference(secret).sign(id, new Date(timestamp * 1000), body)
  await addDeals()
  await later(0)
  expect(receiver.received[0]!.signatures).toEqual(
    [fresh, old].map((one) => signedBy(one, receiver.received[0]!)),
  )
  await addDeals()
  await later(24 * hour)
  expect(receiver.received[1]!.signatures).toEqual([signedBy(fresh, receiver.received[1]!)])
})

test('a ping is sent on demand, whatever types are wanted', async () => {
  const receiver = await receive()
  const endpoint = await hook(receiver.url, { types: ['lead.created'] })
  const queued = await key(`/v1/webhooks/${endpoint.id}/test`, { method: 'POST' })
  expect(queued).toMatchObject({ status: 201, body: { type: 'ping', status: 'pending' } })
  await later(0)
  expect(JSON.parse(receiver.received[0]!.body)).toMatchObject({
    type: 'prm.ping.v1',
    subject: endpoint.id,
    data: {},
  })
})

test('what happened before a webhook was added, or while it was disabled, is not sent', async () => {
  const receiver = await receive()
  await hook((await receive()).url)
  await addDeals()
  const endpoint = await hook(receiver.url)
  const patch = (enabled: boolean) =>
    key(`/v1/webhooks/${endpoint.id}`, { method: 'PATCH', body: { enabled } })
  expect((await patch(false)).body).toMatchObject({ enabled: false, disabledReason: 'manual' })
  await addDeals()
  await later(0)
  await patch(true)
  await later(0)
  expect(receiver.received.filter(({ body }) => body.includes('deal.created'))).toEqual([])
  await addDeals()
  await later(0)
  expect(receiver.received.filter(({ body }) => body.includes('deal.created'))).toHaveLength(1)
})

test('a delivery whose server died with it is sent by another when its lease has run out, not before', async () => {
  const receiver = await receive()
  const endpoint = await hook(receiver.url, { types: ['deal.created'] })
  await addDeals()
  const dying = systemPrincipal(vendorId)
  await server.tenancy.withTenant(dying, fanOut)
  const claims = await server.tenancy.withTenant(dying, (tx) => claimDue(tx, () => 8))
  expect(claims).toHaveLength(1)
  await later(59_000)
  expect(receiver.received).toEqual([])
  await later(2000)
  expect(receiver.received.map(({ id }) => id)).toEqual([claims[0]!.eventId])
  expect(await log(endpoint)).toMatchObject([{ status: 'delivered', attempts: 2 }])
})

test('two servers share the work: every event reaches every webhook exactly once', async () => {
  const [left, right] = [await receive(), await receive()]
  const wanted = { types: ['deal.created'] }
  await hook(left.url, wanted)
  await hook(right.url, wanted)
  const twin = await startApi({
    databaseUrl: server.databaseUrl,
    secret: server.secret,
    host: '127.0.0.1',
    port: 0,
    log: quiet,
    clock,
    webhooks: options,
  })
  await addDeals(40)
  await Promise.all([server, twin, server, twin].map(({ webhooks }) => webhooks.runDue()))
  await twin.stop()
  for (const { received } of [left, right]) {
    expect(received).toHaveLength(40)
    expect(new Set(received.map(({ id }) => id)).size).toBe(40)
  }
})

test('by itself, an event is at its webhook within two seconds', async () => {
  const receiver = await receive()
  const live = await startTestServer()
  const own = client(live.url, (await live.createVendor()).secretKey)
  await own('/v1/webhooks', { body: { url: receiver.url, types: ['deal.created'] } })
  const sent = performance.now()
  await own('/v1/deals', { body: { name: 'Now' } })
  await expect.poll(() => receiver.received.length, { ...unhurried, interval: 10 }).toBe(1)
  expect(performance.now() - sent).toBeLessThan(2000)
  await live.stop()
})
