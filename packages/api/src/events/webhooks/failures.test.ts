import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { hour, PostOffice, unhurried } from './post-office.fixture.ts'
import type { Receiver } from './receiver.fixture.ts'
import { retryDelaysMs } from './schedule.ts'

const office = new PostOffice()

test('after a 500 the same event comes again under the same id with a new timestamp, until it is taken', async () => {
  const receiver = await office.receive(500)
  const endpoint = await office.hook(receiver.url)
  await office.addDeals()
  await office.later(0)
  expect(await office.log(endpoint)).toMatchObject([
    {
      status: 'failed',
      attempts: 1,
      responseStatus: 500,
      error: 'http_status',
      nextAttemptAt: new Date(office.now + 5000).toISOString(),
    },
  ])
  await office.later(4999)
  expect(receiver.received).toHaveLength(1)
  await office.later(1)
  await office.later(5 * 60_000)
  receiver.answer = 200
  await office.later(30 * 60_000)
  await office.later(100 * hour)

  const [first] = receiver.received
  expect(receiver.received.map(({ id, body }) => [id, body])).toEqual(
    Array.from({ length: 4 }, () => [first!.id, first!.body]),
  )
  expect(receiver.received.map(({ timestamp }) => timestamp - first!.timestamp)).toEqual([0, 5, 305, 2105])
  expect(await office.log(endpoint)).toMatchObject([
    { status: 'delivered', attempts: 4, nextAttemptAt: null },
  ])
})

test('after ten attempts an event is dead, stays in the log, and a replay sends it under its old id', async () => {
  const receiver = await office.receive(500)
  const endpoint = await office.hook(receiver.url)
  await office.addDeals()
  await office.later(0)
  for (const delay of retryDelaysMs) await office.later(delay)
  await office.later(24 * hour)
  expect(receiver.received).toHaveLength(10)
  const [dead] = await office.log(endpoint, '?status=dead')
  expect(dead).toMatchObject({ status: 'dead', attempts: 10, nextAttemptAt: null })

  receiver.answer = 200
  const replayed = await office.key(`/v1/webhooks/${endpoint.id}/deliveries/${dead!.id}/replay`, {
    method: 'POST',
  })
  expect(replayed).toMatchObject({ status: 200, body: { id: dead!.id, status: 'pending' } })
  await office.later(0)
  expect(receiver.received.at(-1)!.id).toBe(dead!.eventId)
  expect(await office.log(endpoint)).toMatchObject([{ id: dead!.id, status: 'delivered', attempts: 11 }])
})

test.each([429, 503])('Retry-After of a %i is waited for', async (status) => {
  const receiver = await office.receive((response) =>
    response.writeHead(status, { 'retry-after': '3600' }).end(),
  )
  const endpoint = await office.hook(receiver.url)
  await office.addDeals()
  await office.later(0)
  expect(await office.log(endpoint)).toMatchObject([
    { nextAttemptAt: new Date(office.now + hour).toISOString() },
  ])
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
    const receiver = await office.receive((response) =>
      response.writeHead(status, { location: `http://127.0.0.1:${port}/` }).end(),
    )
    const endpoint = await office.hook(receiver.url, { types: ['deal.created'] })
    await office.addDeals()
    await office.later(0)
    expect((await office.log(endpoint, '?limit=1'))[0]).toMatchObject({
      status: 'failed',
      responseStatus: status,
      error: 'redirect',
    })
  }
  expect(connects).toBe(0)
  inside.close()
})

test('410 disables the webhook; what waited is given up and nothing more is sent', async () => {
  const receiver = await office.receive(500)
  const endpoint = await office.hook(receiver.url)
  await office.addDeals()
  await office.later(0)
  receiver.answer = 410
  await office.addDeals()
  await office.later(0)
  await office.addDeals()
  await office.later(100 * hour)
  expect(receiver.received).toHaveLength(2)
  expect((await office.key(`/v1/webhooks/${endpoint.id}`)).body).toMatchObject({
    enabled: false,
    disabledReason: 'gone',
    version: 2,
  })
  const [delivery, waited] = await office.log(endpoint)
  expect(delivery).toMatchObject({ status: 'dead', error: 'gone', responseStatus: 410 })
  expect(waited).toMatchObject({ status: 'dead', error: 'webhook_disabled', responseStatus: 500 })
  const replay = await office.key(`/v1/webhooks/${endpoint.id}/deliveries/${delivery!.id}/replay`, {
    method: 'POST',
  })
  expect(replay).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
})

test('five days of nothing but failure disable the webhook, and the log tells; one success in between does not', async () => {
  const receiver = await office.receive(500)
  const patient = await office.receive(500)
  const broken = await office.hook(receiver.url, { types: ['deal.created'] })
  const flaky = await office.hook(patient.url, { types: ['deal.created'] })
  for (let day = 0; day <= 5; day++) {
    patient.answer = day === 3 ? 200 : 500
    await office.addDeals()
    await office.later(24 * hour)
  }
  expect((await office.key(`/v1/webhooks/${broken.id}`)).body).toMatchObject({
    enabled: false,
    disabledReason: 'failing',
  })
  expect((await office.key(`/v1/webhooks/${flaky.id}`)).body).toMatchObject({
    enabled: true,
    disabledReason: null,
  })
  expect((await office.log(broken)).filter(({ status }) => status !== 'dead')).toEqual([])
  const told = { actor: { kind: 'system' }, data: { webhook: { id: broken.id, disabledReason: 'failing' } } }
  await expect.poll(() => office.eventsOf('webhook.disabled'), unhurried).toMatchObject([told])
})

test('an endpoint that never answers times out and does not hold up another', async () => {
  const hanging = await office.receive(() => {})
  const healthy = await office.receive()
  const stuck = await office.hook(hanging.url, { types: ['deal.created'] })
  await office.hook(healthy.url, { types: ['deal.created'] })
  await office.addDeals(30)
  const running = office.server.webhooks.runDue()
  await expect.poll(() => healthy.received.length, { timeout: 5000 }).toBe(30)
  expect((await office.log(stuck, '?status=pending')).length).toBeGreaterThan(0)
  await office.key(`/v1/webhooks/${stuck.id}`, { method: 'PATCH', body: { enabled: false } })
  await running
  expect((await office.log(stuck, '?limit=100')).map(({ error }) => error)).toContain('timeout')
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
    const receiver = await office.receive(answer)
    const endpoint = await office.hook(receiver.url, { types: ['lead.created'] })
    await office.key(`/v1/webhooks/${endpoint.id}/test`, { method: 'POST' })
    await office.server.webhooks.runDue()
    expect(await office.log(endpoint)).toMatchObject([outcome])
  }
  const closed = await office.receive()
  await closed.stop()
  const endpoint = await office.hook(closed.url, { types: ['lead.created'] })
  await office.key(`/v1/webhooks/${endpoint.id}/test`, { method: 'POST' })
  await office.server.webhooks.runDue()
  expect(await office.log(endpoint)).toMatchObject([{ error: 'connection_failed' }])
})
