import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { connect } from '../../db/connection.ts'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'

let server: TestServer
let key: Client
beforeAll(async () => {
  server = await startTestServer({ webhooks: { allow: ['127.0.0.1/32'], background: false } })
})
beforeEach(async () => {
  key = client(server.url, (await server.createVendor()).secretKey)
})
afterAll(() => server.stop())

const url = 'http://127.0.0.1:9/hook'
interface Hook {
  id: string
  secret: string
}
const create = (more: object = {}) => key<Hook>('/v1/webhooks', { body: { url, ...more } })

test('a secret is shown on creation and rotation, and nowhere else', async () => {
  const created = await create({ description: 'CRM' })
  const fresh = { url, description: 'CRM', types: null, enabled: true, disabledReason: null, version: 1 }
  expect(created).toMatchObject({ status: 201, body: fresh })
  const { id, secret } = created.body
  const rotated = await key<Hook>(`/v1/webhooks/${id}/rotate-secret`, { method: 'POST' })
  await expect
    .poll(async () => (await key('/v1/events')).text, { timeout: 10_000 })
    .toContain('webhook.updated')
  for (const path of ['/v1/webhooks', `/v1/webhooks/${id}`, '/v1/events', `/v1/webhooks/${id}/deliveries`]) {
    const { text } = await key(path)
    for (const known of [secret, rotated.body.secret, 'whsec_', 'sealed']) expect(text).not.toContain(known)
  }
  expect((await key('/v1/events')).text).not.toContain(url)
})

test('the database holds neither a secret nor the answer that carried it, and a repeated request still gets that answer', async () => {
  const headers = { 'idempotency-key': 'once' }
  const first = await key<Hook>('/v1/webhooks', { body: { url }, headers })
  const again = await key<Hook>('/v1/webhooks', { body: { url }, headers })
  expect(again.text).toBe(first.text)
  expect(again.headers.get('idempotency-replayed')).toBe('true')
  const owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
  const rows =
    await owner`select to_json(w)::text as text from webhooks w union all select to_json(k)::text from idempotency_keys k`
  await owner.end()
  expect(rows.length).toBeGreaterThan(1)
  const secret = first.body.secret.slice('whsec_'.length)
  for (const row of rows) expect(String(row['text'])).not.toContain(secret)
})

test('only what is named changes, and the later of two writers is told', async () => {
  const { id } = (await create({ description: 'CRM', types: ['deal.moved'] })).body
  const change = (body: object, version: number) =>
    key(`/v1/webhooks/${id}`, { method: 'PATCH', body, headers: { 'if-match': `"v${version}"` } })
  expect(await change({ types: null }, 1)).toMatchObject({
    status: 200,
    body: { types: null, description: 'CRM', version: 2 },
  })
  expect(await change({ description: null }, 1)).toMatchObject({
    status: 412,
    body: { code: 'precondition_failed' },
  })
})

test('422 validation_failed: an event type that does not exist, none at all, a field that does not exist', async () => {
  for (const wrong of [{ types: ['deal.exploded'] }, { types: [] }, { secret: 'whsec_mine' }, { url: '' }]) {
    expect(await create(wrong)).toMatchObject({ status: 422, body: { code: 'validation_failed' } })
  }
})

test('a deleted webhook is gone with its log', async () => {
  const { id } = (await create()).body
  const ping = (await key<{ id: string }>(`/v1/webhooks/${id}/test`, { method: 'POST' })).body
  expect(await key(`/v1/webhooks/${id}`, { method: 'DELETE' })).toMatchObject({ status: 200, body: { id } })
  for (const path of [`/v1/webhooks/${id}`, `/v1/webhooks/${id}/deliveries`])
    expect((await key(path)).status).toBe(404)
  expect((await key(`/v1/webhooks/${id}/deliveries/${ping.id}/replay`, { method: 'POST' })).status).toBe(404)
  await server.webhooks.runDue()
})

test('webhooks and deliveries are paged, newest first', async () => {
  const hooks = []
  for (let n = 0; n < 3; n++) hooks.push((await create({ description: `${n}` })).body.id)
  const first = (await key<{ data: Hook[]; nextCursor: string }>('/v1/webhooks?limit=2')).body
  const second = (
    await key<{ data: Hook[]; nextCursor: null }>(`/v1/webhooks?limit=2&cursor=${first.nextCursor}`)
  ).body
  expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(hooks.toReversed())
  expect(second.nextCursor).toBeNull()

  const pings = []
  for (let n = 0; n < 3; n++)
    pings.push((await key<Hook>(`/v1/webhooks/${hooks[0]}/test`, { method: 'POST' })).body.id)
  const seen: string[] = []
  for (let at: string | null = ''; at !== null;) {
    const path: string = `/v1/webhooks/${hooks[0]}/deliveries?limit=2${at && `&cursor=${at}`}`
    const { body } = await key<{ data: Hook[]; nextCursor: string | null }>(path)
    seen.push(...body.data.map(({ id }) => id))
    at = body.nextCursor
  }
  expect(seen).toEqual(pings.toReversed())
})

test('409 conflict: a programme has at most 50 webhooks', async () => {
  for (let n = 0; n < 50; n++) expect((await create()).status).toBe(201)
  expect(await create()).toMatchObject({ status: 409, body: { code: 'conflict' } })
})

test('403 missing_scope: a key that may only read webhooks cannot add one', async () => {
  const limited = await server.createVendor({ granted: ['webhooks:read'] })
  const reader = client(server.url, limited.secretKey)
  expect((await reader('/v1/webhooks')).status).toBe(200)
  expect((await reader('/v1/webhooks', { body: { url } })).body).toMatchObject({ code: 'missing_scope' })
})

test('the OpenAPI document describes the delivery of every event type', async () => {
  const { webhooks } = (await key<{ webhooks: Record<string, object> }>('/openapi.json')).body
  expect(Object.keys(webhooks)).toEqual(expect.arrayContaining(['deal.moved', 'lead.created', 'ping']))
  const schema = { properties: { type: { const: 'prm.deal.moved.v1' }, specversion: { const: '1.0' } } }
  expect(webhooks['deal.moved']).toMatchObject({
    post: { requestBody: { content: { 'application/cloudevents+json': { schema } } } },
  })
})
