import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Adapter } from '../core/adapter.ts'
import { createConversations } from '../delivery/conversations.ts'
import type { Sql } from '../delivery/database.ts'
import { createInbox } from '../delivery/inbox.ts'
import { messageActivity } from '../testing/activities.ts'
import { chatDatabase } from '../testing/database.ts'
import { recordedLog } from '../testing/log.ts'
import { type Claims, type Microsoft, startMicrosoft } from '../testing/microsoft.ts'
import { notice } from '../view/notice-view.ts'
import { createTeamsAdapter } from './adapter.ts'
import { isServiceUrl } from './service-hosts.ts'

let sql: Sql
let microsoft: Microsoft
let bot: Adapter
const log = recordedLog()

beforeAll(async () => {
  ;({ sql } = await chatDatabase())
  microsoft = await startMicrosoft()
  // The SDK reads this by itself; the bot must not let it.
  process.env['DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS'] = 'true'
  bot = await createTeamsAdapter({
    config: {
      clientId: microsoft.clientId,
      clientSecret: 'unused',
      tenantId: microsoft.tenantId,
      trustedTenants: [],
      announceConversation: undefined,
      tabOrigin: undefined,
      serviceUrl: microsoft.serviceUrl,
      cloud: 'Public',
    },
    flow: { hear: () => expect.unreachable(), answer: () => expect.unreachable() },
    desk: {
      form: () => expect.unreachable(),
      open: () => expect.unreachable(),
      submit: () => expect.unreachable(),
      redraw: () => expect.unreachable(),
    },
    delivery: {
      inbox: createInbox(sql, 'vendor_test'),
      conversations: createConversations(sql, 'vendor_test'),
      enqueue: async () => {},
      wake: () => {},
    },
    log,
    seams: { cloud: microsoft.cloud, token: microsoft.token },
  })
})

afterAll(async () => {
  delete process.env['DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS']
  await microsoft.stop()
  await sql.end()
})

async function send(activity: object, authorization: string | null): Promise<number> {
  const headers = { 'content-type': 'application/json', ...(authorization !== null && { authorization }) }
  const request = new Request('http://127.0.0.1/api/messages', {
    method: 'POST',
    headers,
    body: JSON.stringify(activity),
  })
  return (await (bot.endpoint?.fetch(request) ?? expect.unreachable())).status
}

function entraToken(): Promise<string> {
  const tid = randomUUID()
  return bearer({
    iss: `${microsoft.cloud.loginEndpoint}/${tid}/v2.0`,
    tid,
    serviceurl: 'https://evil.example',
  })
}

const bearer = async (claims?: Claims) => `Bearer ${await microsoft.sign(claims)}`
const stored = async () => (await sql`select count(*)::int as count from chat.inbox`)[0]?.['count'] as number

test('200: a token of the Bot Framework for this bot and this service address; stored before it is acknowledged', async () => {
  const before = await stored()
  expect(await send(messageActivity(microsoft, 'hello'), await bearer())).toBe(200)
  expect(await stored()).toBe(before + 1)
})

test.each<[string, () => Promise<string | null>]>([
  ['no token', async () => null],
  ['no token at all behind the word', async () => 'Bearer '],
  ['a key that is not Microsoft’s', async () => `Bearer ${await microsoft.forge()}`],
  ['a token for another bot', () => bearer({ aud: randomUUID() })],
  ['a token of another issuer', () => bearer({ iss: 'https://issuer.example' })],
  ['an Entra token of somebody’s tenant, which is good to the SDK for any service address', entraToken],
  ['a token that has expired', () => bearer({ expiresIn: '-10m' })],
  ['a token for another service address', () => bearer({ serviceurl: 'https://evil.example' })],
])('401: %s', async (_, token) => {
  const before = await stored()
  expect(await send(messageActivity(microsoft, 'hello'), await token())).toBe(401)
  expect(await stored()).toBe(before)
})

test('401: an activity without a service address, which the token could not be compared with', async () => {
  expect(await send({ ...messageActivity(microsoft, 'hello'), serviceUrl: undefined }, await bearer())).toBe(
    401,
  )
})

test('403: a channel other than Teams, where people name themselves', async () => {
  expect(await send({ ...messageActivity(microsoft, 'hello'), channelId: 'webchat' }, await bearer())).toBe(
    403,
  )
})

test('a retry of an activity is stored once', async () => {
  const activity = messageActivity(microsoft, 'hello')
  const before = await stored()
  await send(activity, await bearer())
  expect(await send(activity, await bearer())).toBe(200)
  expect(await stored()).toBe(before + 1)
})

test.each([
  [429, { 'retry-after': '7' }, { kind: 'retry', afterMs: 7000, uncertain: false }],
  [412, {}, { kind: 'retry', uncertain: false }],
  [503, {}, { kind: 'retry', uncertain: false }],
  [500, {}, { kind: 'retry', uncertain: true }],
  [403, {}, { kind: 'unreachable' }],
  [413, {}, { kind: 'refused' }],
])(
  'when Teams answers %s to a message, what becomes of it is known or said to be unknown',
  async (status, headers, outcome) => {
    microsoft.failures.push({ status, headers })
    const target = { conversation: 'a:chat-with-mara' }
    expect(await bot.sender.send(target, notice('Hello'), 'openprm:1', false)).toMatchObject(outcome)
    expect(bot.sender.find).toBeUndefined()
  },
)

test('403: a service address that is not Microsoft’s, even if a token should vouch for it', async () => {
  const serviceUrl = 'https://smba.trafficmanager.net.evil.example/teams'
  const before = await stored()
  const authorization = await bearer({ serviceurl: serviceUrl })
  expect(await send({ ...messageActivity(microsoft, 'hello'), serviceUrl }, authorization)).toBe(403)
  expect(await stored()).toBe(before)
  expect(isServiceUrl('https://smba.trafficmanager.net/emea/x/', microsoft.serviceUrl)).toBe(true)
  expect(isServiceUrl('http://smba.trafficmanager.net/emea/', microsoft.serviceUrl)).toBe(false)
  expect(isServiceUrl('https://evilbotframework.com/', microsoft.serviceUrl)).toBe(false)
})

test('no token is written to the log', () => {
  expect(JSON.stringify(log.lines)).not.toContain('eyJ')
})
