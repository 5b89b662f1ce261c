import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../db/connection.ts'
import {
  asItIs,
  client,
  leadValues,
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

const newDeal = async (name = 'Deal'): Promise<{ id: string; version: number }> =>
  (await key<{ id: string; version: number }>('/v1/deals', { body: { name } })).body

describe('problems', () => {
  test('401 unauthenticated: without a credential, with a mistyped one, with one of another server', async () => {
    const mistyped = vendor.secretKey.slice(0, -1) + (vendor.secretKey.endsWith('x') ? 'y' : 'x')
    for (const token of [undefined, 'nonsense', mistyped]) {
      const answer = await client(server.url, token)('/v1/deals')
      expect(answer.status).toBe(401)
      expect(answer.body).toMatchObject({ code: 'unauthenticated', status: 401 })
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(answer.body['requestId']).toBe(answer.headers.get('request-id'))
    }
  })

  test('the scheme of the credential may be written in any case', async () => {
    const headers = { authorization: `bearer ${vendor.secretKey}` }
    expect((await fetch(`${server.url}/v1/me`, { headers })).status).toBe(200)
  })

  test('403 missing_scope: a key is told which scope it lacks', async () => {
    const limited = await server.createVendor({ granted: ['deals:read'] })
    const answer = await client(server.url, limited.secretKey)('/v1/deals', { body: { name: 'x' } })
    expect(answer).toMatchObject({
      status: 403,
      body: { code: 'missing_scope', detail: 'deals.create needs the scope deals:write.' },
    })
  })

  test('422 validation_failed: every wrong field is named by a pointer', async () => {
    const answer = await key<{ errors: Array<{ pointer: string }> }>('/v1/deals', {
      body: { name: '', amount: { amount: 1.5, currency: 'euro' }, colour: 'red' },
    })
    expect(answer.status).toBe(422)
    const pointers = answer.body.errors.map((one) => one.pointer)
    expect(pointers).toEqual(
      expect.arrayContaining(['/name', '/amount/amount', '/amount/currency', '/colour']),
    )
  })

  test('400 invalid_request: a mistyped query parameter is not ignored', async () => {
    expect(await key('/v1/deals?stge=won')).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
  })

  test('404 not_found: an unknown id, an id of another kind and no id at all look the same', async () => {
    for (const id of ['deal_01kb0v4e9me5h9x2q8r3t6w7yz', 'lead_01kb0v4e9me5h9x2q8r3t6w7yz', '%00', '..%2f']) {
      expect(await key(`/v1/deals/${id}`)).toMatchObject({ status: 404, body: { code: 'not_found' } })
    }
  })

  test('405 method_not_allowed names the methods there are', async () => {
    const answer = await key('/v1/deals', { method: 'DELETE' })
    expect(answer).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } })
    expect(answer.headers.get('allow')).toBe('GET, POST')
  })

  test('413 payload_too_large and 415 unsupported_media_type stop a body before it is parsed', async () => {
    const large = await key('/v1/deals', { body: { name: 'x'.repeat(1_100_000) } })
    expect(large).toMatchObject({ status: 413, body: { code: 'payload_too_large' } })
    const form = await key('/v1/deals', {
      body: 'name=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(form).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } })
  })

  test('415 and 400: a body that is packed, in another charset or no UTF-8 is not guessed at', async () => {
    const send = (headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer>) =>
      fetch(`${server.url}/v1/deals`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${vendor.secretKey}`,
          'content-type': 'application/json',
          ...headers,
        },
        body,
      })
    const body = '{"name":"packed"}'
    expect((await send({ 'content-encoding': 'gzip' }, new Uint8Array(gzipSync(body)))).status).toBe(415)
    expect((await send({ 'content-type': 'application/json; charset=utf-16' }, body)).status).toBe(415)
    expect((await send({ 'content-type': 'application/json; charset=UTF-8' }, body)).status).toBe(201)
    const broken = await send({}, new Uint8Array([...Buffer.from('{"name":"a'), 0xff, ...Buffer.from('"}')]))
    expect(broken.status).toBe(400)
    expect(await broken.json()).toMatchObject({ detail: 'The body is not valid UTF-8.' })
  })

  test('422 validation_failed: a currency or country that does not exist, and less than nothing', async () => {
    const amount = (given: object) => key('/v1/deals', { body: { name: 'x', amount: given } })
    const answers = [
      [await amount({ amount: 1, currency: 'XQX' }), '/amount/currency'],
      [await amount({ amount: -1, currency: 'EUR' }), '/amount/amount'],
      [await key('/v1/vendor', { method: 'PATCH', body: { currency: 'XQX' } }), '/currency'],
      [await key('/v1/partners', { body: { name: 'Nowhere', country: 'ZZ' } }), '/country'],
    ] as const
    for (const [answer, pointer] of answers)
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })

  test('text with NUL is refused and text in any script comes back unchanged', async () => {
    expect((await key('/v1/deals', { body: { name: 'a\u0000b' } })).status).toBe(422)
    const name = 'مرحبا 你好 😀 <script>alert(1)</script> \u202Eabc'
    expect((await key('/v1/deals', { body: { name } })).body).toMatchObject({ name })
  })

  test('400 invalid_request: half of a surrogate pair, a day before the calendar, a parameter given twice', async () => {
    const lead = JSON.stringify({ values: { ...leadValues, message: 'HALF' } }).replace(
      'HALF',
      String.raw`\ud800`,
    )
    const answers = [
      await key('/v1/leads', { body: lead }),
      await key('/v1/deals', { body: { name: 'x', expectedCloseOn: '0000-01-01' } }),
      await key('/v1/deals?stage=won&stage=lost'),
    ]
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
  })
})

describe('idempotency', () => {
  test('the same key gives the same answer and one deal, however often and however parallel it is sent', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const send = () => key('/v1/deals', { body: { name: 'Only one' }, headers })
    const answers = await Promise.all(Array.from({ length: 20 }, send))
    const created = answers.filter((answer) => answer.status === 201)
    const rest = answers.filter((answer) => answer.status !== 201)
    expect(rest.every((answer) => answer.body['code'] === 'idempotency_in_flight')).toBe(true)
    expect(new Set(created.map((answer) => answer.text)).size).toBe(1)
    const again = await send()
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.text).toBe(created[0]?.text)
    expect((await key<{ data: unknown[] }>('/v1/deals?q=Only%20one')).body.data).toHaveLength(1)
  })

  test('422 idempotency_key_reused: the key of one request does not serve another', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    await key('/v1/deals', { body: { name: 'First' }, headers })
    const other = await key('/v1/deals', { body: { name: 'Second' }, headers })
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } })
  })

  test('the answer is not kept in the clear: it may hold a token', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const body = { user: { email: 'sealed@northwind.example', name: 'Sealed' } }
    const minted = await key<{ token: string }>('/v1/embed-tokens', { body, headers })
    expect((await key('/v1/embed-tokens', { body, headers })).text).toBe(minted.text)
    const owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
    const [row] = await owner`select string_agg(body, ' ') as bodies from idempotency_keys`
    await owner.end()
    expect(row?.['bodies']).not.toContain('prm_et_')
    expect(Buffer.from(String(row?.['bodies']), 'base64url').toString()).not.toContain('prm_et_')
  })

  test('a refused request does not use up its key', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const body = { name: 'Stage comes later', stage: 'nowhere' }
    expect((await key('/v1/deals', { body, headers })).status).toBe(422)
    expect((await key('/v1/deals', { body: { name: 'Stage comes later' }, headers })).status).toBe(201)
  })
})

describe('concurrency', () => {
  test('412 precondition_failed: the later of two people who read the same version is told the current one', async () => {
    const deal = await newDeal()
    const headers = { 'if-match': '"v1"' }
    const first = await key(`/v1/deals/${deal.id}/move`, { body: { stage: 'engaging' }, headers })
    expect(first.headers.get('etag')).toBe('"v2"')
    const second = await key(`/v1/deals/${deal.id}/move`, { body: { stage: 'won' }, headers })
    expect(second).toMatchObject({ status: 412, body: { code: 'precondition_failed' } })
    expect(second.headers.get('etag')).toBe('"v2"')
  })

  test.each([
    ['patch', ''],
    ['post', '/approve'],
    ['post', '/grant-extension'],
  ])('428 precondition_required: %s of a deal%s without the version that was read', async (method, step) => {
    const path = `/v1/deals/${(await newDeal()).id}${step}`
    const send = (headers: object) =>
      key(path, { method: method.toUpperCase(), body: {}, headers: { ...headers } })
    const { status, body } = await send({})
    expect({ status, body }).toMatchObject({ status: 428, body: { code: 'precondition_required' } })
    expect(JSON.stringify(body)).toContain('If-Match')
    expect((await send({ 'if-match': '"v9"' })).status).toBe(412)
    expect((await send({ 'if-match': '*' })).status).toBe(step === '' ? 200 : 409)
  })

  test('a reader who already has the version gets 304 and no body', async () => {
    const deal = await newDeal()
    const answer = await key(`/v1/deals/${deal.id}`, { headers: { 'if-none-match': '"v1"' } })
    expect(answer).toMatchObject({ status: 304, text: '' })
    const weak = await key(`/v1/deals/${deal.id}`, { headers: { 'if-none-match': 'W/"v7", W/"v1"' } })
    expect(weak.status).toBe(304)
  })

  test('a browser keeps no answer: the same address holds another programme for the next credential', async () => {
    expect((await key('/v1/vendor')).headers.get('cache-control')).toBe('no-store')
  })
})

describe('size', () => {
  const ask = async (path: string, accepts: string, headers: Record<string, string> = {}) => {
    const token = headers['origin'] === undefined ? vendor.secretKey : vendor.publishableKey
    return client(server.url, token, { ...headers, 'accept-encoding': accepts })(path)
  }
  const page = { origin: testOrigin }

  test('a page gets a long answer in brotli, and the same as who asks for none', async () => {
    const plain = await ask('/v1/forms/lead?locale=en', 'gzip', page)
    const small = await ask('/v1/forms/lead?locale=en', 'gzip, br', page)

    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(small.headers.get('content-encoding')).toBe('br')
    expect(small.headers.get('vary')).toBe('Origin, Accept-Encoding')
    expect(small.headers.get('etag')).toBe(plain.headers.get('etag'))
    expect(small.body).toEqual(plain.body)
  })

  test('a backend, and a page with a short answer, get it as it is', async () => {
    expect((await ask('/v1/forms/lead', 'br')).headers.get('content-encoding')).toBeNull()
    expect((await ask('/v1/vendor/public', 'br', page)).headers.get('content-encoding')).toBeNull()
  })
})

describe('lists', () => {
  test('pages hold every deal once, also when deals are added while paging', async () => {
    const own = client(server.url, (await server.createVendor()).secretKey)
    for (let n = 0; n < 7; n++) await own('/v1/deals', { body: { name: `Deal ${n}` } })
    const names: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const at: string = cursor === '' ? '' : `&cursor=${cursor}`
      const { body } = await own<{ data: Array<{ name: string }>; nextCursor: string | null }>(
        `/v1/deals?limit=3${at}`,
      )
      names.push(...body.data.map((deal) => deal.name))
      cursor = body.nextCursor
      await own('/v1/deals', { body: { name: 'Added meanwhile' } })
    }
    expect(names.toSorted()).toEqual(Array.from({ length: 7 }, (_, n) => `Deal ${n}`))
  })

  test('400 cursor_invalid: a cursor fits only the list it came from, and cannot be made up', async () => {
    await newDeal('a')
    await newDeal('b')
    const { nextCursor } = (await key<{ nextCursor: string }>('/v1/deals?limit=1')).body
    const forged = `${nextCursor.slice(0, -2)}AA`
    for (const path of [
      `/v1/deals?stage=won&cursor=${nextCursor}`,
      `/v1/deals?cursor=${forged}`,
      '/v1/deals?cursor=x',
    ]) {
      expect(await key(path)).toMatchObject({ status: 400, body: { code: 'cursor_invalid' } })
    }
  })

  test('a board column continues with its cursor where its cards end', async () => {
    const own = client(server.url, (await server.createVendor()).secretKey)
    for (let n = 0; n < 5; n++)
      await own('/v1/deals', { body: { name: `${n}`, amount: { amount: 100, currency: 'EUR' } } })
    type Column = { count: number; totals: unknown; cards: Array<{ name: string }>; nextCursor: string }
    const board = await own<{ stages: Column[] }>('/v1/deals/board?limit=2')
    const column = board.body.stages[0]!
    expect(column).toMatchObject({ count: 5, totals: [{ amount: 500, currency: 'EUR' }] })
    const rest = await own<{ data: Array<{ name: string }> }>(
      `/v1/deals?stage=prospecting&sort=-stageChangedAt&limit=50&cursor=${column.nextCursor}`,
    )
    const names = [...column.cards, ...rest.body.data].map((deal) => deal.name)
    expect(names.toSorted()).toEqual(['0', '1', '2', '3', '4'])
  })
})

test('the OpenAPI document and the reference page are served', async () => {
  expect((await fetch(`${server.url}/`)).url).toBe(`${server.url}/docs`)
  const document = (await key<{ openapi: string; paths: object }>('/openapi.json')).body
  expect(document.openapi).toBe('3.1.0')
  const page = await key('/docs')
  for (const path of Object.keys(document.paths)) expect(page.text).toContain(path)
})

test('a partner moves a deal once it is approved, and sets no external id', async () => {
  const partner = (await key<{ id: string }>('/v1/partners', { body: { name: 'Mover' } })).body
  const body = { user: { email: 'mover@alpine.example', name: 'Mo' }, partner: { id: partner.id } }
  const { token } = (await key<{ token: string }>('/v1/embed-tokens', { body })).body
  const seller = client(server.url, token)
  expect((await seller('/v1/deals', { body: { name: 'x', externalId: 'crm-1' } })).body).toMatchObject({
    code: 'forbidden',
  })
  const deal = (await seller<{ id: string }>('/v1/deals', { body: { name: 'Claim' } })).body
  const move = () => seller(`/v1/deals/${deal.id}/move`, { body: { stage: 'won' } })
  expect((await move()).body).toMatchObject({ code: 'invalid_transition' })
  await key(`/v1/deals/${deal.id}/approve`, { body: {}, headers: asItIs })
  expect((await move()).body).toMatchObject({ stage: 'won' })
})
