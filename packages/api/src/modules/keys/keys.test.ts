import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client, startTestServer, testOrigin, type Client, type TestServer } from '../../testing/index.ts'
import type { ApiKey, NewApiKey } from './schema.ts'

let server: TestServer
let key: Client
let realMs = Date.parse('2026-11-25T10:00:00Z')
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date(realMs) })
  key = client(server.url, (await server.createVendor()).secretKey)
})
afterAll(() => server.stop())

const secret = (scopes: string[], maker = key) =>
  maker<NewApiKey>('/v1/keys', { body: { kind: 'secret', name: 'Shop', scopes } })
const publishable = (origins: string[]) =>
  key<NewApiKey>('/v1/keys', { body: { kind: 'publishable', name: 'Page', origins } })
const send = <T = ApiKey>(id: string, command: string, body?: object) =>
  key<T>(`/v1/keys/${id}/${command}`, body ? { body } : { method: 'POST' })

test('a new key works at once, and its secret is shown that once only', async () => {
  const made = await secret(['deals:read', 'keys:read'])
  expect(made).toMatchObject({ status: 201, body: { token: expect.stringMatching(/^prm_sk_/) } })
  expect((await client(server.url, made.body.token)('/v1/deals')).status).toBe(200)
  for (const path of [`/v1/keys/${made.body.id}`, '/v1/keys', '/v1/events?types=key.created']) {
    expect((await key(path)).text).not.toContain(made.body.token)
  }
})

describe('nobody gives more than they hold', () => {
  test('403 missing_scope: a key asks for a scope that its maker lacks', async () => {
    const maker = client(server.url, (await secret(['keys:read', 'keys:write', 'deals:read'])).body.token)
    expect((await secret(['deals:read'], maker)).status).toBe(201)
    expect(await secret(['deals:read', 'deals:write'], maker)).toMatchObject({
      status: 403,
      body: { code: 'missing_scope', detail: expect.stringContaining('deals:write') },
    })
  })

  test('403 missing_scope: rotating is no way to come by the secret of a stronger key', async () => {
    const maker = client(server.url, (await secret(['keys:read', 'keys:write'])).body.token)
    const strong = (await secret(['deals:decide'])).body
    expect((await maker(`/v1/keys/${strong.id}/rotate`, { body: {} })).body).toMatchObject({
      code: 'missing_scope',
    })
  })
})

describe('the origins of a publishable key', () => {
  test('a page works from the moment its origin is added, and not after it is taken away', async () => {
    const made = (await publishable([testOrigin])).body
    const page = (origin: string) => client(server.url, made.token, { origin })('/v1/forms/lead')
    expect((await page('https://shop.example')).status).toBe(403)
    await key(`/v1/keys/${made.id}`, { method: 'PATCH', body: { origins: ['https://shop.example'] } })
    expect((await page('https://shop.example')).status).toBe(200)
    expect((await page(testOrigin)).status).toBe(403)
  })

  test('422 validation_failed: a secret key has none', async () => {
    const made = (await secret(['deals:read'])).body
    const answer = await key(`/v1/keys/${made.id}`, { method: 'PATCH', body: { origins: [testOrigin] } })
    expect(answer.body).toMatchObject({ errors: [{ pointer: '/origins' }] })
  })
})

describe('a key ends', () => {
  test('a revoked key is unknown at once, and so is every embed token it has minted', async () => {
    const made = (await secret(['embed_tokens:write', 'deals:read'])).body
    const own = client(server.url, made.token)
    const minted = await own<{ token: string }>('/v1/embed-tokens', {
      body: { user: { email: 'eva@northwind.example', name: 'Eva' } },
    })
    expect((await send(made.id, 'revoke')).body.revokedAt).not.toBeNull()
    expect((await own('/v1/deals')).status).toBe(401)
    expect((await client(server.url, minted.body.token)('/v1/deals')).status).toBe(401)
    expect((await send(made.id, 'revoke')).body).toMatchObject({ code: 'conflict' })
  })

  test('a rotated key works beside the new one until its grace is over; the new one has all it had', async () => {
    const old = (await publishable([testOrigin])).body
    const fresh = (await send<NewApiKey>(old.id, 'rotate', { graceSeconds: 600 })).body
    const page = (token: string) => client(server.url, token, { origin: testOrigin })('/v1/forms/lead')
    expect([(await page(old.token)).status, (await page(fresh.token)).status]).toEqual([200, 200])
    expect((await key<ApiKey>(`/v1/keys/${old.id}`)).body).toMatchObject({ replacedBy: fresh.id })
    expect((await send(old.id, 'rotate', {})).body).toMatchObject({ code: 'conflict' })
    realMs += 600_000
    expect([(await page(old.token)).status, (await page(fresh.token)).status]).toEqual([401, 200])
  })

  test('a leaked key that is rotated without grace ends at once', async () => {
    const old = (await secret(['deals:read'])).body
    const fresh = (await send<NewApiKey>(old.id, 'rotate', { graceSeconds: 0 })).body
    expect((await client(server.url, old.token)('/v1/deals')).status).toBe(401)
    expect((await client(server.url, fresh.token)('/v1/deals')).status).toBe(200)
  })
})

test('last use is noted, at most once a minute', async () => {
  const made = (await secret(['deals:read'])).body
  const usedAt = async () => (await key<ApiKey>(`/v1/keys/${made.id}`)).body.lastUsedAt
  const use = () => client(server.url, made.token)('/v1/deals')
  expect(await usedAt()).toBeNull()
  await Promise.all([use(), use(), use()])
  const first = new Date(realMs).toISOString()
  expect(await usedAt()).toBe(first)
  realMs += 59_000
  await use()
  expect(await usedAt()).toBe(first)
  realMs += 1000
  await use()
  expect(await usedAt()).toBe(new Date(realMs).toISOString())
})
