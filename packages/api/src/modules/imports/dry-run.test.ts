import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { dealMapping, header, importing } from './imports.fixture.ts'

let server: TestServer
let key: Client
let imports: ReturnType<typeof importing>

beforeAll(async () => {
  server = await startTestServer()
  key = client(server.url, (await server.createVendor()).secretKey)
  imports = importing(key)
})
afterAll(() => server.stop())

const deals = (dryRun: boolean) => ({ kind: 'deals', mapping: dealMapping, dryRun })
const count = async (path: string) => (await key<{ data: unknown[] }>(path)).body.data.length

test('a dry run says of every row what would become of it, and stores nothing', async () => {
  await imports.run(deals(false), [header, 'A1,Ann,X,Acme,Open,10,', 'A2,Ann,X,Acme,Open,10,'])
  const before = await count('/v1/events?limit=500')

  const { body } = await imports.run(deals(true), [
    header,
    'A1,Ann,X,Acme,Open,10,',
    'A2,Ann,X,Acme,Won,12,1/2/2024',
    'A3,Newcomer,X,Acme,Open,10,',
    'A4,Ann,X,Acme,Open,ten,',
  ])

  expect(body).toMatchObject({ dryRun: true, created: 1, updated: 1, unchanged: 1, rejected: 1 })
  const changes = ['stage', 'amount', 'stageChangedAt', 'closedAt']
  const none = { changes: [], reason: null }
  expect(await imports.rows(body.id)).toEqual([
    { row: 2, key: 'A1', outcome: 'unchanged', ...none },
    { row: 3, key: 'A2', outcome: 'updated', changes: expect.arrayContaining(changes), reason: null },
    { row: 4, key: 'A3', outcome: 'created', ...none },
    {
      row: 5,
      key: null,
      outcome: 'rejected',
      changes: [],
      reason: '"ten" in value is not an amount in USD.',
    },
  ])
  expect(await count('/v1/deals?externalId=A3')).toBe(0)
  expect(await count('/v1/partners?q=Newcomer')).toBe(0)
  const events = (await key<{ data: Array<{ type: string }> }>('/v1/events?limit=500')).body.data.slice(
    before,
  )
  expect(events.map(({ type }) => type).filter((type) => !type.startsWith('import.'))).toEqual([])
})

test('the rows of a dry run can be read by outcome, page by page', async () => {
  const lines = Array.from(
    { length: 250 },
    (_, n) => `B${n},Ann,X,Acme,${n % 5 === 0 ? 'Nowhere' : 'Open'},10,`,
  )
  const { body } = await imports.run(deals(true), [header, ...lines])
  expect(await imports.rows(body.id)).toHaveLength(250)
  expect(await imports.rows(body.id, '&outcome=rejected')).toHaveLength(50)
  expect(await imports.rows(body.id, '&outcome=created')).toHaveLength(200)
})

test('a row that names the same deal again is told as what it would do second', async () => {
  const { body } = await imports.run(deals(true), [
    header,
    'C1,Ann,X,Acme,Open,10,',
    'C1,Ann,X,Acme,Open,11,',
  ])
  expect((await imports.rows(body.id)).map(({ outcome }) => outcome)).toEqual(['created', 'updated'])
})
