import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@openprm/api/testing'
import {
  type ConnectorCall,
  countSteps,
  field,
  type Gate,
  linked,
  type Microsoft,
  startGate,
  startMicrosoft,
  startWire,
  type TeamsPeople,
  teamsPeople,
  type Wire,
} from '@openprm/bot/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Programme, startProgramme } from './programme.ts'
import { until } from './waiting.ts'

const processFile = fileURLToPath(new URL('teams-process.ts', import.meta.url))
/** `teams/crash.test.ts` does it twenty times, to Teams and the delivery alone. */
const kills = 4
const triage = '19:triage@thread.tacv2'

/** What the bot asks of Postgres, of Teams and of the programme. */
const steps = countSteps()
let children: ChildProcess[] = []
let programme: Programme
let microsoft: Microsoft
let teams: TeamsPeople
let gates: Gate[] = []
let wire: Wire
let cache: string
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  programme = await startProgramme()
  const { prm, server, secretKey, seller } = programme
  await prm.forms.put('ticket', {
    title: 'How can we help?',
    fields: [field('subject', 'text', { required: true }), field('body', 'textarea', { required: true })],
  })
  microsoft = await startMicrosoft()
  const { tenantId, clientId, cloud, botToken } = microsoft
  microsoft.members.push({ id: '29:mara', name: seller.name, email: seller.email, tenantId })
  const before = async (target: string): Promise<Gate> => {
    const gate = await startGate(target)
    gate.before = async () => (steps.take().goOn ? undefined : new Response(null, { status: 503 }))
    gate.after = async () => steps.take().done()
    gates.push(gate)
    return gate
  }
  const connector = await before(new URL(microsoft.serviceUrl).origin)
  const api = await before(server.url)
  microsoft.serviceUrl = `${connector.url}/connector`
  const database = new URL(server.databaseUrl)
  wire = await startWire({ host: database.hostname, port: Number(database.port) }, steps)
  database.hostname = '127.0.0.1'
  database.port = String(wire.port)
  const port = await freePort()
  teams = teamsPeople(`http://127.0.0.1:${port}`, microsoft)
  cache = await mkdtemp(join(tmpdir(), 'bot-code-'))
  env = {
    PATH: process.env['PATH'],
    NODE_COMPILE_CACHE: cache,
    OPENPRM_URL: api.url,
    OPENPRM_SECRET_KEY: secretKey,
    DATABASE_URL: database.href,
    BOT_PORT: String(port),
    TEAMS_CLIENT_ID: clientId,
    TEAMS_CLIENT_SECRET: 'unused, as tokens come from the local issuer',
    TEAMS_TENANT_ID: tenantId,
    TEAMS_TRIAGE_CONVERSATION: triage,
    TEAMS_SERVICE_URL: microsoft.serviceUrl,
    MICROSOFT: JSON.stringify({ cloud, botToken }),
  }
}, 60_000)

afterAll(async () => {
  steps.disarm()
  for (const child of children) child.kill('SIGKILL')
  for (const gate of gates) await gate.stop()
  await wire?.stop()
  await microsoft?.stop()
  await programme?.server.stop()
  if (cache) await rm(cache, { recursive: true, force: true })
})

async function startProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [processFile], { stdio: ['ignore', 'pipe', 'inherit'], env })
  children = [child]
  // It says that it has started, and nothing before.
  await once(child.stdout, 'data')
  return child
}

const chats = Array.from({ length: kills }, (_, index) => `a:chat-${index}`)
const subjectOf = (index: number): string => `Label printer ${index} is dark.`

/** @returns whether the bot took it: a person presses again otherwise. */
const isTaken = (act: Promise<unknown>): Promise<boolean> =>
  act.then(
    () => true,
    () => false,
  )

test(`killed ${kills} times while tickets are sent from Teams: each is there once, with one card, or a person is asked`, async () => {
  const { prm, server, seller } = programme
  const first = await startProcess()
  const { vendorId } = await prm.me.get()
  const chat = { platform: 'teams' as const, tenant: microsoft.tenantId, userId: '29:mara' }
  await linked(server.databaseUrl, vendorId, chat, seller.id)
  const forms: ConnectorCall[] = []
  for (const conversation of chats) {
    await teams.say('mara', { conversation }, 'ticket')
    forms.push(await teams.shown(conversation, 'How can we help?'))
  }
  first.kill('SIGKILL')
  await once(first, 'exit')

  const waiting = forms.map((form, index) => ({ form, index }))
  const sendWaiting = async (upTo: number): Promise<void> => {
    for (let next = waiting[0]; next && next.index <= upTo; next = waiting[0]) {
      const inputs = { 'field.subject': subjectOf(next.index), 'field.body': 'Since noon' }
      if (!(await isTaken(teams.press('mara', next.form, 'Send', inputs)))) return
      waiting.shift()
    }
  }
  for (let round = 0; round < kills; round++) {
    const child = await startProcess()
    const gone = once(child, 'exit')
    steps.arm(2 + 10 * round, round % 2 === 0 ? 'before' : 'after', () => child.kill('SIGKILL'))
    await sendWaiting(round)
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 1000))])
    steps.disarm()
    child.kill('SIGKILL')
    await gone
  }
  const last = await startProcess()
  await sendWaiting(kills)
  expect(waiting).toEqual([])

  const cardsOf = (index: number): ConnectorCall[] =>
    teams.sentTo(triage).filter(({ activity }) => JSON.stringify(activity).includes(subjectOf(index)))
  const letters = async (): Promise<Array<{ title: string; maybeSent: boolean }>> => {
    const response = await fetch(`http://127.0.0.1:${env['BOT_PORT']}/admin/dead-letters`, {
      headers: { authorization: `Bearer ${programme.secretKey}` },
    })
    return ((await response.json()) as { data: Array<{ title: string; maybeSent: boolean }> }).data
  }
  await until(async () => {
    const left = await letters()
    return forms.every(
      (_, index) => cardsOf(index).length > 0 || left.some(({ title }) => title === subjectOf(index)),
    )
  }, 'a card of each, or a word why not')
  const tickets = (await prm.tickets.list({ limit: 100 })).data.map(({ subject }) => subject)
  expect(tickets.toSorted()).toEqual(forms.map((_, index) => subjectOf(index)).toSorted())
  for (const [index, { activityId }] of forms.entries()) {
    expect(cardsOf(index).length).toBeLessThanOrEqual(1)
    // The form has become the receipt.
    await teams.changed(chats[index] ?? '', activityId, 'Ticket raised')
  }
  expect((await letters()).filter(({ maybeSent }) => !maybeSent)).toEqual([])
  const exited = once(last, 'exit')
  last.kill('SIGTERM')
  await exited
}, 240_000)
