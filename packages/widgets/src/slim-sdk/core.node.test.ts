import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createTransport as full, type SessionToken, type TransportOptions } from '@openprm/sdk/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createTransport as slim } from './core.ts'

type Handle = (request: IncomingMessage, response: ServerResponse, count: number) => void

const closing: Array<() => void> = []
afterEach(() => {
  vi.useRealTimers()
  closing.splice(0).forEach((close) => close())
})

/** A server on a port of its own that keeps what it was asked. */
async function serve(handle: Handle) {
  const heads: IncomingMessage[] = []
  const server = createServer((request, response) => {
    heads.push(request)
    request.resume().on('end', () => handle(request, response, heads.length))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => (server.close(), server.closeAllConnections()))
  const { port } = server.address() as { port: number }
  const header = (name: string): unknown[] => heads.map(({ headers }) => headers[name])
  return { url: `http://127.0.0.1:${port}`, heads, header }
}

function problem(response: ServerResponse, status: number, code: string, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/problem+json', ...headers })
  response.end(JSON.stringify({ code, title: code, status, detail: `Because ${code}`, requestId: 'req_1' }))
}

const ok: Handle = (_, response) => response.end('{"fine":true}')

function sessions(life = 1_800_000) {
  let count = 0
  return vi.fn(async (): Promise<SessionToken> => ({
    token: `prm_et_${++count}`,
    expiresAt: new Date(Date.now() + life).toISOString(),
  }))
}

describe.each([
  ['the SDK', full],
  ['our slim transport', slim],
])('%s', (_, create) => {
  const on = (baseUrl: string, more: Partial<TransportOptions> = {}) =>
    create({ baseUrl, apiKey: 'prm_pk_1', ...more } as TransportOptions)

  test('a call carries credential, query, body and version; its answer is read', async () => {
    const peer = await serve(ok)
    const request = { query: { limit: 5, none: undefined }, body: { a: 1 }, ifMatch: 7, idempotencyKey: 'k1' }

    const answer = await on(`${peer.url}/`).request('PATCH', '/v1/thing', request)

    expect(answer.data).toEqual({ fine: true })
    expect(peer.heads[0]).toMatchObject({
      method: 'PATCH',
      url: '/v1/thing?limit=5',
      headers: {
        authorization: 'Bearer prm_pk_1',
        'content-type': 'application/json',
        'if-match': '"v7"',
        'idempotency-key': 'k1',
      },
    })
  })

  test('an answer that broke, a 503 and a 429 are tried again under one idempotency key', async () => {
    const peer = await serve((request, response, count) => {
      if (count === 1) request.socket.destroy()
      else if (count === 2) problem(response, 429, 'rate_limited', { 'retry-after': '0' })
      else ok(request, response, count)
    })

    await on(peer.url).request('POST', '/v1/things', { body: {} })

    expect(peer.heads).toHaveLength(3)
    expect(new Set(peer.header('idempotency-key')).size).toBe(1)
  })

  test('a pause longer than the caller’s patience is not sat out: the error says how long it is', async () => {
    const peer = await serve((_, response) => problem(response, 429, 'rate_limited', { 'retry-after': '40' }))

    const error = await on(peer.url, { maxRetryDelayMs: 4000 })
      .request('GET', '/v1/things')
      .catch((error: unknown) => error as { headers: Headers })

    expect(error).toMatchObject({ code: 'rate_limited' })
    expect((error as { headers: Headers }).headers.get('retry-after')).toBe('40')
    expect(peer.heads).toHaveLength(1)
  })

  test('a refusal is told with code, status and fields, and not tried again', async () => {
    const peer = await serve((_, response) => problem(response, 422, 'validation_failed'))

    await expect(on(peer.url).request('POST', '/v1/things')).rejects.toMatchObject({
      code: 'validation_failed',
      status: 422,
      message: 'Because validation_failed',
      errors: [],
    })
    expect(peer.heads).toHaveLength(1)
  })

  test('no connection is connection_failed, a page in place of JSON invalid_response', async () => {
    const peer = await serve((_, response) => response.end('<!doctype html>'))
    await expect(on(peer.url).request('GET', '/')).rejects.toMatchObject({ code: 'invalid_response' })
    await expect(on('http://127.0.0.1:1').request('GET', '/', { maxRetries: 0 })).rejects.toMatchObject({
      code: 'connection_failed',
    })
  })

  test('an abort ends a call at once, with the reason of the caller', async () => {
    const peer = await serve(() => {})
    const controller = new AbortController()
    const call = on(peer.url).request('GET', '/v1/slow', { signal: controller.signal })
    await vi.waitFor(() => expect(peer.heads).toHaveLength(1))

    controller.abort(new Error('gone'))

    await expect(call).rejects.toThrow('gone')
  })

  test('a call that takes too long is a timeout', async () => {
    const peer = await serve(() => {})
    const call = on(peer.url).request('GET', '/v1/slow', { timeoutMs: 40, maxRetries: 0 })
    await expect(call).rejects.toMatchObject({ code: 'timeout' })
  })

  test('many calls ask for one session; it is renewed early, once, and an expired one is never sent', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const peer = await serve(ok)
    const fetchSession = sessions()
    const transport = create({ baseUrl: peer.url, fetchSession })
    const call = () => transport.request('GET', '/v1/me')

    await Promise.all([call(), call(), call()])
    vi.setSystemTime(Date.now() + 25 * 60_000)
    await call()
    await vi.waitFor(() => expect(fetchSession).toHaveBeenCalledTimes(2))
    await call()
    vi.setSystemTime(Date.now() + 31 * 60_000)
    await call()

    const numbers = peer.header('authorization').map((value) => String(value).at(-1))
    expect(numbers).toEqual(['1', '1', '1', '1', '2', '3'])
  })

  test('token_expired: the session is renewed once, and a fresh one that is refused is told', async () => {
    const peer = await serve((_, response) => problem(response, 401, 'token_expired'))
    const fetchSession = sessions()

    await expect(create({ baseUrl: peer.url, fetchSession }).request('GET', '/v1/me')).rejects.toMatchObject({
      code: 'token_expired',
    })
    expect(fetchSession).toHaveBeenCalledTimes(2)
  })

  test('a fetchSession that fails or gives nothing is session_unavailable, and asked again by the next call', async () => {
    const peer = await serve(ok)
    const fetchSession = sessions()
    const transport = create({ baseUrl: peer.url, fetchSession })
    fetchSession.mockRejectedValueOnce(new Error('no cookie'))
    await expect(transport.request('GET', '/')).rejects.toMatchObject({ code: 'session_unavailable' })
    fetchSession.mockResolvedValueOnce(JSON.parse('null'))
    await expect(transport.request('GET', '/')).rejects.toMatchObject({ code: 'session_unavailable' })

    await expect(transport.request('GET', '/')).resolves.toMatchObject({ data: { fine: true } })
  })

  test('a session whose date makes no sense holds until the server refuses it', async () => {
    const peer = await serve(ok)
    const fetchSession = sessions(-7_200_000)
    const transport = create({ baseUrl: peer.url, fetchSession })
    await transport.request('GET', '/')
    await transport.request('GET', '/')
    expect(fetchSession).toHaveBeenCalledTimes(1)
  })

  test('a stream is opened with its own headers, and left to the caller', async () => {
    const peer = await serve((_, response) => response.end('data: 1\n\n'))
    const headers = { accept: 'text/event-stream', 'last-event-id': '9' }

    const response = await on(peer.url).open('/v1/events/stream', { headers, query: { types: ['a', 'b'] } })

    expect(await response.text()).toBe('data: 1\n\n')
    expect(peer.heads[0]).toMatchObject({ url: '/v1/events/stream?types=a%2Cb', headers })
  })
})

test('our slim transport refuses a secret key before it leaves the page', async () => {
  expect(() => slim({ apiKey: 'prm_sk_1' })).toThrow(/must never reach a page/)
  const session = { token: 'prm_sk_1', expiresAt: '' }
  await expect(slim({ fetchSession: async () => session }).request('GET', '/')).rejects.toMatchObject({
    code: 'not_for_browsers',
  })
})
