import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../db/connection.ts'
import {
  client,
  startTestServer,
  testOrigin,
  type Client,
  type TestServer,
  type TestVendor,
} from '../testing/index.ts'

let server: TestServer
let vendor: TestVendor
let key: Client

beforeAll(async () => {
  server = await startTestServer()
  vendor = await server.createVendor()
  key = client(server.url, vendor.secretKey)
})
afterAll(() => server.stop())

describe('origins', () => {
  test('a publishable key works from its own origin only, and the page may read the answer and the refusal', async () => {
    const from = (origin: string) => client(server.url, vendor.publishableKey, { origin })('/v1/forms/lead')
    const allowed = await from(testOrigin)
    expect(allowed.status).toBe(200)
    expect(allowed.headers.get('access-control-allow-origin')).toBe(testOrigin)
    const refused = await from('https://evil.example')
    expect(refused).toMatchObject({ status: 403, body: { code: 'origin_not_allowed' } })
    expect(refused.headers.get('access-control-allow-origin')).toBe('https://evil.example')
    expect(refused.text).not.toContain('fields')
  })

  test('a publishable key may stand in the address of what is read, and no other credential may', async () => {
    const nobody = client(server.url, undefined, { origin: testOrigin })
    const { publishableKey, secretKey } = vendor
    const read = await nobody<{ key: string }>(`/v1/forms/lead?locale=en&key=${publishableKey}`)
    expect(read).toMatchObject({ status: 200, body: { key: 'lead' } })
    expect(read.headers.get('access-control-allow-origin')).toBe(testOrigin)
    const elsewhere = client(server.url, undefined, { origin: 'https://evil.example' })
    expect(await elsewhere(`/v1/forms/lead?key=${publishableKey}`)).toMatchObject({
      status: 403,
      body: { code: 'origin_not_allowed' },
    })
    expect(await nobody(`/v1/forms/lead/tickets?key=${publishableKey}`, { method: 'POST' })).toMatchObject({
      status: 401,
      body: { code: 'unauthenticated' },
    })
    expect((await nobody(`/v1/deals?key=${secretKey}`)).status).toBe(401)
    const minted = await key<{ token: string }>('/v1/embed-tokens', {
      body: { user: { email: 'adr@northwind.example', name: 'Adr' }, origin: testOrigin },
    })
    expect((await nobody(`/v1/me?key=${minted.body.token}`)).status).toBe(401)
    const signedIn = client(server.url, minted.body.token, { origin: testOrigin })
    expect((await signedIn(`/v1/me?key=${publishableKey}`)).body).toMatchObject({ code: 'invalid_request' })
  })

  test('an embed token works in the browser origin it was minted for and nowhere else', async () => {
    const body = { user: { email: 'eva@northwind.example', name: 'Eva' }, origin: testOrigin }
    const { token } = (await key<{ token: string }>('/v1/embed-tokens', { body })).body
    expect((await client(server.url, token, { origin: testOrigin })('/v1/me')).status).toBe(200)
    expect((await client(server.url, token)('/v1/me')).body).toMatchObject({ code: 'origin_not_allowed' })
    expect((await client(server.url, token, { origin: 'null' })('/v1/me')).body).toMatchObject({
      code: 'origin_not_allowed',
    })
  })

  test('a secret key never gets CORS headers', async () => {
    const answer = await client(server.url, vendor.secretKey, { origin: testOrigin })('/v1/deals')
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

test('an embed token never carries more than the key that minted it', async () => {
  const limited = await server.createVendor({ granted: ['embed_tokens:write', 'deals:read'] })
  const minted = await client(server.url, limited.secretKey)<{ token: string }>('/v1/embed-tokens', {
    body: { user: { email: 'boss@northwind.example', name: 'Boss', role: 'admin' } },
  })
  const me = await client(server.url, minted.body.token)<{ scopes: string[] }>('/v1/me')
  expect(me.body.scopes).toEqual(['deals:read'])
  expect((await client(server.url, minted.body.token)('/v1/deals', { body: { name: 'x' } })).status).toBe(403)
})

test('the first people of a new partner, all at the same moment, all get in', async () => {
  const mint = (email: string) =>
    key<{ user: { partnerId: string } }>('/v1/embed-tokens', {
      body: { user: { email, name: 'New' }, partner: { externalId: 'rush', name: 'Rush' } },
    })
  const people = ['a@rush.example', 'a@rush.example', 'a@rush.example', 'b@rush.example', 'b@rush.example']
  const answers = await Promise.all(people.map(mint))
  expect(answers.map((answer) => answer.status)).toEqual(people.map(() => 201))
  expect(new Set(answers.map((answer) => answer.body.user.partnerId)).size).toBe(1)
})

test('401 token_expired: who comes back late is told to renew, also after others have renewed', async () => {
  const body = { user: { email: 'late@northwind.example', name: 'Late' } }
  const { token } = (await key<{ token: string }>('/v1/embed-tokens', { body })).body
  const owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
  await owner`update embed_tokens set expires_at = now() - interval '1 hour'`
  await owner.end()
  await key('/v1/embed-tokens', { body })
  expect((await client(server.url, token)('/v1/me')).body).toMatchObject({ code: 'token_expired' })
})

test('an embed token limited to training takes courses and sees no lead; one limited to leads takes none', async () => {
  const limited = async (component: string) => {
    const body = { user: { email: 'c@northwind.example', name: 'C' }, components: [component] }
    return client(server.url, (await key<{ token: string }>('/v1/embed-tokens', { body })).body.token)
  }
  const [training, leads] = [await limited('training'), await limited('leads')]
  expect((await training('/v1/courses')).status).toBe(200)
  expect((await training('/v1/leads')).body).toMatchObject({ code: 'missing_scope' })
  expect((await leads('/v1/courses')).body).toMatchObject({ code: 'missing_scope' })
  const check = { command: 'leads.accept' }
  expect((await leads('/v1/requirements/check', { body: check })).status).toBe(200)
})

test('an embed token limited to leads cannot read deals', async () => {
  const body = { user: { email: 'l@northwind.example', name: 'L' }, components: ['leads'] }
  const { token } = (await key<{ token: string }>('/v1/embed-tokens', { body })).body
  const only = client(server.url, token)
  expect((await only('/v1/leads')).status).toBe(200)
  expect((await only('/v1/deals')).body).toMatchObject({ code: 'missing_scope' })
})
