import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  client,
  startTestServer,
  testOrigin,
  type Client,
  type TestServer,
  type TestVendor,
} from '../../testing/index.ts'
import type { Board, Deal } from '../deals/schema.ts'
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

describe('the pipeline', () => {
  type Told = { type: string; data: { deal: Deal } }
  const open = (key: string, label = key) => ({ key, label, kind: 'open', probability: 10 })
  const won = { key: 'won', label: 'Won', kind: 'won', probability: 100 }
  const lost = { key: 'lost', label: 'Lost', kind: 'lost', probability: 0 }
  let own: Client
  beforeEach(async () => {
    own = client(server.url, (await server.createVendor()).secretKey)
  })
  const put = (body: object, headers = {}) =>
    own<Vendor>('/v1/vendor/stages', { method: 'PUT', body, headers })
  const create = async (stage: string): Promise<Deal> => {
    const answer = await own<Deal>('/v1/deals', { body: { name: 'Robots', stage } })
    expect(answer.status, answer.text).toBe(201)
    return answer.body
  }

  const events = async (): Promise<Told[]> => {
    await expect.poll(async () => (await server.sql`select from relay_outbox(1000)`).length).toBe(0)
    return (await own<{ data: Told[] }>('/v1/events?limit=100')).body.data
  }

  test('is replaced as a whole, in the order of the list', async () => {
    const { version } = (await own<Vendor>('/v1/vendor')).body
    const stages = [open('qualifying'), won, open('prospecting', 'First talks'), lost]
    const changed = await put({ stages })
    expect(changed.status, changed.text).toBe(200)
    expect(changed.body).toMatchObject({ stages, version: version + 1 })
    expect((await own<Vendor>('/v1/vendor')).body).toEqual(changed.body)
    expect((await events()).at(-1)).toMatchObject({ type: 'vendor.updated', data: { vendor: { stages } } })
    const late = await put({ stages }, { 'if-match': `"v${version}"` })
    expect(late).toMatchObject({ status: 412, body: { code: 'precondition_failed' } })
  })

  test('a stage that goes hands its deals on, each with its move, its event and the time it spent there', async () => {
    const moving = await Promise.all(['engaging', 'engaging', 'engaging'].map(create))
    const staying = await create('prospecting')
    const answer = await put({
      stages: [open('prospecting'), open('negotiating'), won, lost],
      moves: { engaging: 'negotiating' },
    })
    expect(answer.status, answer.text).toBe(200)
    expect((await own(`/v1/deals/${staying.id}`)).body).toEqual(staying)
    for (const { id, version } of moving) {
      const deal = (await own<Deal>(`/v1/deals/${id}`)).body
      expect(deal).toMatchObject({ stage: 'negotiating', version: version + 1 })
      const timeline = await own(`/v1/deals/${id}/timeline?types=moved`)
      expect(timeline.body).toMatchObject({ data: [{ fromStage: 'engaging', toStage: 'negotiating' }] })
      const times = await own(`/v1/deals/${id}/stage-times`)
      expect(times.body).toMatchObject({
        data: [
          { stage: 'engaging', current: false },
          { stage: 'negotiating', current: true },
        ],
      })
    }
    const moves = (await events()).filter(({ type }) => type === 'deal.moved')
    expect(moves.map(({ data }) => data.deal.id).toSorted()).toEqual(moving.map(({ id }) => id).toSorted())
    for (const { data } of moves)
      expect(data).toMatchObject({
        fromStage: 'engaging',
        toStage: 'negotiating',
        deal: { stage: 'negotiating' },
      })
  })

  test('more deals than one statement takes are all moved, once', async () => {
    const rows = Array.from({ length: 2100 }, (_, n) => `${n},engaging`)
    const mapping = {
      source: 'crm',
      externalId: { column: 'id' },
      name: { template: 'Deal {id}' },
      stage: { column: 'stage' },
    }
    const { id } = (await own<{ id: string }>('/v1/imports', { body: { kind: 'deals', mapping } })).body
    const imported = await own(`/v1/imports/${id}/file`, {
      method: 'PUT',
      body: ['id,stage', ...rows].join('\n'),
      headers: { 'content-type': 'text/csv' },
    })
    expect(imported.body).toMatchObject({ created: 2100 })
    const answer = await put({
      stages: [open('working'), won, lost],
      moves: { engaging: 'working', prospecting: 'working' },
    })
    expect(answer.status, answer.text).toBe(200)
    const board = (await own<Board>('/v1/deals/board?limit=1')).body
    expect(board.stages.map(({ key, count }) => [key, count])).toEqual([
      ['working', 2100],
      ['won', 0],
      ['lost', 0],
    ])
    const { data } = (await own<{ data: Deal[] }>('/v1/deals?limit=100')).body
    expect(data.every(({ version }) => version === 2)).toBe(true)
  })

  test('409 stage_in_use: names the stages and how many deals would be stranded, and changes nothing', async () => {
    await Promise.all(['engaging', 'engaging', 'prospecting', 'won'].map(create))
    const before = (await own<Vendor>('/v1/vendor')).body
    const answer = await put({
      stages: [open('new'), { ...won, key: 'closed' }, lost],
      moves: { prospecting: 'new' },
    })
    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'stage_in_use',
        stages: [
          { key: 'engaging', deals: 2 },
          { key: 'won', deals: 1 },
        ],
      },
    })
    expect((await own<Vendor>('/v1/vendor')).body).toEqual(before)
  })

  test('a deal that comes in while its stage goes is moved too, or told; none is lost', async () => {
    const [answer, ...created] = await Promise.all([
      put({ stages: [open('working'), won, lost], moves: { engaging: 'working', prospecting: 'working' } }),
      ...Array.from({ length: 20 }, () => own('/v1/deals', { body: { name: 'Racer', stage: 'engaging' } })),
    ])
    expect(answer.status, answer.text).toBe(200)
    for (const { status, text } of created) expect([201, 409, 422], text).toContain(status)
    const board = (await own<Board>('/v1/deals/board')).body
    expect(board.stages[0]).toMatchObject({
      key: 'working',
      count: created.filter(({ status }) => status === 201).length,
    })
  })

  test.each([
    ['a pipeline in which nothing can be won', { stages: [open('a'), open('b'), lost] }, '/stages'],
    [
      'a key that stands for something else now',
      { stages: [open('a'), open('won'), { ...won, key: 'yes' }, lost] },
      '/stages/1/kind',
    ],
    ['two stages of one key', { stages: [open('a'), open('a'), won, lost] }, '/stages/1/key'],
    [
      'deals of an open stage that would be won',
      { stages: [open('a'), won, lost], moves: { engaging: 'won' } },
      '/moves/engaging',
    ],
    [
      'deals that go nowhere',
      { stages: [open('a'), won, lost], moves: { engaging: 'b' } },
      '/moves/engaging',
    ],
    [
      'deals of a stage that stays',
      { stages: [open('a'), open('engaging'), won, lost], moves: { engaging: 'a' } },
      '/moves/engaging',
    ],
  ])('422 validation_failed: %s', async (_, body, pointer) => {
    expect(await put(body)).toMatchObject({
      status: 422,
      body: { code: 'validation_failed', errors: [expect.objectContaining({ pointer })] },
    })
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
