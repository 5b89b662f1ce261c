import { webApi } from '@slack/bolt'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createIntake } from '../slack/intake.ts'
import { slackLogger } from '../slack/logger.ts'
import { HttpReceiver } from '../slack/receiver.ts'
import { slackSender } from '../slack/sender.ts'
import { chatDatabase } from '../testing/database.ts'
import { recordedLog } from '../testing/log.ts'
import {
  type Signing,
  signedRequest,
  slackTokens,
  type SlackWebApi,
  startSlackWebApi,
} from '../testing/slack.ts'
import { atOnce, seeded, shuffled } from '../testing/storm.ts'
import { notice } from '../view/notice-view.ts'
import { courier } from './courier.ts'
import type { Sql } from './database.ts'
import { createInbox } from './inbox.ts'
import { enqueue } from './outbox.ts'
import { pump } from './pump.ts'
import { startWorker, type Worker } from './worker.ts'

/** Our own sender, on bad days of Slack, of the network and of the database: the delivery alone, without what is said. */

const events = 120
const channels = 8
const vendorId = 'vendor_storm'
const random = seeded(20_261_129)
const chance = (share: number): boolean => random() < share

let sql: Sql
let slack: SlackWebApi
let workers: Worker[]
let fetchFromSlack: (request: Request) => Promise<Response>
const log = recordedLog()
/** What has really arrived in Slack. */
const arrived: Array<{ channel: string; thread: string; marker: string; ts: string }> = []

beforeAll(async () => {
  ;({ sql } = await chatDatabase())
  slack = await startSlackWebApi()
  slack.answers.set('chat.postMessage', async ({ channel, thread_ts, blocks }) => {
    if (chance(0.04)) return new Response('', { status: 429, headers: { 'retry-after': '1' } })
    if (chance(0.04)) return new Response('', { status: 503 })
    const ts = `${arrived.length + 1}.0`
    const [{ block_id: marker }] = blocks as [{ block_id: string }]
    arrived.push({ channel: String(channel), thread: String(thread_ts), marker, ts })
    // It has arrived, and the bot does not hear of it.
    if (chance(0.04)) return new Response('', { status: 502 })
    if (chance(0.02)) await new Promise((resolve) => setTimeout(resolve, 600))
    return { ts }
  })
  const found = ({ ts }: Record<string, unknown>) => ({
    messages: arrived
      .filter(({ thread }) => thread === ts)
      .map((one) => ({ ts: one.ts, blocks: [{ block_id: one.marker }] })),
  })
  slack.answers.set('conversations.replies', found)

  const inbox = createInbox(sql, vendorId)
  const store: typeof inbox.store = async (incoming) => {
    if (chance(0.05)) throw new Error('The database is away')
    const isNew = await inbox.store(incoming)
    if (chance(0.05)) throw new Error('The connection broke after it was stored')
    return isNew
  }
  const wake = (): void => {
    for (const worker of workers) worker.wake()
  }
  const intake = createIntake({ inbox: { ...inbox, store }, process: async () => {}, onStored: wake, log })
  const receiver = new HttpReceiver({ signingSecret: slackTokens.signingSecret, intake: () => intake, log })
  fetchFromSlack = receiver.fetch
  const client = new webApi.WebClient(slackTokens.botToken, {
    slackApiUrl: slack.url,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    logger: slackLogger(log),
    timeout: 300,
  })
  const slackHandler = async (payload: unknown): Promise<void> => {
    const { event, event_id: key } = payload as ReturnType<typeof mention>
    if (chance(0.03)) throw new Error('The handler failed')
    const target = { conversation: event.channel, thread: event.ts }
    await enqueue(sql, vendorId, [{ platform: 'slack', target, key, view: notice(event.ts) }])
    wake()
  }
  const options = { sql, vendorId, log }
  workers = [
    startWorker({
      name: 'inbox',
      step: pump({ ...options, handlers: { slack: slackHandler } }),
      log,
      idleMs: 50,
    }),
    startWorker({
      name: 'outbox',
      step: courier({ ...options, senders: { slack: slackSender(async () => client) }, limits: [] }),
      log,
      idleMs: 50,
      parallel: 4,
    }),
  ]
})
afterAll(async () => {
  for (const worker of workers) await worker.stop()
  await slack.stop()
  await sql.end()
})

function mention(number: number) {
  const event = {
    type: 'app_mention',
    channel: `C${number % channels}`,
    user: 'U1',
    text: 'Hi',
    ts: `${number}.5`,
  }
  return { type: 'event_callback', team_id: 'T1', event_id: `Ev${number}`, event }
}

const send = async (body: object, signing?: Signing): Promise<number> =>
  fetchFromSlack(signedRequest(body, signing)).then(
    ({ status }) => status,
    // What the HTTP server makes of it.
    () => 500,
  )

/** As Slack does: again and again until it is acknowledged; sometimes twice at once, sometimes once more later. */
async function deliver(number: number): Promise<void> {
  const body = mention(number)
  for (let retry = 0; ; retry++) {
    const tries = [
      send(body, retry > 0 ? { retry } : {}),
      ...(chance(0.15) ? [send(body, { retry: retry + 1 })] : []),
    ]
    if ((await Promise.all(tries)).includes(200)) break
  }
  if (chance(0.1)) expect([200, 500]).toContain(await send(body, { retry: 3 }))
}

const forgeries: Signing[] = [{ secret: 'another' }, { offset: -301 }, { offset: 301 }]

test('in a storm of retries, duplicates, forgeries, echoes and failures every event is answered once, in order', async () => {
  const genuine = shuffled(
    Array.from({ length: events }, (_, index) => index),
    random,
  )
  await atOnce(genuine, 8, async (number) => {
    await deliver(number)
    const forged = forgeries[number % 12]
    if (forged) expect(await send(mention(1000 + number), forged)).toBe(401)
    if (number % 10 === 0) {
      const echo = { ...mention(2000 + number).event, type: 'message', bot_id: 'B1' }
      expect(await send({ ...mention(2000 + number), event: echo })).toBe(200)
    }
  })
  await expect
    .poll(async () => (await sql`select 1 from chat.outbox where state = 'done'`).length, { timeout: 25_000 })
    .toBe(events)

  const kept = await sql<Array<{ dedupe_key: string; lane: string }>>`
    select dedupe_key, lane from chat.inbox where vendor_id = ${vendorId} order by id`
  expect(kept).toHaveLength(events)
  for (let channel = 0; channel < channels; channel++) {
    const asStored = kept
      .filter(({ lane }) => lane === `C${channel}`)
      .map((row) => `${row.dedupe_key.slice(2)}.5`)
    expect(arrived.filter((one) => one.channel === `C${channel}`).map(({ thread }) => thread)).toEqual(
      asStored,
    )
  }
  expect(await sql`select 1 from chat.inbox where state = 'failed'`).toHaveLength(0)
})
