import { expect, test } from 'vitest'
import { OpenPRM, PrmError } from './index.ts'
import { json, problem, startPeer } from './testing/peer.ts'

const thrownBy = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

test('a body that stalls after the headers counts as a timeout', async () => {
  const peer = await startPeer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"id":')
  })
  const prm = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url, timeoutMs: 100, maxRetries: 0 })

  const error = await thrownBy(prm.vendor.get())

  expect(PrmError.is(error, 'timeout')).toBe(true)
  expect(error).toMatchObject({ name: 'TimeoutError', message: expect.stringContaining('100 ms') })
})

test('each try has the whole time; a timeout is tried again', async () => {
  const peer = await startPeer(({ count }, response) => {
    if (count > 0) json(response, { id: 'vendor_1' })
  })
  const prm = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url, timeoutMs: 150 })

  expect(await prm.vendor.get()).toEqual({ id: 'vendor_1' })
})

test('timeoutMs of a call goes before that of the client, and 0 means no limit', async () => {
  const peer = await startPeer((_, response) => void setTimeout(() => json(response, {}), 150))
  const prm = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url, timeoutMs: 50, maxRetries: 0 })

  await prm.vendor.get({ timeoutMs: 5000 })
  await prm.vendor.get({ timeoutMs: 0 })
  await expect(prm.vendor.get()).rejects.toThrow('50 ms')
})

test('an upload may take longer than the limit of ordinary calls', async () => {
  const peer = await startPeer((_, response) => void setTimeout(() => json(response, {}), 150))
  const prm = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url, timeoutMs: 50, maxRetries: 0 })

  await prm.imports.upload('import_1', 'name\nAcme\n')
  await expect(prm.imports.upload('import_1', 'name\nAcme\n', { timeoutMs: 50 })).rejects.toThrow('50 ms')
})

test("an abort is the platform's AbortError, at once, and ends the request at the server too", async () => {
  const gone = Promise.withResolvers<void>()
  const arrived = Promise.withResolvers<void>()
  const peer = await startPeer((_, response) => {
    response.on('close', () => gone.resolve())
    arrived.resolve()
  })
  const controller = new AbortController()
  const error = thrownBy(
    new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).vendor.get({ signal: controller.signal }),
  )
  await arrived.promise

  controller.abort()

  expect(await error).toMatchObject({ name: 'AbortError' })
  expect(await error).toBeInstanceOf(DOMException)
  expect(PrmError.is(await error)).toBe(false)
  await gone.promise
})

test('a reason of your own comes back as it is', async () => {
  const peer = await startPeer(() => undefined)
  const reason = new Error('The card was closed')

  const error = await thrownBy(
    new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).vendor.get({
      signal: AbortSignal.abort(reason),
    }),
  )

  expect(error).toBe(reason)
  expect(peer.received).toHaveLength(0)
})

test('an abort also ends the wait between two tries', async () => {
  const peer = await startPeer((_, response) =>
    problem(response, 429, 'rate_limited', { headers: { 'retry-after': '60' } }),
  )
  const controller = new AbortController()
  const hooks = { onRetry: () => void setTimeout(() => controller.abort(), 20) }
  const prm = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url, hooks })

  expect(await thrownBy(prm.vendor.get({ signal: controller.signal }))).toMatchObject({ name: 'AbortError' })
  expect(peer.received).toHaveLength(1)
})

test('a fetchSession that never answers does not hang the page: the limit covers it too', async () => {
  const prm = new OpenPRM({ fetchSession: () => new Promise(() => undefined), timeoutMs: 50, maxRetries: 0 })

  expect(PrmError.is(await thrownBy(prm.vendor.get()), 'timeout')).toBe(true)
})
