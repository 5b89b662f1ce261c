import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError, OpenPRM, PrmError } from './index.ts'
import { retryDelay } from './retry.ts'
import { cut, json, problem, startPeer } from './testing/peer.ts'

const deal = { name: 'Robots for Acme' }

function asked(retryAfter: string): number {
  const response = new Response(null, { status: 503, headers: { 'retry-after': retryAfter } })
  return retryDelay(new ApiError(response, null), 0)
}

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('a write that is tried again carries the same idempotency key each time, so it is done once', async () => {
  const peer = await startPeer(({ count }, response) => {
    if (count === 0) return cut(response)
    if (count === 1) return problem(response, 503, 'unavailable')
    json(response, { id: 'deal_1' })
  })
  const prm = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url })

  const created = await prm.deals.create(deal)

  expect(created.id).toBe('deal_1')
  expect(peer.received.map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(deal)))
  expect(new Set(peer.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  expect(peer.received[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/)
})

test('two writes have different idempotency keys, and a read has none', async () => {
  const peer = await startPeer((_, response) => json(response, {}))
  const prm = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url })

  await prm.deals.create(deal)
  await prm.deals.create(deal)
  await prm.deals.get('deal_1')

  const [first, second, read] = peer.received.map(({ headers }) => headers['idempotency-key'])
  expect(first).not.toBe(second)
  expect(read).toBeUndefined()
})

test('an idempotency key of your own is sent as it is', async () => {
  const peer = await startPeer((_, response) => json(response, {}))
  const prm = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url })

  await prm.deals.create(deal, { idempotencyKey: 'order-42' })

  expect(peer.received[0]?.headers['idempotency-key']).toBe('order-42')
})

test('429 with Retry-After is tried again no sooner than the server asked', async () => {
  const peer = await startPeer(({ count }, response) => {
    if (count === 0) return problem(response, 429, 'rate_limited', { headers: { 'retry-after': '1' } })
    json(response, {})
  })
  const prm = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url })

  const started = performance.now()
  await prm.vendor.get()

  expect(performance.now() - started).toBeGreaterThanOrEqual(990)
})

test('Retry-After may be seconds or a date, and is never obeyed for longer than a minute', () => {
  expect(asked('7')).toBe(7000)
  expect(asked('0')).toBe(0)
  expect(asked(new Date(Date.now() + 10_000).toUTCString())).toBeCloseTo(9500, -3)
  expect(asked('86400')).toBe(60_000)
  expect(asked('soon')).toBe(0)
})

test('without Retry-After the wait is random under a bound that doubles from half a second to eight', () => {
  vi.mocked(Math.random).mockReturnValue(1)

  expect([0, 1, 2, 3, 4, 9].map((failures) => retryDelay(undefined, failures))).toEqual([
    500, 1000, 2000, 4000, 8000, 8000,
  ])
})

test.each([408, 425, 429, 500, 502, 503, 504])('%i is tried again', async (status) => {
  const peer = await startPeer(({ count }, response) => {
    if (count === 0) return problem(response, status, 'internal_error')
    json(response, {})
  })

  await new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).vendor.get()

  expect(peer.received).toHaveLength(2)
})

test.each([
  [400, 'invalid_request'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [409, 'conflict'],
  [412, 'precondition_failed'],
  [422, 'validation_failed'],
])('%i %s is told at once, not tried again', async (status, code) => {
  const peer = await startPeer((_, response) => problem(response, status, code))

  await expect(
    new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals.create(deal),
  ).rejects.toMatchObject({ status, code })

  expect(peer.received).toHaveLength(1)
})

test('409 idempotency_in_flight waits for the first try to end and gets its answer', async () => {
  const peer = await startPeer(({ count }, response) => {
    if (count === 0) return problem(response, 409, 'idempotency_in_flight')
    json(response, { id: 'deal_1' }, { 'idempotency-replayed': 'true' })
  })

  const { data, response } = await new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals
    .create(deal)
    .withResponse()

  expect(data.id).toBe('deal_1')
  expect(response.headers.get('idempotency-replayed')).toBe('true')
})

test('after the last try the error of that try is thrown; maxRetries counts the tries after the first', async () => {
  const peer = await startPeer(({ count }, response) =>
    problem(response, 503, 'unavailable', { detail: `try ${count}` }),
  )
  const prm = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url, maxRetries: 1 })

  await expect(prm.vendor.get()).rejects.toThrow('try 1')
  await expect(prm.vendor.get({ maxRetries: 0 })).rejects.toThrow('try 2')
})

test('no answer at all is a ConnectionError with the cause, after the retries', async () => {
  const peer = await startPeer((_, response) => cut(response))

  const error = await new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).vendor
    .get()
    .catch((thrown: unknown) => thrown)

  expect(PrmError.is(error, 'connection_failed')).toBe(true)
  expect(error).toMatchObject({ name: 'ConnectionError', cause: expect.any(Error) })
  expect(peer.received).toHaveLength(3)
})

test('a streamed upload is never sent twice, because a stream can be read only once', async () => {
  const peer = await startPeer((_, response) => problem(response, 503, 'unavailable'))
  const prm = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url })

  await expect(prm.imports.upload('import_1', new Blob(['name\nAcme\n']).stream())).rejects.toMatchObject({
    status: 503,
  })

  expect(peer.received.map(({ body }) => body)).toEqual(['name\nAcme\n'])
})

test('a CSV given as text is sent again', async () => {
  const peer = await startPeer(({ count }, response) => {
    if (count === 0) return problem(response, 503, 'unavailable')
    json(response, { status: 'finished' })
  })

  await new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).imports.upload('import_1', 'name\nAcme\n')

  const sent = ['text/csv', 'name\nAcme\n']
  expect(peer.received.map(({ headers, body }) => [headers['content-type'], body])).toEqual([sent, sent])
})

test('hooks see each try, each wait and each answer, but never the credential', async () => {
  const peer = await startPeer(({ count }, response) => {
    if (count === 0) return problem(response, 503, 'unavailable')
    json(response, {})
  })
  const log: unknown[] = []
  const prm = new OpenPRM({
    apiKey: 'prm_sk_test',
    baseUrl: peer.url,
    hooks: {
      onRequest({ method, route, attempt, headers }) {
        headers.set('traceparent', `00-${attempt}`)
        log.push(['request', method, route, attempt, headers.has('authorization')])
      },
      onResponse: ({ status, requestId, attempt }) => log.push(['response', status, requestId, attempt]),
      onRetry: ({ error, delayMs, attempt }) => log.push(['retry', error.code, delayMs, attempt]),
    },
  })

  await prm.deals.get('deal_1')

  expect(log).toEqual([
    ['request', 'GET', '/v1/deals/{dealId}', 0, false],
    ['response', 503, 'req_9', 0],
    ['retry', 'unavailable', 0, 0],
    ['request', 'GET', '/v1/deals/{dealId}', 1, false],
    ['response', 200, 'req_1', 1],
  ])
  expect(peer.received.map(({ headers }) => headers['traceparent'])).toEqual(['00-0', '00-1'])
})
