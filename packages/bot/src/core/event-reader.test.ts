import { leadValues, startTestServer, type TestServer } from '@openprm/api/testing'
import { type EventOf, OpenPRM } from '@openprm/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCursor } from '../delivery/cursor.ts'
import { connect, type Sql } from '../delivery/database.ts'
import { createHeldEvents } from '../delivery/held-events.ts'
import { migrate } from '../delivery/migrate.ts'
import { recordedLog } from '../testing/log.ts'
import { leadNews } from './announcements.ts'
import { latestSequence } from './event-log.ts'
import { type Place, readEvents, rememberStart } from './event-reader.ts'
import { allFields } from './fields.ts'

let server: TestServer
let prm: OpenPRM
let sql: Sql
const targets = [{ platform: 'slack' as const, target: { conversation: 'C1' } }]

beforeAll(async () => {
  server = await startTestServer()
  const { secretKey } = await server.createVendor()
  prm = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
  sql = connect(server.databaseUrl)
  await migrate(sql)
})
afterAll(async () => {
  await sql.end()
  await server.stop()
})

let readers = 0
const newReader = (): { vendorId: string; place: Place } => {
  const vendorId = `vendor_${++readers}`
  return { vendorId, place: createCursor(sql, vendorId, 'events') }
}

/** Runs the announcements until `done` holds, then stops them as a restart would. */
async function announceUntil(
  place: Place,
  done: () => Promise<boolean>,
  meanwhile?: () => Promise<unknown>,
): Promise<void> {
  await rememberStart({ prm, place })
  const ending = new AbortController()
  const running = readEvents({
    prm,
    place,
    types: ['lead.created'],
    held: createHeldEvents(sql, 'unused'),
    react: async (event) => leadNews(event as EventOf<'lead.created'>, targets, allFields),
    onQueued: () => {},
    log: recordedLog(),
    signal: ending.signal,
  })
  await meanwhile?.()
  await expect.poll(done, { timeout: 10_000 }).toBe(true)
  ending.abort()
  await running
}

const queued = async (vendorId: string): Promise<string[]> =>
  (await sql`select payload from chat.outbox where vendor_id = ${vendorId} order by id`).map((row) =>
    JSON.stringify(row['payload']),
  )
/** Each of a company of its own: a further submission of one that is known would join its lead. */
const create = (name: string) =>
  prm.leads.create({
    values: { ...leadValues, name, email: `buyer@${name.toLowerCase().replaceAll(' ', '-')}.example` },
  })

test('only leads from the first start on are announced; those of a standstill afterwards, and none twice', async () => {
  const { vendorId, place } = newReader()
  await create('Before')
  await announceUntil(
    place,
    async () => (await queued(vendorId)).length === 1,
    () => create('Live'),
  )
  await create('Meanwhile')
  await create('Meanwhile too')
  await announceUntil(place, async () => (await queued(vendorId)).length === 3)
  const all = await queued(vendorId)
  expect(all).toHaveLength(3)
  expect(
    all.map((text) => ['Live', 'Meanwhile', 'Meanwhile too'].find((name) => text.includes(`"${name}"`))),
  ).toEqual(['Live', 'Meanwhile', 'Meanwhile too'])
})

test('two bots beside each other announce a lead once', async () => {
  const { vendorId, place } = newReader()
  const both = async (): Promise<boolean> => (await queued(vendorId)).length === 1
  await place.advance(await latestSequence(prm), [])
  await Promise.all([announceUntil(place, both, () => create('Once')), announceUntil(place, both)])
  expect(await queued(vendorId)).toHaveLength(1)
})

test('the place and what follows from it are stored together or not at all', async () => {
  const { vendorId, place } = newReader()
  const broken = {
    platform: 'pigeon' as 'slack',
    target: { conversation: 'C1' },
    key: 'k',
    view: { kind: 'notice' } as never,
  }
  await expect(place.advance(5, [broken])).rejects.toThrow()
  expect(await place.read()).toBeUndefined()
  expect(await queued(vendorId)).toHaveLength(0)
})

test('the newest event is found without reading the log', async () => {
  for (const latest of [0, 1, 2, 3, 7, 8, 1000, 4097]) {
    let reads = 0
    const list = async ({ after }: { after: number }) => {
      reads++
      return { data: after < latest ? [{}] : [] }
    }
    expect(await latestSequence({ events: { list } } as never)).toBe(latest)
    expect(reads).toBeLessThanOrEqual(28)
  }
  expect(await latestSequence(prm)).toBeGreaterThan(0)
})
