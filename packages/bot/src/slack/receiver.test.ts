import { afterAll, beforeAll, expect, test } from 'vitest'
import { createInbox } from '../delivery/inbox.ts'
import type { Sql } from '../delivery/database.ts'
import { chatDatabase } from '../testing/database.ts'
import { recordedLog } from '../testing/log.ts'
import { type Signing, signedRequest, slackTokens } from '../testing/slack.ts'
import { createIntake, type Process } from './intake.ts'
import { HttpReceiver } from './receiver.ts'

let sql: Sql
beforeAll(async () => {
  ;({ sql } = await chatDatabase())
})
afterAll(() => sql.end())

interface Setup {
  process?: Process
  onStored?: () => void
  answerMs?: number
}

function receiver({ process = async () => {}, onStored = () => {}, answerMs = 1000 }: Setup = {}) {
  const log = recordedLog()
  const intake = createIntake({ inbox: createInbox(sql, 'vendor_test'), process, onStored, log, answerMs })
  const { fetch } = new HttpReceiver({ signingSecret: slackTokens.signingSecret, intake: () => intake, log })
  return {
    send: (body: object, signing?: Signing) => fetch(signedRequest(body, signing)),
    intake,
    fetch,
    log,
  }
}

let number = 0
const event = () => ({
  type: 'event_callback',
  team_id: 'T1',
  event_id: `Ev${++number}`,
  event: { type: 'app_mention', channel: 'C1' },
})
const submission = () => ({
  type: 'view_submission',
  team: { id: 'T1' },
  trigger_id: `trigger-${++number}`,
  view: {},
})

test('200: a request that Slack signed just now', async () => {
  expect((await receiver().send(event())).status).toBe(200)
})

test.each([
  ['another secret', { secret: 'another' }],
  ['a time six minutes ago', { offset: -360 }],
  ['a time six minutes ahead', { offset: 360 }],
])('401: %s', async (_, signing) => {
  const { send } = receiver({ onStored: () => expect.unreachable() })
  expect((await send(event(), signing)).status).toBe(401)
})

test('401: a body that was changed after it was signed, or no signature at all', async () => {
  const { fetch } = receiver()
  const signed = signedRequest(event())
  const changed = new Request(signed.url, {
    method: 'POST',
    headers: signed.headers,
    body: '{"type":"event_callback"}',
  })
  expect((await fetch(changed)).status).toBe(401)
  expect((await fetch(new Request(signed.url, { method: 'POST', body: '{}' }))).status).toBe(401)
})

test('413: more than a megabyte, whatever the header says', async () => {
  const { fetch } = receiver()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let part = 0; part < 20; part++) controller.enqueue(new Uint8Array(100_000))
      controller.close()
    },
  })
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' }
  expect((await fetch(new Request('http://127.0.0.1/slack/events', init))).status).toBe(413)
})

test('the address check of a new app is answered, if it is signed', async () => {
  const response = await receiver().send({ type: 'url_verification', challenge: 'abc' })
  expect(await response.json()).toEqual({ challenge: 'abc' })
})

test('an event is stored before it is acknowledged, and is not handled meanwhile', async () => {
  const body = event()
  const { send } = receiver({ process: () => expect.unreachable() })
  await send(body)
  const [row] = await sql`select state, lane, payload from chat.inbox where dedupe_key = ${body.event_id}`
  expect(row).toMatchObject({ state: 'waiting', lane: 'C1', payload: body })
})

test('an event that cannot be stored is not acknowledged, so that Slack sends it again', async () => {
  const log = recordedLog()
  const inbox = createInbox(sql, 'vendor_test')
  const store = () => Promise.reject(new Error('The database is away'))
  const intake = createIntake({
    inbox: { ...inbox, store },
    process: async () => {},
    onStored: () => {},
    log,
  })
  const { fetch } = new HttpReceiver({ signingSecret: slackTokens.signingSecret, intake: () => intake, log })
  await expect(fetch(signedRequest(event()))).rejects.toThrow('The database is away')
})

test('a retry of an event is stored once', async () => {
  let stored = 0
  const { send } = receiver({ onStored: () => stored++ })
  const body = event()
  await send(body)
  expect((await send(body, { retry: 1 })).status).toBe(200)
  expect((await send(body, { retry: 2 })).status).toBe(200)
  expect(stored).toBe(1)
})

test('what arrives over Slack Connect belongs to the workspace that has the app, whoever wrote it', async () => {
  const body = {
    ...event(),
    team_id: 'T-PARTNER',
    context_team_id: 'T1',
    is_ext_shared_channel: true,
    authorizations: [{ team_id: 'T1', is_bot: true }],
  }
  const { send } = receiver()
  await send(body)
  // The same event as the other company's workspace names it.
  expect((await send({ ...body, context_team_id: 'T-PARTNER' }, { retry: 1 })).status).toBe(200)
  expect(await sql`select tenant from chat.inbox where dedupe_key = ${body.event_id}`).toEqual([
    { tenant: 'T1' },
  ])
})

const message = (rest: object) => ({ ...event(), event: { type: 'message', channel: 'C1', ...rest } })
const changed = (now: object, before: object) =>
  message({ subtype: 'message_changed', message: now, previous_message: before })

test.each([
  ['an echo of the bot itself', message({ bot_id: 'B1', user: 'U0BOT', text: 'Hello' })],
  [
    'another bot that mentions us',
    { ...event(), event: { type: 'app_mention', channel: 'C1', bot_id: 'B9' } },
  ],
  [
    'a link that Slack unfolded',
    changed({ text: 'See https://x.example', attachments: [{}] }, { text: 'See https://x.example' }),
  ],
  ['a thread that got an answer', changed({ text: 'Hello', reply_count: 1 }, { text: 'Hello' })],
  [
    'a message of the bot that it changed itself',
    changed({ text: 'b', bot_id: 'B1' }, { text: 'a', bot_id: 'B1' }),
  ],
  ['somebody who joined', message({ subtype: 'channel_join', user: 'U1', text: 'has joined' })],
])('%s is acknowledged and not kept', async (_, body) => {
  const { send } = receiver({ onStored: () => expect.unreachable() })
  expect((await send(body)).status).toBe(200)
})

test.each([
  ['a text that was edited', changed({ text: 'b' }, { text: 'a' })],
  ['a file that was taken away', changed({ text: '', files: [] }, { text: '', files: [{ id: 'F1' }] })],
  ['a message that was deleted', message({ subtype: 'message_deleted', previous_message: { text: 'a' } })],
  ['a file that was shared', message({ subtype: 'file_share', text: '', user: 'U1', files: [{ id: 'F1' }] })],
])('%s is kept', async (_, body) => {
  let stored = 0
  await receiver({ onStored: () => stored++ }).send(body)
  expect(stored).toBe(1)
})

test('a repeated interaction runs once and gets the answer of the first', async () => {
  let ran = 0
  const { send } = receiver({
    process: async ({ ack }) => {
      ran++
      await ack({ response_action: 'errors', errors: { 'field:email': 'No.' } })
    },
  })
  const body = submission()
  const first = await send(body)
  const again = await send(body, { retry: 1 })
  expect(await again.json()).toEqual(await first.json())
  expect(ran).toBe(1)
})

test('a listener that takes too long does not keep Slack waiting, and goes on', async () => {
  const slow = Promise.withResolvers<void>()
  let finished = false
  const { send, intake } = receiver({
    answerMs: 50,
    process: async () => {
      await slow.promise
      finished = true
    },
  })
  expect((await send(submission())).status).toBe(200)
  slow.resolve()
  await intake.drain()
  expect(finished).toBe(true)
})

test('a listener that fails answers Slack at once and leaves a line in the log', async () => {
  const { send, log } = receiver({ answerMs: 60_000, process: () => Promise.reject(new Error('no')) })
  expect((await send(submission())).status).toBe(200)
  expect(log.lines.map(({ event }) => event)).toContain('slack.failed')
})
