import { afterAll, beforeAll, expect, test } from 'vitest'
import { notice } from '../view/notice-view.ts'
import { chatDatabase } from '../testing/database.ts'
import type { Sql } from './database.ts'
import { enqueue } from './outbox.ts'
import { claim, finish, postpone } from './queue.ts'

let sql: Sql
let vendor = 0
beforeAll(async () => {
  ;({ sql } = await chatDatabase())
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

const take = (vendorId: string, pause?: number) =>
  claim(sql, 'outbox', vendorId, pause === undefined ? undefined : { slack: pause, teams: 0 })
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

test('a job that was cut off is taken again when its lease ends, and known to be uncertain', async () => {
  const vendorId = await waiting(['C1'])
  expect(await take(vendorId)).toMatchObject({ uncertain: false, attempts: 1 })
  expect(await take(vendorId)).toBeUndefined()
  await expireLease(vendorId)
  expect(await take(vendorId)).toMatchObject({ uncertain: true, attempts: 2 })
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

test('a conversation rests between two messages', async () => {
  const vendorId = await waiting(['C1', 'C1'])
  const job = await take(vendorId, 200)
  await finish(sql, 'outbox', vendorId, job?.id ?? '')
  expect(await take(vendorId, 200)).toBeUndefined()
  await new Promise((resolve) => setTimeout(resolve, 250))
  expect(await take(vendorId, 200)).toBeDefined()
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
