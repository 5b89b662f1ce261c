import { createHmac, randomBytes } from 'node:crypto'
import { type Bot, startBot } from '@openprm/bot'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { channelId, type LocalSlack, type Modal, startLocalSlack } from './local-slack.ts'
import { type Programme, startProgramme } from './programme.ts'
import { freePort } from '@openprm/api/testing'
import { until } from './waiting.ts'

let programme: Programme
let slack: LocalSlack
let bot: Bot
let botPort: number
const signingSecret = randomBytes(16).toString('hex')
const botToken = `xoxb-${randomBytes(12).toString('hex')}`

beforeAll(async () => {
  programme = await startProgramme()
  botPort = await freePort()
  slack = await startLocalSlack({
    requestUrl: `http://127.0.0.1:${botPort}/slack/events`,
    signingSecret,
    botToken,
    appToken: 'xapp-unused',
    port: await freePort(),
    users: [
      { id: 'UMARA', name: 'mara', email: programme.seller.email },
      { id: 'USTRANGER', name: 'stranger', email: 'stranger@elsewhere.example' },
    ],
  })
  bot = await start(signingSecret, botPort)
}, 60_000)

afterAll(async () => {
  await bot?.stop()
  await slack?.stop()
  await programme?.server.stop()
})

afterEach(async () => {
  await slack.dismiss('UMARA')
  await until(async () => (await slack.modal()) === undefined, 'the modal to close')
})

async function start(secret: string, port: number): Promise<Bot> {
  const started = await startBot({
    env: {
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: secret,
      SLACK_ANNOUNCE_CHANNEL: channelId,
      SLACK_API_URL: slack.apiUrl,
    },
    apiUrl: programme.server.url,
    secretKey: programme.secretKey,
    databaseUrl: programme.server.databaseUrl,
    port,
    write: () => {},
  })
  if (!started) throw new Error('The bot did not start')
  return started
}

const fieldsOf = (modal: Modal): string[] =>
  modal.blocks.flatMap(({ block_id }) =>
    block_id?.startsWith('field:') ? [block_id.slice('field:'.length)] : [],
  )

const text = (value: string) => ({ field: { type: 'plain_text_input', value } })
const option = (value: string) => ({ field: { type: 'static_select', selected_option: { value } } })
const ticked = { field: { type: 'checkboxes', selected_options: [{ value: 'true' }] } }

const answers = {
  'field:name': text('Ada Brandt'),
  'field:email': text('ada@kaufgut'),
  'field:company': text('Kaufgut & <Söhne>'),
  'field:country': option('DE'),
  'field:interest': option('picking'),
  'field:message': text('Two halls.\nSoon.'),
  'field:consent': ticked,
}

test('who comes for the first time is asked whether it is them', async () => {
  await slack.command('UMARA', 'lead')
  const question = await until(
    async () => (await slack.messages(channelId)).find(({ ephemeral_to }) => ephemeral_to === 'UMARA'),
    'the question',
  )
  expect(question.text).toContain('You are Mara Keller at Alpine?')
  await slack.press('UMARA', question, 'Yes, that is me')
  // What led there goes on at once: the form, with the welcome above it.
  const form = await until(async () => slack.modal(), 'the form')
  expect(JSON.stringify(form)).toContain('Hello, Mara Keller')
  expect(fieldsOf(form)).toContain('email')
})

test('a seller sends a lead from Slack, corrects one answer, and the vendor hears of it', async () => {
  await slack.command('UMARA', 'lead')
  const modal = await until(async () => slack.modal(), 'the modal')
  const { fields } = await programme.prm.forms.get('lead')
  expect(fieldsOf(modal)).toEqual(
    fields.filter(({ visibleWhen }) => visibleWhen === null).map(({ name }) => name),
  )

  const refused = await slack.submit('UMARA', answers)
  expect(refused).toEqual({ errors: { 'field:email': expect.stringContaining('e-mail address') } })

  const receipt = await slack.submit('UMARA', { ...answers, 'field:email': text('ada@kaufgut.example') })
  expect(receipt).toMatchObject({ modal: { title: { text: 'Lead sent' } } })

  const leads = await programme.prm.leads.list()
  expect(leads.data).toHaveLength(1)
  expect(leads.data[0]).toMatchObject({
    name: 'Ada Brandt',
    partnerId: programme.seller.partnerId,
    source: { channel: 'slack' },
    values: { company: 'Kaufgut & <Söhne>', message: 'Two halls.\nSoon.', consent: true },
  })

  const announced = await until(async () => {
    const found = (await slack.messages(channelId)).filter(({ blocks }) =>
      blocks?.[0]?.block_id?.startsWith('openprm:'),
    )
    return found.length > 0 && found
  }, 'the announcement')
  expect(announced).toHaveLength(1)
  expect(JSON.stringify(announced[0]?.blocks)).toContain('Ada Brandt')
  expect(JSON.stringify(announced[0])).not.toContain('ada@kaufgut.example')
})

test('a question that an answer brings up is asked before anything is sent', async () => {
  await slack.command('UMARA', 'lead')
  await until(async () => slack.modal(), 'the modal')
  const sent = await slack.submit('UMARA', {
    ...answers,
    'field:email': text('ada@kaufgut.example'),
    'field:interest': option('other'),
  })
  if (!('modal' in sent) || !sent.modal) throw new Error('The form did not come back')
  expect(fieldsOf(sent.modal)).toContain('other')
  expect(JSON.stringify(sent.modal)).toContain('Kaufgut & <Söhne>')
})

test('somebody whom the programme does not know is told whom to ask', async () => {
  await slack.command('USTRANGER', 'lead')
  const answer = await until(
    async () => (await slack.messages(channelId)).find(({ ephemeral_to }) => ephemeral_to === 'USTRANGER'),
    'the answer',
  )
  expect(answer.text).toContain('We have not met yet')
  expect(JSON.stringify(answer.blocks)).toContain('your channel manager at Northwind Robotics')
})

test('a mention is answered once, in its thread, with the way to the form', async () => {
  await slack.say('UMARA', '<@U0PRM> hello')
  const mention = (await slack.messages(channelId)).find(({ text }) => text.includes('hello'))
  const replies = async () =>
    (await slack.messages(channelId)).filter(({ thread_ts }) => thread_ts === mention?.ts)
  const [reply] = await until(async () => (await replies()).length > 0 && (await replies()), 'the reply')
  if (!reply) throw new Error('No reply')
  await slack.press('UMARA', reply, 'Send a lead')
  await until(async () => slack.modal(), 'the modal')
})

test('a workspace with another signing secret is refused', async () => {
  const port = await freePort()
  const other = await start('another-secret', port)
  try {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'x' })
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signature = `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')}`
    const headers = {
      'content-type': 'application/json',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signature,
    }
    const statusAt = async (url: string) =>
      (await fetch(`${url}/slack/events`, { method: 'POST', headers, body })).status
    expect(await statusAt(bot.url)).toBe(200)
    expect(await statusAt(other.url)).toBe(401)
  } finally {
    await other.stop()
  }
})
