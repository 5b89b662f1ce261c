import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort } from '@openprm/api/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chatDatabase } from '../testing/database.ts'
import type { Told } from '../testing/delivery-child.ts'
import { type Gate, startGate } from '../testing/gate.ts'
import { type SlackWebApi, startSlackWebApi } from '../testing/slack.ts'
import { countSteps, startWire, type Wire } from '../testing/steps.ts'
import type { Sql } from './database.ts'

const childFile = fileURLToPath(new URL('../testing/delivery-child.ts', import.meta.url))
const kills = 50
const channels = 10

const steps = countSteps()
const posted: Array<{ channel: string; ts: string; key: string; marker: string }> = []
let children: ChildProcess[] = []
let sql: Sql
let slack: SlackWebApi
let gate: Gate
let wire: Wire
let port: number
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  const { sql: own, url } = await chatDatabase()
  sql = own
  slack = await startSlackWebApi()
  slack.answers.set('chat.postMessage', ({ channel, text, blocks }) => {
    const ts = `${posted.length + 1}.0`
    const [{ block_id: marker }] = blocks as [{ block_id: string }]
    posted.push({ channel: String(channel), ts, key: String(text), marker })
    return { ts }
  })
  slack.answers.set('conversations.history', ({ channel }) => ({
    messages: posted
      .filter((one) => one.channel === channel)
      .map(({ ts, marker }) => ({ ts, blocks: [{ block_id: marker }] })),
  }))
  gate = await startGate(new URL(slack.url).origin)
  gate.before = async () => (steps.take().goOn ? undefined : new Response(null, { status: 503 }))
  gate.after = async () => steps.take().done()
  const database = new URL(url)
  wire = await startWire({ host: database.hostname, port: Number(database.port) }, steps)
  database.port = String(wire.port)
  port = await freePort()
  env = { DATABASE_URL: database.href, SLACK_API: `${gate.url}/api/`, PORT: String(port) }
})
afterAll(async () => {
  steps.disarm()
  for (const child of children) child.kill('SIGKILL')
  await gate?.stop()
  await wire?.stop()
  await slack?.stop()
  await sql?.end()
})

async function startChild(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [childFile], { stdio: ['ignore', 'pipe', 'inherit'], env })
  children = [child]
  await once(child.stdout, 'data')
  return child
}

const waiting: Told[] = Array.from({ length: kills }, (_, index) => ({
  key: `said ${index}`,
  channel: `C${index % channels}`,
}))
const all = [...waiting]

/** Sends what was not acknowledged yet, in order, as a platform does; ends at the first that nobody takes. */
async function sendWaiting(upTo: number): Promise<void> {
  for (let told = waiting[0]; told && all.indexOf(told) <= upTo; told = waiting[0]) {
    const init = { method: 'POST', body: JSON.stringify(told) }
    const isTaken = await fetch(`http://127.0.0.1:${port}`, init).then(
      ({ ok }) => ok,
      () => false,
    )
    if (!isTaken) return
    waiting.shift()
  }
}

test(`killed ${kills} times between any two steps of delivery: everything is answered once, in order`, async () => {
  for (let round = 0; round < kills; round++) {
    const child = await startChild()
    const gone = once(child, 'exit')
    // Each step twice: nothing of it has happened, or all of it has and the process does not know.
    steps.arm(1 + Math.floor(round / 2), round % 2 === 0 ? 'before' : 'after', () => child.kill('SIGKILL'))
    await sendWaiting(round)
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 400))])
    steps.disarm()
    child.kill('SIGKILL')
    await gone
  }
  const last = await startChild()
  await sendWaiting(kills)
  expect(waiting).toEqual([])
  await expect.poll(() => posted.length, { timeout: 30_000 }).toBe(kills)
  await expect
    .poll(async () => (await sql`select 1 from chat.outbox where state <> 'done'`).length, {
      timeout: 10_000,
    })
    .toBe(0)
  last.kill('SIGKILL')

  for (let channel = 0; channel < channels; channel++) {
    const ofChannel = (one: { channel: string }): boolean => one.channel === `C${channel}`
    expect(posted.filter(ofChannel).map(({ key }) => key)).toEqual(
      all.filter(ofChannel).map(({ key }) => key),
    )
  }
}, 180_000)
