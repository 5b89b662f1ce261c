import { expect } from 'chai'
import { Peer, problem } from '../testing/peer.ts'
import { clientFor } from './client.ts'
import type { SessionToken } from './config.ts'

const session = (token: string): SessionToken => ({
  token,
  expiresAt: new Date(Date.now() + 30 * 60_000).toISOString(),
})

const bearers = (peer: Peer): Array<string | null> =>
  peer.calls.map((call) => call.headers.get('authorization'))

suite('one client for a page', () => {
  test('elements with the same credentials share it; other credentials get another', () => {
    const options = { api: 'https://a.test', publishableKey: 'prm_pk_1' }

    expect(clientFor({ ...options })).to.equal(clientFor({ ...options }))
    expect(clientFor({ ...options, publishableKey: 'prm_pk_2' })).to.not.equal(clientFor(options))
  })

  test('any number of calls ask the page for a session once', async () => {
    const peer = new Peer().on('GET /v1/me', () => ({}))
    let asked = 0
    const fetchSession = async (): Promise<SessionToken> => session(`prm_et_${++asked}`)
    const client = clientFor({ api: 'https://a.test', fetch: peer.fetch, fetchSession })

    await Promise.all([client.request('/v1/me'), client.request('/v1/me'), client.request('/v1/me')])

    expect(asked).to.equal(1)
    expect(client.anonymous).to.equal(false)
    expect(new Set(bearers(peer))).to.deep.equal(new Set(['Bearer prm_et_1']))
  })

  test('token_expired: a new session is asked for, and the call goes on', async () => {
    const peer = new Peer().on('GET /v1/me', ({ headers }) =>
      headers.get('authorization') === 'Bearer prm_et_1' ? problem(401, 'token_expired') : { fine: true },
    )
    let asked = 0
    const fetchSession = async (): Promise<SessionToken> => session(`prm_et_${++asked}`)
    const client = clientFor({ api: 'https://a.test', fetch: peer.fetch, fetchSession })

    expect(await client.request('/v1/me')).to.deep.equal({ fine: true })
    expect(asked).to.equal(2)
  })

  test('a visitor who is not signed in stays with the publishable key', async () => {
    const peer = new Peer().on('GET /v1/me', () => ({}))
    const client = clientFor({
      api: 'https://a.test',
      fetch: peer.fetch,
      publishableKey: 'prm_pk_1',
      fetchSession: async () => null,
    })

    await client.request('/v1/me')

    expect(client.anonymous).to.equal(true)
    expect(bearers(peer)).to.deep.equal(['Bearer prm_pk_1'])
  })

  test('an api below a path of the page is called there, for a page that keeps the session in its own backend', async () => {
    const peer = new Peer().on('GET /prm/v1/me', () => ({}))
    const client = clientFor({ api: '/prm', fetch: peer.fetch, publishableKey: 'prm_pk_1' })

    await client.request('/v1/me', { query: { limit: 5, cursor: undefined } })

    expect(peer.calls[0]!.path).to.equal('/prm/v1/me')
    expect(peer.calls[0]!.query.toString()).to.equal('limit=5')
  })
})
