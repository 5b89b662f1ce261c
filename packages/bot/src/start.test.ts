import { leadValues, startTestServer, type TestServer } from '@openprm/api/testing'
import { OpenPRM } from '@openprm/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from './core/words.ts'
import { linked } from './testing/linked.ts'
import { fillModal } from './testing/fill-modal.ts'
import { signedRequest, type SlackWebApi, slackTokens, startSlackWebApi } from './testing/slack.ts'
import { formView } from './view/form-view.ts'
import { formModal } from './slack/render/modal.ts'
import { startBot } from './start.ts'

let server: TestServer
let slack: SlackWebApi

beforeAll(async () => {
  server = await startTestServer()
  slack = await startSlackWebApi()
})
afterAll(async () => {
  await slack.stop()
  await server.stop()
})

const env = () => ({
  SLACK_BOT_TOKEN: slackTokens.botToken,
  SLACK_SIGNING_SECRET: slackTokens.signingSecret,
  SLACK_API_URL: slack.url,
  SLACK_ANNOUNCE_CHANNEL: 'C1',
})
const lines: string[] = []
const options = (secretKey: string) => ({
  env: env(),
  apiUrl: server.url,
  secretKey,
  databaseUrl: server.databaseUrl,
  port: 0,
  write: (line: string) => lines.push(line),
})

/** As the README names them. */
const leastScopes = [
  'vendor:read',
  'users:read',
  'forms:read',
  'forms:submit',
  'events:read',
  'tickets:read',
  'tickets:write',
  'deals:read',
  'deals:write',
  'deals:decide',
  'training:read',
  'embed_tokens:write',
  'partners:read',
] as const

test('a secret key with the scopes the README names is enough', async () => {
  const { secretKey } = await server.createVendor({ granted: leastScopes })
  const prm = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
  const { user } = await prm.embedTokens.create({
    user: { email: 'umara@alpine.example', name: 'Mara' },
    partner: { externalId: 'alpine', name: 'Alpine' },
  })
  const bot = (await startBot(options(secretKey))) ?? expect.unreachable()
  try {
    const { vendorId } = await prm.me.get()
    await linked(server.databaseUrl, vendorId, { platform: 'slack', tenant: 'T1', userId: 'UMARA' }, user.id)
    const modal = formModal(formView(await prm.forms.get('lead'), 'USD', { values: leadValues }))
    const view = { ...modal, id: 'V1', root_view_id: 'V1', state: { values: fillModal(modal) } }
    const signed = signedRequest({
      type: 'view_submission',
      trigger_id: 't',
      team: { id: 'T1' },
      user: { id: 'UMARA' },
      view,
    })
    const response = await fetch(`${bot.url}/slack/events`, {
      method: 'POST',
      headers: signed.headers,
      body: await signed.text(),
    })
    expect(await response.text()).toContain(words.receiptTitle)
    await expect
      .poll(() => JSON.stringify(slack.calls.at(-1)), { timeout: 5000 })
      .toContain(words.announcement('Alpine'))
  } finally {
    await bot.stop()
  }
})

test('a bot token that Slack does not take stops the start, and nothing is left running', async () => {
  const { secretKey } = await server.createVendor()
  const wrong = { ...options(secretKey), env: { ...env(), SLACK_BOT_TOKEN: 'xoxb-wrong' } }
  await expect(startBot(wrong)).rejects.toThrow('Slack does not take SLACK_BOT_TOKEN')
})

test('what was given up is seen and sent again over HTTP, by those who look after deliveries', async () => {
  const { secretKey } = await server.createVendor()
  const { secretKey: strangers } = await server.createVendor()
  const prm = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
  const { token: reader } = await prm.keys.create({
    kind: 'secret',
    name: 'Reads',
    scopes: ['webhooks:read'],
  })
  const bot = (await startBot(options(secretKey))) ?? expect.unreachable()
  const ask = async (path: string, key?: string, method = 'GET') => {
    const headers = key === undefined ? {} : { authorization: `Bearer ${key}` }
    const response = await fetch(`${bot.url}/admin/${path}`, { method, headers })
    return { status: response.status, body: (await response.json()) as { data: Array<{ id: string }> } }
  }
  slack.answers.set('chat.postMessage', () => ({ ok: false, error: 'invalid_blocks' }))
  try {
    await prm.leads.create({ values: leadValues })
    await expect.poll(async () => (await ask('dead-letters', reader)).body.data.length).toBe(1)
    const { id = '' } = (await ask('dead-letters', reader)).body.data[0] ?? {}
    expect((await ask('dead-letters')).status).toBe(401)
    expect((await ask('dead-letters', 'prm_sk_made_up')).status).toBe(401)
    expect((await ask('dead-letters', strangers)).status).toBe(403)
    expect((await ask(`dead-letters/${id}/retry`, reader, 'POST')).status).toBe(403)
    slack.answers.clear()
    expect((await ask(`dead-letters/${id}/retry`, secretKey, 'POST')).status).toBe(200)
    await expect.poll(() => JSON.stringify(slack.calls.at(-1))).toContain(words.announcement(null))
    expect((await ask(`dead-letters/${id}`, secretKey, 'DELETE')).status).toBe(404)
  } finally {
    slack.answers.clear()
    await bot.stop()
  }
})

test('no credential is in any line of the log of all these bots, which tells what they did', async () => {
  const all = lines.join('\n')
  const events = new Set(lines.map((line) => (JSON.parse(line) as { event: string }).event))
  expect(events).toEqual(new Set(['bot.started', 'message.sent', 'bot.stopped', 'message.refused']))
  const password = new URL(server.databaseUrl).password || 'no password here'
  for (const secret of [slackTokens.botToken, slackTokens.signingSecret, password, 'xoxb-wrong'])
    expect(all).not.toContain(secret)
  expect(all).not.toMatch(/prm_(sk|et)_/)
})
