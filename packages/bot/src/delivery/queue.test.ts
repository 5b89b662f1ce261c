import { afterAll, beforeAll, expect, test } from 'vitest'
import { notice } from '../view/notice-view.ts'
import { chatDatabase } from '../testing/database.ts'
import type { Sql } from './database.ts'
import { startInstance } from './instance.ts'
import { enqueue } from './outbox.ts'
import { claim, claimMessage, rest } from './claim.ts'
import type { Limit } from './limits.ts'
import { finish, postpone } from './queue.ts'

let sql: Sql
let url: string
let vendor = 0
beforeAll(async () => {
  ;({ sql, url } = await chatDatabase())
})
afterAll(() => sql.end())

/** A vendor with messages waiting, `['C1', 'C2']` by conversation. */
async function waiting(conversations: readonly string[]): Promise<string> {
  const vendorId = `vendor_${++vendor}`
  const messages = conversations.map((conversation, index) => ({
    platform: 'slack' as const,
    target: { conversation },
    key: `key-${index}`,
    view: notice(`Message ${index}`),
  }))
  await enqueue(sql, vendorId, messages)
  return vendorId
}

const limit = (everyMs: number, burst = 1, per: Limit['per'] = 'conversation'): Limit[] => [
  { platform: 'slack', method: 'post', everyMs, burst, per },
]
const take = (vendorId: string, limits: Limit[] = []) => claimMessage(sql, { vendorId, limits })
const expireLease = (vendorId: string) =>
  sql`update chat.outbox set lease_until = now() where vendor_id = ${vendorId}`

test('a conversation keeps its order; another does not wait for it', async () => {
  const vendorId = await waiting(['C1', 'C1', 'C2'])
  const first = await take(vendorId)
  const other = await take(vendorId)
  expect([first?.lane, other?.lane]).toEqual(['C1', 'C2'])
  expect(await take(vendorId)).toBeUndefined()
  await finish(sql, 'outbox', vendorId, first?.id ?? '')
  expect((await take(vendorId))?.payload).toMatchObject({ view: { title: 'Message 1' } })
})

test('two processes never take the same job', async () => {
  const vendorId = await waiting(Array.from({ length: 20 }, (_, index) => `C${index}`))
  const taken = await Promise.all(Array.from({ length: 30 }, () => take(vendorId)))
  const ids = taken.flatMap((job) => job?.id ?? [])
  expect(ids).toHaveLength(20)
  expect(new Set(ids).size).toBe(20)
})

test('the next one is found at once however much waits, also in tables that were never counted', async () => {
  const vendorId = `vendor_${++vendor}`
  await sql`
    insert into chat.inbox (vendor_id, platform, tenant, dedupe_key, lane, payload)
    select ${vendorId}, 'slack', 'T1', 'Ev' || n, 'C' || n % 100, '{}'::jsonb from generate_series(1, 20000) as n`
  await sql`
    insert into chat.outbox (vendor_id, platform, dedupe_key, lane, payload)
    select ${vendorId}, 'slack', 'Ev' || n, 'C' || n % 100, '{}'::jsonb from generate_series(1, 20000) as n`
  const look = async (what: () => Promise<unknown>): Promise<number> => {
    const times = []
    for (let attempt = 0; attempt < 5; attempt++) {
      const start = performance.now()
      await what()
      times.push(performance.now() - start)
    }
    return Math.min(...times)
  }
  // Each took a second and a half when every waiting row was looked at for every other.
  expect(await look(() => claim(sql, { vendorId }))).toBeLessThan(200)
  expect(await look(() => claimMessage(sql, { vendorId }))).toBeLessThan(200)
})

test('a job that was cut off is taken again when its lease ends, and known to be uncertain', async () => {
  const vendorId = await waiting(['C1'])
  expect(await take(vendorId)).toMatchObject({ uncertain: false, attempts: 1 })
  expect(await take(vendorId)).toBeUndefined()
  await expireLease(vendorId)
  expect(await take(vendorId)).toMatchObject({ uncertain: true, attempts: 2 })
})

test('what a bot had in hand when it was killed is taken up at once; of one that runs, nothing is', async () => {
  const vendorId = await waiting(['C1', 'C2'])
  const [dead, alive] = [await startInstance(sql, url, vendorId), await startInstance(sql, url, vendorId)]
  await claimMessage(sql, { vendorId, owner: dead.owner, limits: [] })
  await claimMessage(sql, { vendorId, owner: alive.owner, limits: [] })
  await dead.stop()
  expect(await alive.reclaim()).toBe(0)
  expect(await alive.reclaim()).toBe(1)
  expect(await take(vendorId)).toMatchObject({ lane: 'C1', uncertain: true, attempts: 2 })
  expect(await take(vendorId)).toBeUndefined()
  await alive.stop()
})

test('a parked job holds back the younger ones of its conversation', async () => {
  const vendorId = await waiting(['C1', 'C1'])
  const job = await take(vendorId)
  await postpone(sql, 'outbox', vendorId, job?.id ?? '', {
    state: 'parked',
    afterMs: 60_000,
    error: 'is_archived',
    uncertain: false,
  })
  expect(await take(vendorId)).toBeUndefined()
})

test('a conversation rests between two messages, whichever bot sends them', async () => {
  const vendorId = await waiting(['C1', 'C1'])
  const job = await take(vendorId, limit(60_000))
  await finish(sql, 'outbox', vendorId, job?.id ?? '')
  expect(await take(vendorId, limit(60_000))).toBeUndefined()
  await sql`update chat.pace set due_at = now() where vendor_id = ${vendorId}`
  expect(await take(vendorId, limit(60_000))).toBeDefined()
})

test('a limit of a whole workspace holds for all its conversations, with some in one go', async () => {
  const vendorId = await waiting(['C1', 'C2', 'C3', 'C4'])
  const taken = []
  for (let attempt = 0; attempt < 4; attempt++) taken.push(await take(vendorId, limit(60_000, 3, 'tenant')))
  expect(taken.map((job) => job?.lane)).toEqual(['C1', 'C2', 'C3', undefined])
})

test('what the platform asks to wait holds for the conversation, not only for the message', async () => {
  const vendorId = await waiting(['C1', 'C2'])
  const job = (await take(vendorId, limit(1, 5))) ?? expect.unreachable()
  await finish(sql, 'outbox', vendorId, job.id)
  await rest(sql, vendorId, job, 30_000, limit(1, 5))
  await enqueue(sql, vendorId, [
    { platform: 'slack', target: { conversation: 'C1' }, key: 'later', view: notice('Later') },
  ])
  expect((await take(vendorId, limit(1, 5)))?.lane).toBe('C2')
  expect(await take(vendorId, limit(1, 5))).toBeUndefined()
})

test('however much is announced, what people wait for goes first, also in the same conversation', async () => {
  const vendorId = `vendor_${++vendor}`
  const say = (key: string, slow: boolean) => ({
    platform: 'slack' as const,
    target: { conversation: 'C1' },
    key,
    view: notice(key),
    slow,
  })
  await enqueue(sql, vendorId, [say('announced-1', true), say('announced-2', true), say('answer', false)])
  expect(await claimMessage(sql, { vendorId, slow: false })).toMatchObject({
    payload: { view: { title: 'answer' } },
  })
  expect(await claimMessage(sql, { vendorId, slow: false })).toBeUndefined()
  expect((await take(vendorId))?.payload).toMatchObject({ view: { title: 'announced-1' } })
  expect(await take(vendorId)).toBeUndefined()
})

test('the same occasion in the same conversation is stored once', async () => {
  const vendorId = await waiting(['C1'])
  await enqueue(sql, vendorId, [
    { platform: 'slack', target: { conversation: 'C1' }, key: 'key-0', view: notice('Again') },
  ])
  const rows = await sql`select id from chat.outbox where vendor_id = ${vendorId}`
  expect(rows).toHaveLength(1)
})

test('the content of a message that was sent is forgotten', async () => {
  const vendorId = await waiting(['C1'])
  const job = await take(vendorId)
  await finish(sql, 'outbox', vendorId, job?.id ?? '')
  const [row] = await sql`select state, payload from chat.outbox where vendor_id = ${vendorId}`
  expect(row).toMatchObject({ state: 'done', payload: null })
})
