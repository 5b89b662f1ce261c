import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Handle } from '../core/adapter.ts'
import { chatDatabase } from '../testing/database.ts'
import { recordedLog } from '../testing/log.ts'
import type { Sql } from './database.ts'
import { createInbox } from './inbox.ts'
import { pump } from './pump.ts'

let sql: Sql
let vendor = 0
beforeAll(async () => {
  ;({ sql } = await chatDatabase())
})
afterAll(() => sql.end())

async function stored(payload: object): Promise<string> {
  const vendorId = `vendor_${++vendor}`
  await createInbox(sql, vendorId).store({ platform: 'slack', tenant: 'T1', key: 'Ev1', lane: 'C1', payload })
  return vendorId
}

const step = (vendorId: string, slack: Handle) =>
  pump({ sql, vendorId, handlers: { slack }, log: recordedLog() })()

test('what was stored before a crash is handled after it, and its content forgotten', async () => {
  const vendorId = await stored({ event: 1 })
  const handled: unknown[] = []
  expect(await step(vendorId, async (payload) => void handled.push(payload))).toBe(true)
  expect(await step(vendorId, () => expect.unreachable())).toBe(false)
  expect(handled).toEqual([{ event: 1 }])
  expect(await sql`select state, payload from chat.inbox where vendor_id = ${vendorId}`).toMatchObject([
    { state: 'done', payload: null },
  ])
})

test('what fails is tried again later, and given up in the end', async () => {
  const vendorId = await stored({})
  for (let attempt = 1; attempt <= 8; attempt++) {
    await sql`update chat.inbox set run_at = now() where vendor_id = ${vendorId}`
    expect(await step(vendorId, () => Promise.reject(new Error('not now')))).toBe(true)
  }
  expect(
    await sql`select state, attempts, error from chat.inbox where vendor_id = ${vendorId}`,
  ).toMatchObject([{ state: 'failed', attempts: 8, error: 'not now' }])
})
