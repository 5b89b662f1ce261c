import { webApi } from '@slack/bolt'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { FileOf } from '../core/outgoing.ts'
import { courier } from '../delivery/courier.ts'
import type { Sql } from '../delivery/database.ts'
import { enqueue } from '../delivery/outbox.ts'
import { chatDatabase } from '../testing/database.ts'
import { recordedLog } from '../testing/log.ts'
import { type SlackUpload, type SlackWebApi, slackTokens, startSlackWebApi } from '../testing/slack.ts'
import { notice } from '../view/notice-view.ts'
import { slackLogger } from './logger.ts'
import { slackSender } from './sender.ts'
import { mostBytes } from './upload.ts'

let sql: Sql
let slack: SlackWebApi
let vendorId: string
let vendors = 0
let content: Uint8Array<ArrayBuffer> | undefined

beforeAll(async () => {
  ;({ sql } = await chatDatabase())
  slack = await startSlackWebApi()
})
afterAll(async () => {
  await slack.stop()
  await sql.end()
})
beforeEach(async () => {
  for (const state of [slack.answers, slack.files]) state.clear()
  slack.calls.length = 0
  slack.uploadOrigin = new URL(slack.url).origin
  vendorId = `vendor_${++vendors}`
  content = new TextEncoder().encode('%PDF-1.4 of a test')
  await put({})
})

const about: FileOf = { ticket: 'ticket_1', message: 'message_1', file: 'file_1', name: 'log.pdf', bytes: 18 }
const subject = 'ticket_1/message_1'

async function put(file: Partial<FileOf>): Promise<void> {
  await sql`delete from chat.outbox where vendor_id = ${vendorId}`
  const target = { conversation: 'C1', thread: '1.1' }
  const shows = { subject: `${subject}#0` }
  const view = notice('The button')
  await enqueue(sql, vendorId, [
    { platform: 'slack', target, key: 'file', view, file: { ...about, ...file }, shows },
  ])
}

async function deliver(): Promise<void> {
  const client = new webApi.WebClient(slackTokens.botToken, {
    slackApiUrl: slack.url,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    logger: slackLogger(recordedLog()),
    timeout: 1000,
  })
  await sql`update chat.outbox set run_at = now(), lease_until = now() where vendor_id = ${vendorId}`
  const senders = { slack: slackSender(async () => client) }
  await courier({
    sql,
    vendorId,
    senders,
    log: recordedLog(),
    limits: [],
    readFile: async () => content,
  })()
}

const shown = (): SlackUpload[] => [...slack.files.values()].filter(({ channel }) => channel !== undefined)
const row = async () => (await sql`select * from chat.outbox where vendor_id = ${vendorId}`)[0]
const posts = () => slack.calls.filter(({ method }) => method === 'chat.postMessage')
const lost = (): Response => new Response('', { status: 502 })

test('a file stands in the thread, whole and under its own name', async () => {
  await deliver()
  expect(shown()).toMatchObject([{ name: 'log.pdf', channel: 'C1', thread: '1.1' }])
  expect(String(shown()[0]?.content)).toBe('%PDF-1.4 of a test')
  expect(posts()).toEqual([])
  expect(await row()).toMatchObject({ state: 'done' })
})

test('a file that was shown although the answer was lost is not shown again', async () => {
  slack.answers.set('files.completeUploadExternal', ({ files, channel_id }) => {
    for (const { id } of files as Array<{ id: string }>)
      Object.assign(slack.files.get(id) ?? {}, { channel: channel_id })
    return lost()
  })
  await deliver()
  expect(await row()).toMatchObject({ state: 'waiting', uncertain: true })
  slack.answers.clear()
  await deliver()
  expect(await row()).toMatchObject({ state: 'done' })
  expect(shown()).toHaveLength(1)
})

test('a file that Slack shows a moment after it was asked is waited for', async () => {
  slack.answers.set('files.completeUploadExternal', lost)
  await deliver()
  slack.answers.clear()
  await deliver()
  expect(await row()).toMatchObject({ state: 'waiting' })
  for (const file of slack.files.values()) file.channel = 'C1'
  await deliver()
  expect(await row()).toMatchObject({ state: 'done' })
  expect(slack.files.size).toBe(1)
})

test('a file that was cut off before it was shown is shown, once', async () => {
  slack.answers.set('files.completeUploadExternal', lost)
  await deliver()
  slack.answers.clear()
  for (let attempt = 0; attempt < 6; attempt++) await deliver()
  expect(await row()).toMatchObject({ state: 'done' })
  expect(shown()).toHaveLength(1)
})

test('what was begun and taken over is left to whoever has it now', async () => {
  slack.answers.set('files.getUploadURLExternal', async () => {
    await sql`update chat.outbox set attempts = attempts + 1 where vendor_id = ${vendorId}`
    slack.files.set('F0', { name: 'log.pdf', length: 18 })
    return Response.json({ ok: true, file_id: 'F0', upload_url: `${slack.uploadOrigin}/upload/F0` })
  })
  await deliver()
  expect(shown()).toEqual([])
  expect(await row()).toMatchObject({ state: 'working' })
})

test.each<[string, () => Promise<void> | void]>([
  ['it is too large', () => put({ bytes: mostBytes + 1 })],
  ['the app may not', () => refuse('missing_scope')],
  ['the workspace takes no files', () => refuse('file_uploads_disabled')],
  ['it cannot be had', () => void (content = undefined)],
  ['the place for files is out of reach', () => void (slack.uploadOrigin = 'http://127.0.0.1:1')],
])('a button stands in its place where %s', async (_, prepare) => {
  await prepare()
  await deliver()
  expect(shown()).toEqual([])
  expect(JSON.stringify(posts())).toContain('The button')
  expect(await row()).toMatchObject({ state: 'done' })
})

function refuse(error: string): void {
  slack.answers.set('files.getUploadURLExternal', () => ({ ok: false, error }))
}

test('files and buttons go when their message goes; what is gone already is no trouble', async () => {
  await deliver()
  const target = { conversation: 'C1', thread: '1.1' }
  const removal = { platform: 'slack', target, key: 'gone', view: notice(''), removes: subject } as const
  await enqueue(sql, vendorId, [removal, { ...removal, key: 'gone again' }])
  await deliver()
  await deliver()
  expect(slack.files.size).toBe(0)
  expect(posts()).toEqual([])
  expect(await sql`select 1 from chat.outbox where state <> 'done' and vendor_id = ${vendorId}`).toEqual([])
})
