import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  client,
  startTestServer,
  testOrigin,
  type Client,
  type TestServer,
  type TestVendor,
} from '../../testing/index.ts'
import { defaultProgramme } from './programme.ts'
import type { Vendor } from './schema.ts'

let server: TestServer
let vendor: TestVendor
let key: Client
beforeAll(async () => {
  server = await startTestServer()
  vendor = await server.createVendor()
  key = client(server.url, vendor.secretKey)
})
afterAll(() => server.stop())

const patch = (body: object, headers = {}) => key<Vendor>('/v1/vendor', { method: 'PATCH', body, headers })

describe('the rules of a programme', () => {
  test('a programme that has set none has the defaults, and changes only what is named', async () => {
    const before = (await key<Vendor>('/v1/vendor')).body
    expect(before.programme).toEqual(defaultProgramme)
    const changed = await patch({ name: 'Southwind', programme: { protectionDays: 60, whenLate: 'approve' } })
    expect(changed.status, changed.text).toBe(200)
    expect(changed.body).toMatchObject({
      name: 'Southwind',
      currency: before.currency,
      version: before.version + 1,
    })
    const again = await patch({ programme: { timeZone: 'Europe/Berlin' } })
    expect(again.body.programme).toEqual({
      ...defaultProgramme,
      protectionDays: 60,
      whenLate: 'approve',
      timeZone: 'Europe/Berlin',
    })
  })

  test('412 precondition_failed: the later of two people who change them is told', async () => {
    const { version } = (await key<Vendor>('/v1/vendor')).body
    const headers = { 'if-match': `"v${version}"` }
    expect((await patch({ currency: 'EUR' }, headers)).status).toBe(200)
    expect((await patch({ currency: 'USD' }, headers)).status).toBe(412)
  })

  const closed = Object.fromEntries(Object.keys(defaultProgramme.workingHours).map((day) => [day, []]))
  test.each([
    ['a time zone that is none', { programme: { timeZone: 'Mars/Olympus' } }],
    ['a week without a working hour', { programme: { workingHours: closed } }],
    [
      'a shift that ends before it starts',
      { programme: { workingHours: { ...closed, monday: [{ from: '17:00', to: '09:00' }] } } },
    ],
    [
      'shifts that overlap',
      {
        programme: {
          workingHours: {
            ...closed,
            monday: [
              { from: '09:00', to: '13:00' },
              { from: '12:00', to: '17:00' },
            ],
          },
        },
      },
    ],
    ['a language that is none', { locale: 'no such language' }],
    ['a rule that does not exist', { programme: { protectionWeeks: 3 } }],
  ])('422 validation_failed: %s', async (_, body) => {
    expect(await patch(body)).toMatchObject({ status: 422, body: { code: 'validation_failed' } })
  })

  test('403 forbidden: a page and a partner read them and cannot change them', async () => {
    const page = client(server.url, vendor.publishableKey, { origin: testOrigin })
    expect((await page('/v1/vendor', { method: 'PATCH', body: { name: 'Mine' } })).status).toBe(403)
    const { body } = await key<{ token: string }>('/v1/embed-tokens', {
      body: {
        user: { email: 'seller@alpine.example', name: 'Seller' },
        partner: { externalId: 'alpine', name: 'Alpine' },
      },
    })
    expect(
      (await client(server.url, body.token)('/v1/vendor', { method: 'PATCH', body: { name: 'Mine' } }))
        .status,
    ).toBe(403)
  })
})

describe('the test clock', () => {
  test('403 forbidden: the clock of a real programme cannot be moved', async () => {
    const answer = await key('/v1/test-clock/advance', { body: { seconds: 60 } })
    expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect((await key('/v1/test-clock')).body).toMatchObject({ sandbox: false, aheadSeconds: 0 })
  })

  test('a sandbox lives in its own time, and its credentials in the real one', async () => {
    const sandbox = await server.createVendor({ sandbox: true })
    const own = client(server.url, sandbox.secretKey)
    const mint = () =>
      own<{ token: string; expiresAt: string }>('/v1/embed-tokens', {
        body: { user: { email: 'mara@vendor.example', name: 'Mara' } },
      })
    const early = (await mint()).body
    const week = 7 * 24 * 3600
    const moved = await own<{ now: string }>('/v1/test-clock/advance', { body: { seconds: week } })
    expect(Date.parse(moved.body.now) - Date.now()).toBeGreaterThan((week - 60) * 1000)
    const deal = await own<{ createdAt: string }>('/v1/deals', { body: { name: 'Next week' } })
    expect(deal.body.createdAt >= moved.body.now).toBe(true)
    const late = (await mint()).body
    expect(Date.parse(late.expiresAt) - Date.now()).toBeLessThan(3600 * 1000)
    for (const { token } of [early, late])
      expect((await client(server.url, token)('/v1/deals')).status).toBe(200)
    expect((await key('/v1/test-clock')).body).toMatchObject({ aheadSeconds: 0 })
  })

  test('a retried advance moves the clock once, and two at once add up', async () => {
    const sandbox = await server.createVendor({ sandbox: true })
    const own = client(server.url, sandbox.secretKey)
    const headers = { 'idempotency-key': crypto.randomUUID() }
    for (let n = 0; n < 2; n++) await own('/v1/test-clock/advance', { body: { seconds: 60 }, headers })
    expect((await own('/v1/test-clock')).body).toMatchObject({ aheadSeconds: 60 })
    await Promise.all([1, 2, 3].map(() => own('/v1/test-clock/advance', { body: { seconds: 100 } })))
    expect((await own('/v1/test-clock')).body).toMatchObject({ aheadSeconds: 360 })
  })
})
