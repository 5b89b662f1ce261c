import { type Bot, startBot } from '@openprm/bot'
import {
  cardAction,
  type ConnectorCall,
  fillCard,
  messageActivity,
  type Microsoft,
  startMicrosoft,
} from '@openprm/bot/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Programme, startProgramme } from './programme.ts'
import { until } from './waiting.ts'

type Card = Parameters<typeof fillCard>[0]

let programme: Programme
let microsoft: Microsoft
let bot: Bot
const announcements = '19:triage@thread.tacv2'

beforeAll(async () => {
  programme = await startProgramme()
  microsoft = await startMicrosoft()
  const { tenantId } = microsoft
  microsoft.members.push(
    { id: '29:mara', name: 'Mara Keller', email: programme.seller.email.toUpperCase(), tenantId },
    { id: '29:stranger', name: 'Stranger', email: 'stranger@elsewhere.example', tenantId },
    { id: '29:foreign', name: 'Foreign', email: programme.seller.email, tenantId: 'another-tenant' },
  )
  const started = await startBot({
    env: {
      TEAMS_CLIENT_ID: microsoft.clientId,
      TEAMS_CLIENT_SECRET: 'unused, as tokens come from the local issuer',
      TEAMS_TENANT_ID: tenantId,
      TEAMS_ANNOUNCE_CONVERSATION: announcements,
      TEAMS_SERVICE_URL: microsoft.serviceUrl,
    },
    apiUrl: programme.server.url,
    secretKey: programme.secretKey,
    databaseUrl: programme.server.databaseUrl,
    port: 0,
    write: () => {},
    teams: { cloud: microsoft.cloud, token: microsoft.token },
  })
  if (!started) throw new Error('The bot did not start')
  bot = started
}, 60_000)

afterAll(async () => {
  await bot?.stop()
  await microsoft?.stop()
  await programme?.server.stop()
})

const cardOf = ({ activity }: ConnectorCall): Card => activity.attachments?.[0]?.content as Card
/** The data behind a button. */
const dataOf = (call: ConnectorCall, label: string): object => {
  const found = cardOf(call).actions?.find(({ title }) => title === label)
  return found?.type === 'Action.Execute' ? (found.data as object) : expect.unreachable()
}
const sentTo = (conversation: string, since: number): ConnectorCall[] =>
  microsoft.calls.slice(since).filter((call) => call.conversation === conversation)

async function say(text: string, rest: object = {}): Promise<ConnectorCall> {
  const before = microsoft.calls.length
  expect((await microsoft.post(bot.url, messageActivity(microsoft, text, rest))).status).toBe(200)
  return until(
    async () => sentTo('a:chat-with-mara', before).find(({ method }) => method === 'POST'),
    'the answer',
  )
}

async function press(card: ConnectorCall, data: object, verb = 'submit'): Promise<Card> {
  const response = await microsoft.post(bot.url, cardAction(microsoft, card.activityId, verb, data))
  const answer = (await response.json()) as { statusCode: number; type: string; value: Card }
  expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
  return answer.value
}

test('who comes for the first time is asked whether it is them', async () => {
  const question = await say('lead')
  expect(JSON.stringify(cardOf(question))).toContain('You are Mara Keller at Alpine?')
  const welcome = await press(question, dataOf(question, 'Yes, that is me'), 'press')
  expect(JSON.stringify(welcome)).toContain('Hello, Mara Keller')
})

test('a seller sends a lead from Teams, corrects one answer, and the vendor hears of it', async () => {
  const form = await say('<at>OpenPRM</at> partner lead', {
    entities: [{ type: 'mention', text: '<at>OpenPRM</at>', mentioned: { id: '28:bot', name: 'OpenPRM' } }],
  })
  const { fields } = await programme.prm.forms.get('lead')
  const inputs = cardOf(form).body.flatMap(({ id }) =>
    id?.startsWith('field.') ? [id.slice('field.'.length)] : [],
  )
  expect(inputs).toEqual(fields.map(({ name }) => name))

  const before = microsoft.calls.length
  const answers = {
    ...fillCard(cardOf(form)),
    'field.name': 'Ada Brandt',
    'field.email': 'ada@kaufgut',
    'field.company': 'Kaufgut [link](https://evil.example)',
    'field.country': 'DE',
    'field.interest': 'picking',
    'field.consent': 'true',
  }
  const again = await press(form, answers)
  expect(JSON.stringify(again)).toContain('Enter an e-mail address')
  expect(fillCard(again)).toMatchObject({
    'field.name': 'Ada Brandt',
    'field.email': 'ada@kaufgut',
    'field.consent': 'true',
  })

  const receipt = await press(form, { ...fillCard(again), 'field.email': 'ada@kaufgut.example' })
  expect(JSON.stringify(receipt)).toContain('Lead sent')
  const leads = await programme.prm.leads.list()
  expect(leads.data).toHaveLength(1)
  expect(leads.data[0]).toMatchObject({
    name: 'Ada Brandt',
    email: 'ada@kaufgut.example',
    partnerId: programme.seller.partnerId,
    source: { channel: 'teams' },
  })

  const replaced = await until(
    async () => sentTo('a:chat-with-mara', before).find(({ method }) => method === 'PUT'),
    'the receipt',
  )
  expect(replaced.activityId).toBe(form.activityId)
  const announced = await until(async () => sentTo(announcements, before)[0], 'the announcement')
  expect(JSON.stringify(cardOf(announced))).toContain('Ada Brandt')
  expect(JSON.stringify(cardOf(announced))).not.toContain('"TextBlock"')
})

test('the same answers from the same card make one lead', async () => {
  const form = await say('lead')
  const answers = {
    ...fillCard(cardOf(form)),
    'field.name': 'Luca Moretti',
    'field.email': 'luca@ortofrutta.example',
    'field.company': 'Ortofrutta',
    'field.country': 'IT',
    'field.interest': 'picking',
    'field.consent': 'true',
  }
  await Promise.all([press(form, answers), press(form, answers)])
  await press(form, answers)
  const found = (await programme.prm.leads.list({ q: 'Luca' })).data
  expect(found).toHaveLength(1)
})

test('the button of the help opens the form in its place', async () => {
  const help = await say('help')
  expect(JSON.stringify(cardOf(help))).toContain('What I can do')
  expect(JSON.stringify(await press(help, dataOf(help, 'Send a lead'), 'press'))).toContain('field.email')
})

test('a client that knows no universal actions sends the form as a message', async () => {
  const form = await say('/partner lead')
  const before = microsoft.calls.length
  const value = {
    ...fillCard(cardOf(form)),
    verb: 'submit',
    'field.name': 'Old Client',
    'field.email': 'old@client.example',
    'field.company': 'Client',
    'field.country': 'IT',
    'field.interest': 'picking',
    'field.consent': 'true',
  }
  await microsoft.post(bot.url, messageActivity(microsoft, '', { value, replyToId: form.activityId }))
  const receipt = await until(
    async () => sentTo('a:chat-with-mara', before).find(({ method }) => method === 'PUT'),
    'the receipt',
  )
  expect(receipt.activityId).toBe(form.activityId)
  expect((await programme.prm.leads.list({ q: 'Old Client' })).data).toHaveLength(1)
})

test('what is said in a channel without mentioning the bot is not answered', async () => {
  const before = microsoft.calls.length
  const conversation = {
    id: '19:talk@thread.tacv2',
    conversationType: 'channel',
    tenantId: microsoft.tenantId,
  }
  await microsoft.post(bot.url, messageActivity(microsoft, 'We lead the market', { conversation }))
  await say('help')
  expect(sentTo('19:talk@thread.tacv2', before)).toEqual([])
})

test('somebody whom the programme does not know is told whom to ask', async () => {
  const answer = await say('lead', { from: { id: '29:stranger', name: 'Stranger' } })
  expect(JSON.stringify(cardOf(answer))).toContain('your channel manager at Northwind Robotics')
})

test('an e-mail address from a tenant that is not trusted counts for nothing', async () => {
  const answer = await say('lead', { from: { id: '29:foreign', name: 'Foreign' } })
  expect(JSON.stringify(cardOf(answer))).toContain('not one that Northwind Robotics has connected')
})

test('an activity without a token of Microsoft is refused and leaves no trace', async () => {
  const before = microsoft.calls.length
  const activity = messageActivity(microsoft, 'lead')
  expect((await microsoft.post(bot.url, activity, null)).status).toBe(401)
  expect((await microsoft.post(bot.url, activity, `Bearer ${await microsoft.forge()}`)).status).toBe(401)
  expect(microsoft.calls.length).toBe(before)
})
