import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leadValues } from '@openprm/api/testing'
import { channelId, type LocalSlack, startLocalSlack } from './local-slack.ts'
import { type Programme, startProgramme } from './programme.ts'
import { freePort, until } from './waiting.ts'

const cli = fileURLToPath(new URL('../../packages/bot/src/cli.ts', import.meta.url))

let programme: Programme
let slack: LocalSlack
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
}, 60_000)

afterAll(async () => {
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
      SLACK_API_URL: slack.apiUrl,
      BOT_PORT: String(botPort),
    },
  })
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

test('a bot that is killed again and again announces every lead, each once', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `Lead ${index + 1}`)
  await kill(await startProcess())
  for (const [index, name] of names.entries()) {
    const child = index % 2 === 0 ? await startProcess() : undefined
    await programme.prm.leads.create({ values: { ...leadValues, name } })
    // At a different moment each time: before, during and after the message is sent.
    await new Promise((resolve) => setTimeout(resolve, index * 25))
    if (child) await kill(child)
  }
  const last = await startProcess()
  try {
    // What was being sent when it was killed is looked for when its lease of a minute has ended.
    await until(async () => (await announced()).length >= names.length, 'all announcements', 100_000)
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(await announced()).toEqual(names)
  } finally {
    const exited = once(last, 'exit')
    last.kill('SIGTERM')
    expect((await exited)[0]).toBe(0)
  }
}, 180_000)
