import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { ApiError, OpenPRM, PrmError } from './index.ts'
import { json, problem, startPeer } from './testing/peer.ts'

test('a call is the path, query, body and headers that the document says', async () => {
  const peer = await startPeer((_, response) => json(response, {}))
  const prm = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: `${peer.url}/prm/`, headers: { 'x-app': 'crm' } })

  await prm.deals.board({ q: 'Müller & Co', partnerId: undefined }, { headers: { 'X-App': 'portal' } })
  await prm.deals.move('deal_1', { stage: 'won' }, { ifMatch: 7 })

  expect(peer.received[0]).toMatchObject({
    method: 'GET',
    path: '/prm/v1/deals/board',
    query: { q: 'Müller & Co' },
    headers: { authorization: 'Bearer prm_sk_test', accept: 'application/json', 'x-app': 'portal' },
    body: '',
  })
  expect(peer.received[1]).toMatchObject({
    method: 'POST',
    path: '/prm/v1/deals/deal_1/move',
    query: {},
    headers: { 'content-type': 'application/json', 'if-match': '"v7"', 'x-app': 'crm' },
    body: '{"stage":"won"}',
  })
})

test('every operation of the document has its method, which asks for just that path', async () => {
  const document = JSON.parse(
    await readFile(new URL('../../api/openapi.json', import.meta.url), 'utf8'),
  ) as Document
  const operations = Object.entries(document.paths)
    .flatMap(([path, verbs]) =>
      Object.entries(verbs).map(([method, { operationId }]) => ({ path, method, operationId })),
    )
    .filter(({ operationId }) => operationId !== 'events.stream')
  const peer = await startPeer((_, response) => json(response, { data: [], nextCursor: null }))
  const prm = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url })
  const resources = prm as unknown as Record<string, Record<string, (...ids: string[]) => Promise<unknown>>>

  for (const { path, operationId } of operations) {
    const [resource = '', method = ''] = operationId.split('.')
    await resources[resource]?.[method]?.(...(path.match(/(?<=\{)\w+/g) ?? []))
  }

  expect(peer.received.map(({ method, path }) => `${method} ${path}`)).toEqual(
    operations.map(({ method, path }) => `${method.toUpperCase()} ${path.replace(/[{}]/g, '')}`),
  )
})

interface Document {
  paths: Record<string, Record<string, { operationId: string }>>
}

test('an id cannot lead out of its place in the path', async () => {
  const peer = await startPeer((_, response) => json(response, {}))

  await new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals.get('../leads?x=1#y')

  expect(peer.received[0]).toMatchObject({ path: '/v1/deals/..%2Fleads%3Fx%3D1%23y', query: {} })
})

test.each(['', '.', '..'])(
  'the id "%s" is refused before it turns one deal into something else',
  async (id) => {
    const peer = await startPeer((_, response) => json(response, {}))

    await expect(new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals.get(id)).rejects.toThrow(
      'dealId',
    )

    expect(peer.received).toHaveLength(0)
  },
)

test('a call resolves to the plain object that was sent; withResponse() adds status, headers and request id', async () => {
  const deal = { id: 'deal_1', name: 'Robots' }
  const peer = await startPeer((_, response) => json(response, deal, { etag: '"v7"' }))
  const call = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals.get('deal_1')

  const plain = await call
  const { data, response, requestId } = await call.withResponse()

  expect(Reflect.ownKeys(plain)).toEqual(['id', 'name'])
  expect(Object.getPrototypeOf(plain)).toBe(Object.prototype)
  expect(data).toBe(plain)
  expect([response.status, response.headers.get('etag'), requestId]).toEqual([200, '"v7"', 'req_1'])
  expect(peer.received).toHaveLength(1)
})

test('a call behaves as a promise: then, catch, finally and Promise.all', async () => {
  const peer = await startPeer(({ path }, response) => {
    if (path.endsWith('/deal_2')) return problem(response, 404, 'not_found')
    json(response, { id: 'deal_1' })
  })
  const { deals } = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url })

  const call = deals.get('deal_1')
  expect(call).toBeInstanceOf(Promise)
  expect(await call.then(({ id }) => id)).toBe('deal_1')
  expect(await deals.get('deal_2').catch(() => 'none')).toBe('none')
  expect(await deals.get('deal_1').finally(() => undefined)).toEqual({ id: 'deal_1' })
  expect(await Promise.all([deals.get('deal_1'), deals.get('deal_1')])).toEqual([
    { id: 'deal_1' },
    { id: 'deal_1' },
  ])
})

test('a failure looked at only through withResponse() does not end the process as unhandled', async () => {
  const peer = await startPeer((_, response) => problem(response, 404, 'not_found'))
  const unhandled: unknown[] = []
  const note = (reason: unknown): void => void unhandled.push(reason)
  process.on('unhandledRejection', note)

  await expect(
    new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals.get('deal_1').withResponse(),
  ).rejects.toThrow()
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('unhandledRejection', note)

  expect(unhandled).toEqual([])
})

test('a problem becomes an ApiError with code, status, request id and one entry per wrong field', async () => {
  const errors = [{ pointer: '/values/email', code: 'required', detail: 'Enter an e-mail address.' }]
  const peer = await startPeer((_, response) =>
    problem(response, 422, 'validation_failed', { errors, detail: 'Correct the form.' }),
  )
  const call = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).forms.submit('lead', { values: {} })

  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )

  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({
    status: 422,
    code: 'validation_failed',
    requestId: 'req_9',
    errors,
    message: 'Correct the form.',
  })
  expect(PrmError.is(error, 'validation_failed') && error.errors[0]?.detail).toBe('Enter an e-mail address.')
  expect(PrmError.is(error, 'not_found')).toBe(false)
})

test("a proxy's error page is an ApiError too, with the code unknown_error", async () => {
  const peer = await startPeer((_, response) => {
    response.writeHead(502, { 'content-type': 'text/html' })
    response.end('<h1>Bad gateway</h1>')
  })

  await expect(
    new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).vendor.get({ maxRetries: 0 }),
  ).rejects.toMatchObject({ status: 502, code: 'unknown_error', problem: null, requestId: null, errors: [] })
})

test('a page in place of JSON hints at a wrong baseUrl', async () => {
  const peer = await startPeer((_, response) => void response.end('<!doctype html>'))

  await expect(new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).vendor.get()).rejects.toThrow(
    /baseUrl/,
  )
})

test('an error of another copy of the SDK is known by its code; other errors are not', () => {
  const foreign = Object.assign(new Error('x'), { code: 'not_found', [Symbol.for('openprm.error')]: true })

  expect(PrmError.is(foreign, 'not_found')).toBe(true)
  expect(PrmError.is(foreign, 'forbidden')).toBe(false)
  expect(PrmError.is(Object.assign(new Error('x'), { code: 'not_found' }))).toBe(false)
  expect([null, undefined, 'not_found', 1].some((other) => PrmError.is(other))).toBe(false)
})

test('a fetch of your own is used in place of the platform’s', async () => {
  const urls: unknown[] = []
  const own: typeof fetch = async (input) => {
    urls.push(input)
    return Response.json({ id: 'vendor_1' })
  }

  expect(await new OpenPRM({ apiKey: 'prm_sk_test', fetch: own }).vendor.get()).toEqual({ id: 'vendor_1' })
  expect(urls).toEqual(['http://localhost:8787/v1/vendor'])
})
