import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort, leadValues } from '@openprm/api/testing'
import {
  countSteps,
  type Gate,
  signedRequest,
  slackTokens,
  type SlackWebApi,
  startGate,
  startSlackWebApi,
  startWire,
  type Wire,
} from '@openprm/bot/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Programme, startProgramme } from './programme.ts'
import { until } from './waiting.ts'

const cli = fileURLToPath(new URL('../../packages/bot/src/cli.ts', import.meta.url))
/** `delivery/crash.test.ts` does it fifty times, to the delivery alone. */
const kills = 8
const channels = 4
const announcements = 'CNEWS'

interface Posted {
  channel: string
  ts: string
  thread: string | undefined
  text: string
  marker: string
}

const steps = countSteps()
const posted: Posted[] = []
/** Everything that all the processes wrote. */
const output: string[] = []
let children: ChildProcess[] = []
let programme: Programme
let slack: SlackWebApi
/** Between the bot and Slack. */
let gate: Gate
/** Between the bot and Postgres. */
let wire: Wire
let cache: string
let url: string
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  programme = await startProgramme()
  slack = await startSlackWebApi()
  slack.answers.set('chat.postMessage', ({ channel, thread_ts, blocks }) => {
    const ts = `${posted.length + 1}.000`
    const [{ block_id: marker }] = blocks as [{ block_id: string }]
    posted.push({
      channel: String(channel),
      ts,
      thread: typeof thread_ts === 'string' ? thread_ts : undefined,
      text: JSON.stringify(blocks),
      marker,
    })
    return { ts }
  })
  const history = ({ channel, ts }: Record<string, unknown>) => ({
    messages: posted
      .filter((one) => one.channel === channel && (ts === undefined || one.thread === ts))
      .map((one) => ({ ts: one.ts, blocks: [{ block_id: one.marker }] })),
  })
  slack.answers.set('conversations.history', history)
  slack.answers.set('conversations.replies', history)
  gate = await startGate(new URL(slack.url).origin)
  gate.before = async () => (steps.take().goOn ? undefined : new Response(null, { status: 503 }))
  gate.after = async () => {
    const { done } = steps.take()
    done()
  }
  const database = new URL(programme.server.databaseUrl)
  wire = await startWire({ host: database.hostname, port: Number(database.port) }, steps)
  database.hostname = '127.0.0.1'
  database.port = String(wire.port)
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  cache = await mkdtemp(join(tmpdir(), 'bot-code-'))
  env = {
    PATH: process.env['PATH'],
    NODE_COMPILE_CACHE: cache,
    OPENPRM_URL: programme.server.url,
    OPENPRM_SECRET_KEY: programme.secretKey,
    DATABASE_URL: database.href,
    SLACK_BOT_TOKEN: slackTokens.botToken,
    SLACK_SIGNING_SECRET: slackTokens.signingSecret,
    SLACK_ANNOUNCE_CHANNEL: announcements,
    SLACK_API_URL: `${gate.url}/api/`,
    BOT_PORT: String(port),
  }
}, 60_000)

afterAll(async () => {
  steps.disarm()
  for (const child of children) child.kill('SIGKILL')
  await gate?.stop()
  await wire?.stop()
  await slack?.stop()
  await programme?.server.stop()
  await rm(cache, { recursive: true, force: true })
})

async function startProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [cli, 'start'], { stdio: ['ignore', 'pipe', 'pipe'], env })
  children = [child]
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)))
  await once(child.stdout, 'data')
  return child
}

interface Mention {
  ts: string
  channel: string
}

const mentions: Mention[] = Array.from({ length: kills }, (_, index) => ({
  ts: `${index + 1}.5`,
  channel: `C${index % channels}`,
}))
const waiting = [...mentions]

/** Sends what was not acknowledged yet, in order, as Slack does; ends at the first that nobody takes. */
async function sendWaiting(upTo: number): Promise<void> {
  while (waiting[0] && mentions.indexOf(waiting[0]) <= upTo) {
    const { ts, channel } = waiting[0]
    const event = { type: 'app_mention', user: 'UMARA', text: '<@U0BOT> help', ts, channel, event_ts: ts }
    const signed = signedRequest({ type: 'event_callback', team_id: 'T1', event_id: `Ev${ts}`, event })
    const init = { method: 'POST', headers: signed.headers, body: await signed.text() }
    const status = await fetch(`${url}/slack/events`, init).then(
      (response) => response.status,
      () => 0,
    )
    if (status !== 200) return
    waiting.shift()
  }
}

/** Each of a company of its own: a further submission of one that is known would join its lead. */
const create = (number: number) =>
  programme.prm.leads.create({
    values: { ...leadValues, name: `Lead ${number}`, email: `buyer@company-${number}.example` },
  })

test(`killed ${kills} times between two steps, the bot answers every mention and announces every lead: each once, in order`, async () => {
  for (let round = 0; round < kills; round++) {
    const child = await startProcess()
    const gone = once(child, 'exit')
    const moment = round % 2 === 0 ? 'before' : 'after'
    steps.arm(2 + 3 * round, moment, () => child.kill('SIGKILL'))
    if (round % 2 === 0) await create(round / 2 + 1)
    await sendWaiting(round)
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 700))])
    steps.disarm()
    child.kill('SIGKILL')
    await gone
  }

  const last = await startProcess()
  await sendWaiting(kills)
  expect(waiting).toEqual([])
  const leads = Array.from({ length: kills / 2 }, (_, index) => `Lead ${index + 1}`)
  await until(async () => posted.length >= kills + leads.length, 'all messages', 60_000)
  const exited = once(last, 'exit')
  last.kill('SIGTERM')
  expect((await exited)[0]).toBe(0)

  for (let channel = 0; channel < channels; channel++) {
    const said = mentions.filter((mention) => mention.channel === `C${channel}`).map(({ ts }) => ts)
    expect(posted.filter((one) => one.channel === `C${channel}`).map(({ thread }) => thread)).toEqual(said)
  }
  const announced = posted.filter(({ channel }) => channel === announcements)
  expect(announced.map(({ text }) => /Lead \d+/.exec(text)?.[0])).toEqual(leads)

  const password = new URL(programme.server.databaseUrl).password || 'no password here'
  for (const secret of [programme.secretKey, slackTokens.botToken, slackTokens.signingSecret, password])
    expect(output.join('')).not.toContain(secret)
}, 180_000)
