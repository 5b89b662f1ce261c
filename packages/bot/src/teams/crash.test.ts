import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@openprm/api/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from '../core/words.ts'
import { createDeadLetters } from '../delivery/dead-letters.ts'
import type { Sql } from '../delivery/database.ts'
import { cardAction, messageActivity } from '../testing/activities.ts'
import { chatDatabase } from '../testing/database.ts'
import { type Gate, startGate } from '../testing/gate.ts'
import { type ConnectorCall, type Microsoft, startMicrosoft } from '../testing/microsoft.ts'
import { countSteps, startWire, type Wire } from '../testing/steps.ts'

const childFile = fileURLToPath(new URL('../testing/teams-child.ts', import.meta.url))
const vendorId = 'vendor_crash'
/** Of the delivery itself there are fifty, in `delivery/crash.test.ts`; these meet what is Teams' own. */
const kills = 20
const chats = 10

/** Everything that the process asks of the world. */
const steps = countSteps()
/** What it asks of Teams. */
const requests = countSteps()
let children: ChildProcess[] = []
let sql: Sql
let microsoft: Microsoft
/** Between the bot and Teams. */
let gate: Gate
/** Between the bot and Postgres. */
let wire: Wire
let url: string
let cache: string
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  const { sql: own, url: databaseUrl } = await chatDatabase()
  sql = own
  microsoft = await startMicrosoft()
  const { clientId, tenantId, cloud } = microsoft
  microsoft.members.push({ id: '29:mara', name: 'Mara Keller', email: 'mara@alpine.example', tenantId })
  gate = await startGate(new URL(microsoft.serviceUrl).origin)
  gate.before = async () => {
    const goOn = [steps, requests].every((counted) => counted.take().goOn)
    return goOn ? undefined : new Response(null, { status: 503 })
  }
  gate.after = async () => {
    for (const counted of [steps, requests]) counted.take().done()
  }
  microsoft.serviceUrl = `${gate.url}/connector`
  const database = new URL(databaseUrl)
  wire = await startWire({ host: database.hostname, port: Number(database.port) }, steps)
  database.port = String(wire.port)
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  cache = await mkdtemp(join(tmpdir(), 'bot-code-'))
  env = {
    NODE_COMPILE_CACHE: cache,
    DATABASE_URL: database.href,
    PORT: String(port),
    SERVICE_URL: microsoft.serviceUrl,
    CLIENT_ID: clientId,
    TENANT_ID: tenantId,
    TOKEN: microsoft.botToken,
    CLOUD: JSON.stringify(cloud),
  }
})
afterAll(async () => {
  steps.disarm()
  for (const child of children) child.kill('SIGKILL')
  await gate?.stop()
  await wire?.stop()
  await microsoft?.stop()
  await sql?.end()
  await rm(cache, { recursive: true, force: true })
})

async function startChild(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [childFile], { stdio: ['ignore', 'pipe', 'inherit'], env })
  children = [child]
  await once(child.stdout, 'data')
  return child
}

interface Told {
  /** A message, or the answers of a card. */
  kind: 'message' | 'invoke'
  conversation: string
  text: string
}

const all = Array.from({ length: kills }, (_, index): Told => {
  const conversation = `a:chat-${index % chats}`
  return index % 3 === 2
    ? { kind: 'invoke', conversation, text: `${conversation}|answers ${index}.` }
    : { kind: 'message', conversation, text: `said ${index}.` }
})
const waiting = [...all]

function activityOf({ kind, conversation, text }: Told): object {
  const { tenantId } = microsoft
  const place = { conversation: { id: conversation, conversationType: 'personal', tenantId } }
  // Teams repeats a message by its id; a person who presses again does so in a new activity.
  return kind === 'message'
    ? messageActivity(microsoft, text, { ...place, id: `1:${text}` })
    : cardAction(microsoft, `card ${text}`, 'submit', { about: text }, place)
}

/** Sends what was not acknowledged yet, in order; ends at the first that nobody takes. */
async function sendWaiting(upTo: number): Promise<void> {
  for (let told = waiting[0]; told && all.indexOf(told) <= upTo; told = waiting[0]) {
    const isTaken = await microsoft.post(url, activityOf(told)).then(
      ({ ok }) => ok,
      () => false,
    )
    if (!isTaken) return
    waiting.shift()
  }
}

const says = ({ activity }: ConnectorCall, text: string): boolean =>
  JSON.stringify(activity).includes(JSON.stringify(text).slice(1, -1))
const posts = (): ConnectorCall[] => microsoft.calls.filter(({ method }) => method === 'POST')
const postsOf = ({ text }: Told): ConnectorCall[] => posts().filter((call) => says(call, text))
const isSettled = async (): Promise<boolean> =>
  (await sql`select 1 from chat.outbox where state not in ('done', 'failed')`).length === 0 &&
  (await sql`select 1 from chat.inbox where state <> 'done'`).length === 0

test(`killed ${kills} times between any two steps, with Teams: nothing is lost, doubled or out of order, and what may have arrived is left to a person`, async () => {
  for (let round = 0; round < kills; round++) {
    const child = await startChild()
    const gone = once(child, 'exit')
    // Each step twice: nothing of it has happened, or all of it has and the process does not know.
    const moment = round % 2 === 0 ? 'before' : 'after'
    // Of two rounds one dies at a request to Teams, which are few among the many to Postgres.
    const [counted, nth] = round % 4 < 2 ? [steps, 1 + round / 4] : [requests, 1 + (round % 3)]
    counted.arm(Math.floor(nth), moment, () => child.kill('SIGKILL'))
    await sendWaiting(round)
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 700))])
    for (const one of [steps, requests]) one.disarm()
    child.kill('SIGKILL')
    await gone
  }
  const last = await startChild()
  await sendWaiting(kills)
  expect(waiting).toEqual([])
  await expect.poll(isSettled, { timeout: 30_000 }).toBe(true)

  const deadLetters = createDeadLetters(sql, vendorId, () => {})
  const letters = await deadLetters.list()
  expect(letters.length).toBeGreaterThan(0)
  expect(letters.filter(({ maybeSent }) => !maybeSent)).toEqual([])
  const isLeft = ({ text }: Told): boolean => letters.some(({ title }) => title?.includes(text))
  for (const told of all) {
    const { length } = postsOf(told)
    expect([told.text, length]).toEqual([told.text, isLeft(told) ? Math.min(length, 1) : 1])
  }
  for (let chat = 0; chat < chats; chat++) {
    // What is pressed is answered at once, also while what was said before waits to be taken up again.
    for (const kind of ['message', 'invoke']) {
      const isOf = (told: Told): boolean => told.conversation === `a:chat-${chat}` && told.kind === kind
      const known = all.filter((told) => isOf(told) && !isLeft(told))
      const inOrder = posts().flatMap((call) => known.filter(({ text }) => says(call, text)))
      expect(inOrder).toEqual(known)
    }
  }

  const before = posts().length
  for (const { id } of letters) await deadLetters.retry(id)
  await expect.poll(isSettled, { timeout: 30_000 }).toBe(true)
  expect(posts()).toHaveLength(before + letters.length)
  for (const call of posts().slice(before)) expect(says(call, words.repeated)).toBe(true)
  for (const told of all) {
    const newest = microsoft.calls.findLast((call) => says(call, told.text))
    expect(newest && says(newest, told.kind === 'message' ? `${told.text}, changed` : told.text)).toBe(true)
    if (told.kind === 'invoke')
      expect(microsoft.calls.some((call) => call.activityId === `card ${told.text}`)).toBe(true)
  }
  last.kill('SIGKILL')
}, 400_000)
