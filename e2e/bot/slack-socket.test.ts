import { randomBytes } from 'node:crypto'
import { type Bot, startBot } from '@openprm/bot'
import { linked } from '@openprm/bot/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { channelId, type LocalSlack, startLocalSlack } from './local-slack.ts'
import { type Programme, startProgramme } from './programme.ts'
import { freePort } from '@openprm/api/testing'
import { until } from './waiting.ts'

let programme: Programme
let slack: LocalSlack
let bot: Bot

beforeAll(async () => {
  programme = await startProgramme()
  const botToken = `xoxb-${randomBytes(12).toString('hex')}`
  const appToken = `xapp-${randomBytes(12).toString('hex')}`
  slack = await startLocalSlack({
    requestUrl: undefined,
    signingSecret: 'unused',
    botToken,
    appToken,
    port: await freePort(),
    users: [{ id: 'UMARA', name: 'mara', email: programme.seller.email }],
  })
  const started = await startBot({
    env: { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: slack.apiUrl },
    apiUrl: programme.server.url,
    secretKey: programme.secretKey,
    databaseUrl: programme.server.databaseUrl,
    port: 0,
    write: () => {},
  })
  if (!started) throw new Error('The bot did not start')
  bot = started
  const { vendorId } = await programme.prm.me.get()
  const mara = { platform: 'slack', tenant: slack.teamId, userId: 'UMARA' } as const
  await linked(programme.server.databaseUrl, vendorId, mara, programme.seller.id)
}, 60_000)

afterAll(async () => {
  await bot?.stop()
  await slack?.stop()
  await programme?.server.stop()
})

test('a bot that cannot be reached from outside works the same over its own connection', async () => {
  await slack.command('UMARA', 'lead')
  expect((await until(async () => slack.modal(), 'the modal')).callback_id).toBe('form')
  await slack.say('UMARA', '<@U0PRM> hello')
  await until(
    async () => (await slack.messages(channelId)).find(({ thread_ts }) => thread_ts !== undefined),
    'the reply',
  )
})

test('over its own connection there is no address to send forged requests to', async () => {
  expect((await fetch(`${bot.url}/slack/events`, { method: 'POST', body: '{}' })).status).toBe(404)
})
