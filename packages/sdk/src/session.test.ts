import { afterEach, expect, test, vi } from 'vitest'
import { OpenPRM, PrmError } from './index.ts'
import { json, problem, startPeer } from './testing/peer.ts'
import type { Peer } from './testing/peer.ts'

const minute = 60_000

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A backend that mints `prm_et_1`, `prm_et_2` … for half an hour each. */
function sessions(lifeMs = 30 * minute) {
  let count = 0
  return vi.fn(async () => ({
    token: `prm_et_${++count}`,
    expiresAt: new Date(Date.now() + lifeMs).toISOString(),
  }))
}

const tokensOf = ({ received }: Peer): unknown[] =>
  received.map(({ headers }) => headers.authorization?.replace('Bearer ', ''))

test('many calls at once ask for one session', async () => {
  const peer = await startPeer((_, response) => json(response, {}))
  const fetchSession = sessions()
  const prm = new OpenPRM({ fetchSession, baseUrl: peer.url })

  await Promise.all([prm.me.get(), prm.vendor.get(), prm.deals.board()])
  await prm.me.get()

  expect(fetchSession).toHaveBeenCalledTimes(1)
  expect(new Set(tokensOf(peer))).toEqual(new Set(['prm_et_1']))
})

test('the session is renewed early, once, while calls go on with the one at hand', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const peer = await startPeer((_, response) => json(response, {}))
  const fetchSession = sessions()
  const prm = new OpenPRM({ fetchSession, baseUrl: peer.url })
  await prm.me.get()

  vi.setSystemTime(Date.now() + 23 * minute)
  await prm.me.get()
  vi.setSystemTime(Date.now() + 2 * minute)
  await Promise.all([prm.me.get(), prm.me.get()])
  await prm.me.get()

  expect(tokensOf(peer)).toEqual(['prm_et_1', 'prm_et_1', 'prm_et_1', 'prm_et_1', 'prm_et_2'])
  expect(fetchSession).toHaveBeenCalledTimes(2)
})

test('a session of one minute is renewed half a minute before its end', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const peer = await startPeer((_, response) => json(response, {}))
  const fetchSession = sessions(minute)
  const prm = new OpenPRM({ fetchSession, baseUrl: peer.url })
  await prm.me.get()

  vi.setSystemTime(Date.now() + 29_000)
  await prm.me.get()
  expect(fetchSession).toHaveBeenCalledTimes(1)
  vi.setSystemTime(Date.now() + 2000)
  await prm.me.get()
  expect(fetchSession).toHaveBeenCalledTimes(2)
})

test('when the early renewal fails the page goes on with the session it has, and asks again', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const peer = await startPeer((_, response) => json(response, {}))
  const fetchSession = sessions()
  const prm = new OpenPRM({ fetchSession, baseUrl: peer.url })
  await prm.me.get()
  vi.setSystemTime(Date.now() + 25 * minute)
  fetchSession.mockRejectedValueOnce(new Error('backend is down'))

  await prm.me.get()
  await prm.me.get()
  await prm.me.get()

  expect(tokensOf(peer)).toEqual(['prm_et_1', 'prm_et_1', 'prm_et_1', 'prm_et_2'])
})

test('an expired session is never sent', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const peer = await startPeer((_, response) => json(response, {}))
  const prm = new OpenPRM({ fetchSession: sessions(), baseUrl: peer.url })
  await prm.me.get()

  vi.setSystemTime(Date.now() + 31 * minute)
  await prm.me.get()

  expect(tokensOf(peer)).toEqual(['prm_et_1', 'prm_et_2'])
})

test('401 token_expired renews the session once for all callers and sends the calls again', async () => {
  const peer = await startPeer(({ headers }, response) => {
    if (headers.authorization === 'Bearer prm_et_1') return problem(response, 401, 'token_expired')
    json(response, {})
  })
  const fetchSession = sessions()
  const prm = new OpenPRM({ fetchSession, baseUrl: peer.url, maxRetries: 0 })

  await Promise.all([prm.me.get(), prm.deals.move('deal_1', { stage: 'won' })])

  expect(fetchSession).toHaveBeenCalledTimes(2)
  const keys = peer.received
    .filter(({ method }) => method === 'POST')
    .map(({ headers }) => headers['idempotency-key'])
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
})

test('a fresh session that is refused too is told, not renewed for ever', async () => {
  const peer = await startPeer((_, response) => problem(response, 401, 'token_expired'))
  const fetchSession = sessions()

  await expect(new OpenPRM({ fetchSession, baseUrl: peer.url }).me.get()).rejects.toMatchObject({
    code: 'token_expired',
  })

  expect(fetchSession).toHaveBeenCalledTimes(2)
})

test('with a clock that is wrong by hours the session still lasts until the server says otherwise', async () => {
  const peer = await startPeer((_, response) => json(response, {}))
  const fetchSession = sessions(-120 * minute)
  const prm = new OpenPRM({ fetchSession, baseUrl: peer.url })

  await prm.me.get()
  await prm.me.get()

  expect(fetchSession).toHaveBeenCalledTimes(1)
})

test.each([
  ['fails', () => Promise.reject(new Error('no cookie'))],
  [
    'throws',
    () => {
      throw new Error('no cookie')
    },
  ],
  ['gives no token', () => JSON.parse('null')],
])(
  'a fetchSession that %s is told as session_unavailable, and asked again by the next call',
  async (_, broken) => {
    const peer = await startPeer((_, response) => json(response, {}))
    const fetchSession = sessions()
    fetchSession.mockImplementationOnce(broken)
    const prm = new OpenPRM({ fetchSession, baseUrl: peer.url })

    const error = await prm.me.get().catch((thrown: unknown) => thrown)
    expect(PrmError.is(error, 'session_unavailable')).toBe(true)
    expect(peer.received).toHaveLength(0)

    await prm.me.get()
    expect(tokensOf(peer)).toEqual(['prm_et_1'])
  },
)

test('a secret key in a page is refused before anything is sent, and the error says what to use', () => {
  vi.stubGlobal('document', {})

  expect(() => new OpenPRM({ apiKey: 'prm_sk_live_1' })).toThrow(/publishable key .* or fetchSession/)
  expect(() => new OpenPRM({ apiKey: 'prm_pk_live_1' })).not.toThrow()
})

test('a secret key is refused in a web worker too, and when a backend hands it out as a session', async () => {
  vi.stubGlobal('importScripts', () => undefined)
  const peer = await startPeer((_, response) => json(response, {}))
  const fetchSession = async () => ({ token: 'prm_sk_live_1', expiresAt: '2099-01-01T00:00:00Z' })

  await expect(new OpenPRM({ fetchSession, baseUrl: peer.url }).me.get()).rejects.toMatchObject({
    code: 'not_for_browsers',
  })
  expect(peer.received).toHaveLength(0)
})

test('neither key nor fetchSession is told at once', () => {
  expect(() => new OpenPRM(JSON.parse('{}'))).toThrow('apiKey')
})
