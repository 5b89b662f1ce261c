import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  client,
  leadValues,
  startApi,
  startTestServer,
  type Api,
  type Client,
  type TestServer,
} from '../testing/index.ts'

let first: TestServer
let second: Api

beforeAll(async () => {
  first = await startTestServer()
  const { databaseUrl, secret } = first
  const quiet = (): void => {}
  const log = { info: quiet, warn: quiet }
  second = await startApi({ databaseUrl, secret, host: '127.0.0.1', port: 0, log, quotaScale: 1000 })
})
afterAll(async () => {
  await second.stop()
  await first.stop()
})

/** The same credential at both servers, both of which have seen it before. */
async function knownAtBoth(token: string): Promise<[Client, Client]> {
  const both: [Client, Client] = [client(first.url, token), client(second.url, token)]
  for (const ask of both) for (let time = 0; time < 3; time++) expect((await ask('/v1/me')).status).toBe(200)
  return both
}

test('401 unauthenticated: a key that was revoked at one server opens nothing at another, from the next request on', async () => {
  const vendor = await first.createVendor()
  const key = client(first.url, vendor.secretKey)
  const scopes = ['leads:read', 'leads:write', 'deals:read', 'deals:write']
  const made = await key<{ id: string; token: string }>('/v1/keys', {
    body: { kind: 'secret', name: 'Short-lived', scopes },
  })
  const [here, there] = await knownAtBoth(made.body.token)
  expect((await key(`/v1/keys/${made.body.id}/revoke`, { body: {} })).status).toBe(200)
  for (const ask of [there, here]) {
    expect((await ask('/v1/me')).status).toBe(401)
    expect((await ask('/v1/deals')).status).toBe(401)
    expect((await ask('/v1/deals', { body: { name: 'Too late' } })).status).toBe(401)
  }
  expect((await key<{ data: unknown[] }>('/v1/deals')).body.data).toEqual([])
})

test('an embed token ends with the key that minted it, at every server at once', async () => {
  const vendor = await first.createVendor()
  const key = client(first.url, vendor.secretKey)
  const scopes = ['leads:read', 'deals:read', 'embed_tokens:write']
  const made = await key<{ id: string; token: string }>('/v1/keys', {
    body: { kind: 'secret', name: 'Mints', scopes },
  })
  const body = { user: { email: 'mo@northwind.example', name: 'Mo' } }
  const minted = await client(first.url, made.body.token)<{ token: string }>('/v1/embed-tokens', { body })
  const [here, there] = await knownAtBoth(minted.body.token)
  await key(`/v1/keys/${made.body.id}/revoke`, { body: {} })
  for (const ask of [there, here]) expect((await ask('/v1/deals')).status).toBe(401)
})

test('a request whose key has changed meanwhile is carried out as the key is now, once', async () => {
  const { secretKey } = await first.createVendor({ sandbox: true })
  const [here, there] = await knownAtBoth(secretKey)
  await here('/v1/test-clock/advance', { body: { seconds: 3 * 24 * 3600 } })
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const created = await there<{ createdAt: string }>('/v1/leads', { body: { values: leadValues }, headers })
  expect(created.status).toBe(201)
  expect(Date.parse(created.body.createdAt)).toBeGreaterThan(Date.now() + 2 * 24 * 3600_000)
  expect((await here<{ data: unknown[] }>('/v1/leads')).body.data).toHaveLength(1)
})

test('what a credential has come to allow holds at every server from the next request on', async () => {
  const { secretKey } = await first.createVendor()
  const key = client(first.url, secretKey)
  const page = { kind: 'publishable', name: 'Page', origins: ['https://one.example'] }
  const { id, token } = (await key<{ id: string; token: string }>('/v1/keys', { body: page })).body
  const asks = [first.url, second.url].map(
    (url) => (origin: string) => client(url, token, { origin })('/v1/vendor/public'),
  )
  for (const ask of asks) {
    for (let time = 0; time < 3; time++) expect((await ask('https://one.example')).status).toBe(200)
    expect(await ask('https://two.example')).toMatchObject({ status: 403 })
  }
  await key(`/v1/keys/${id}`, { method: 'PATCH', body: { origins: ['https://two.example'] } })
  for (const ask of asks) {
    expect((await ask('https://two.example')).status).toBe(200)
    expect(await ask('https://one.example')).toMatchObject({ status: 403 })
  }
})
