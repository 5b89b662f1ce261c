import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { webApi } from '@slack/bolt'
import { words } from '../core/words.ts'
import { slackLogger } from '../slack/logger.ts'
import { slackSender } from '../slack/sender.ts'
import { chatDatabase } from '../testing/database.ts'
import { recordedLog } from '../testing/log.ts'
import { type SlackWebApi, slackTokens, startSlackWebApi } from '../testing/slack.ts'
import { notice } from '../view/notice-view.ts'
import { claimMessage, noteSending } from './claim.ts'
import { courier } from './courier.ts'
import type { Sql } from './database.ts'
import { createDeadLetters } from './dead-letters.ts'
import { enqueue } from './outbox.ts'

let sql: Sql
let slack: SlackWebApi
let vendorId: string
let vendor = 0
let troubles: string[]

beforeAll(async () => {
  ;({ sql } = await chatDatabase())
  slack = await startSlackWebApi()
})
afterAll(async () => {
  await slack.stop()
  await sql.end()
})
beforeEach(async () => {
  slack.answers.clear()
  slack.calls.length = 0
  troubles = []
  vendorId = `vendor_${++vendor}`
  const message = {
    platform: 'slack' as const,
    target: { conversation: 'C1' },
    key: 'event_1',
    view: notice('New lead'),
  }
  await enqueue(sql, vendorId, [message])
})

/** @param blind as if Slack let no bot look what has arrived */
function deliver(blind = false): Promise<boolean> {
  const client = new webApi.WebClient(slackTokens.botToken, {
    slackApiUrl: slack.url,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    logger: slackLogger(recordedLog()),
    timeout: 500,
  })
  const sender = slackSender(async () => client)
  return courier({
    sql,
    vendorId,
    senders: { slack: blind ? { send: sender.send } : sender },
    log: recordedLog(),
    limits: [],
    onTrouble: async ({ kind }) => void troubles.push(kind),
  })()
}

const posts = () => slack.calls.filter(({ method }) => method === 'chat.postMessage')
const row = async () => (await sql`select * from chat.outbox where vendor_id = ${vendorId}`)[0]
const now = () =>
  sql`update chat.outbox set run_at = now(), lease_until = now() where vendor_id = ${vendorId}`

test('a message is sent once and its reference kept', async () => {
  slack.answers.set('chat.postMessage', () => ({ ts: '1.23' }))
  expect(await deliver()).toBe(true)
  expect(await deliver()).toBe(false)
  expect(posts()).toHaveLength(1)
  expect(
    await sql`select conversation, message_id from chat.sent_message where vendor_id = ${vendorId}`,
  ).toMatchObject([{ conversation: 'C1', message_id: '1.23' }])
})

test('a limit of the platform is waited out as long as it says', async () => {
  slack.answers.set(
    'chat.postMessage',
    () => new Response('', { status: 429, headers: { 'retry-after': '30' } }),
  )
  await deliver()
  const waiting = await row()
  expect(waiting).toMatchObject({ state: 'waiting', uncertain: false })
  const seconds = (Number(waiting?.['run_at']) - Date.now()) / 1000
  expect(seconds).toBeGreaterThan(25)
  expect(seconds).toBeLessThan(31)
})

test('a channel that is gone parks its messages, and they go out when it is back', async () => {
  slack.answers.set('chat.postMessage', () => ({ ok: false, error: 'channel_not_found' }))
  await deliver()
  expect(await row()).toMatchObject({ state: 'parked', error: 'channel_not_found' })
  slack.answers.clear()
  await now()
  await deliver()
  expect(await row()).toMatchObject({ state: 'done' })
})

test('a message that Slack will never take is given up and kept for a person to look at', async () => {
  slack.answers.set('chat.postMessage', () => ({ ok: false, error: 'invalid_blocks' }))
  await deliver()
  const failed = await row()
  expect(failed).toMatchObject({ state: 'failed', error: 'invalid_blocks' })
  expect(failed?.['payload']).not.toBeNull()
})

test('a message that arrived although the answer was lost is not sent again', async () => {
  const arrived: unknown[] = []
  slack.answers.set('chat.postMessage', async ({ blocks }) => {
    arrived.push(blocks)
    await new Promise((resolve) => setTimeout(resolve, 800))
    return new Response('', { status: 502 })
  })
  await deliver()
  expect(await row()).toMatchObject({ state: 'waiting', uncertain: true })
  slack.answers.set('conversations.history', () => ({
    messages: arrived.map((blocks) => ({ ts: '9.99', blocks })),
  }))
  await now()
  await deliver()
  expect(posts()).toHaveLength(1)
  expect(await sql`select message_id from chat.sent_message where vendor_id = ${vendorId}`).toMatchObject([
    { message_id: '9.99' },
  ])
})

test('a message that was cut off before it arrived is sent', async () => {
  slack.answers.set('chat.postMessage', () => new Response('', { status: 503 }))
  await deliver()
  slack.answers.clear()
  await now()
  await deliver()
  expect(await row()).toMatchObject({ state: 'done' })
  expect(JSON.stringify(posts().at(-1))).not.toContain(words.repeated)
})

test('where nobody can look, a cut-off message is not sent again by itself; a person may, and it says so', async () => {
  slack.answers.set('chat.postMessage', () => new Response('', { status: 503 }))
  await deliver()
  slack.answers.clear()
  slack.answers.set('conversations.history', () => ({ ok: false, error: 'missing_scope' }))
  await now()
  await deliver()
  expect(posts()).toHaveLength(1)
  expect(troubles).toEqual(['maybe_sent'])

  let woken = 0
  const letters = createDeadLetters(sql, vendorId, () => woken++)
  const [letter = expect.unreachable()] = await letters.list()
  expect(letter).toMatchObject({ title: 'New lead', maybeSent: true, lane: 'C1', platform: 'slack' })
  expect(await letters.retry(letter.id)).toBe(true)
  expect(woken).toBe(1)
  await deliver()
  expect(JSON.stringify(posts().at(-1))).toContain(words.repeated)
  expect(await letters.list()).toEqual([])
})

test('where no bot can look, a message that was cut off before it was on its way is sent as if nothing had been', async () => {
  await claimMessage(sql, { vendorId, limits: [], blind: ['slack'] })
  await now()
  await deliver(true)
  expect(await row()).toMatchObject({ state: 'done' })
  expect(JSON.stringify(posts())).not.toContain(words.repeated)
})

test('an attempt that took too long leaves the message to whoever has it now', async () => {
  const slow = await claimMessage(sql, { vendorId, limits: [], blind: ['slack'] })
  await now()
  await claimMessage(sql, { vendorId, limits: [], blind: ['slack'] })
  expect(await noteSending(sql, vendorId, slow ?? expect.unreachable())).toBe(false)
})

test('what a person asked for again is not sent a third time by itself', async () => {
  const letters = createDeadLetters(sql, vendorId, () => {})
  slack.answers.set('chat.postMessage', () => new Response('', { status: 503 }))
  for (const _ of ['the first attempt', 'the look at it']) {
    await deliver(true)
    await now()
  }
  await letters.retry((await letters.list())[0]?.id ?? '')
  for (const _ of ['again', 'the look at it']) {
    await deliver(true)
    await now()
  }
  expect(posts()).toHaveLength(2)
  expect(await letters.list()).toMatchObject([{ maybeSent: true }])
})

test('a change of a message that may be there is not posted beside it; sent again, the message shows the newest', async () => {
  const letters = createDeadLetters(sql, vendorId, () => {})
  await sql`update chat.outbox set payload = payload || '{"shows":{"subject":"card:1"}}' where vendor_id = ${vendorId}`
  slack.answers.set('chat.postMessage', () => new Response('', { status: 503 }))
  for (const _ of ['the first attempt', 'the look at it']) {
    await deliver(true)
    await now()
  }
  slack.answers.clear()
  const target = { conversation: 'C1', instead: 'card:1' }
  const shows = { subject: 'card:1' }
  const change = { platform: 'slack', target, key: 'event_2', view: notice('Lead accepted'), shows } as const
  await enqueue(sql, vendorId, [change])
  await deliver(true)
  expect(posts()).toHaveLength(1)
  const [letter = expect.unreachable(), ...more] = await letters.list()
  expect(more).toEqual([])

  await letters.retry(letter.id)
  await deliver(true)
  expect(JSON.stringify(posts().at(-1))).toContain('Lead accepted')
  await enqueue(sql, vendorId, [{ ...change, key: 'event_3', view: notice('Lead converted') }])
  await deliver(true)
  expect(slack.calls.at(-1)).toMatchObject({ method: 'chat.update' })
})

test('what was given up is listed, page by page, and ends when somebody has seen to it', async () => {
  slack.answers.set('chat.postMessage', () => ({ ok: false, error: 'invalid_blocks' }))
  await deliver()
  const letters = createDeadLetters(sql, vendorId, () => {})
  const [letter = expect.unreachable()] = await letters.list()
  expect(letter).toMatchObject({ reason: 'invalid_blocks', maybeSent: false })
  expect(troubles).toEqual(['refused'])
  expect(await letters.list(letter.id)).toEqual([])
  expect(await letters.retry('out-0')).toBe(false)
  expect(await createDeadLetters(sql, 'vendor_of_another', () => {}).discard(letter.id)).toBe(false)
  expect(await letters.discard(letter.id)).toBe(true)
  expect(await letters.list()).toEqual([])
})
