import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { leadValues } from '@openprm/api/testing'
import { type Gate, startGate } from '@openprm/bot/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { channelId, type LocalSlack, startLocalSlack } from './local-slack.ts'
import { type Programme, startProgramme } from './programme.ts'
import { freePort, until } from './waiting.ts'

const cli = fileURLToPath(new URL('../../packages/bot/src/cli.ts', import.meta.url))

const children: ChildProcess[] = []
let programme: Programme
let slack: LocalSlack
/** Between the bot and Slack. */
let gate: Gate
let botPort: number
const botToken = `xoxb-${randomBytes(12).toString('hex')}`

beforeAll(async () => {
  programme = await startProgramme()
  botPort = await freePort()
  slack = await startLocalSlack({
    requestUrl: `http://127.0.0.1:${botPort}/slack/events`,
    signingSecret: 'secret',
    botToken,
    appToken: 'xapp-unused',
    port: await freePort(),
    users: [{ id: 'UMARA', name: 'mara', email: programme.seller.email }],
  })
  gate = await startGate(new URL(slack.apiUrl).origin)
}, 60_000)

afterAll(async () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) await kill(child)
  await gate?.stop()
  await slack?.stop()
  await programme?.server.stop()
})

async function startProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [cli, 'start'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      OPENPRM_URL: programme.server.url,
      OPENPRM_SECRET_KEY: programme.secretKey,
      DATABASE_URL: programme.server.databaseUrl,
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: 'secret',
      SLACK_ANNOUNCE_CHANNEL: channelId,
      SLACK_API_URL: `${gate.url}/api/`,
      BOT_PORT: String(botPort),
    },
  })
  children.push(child)
  await once(child.stdout ?? child, 'data')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}

const announced = async (): Promise<string[]> =>
  (await slack.messages(channelId))
    .filter(({ blocks }) => blocks?.[0]?.block_id?.startsWith('openprm:'))
    .map((message) => /Lead \d+/.exec(JSON.stringify(message))?.[0] ?? '')

/** Each of a company of its own: a further submission of one that is known would join its lead. */
const create = (name: string) =>
  programme.prm.leads.create({
    values: { ...leadValues, name, email: `buyer@${name.toLowerCase().replaceAll(' ', '-')}.example` },
  })
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('a bot that is killed again and again announces every lead, each once and in order', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `Lead ${index + 1}`)
  await kill(await startProcess())
  for (const [index, name] of names.slice(0, 6).entries()) {
    const child = index % 2 === 0 ? await startProcess() : undefined
    await create(name)
    // At a different moment each time.
    await pause(index * 25)
    if (child) await kill(child)
  }

  // The worst moment: Slack has taken the message, and the bot does not know it yet.
  const answered = Promise.withResolvers<void>()
  gate.after = async (_, path) => (path.endsWith('/chat.postMessage') ? answered.promise : undefined)
  const doomed = await startProcess()
  await create('Lead 7')
  const before = (await announced()).length
  await until(async () => (await announced()).length > before, 'a message whose answer is held back', 60_000)
  await kill(doomed)
  answered.resolve()
  gate.after = async () => {}

  const last = await startProcess()
  try {
    await create('Lead 8')
    // What was being sent is looked for when its lease of half a minute has ended.
    await until(async () => (await announced()).length >= names.length, 'all announcements', 90_000)
    await pause(2500)
    expect(await announced()).toEqual(names)
  } finally {
    const exited = once(last, 'exit')
    last.kill('SIGTERM')
    expect((await exited)[0]).toBe(0)
  }
}, 180_000)
