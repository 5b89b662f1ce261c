import { randomBytes } from 'node:crypto'
import { startTestServer, type TestServer } from '@openprm/api/testing'
import { OpenPRM } from '@openprm/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { identityWords } from '../../core/identity/words.ts'
import { words } from '../../core/words.ts'
import { connect, type Sql } from '../../delivery/database.ts'
import { createInstallations, type Installations } from '../../delivery/installations.ts'
import { enqueue } from '../../delivery/outbox.ts'
import { type Bot, startBot } from '../../start.ts'
import { recordedLog } from '../../testing/log.ts'
import { type SlackOAuth, slackOAuth } from '../../testing/slack-oauth.ts'
import { signedRequest, slackTokens, type SlackWebApi, startSlackWebApi } from '../../testing/slack.ts'
import { notice } from '../../view/notice-view.ts'
import { removedWords } from '../listeners/events/removed.ts'
import { createSealing } from './sealing.ts'
import { createTokens } from './tokens.ts'
import { installWords } from './words.ts'

let server: TestServer
let sql: Sql
let prm: OpenPRM
let secretKey: string
let vendorId: string
let oauth: SlackOAuth
let slack: SlackWebApi
let bot: Bot
let installations: Installations
let alpine: string
let rival: string
const tokenKeys = `k1:${randomBytes(32).toString('base64')}`
const lines: string[] = []
let number = 0

beforeAll(async () => {
  server = await startTestServer()
  ;({ secretKey } = await server.createVendor())
  prm = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
  vendorId = (await prm.me.get()).vendorId
  alpine = (await prm.partners.create({ name: 'Alpine', status: 'active' })).id
  rival = (await prm.partners.create({ name: 'Rival', status: 'active' })).id
  await prm.users.create({ email: 'umara@alpine.example', name: 'Mara', partnerId: alpine })
  await prm.users.create({ email: 'urival@alpine.example', name: 'Rival', partnerId: rival })
  oauth = slackOAuth()
  slack = await startSlackWebApi(oauth.extend)
  const started = await startBot({
    env: {
      SLACK_BOT_TOKEN: slackTokens.botToken,
      SLACK_SIGNING_SECRET: slackTokens.signingSecret,
      SLACK_API_URL: slack.url,
      SLACK_AUTHORIZE_URL: new URL('/oauth/v2/authorize', slack.url).href,
      SLACK_CLIENT_ID: oauth.clientId,
      SLACK_CLIENT_SECRET: oauth.clientSecret,
      SLACK_ANNOUNCE_CHANNEL: 'CVENDOR',
      BOT_TOKEN_KEYS: tokenKeys,
      BOT_PUBLIC_URL: 'https://bot.example',
    },
    apiUrl: server.url,
    secretKey,
    databaseUrl: server.databaseUrl,
    port: 0,
    write: (line) => lines.push(line),
  })
  bot = started ?? expect.unreachable()
  sql = connect(server.databaseUrl)
  installations = createInstallations(sql, vendorId, () => {})
})
afterAll(async () => {
  await bot.stop()
  await sql.end()
  await slack.stop()
  await server.stop()
})

const admin = (path: string, body?: object) =>
  fetch(`${bot.url}/admin/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })

/** Where the bot runs here, for an address that names its public one. */
const here = (address: string): string => address.replace('https://bot.example', bot.url)

const linkFor = async (partnerId: string | null): Promise<string> =>
  ((await (await admin('workspaces/invitations', { partnerId })).json()) as { url: string }).url

/** Opens a link and allows the app on Slack's page. @returns where Slack sends the browser, and the browser's cookie */
async function allow(link: string, team: string): Promise<{ back: string; cookie: string }> {
  const begun = await fetch(here(link), { redirect: 'manual' })
  const cookie = begun.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly; SameSite=Lax; Max-Age=600; Secure$/)
  const allowed = await fetch(`${begun.headers.get('location') ?? ''}&team=${team}`, { redirect: 'manual' })
  return { back: here(allowed.headers.get('location') ?? ''), cookie: cookie.split(';')[0] ?? '' }
}

async function install(team: string, partnerId: string | null): Promise<Response> {
  const { back, cookie } = await allow(await linkFor(partnerId), team)
  return fetch(back, { headers: { cookie } })
}

async function post(body: object): Promise<string> {
  const signed = signedRequest({ trigger_id: `t-${++number}`, ...body })
  const init = { method: 'POST', headers: signed.headers, body: await signed.text() }
  return (await fetch(`${bot.url}/slack/events`, init)).text()
}
const command = (team_id: string, user_id: string, text: string) =>
  post({ command: '/partner', text, user_id, team_id, channel_id: 'C1' })
const tell = (team: string, event: object, event_time = Math.floor(Date.now() / 1000)) =>
  post({ type: 'event_callback', team_id: team, event_id: `Ev${++number}`, event_time, event })

const posted = (conversation: string, key: string) =>
  enqueue(sql, vendorId, [
    { platform: 'slack', target: { conversation, tenant: 'T2' }, key, view: notice(key) },
  ])
const sentIn = (channel: string): string[] =>
  slack.calls.flatMap(({ method, args, team }) =>
    method === 'chat.postMessage' && args['channel'] === channel ? `${team} ${String(args['text'])}` : [],
  )

test('a partner installs the app in its own workspace, and works there with its own people', async () => {
  const link = await linkFor(alpine)
  const { back, cookie } = await allow(link, 'T2')
  const answer = await fetch(back, { headers: { cookie } })
  expect(await answer.text()).toContain(installWords.installed('Workspace T2'))
  expect((await fetch(back, { headers: { cookie } })).status).toBe(400)
  expect((await fetch(here(link), { redirect: 'manual' })).status).toBe(400)

  expect(await (await admin('workspaces')).json()).toEqual({
    data: [{ tenant: 'T2', name: 'Workspace T2', partnerId: alpine, state: 'active' }],
  })
  const [row] = await sql`select token from chat.installation where vendor_id = ${vendorId}`
  expect(String(row?.['token'])).toMatch(/^k1\.[\w-]+$/)

  expect(await command('T2', 'UMARA', 'lead')).toContain(identityWords.confirm('Mara', 'Alpine'))
  expect(slack.calls.at(-1)).toMatchObject({ method: 'users.info', team: 'T2' })
  expect(await command('T2', 'URIVAL', 'lead')).toContain(words.unknownTitle)
  await posted('C2', 'Hello')
  await expect.poll(() => sentIn('C2'), { timeout: 5000 }).toEqual(['T2 Hello'])
})

test('an installation ends in the browser in which it was begun, once, and within ten minutes', async () => {
  const { back, cookie } = await allow(await linkFor(alpine), 'T3')
  expect((await fetch(back)).status).toBe(400)
  expect((await fetch(back, { headers: { cookie: 'openprm_install=another' } })).status).toBe(400)
  const forged = back.replace(/state=[^&]+/, 'state=forged')
  expect((await fetch(forged, { headers: { cookie: 'openprm_install=forged' } })).status).toBe(400)
  await sql`update chat.install_step set expires_at = now() where vendor_id = ${vendorId}`
  expect((await fetch(back, { headers: { cookie } })).status).toBe(400)
  expect(await installations.find('T3')).toBeUndefined()
})

test('a workspace that belongs to somebody else is not taken over', async () => {
  expect((await install('T2', rival)).status).toBe(409)
  expect((await install('T2', null)).status).toBe(409)
  expect(await installations.find('T2')).toMatchObject({ partnerId: alpine, state: 'active' })
})

test('what is to be said in a workspace that removed the app waits, the vendor hears of it, and it goes out when it is back', async () => {
  await tell('T2', { type: 'app_uninstalled' })
  await expect.poll(() => sentIn('CVENDOR').join(), { timeout: 5000 }).toContain(removedWords.title)
  expect(await installations.find('T2')).toMatchObject({ state: 'revoked', token: null, partnerId: alpine })
  await posted('C2', 'Later')
  const state = async () =>
    (await sql`select state from chat.outbox where dedupe_key = 'Later'`)[0]?.['state'] as string
  await expect.poll(state, { timeout: 5000 }).toBe('parked')

  expect((await install('T2', alpine)).status).toBe(200)
  await expect.poll(() => sentIn('C2'), { timeout: 5000 }).toEqual(['T2 Hello', 'T2 Later'])
  // Slack tells late of what was before.
  await tell(
    'T2',
    { type: 'tokens_revoked', tokens: { bot: ['UBOTT2'] } },
    Math.floor(Date.now() / 1000) - 60,
  )
  await expect.poll(async () => (await sql`select 1 from chat.inbox where state <> 'done'`).length).toBe(0)
  expect(await installations.find('T2')).toMatchObject({ state: 'active' })
})

test('a token that rotates is renewed in time, once, however many bots need it', async () => {
  oauth.expiresIn = 3600
  await install('T4', alpine)
  const before = (await installations.find('T4'))?.token
  const options = {
    ...oauth,
    apiUrl: slack.url,
    installations,
    sealing: createSealing(tokenKeys),
    log: recordedLog(),
  }
  oauth.expiresIn = 12 * 3600
  const found = await Promise.all(Array.from({ length: 5 }, () => createTokens(options)('T4')))
  expect(oauth.renewals).toBe(1)
  expect(new Set(found.map((one) => slack.tokens.get(one?.token ?? '')))).toEqual(new Set(['T4']))
  expect((await installations.find('T4'))?.token).not.toBe(before)
})

test('tokens are opened for their own workspace only, and with keys that are still there', () => {
  const [old, fresh] = [tokenKeys, `k2:${randomBytes(32).toString('base64')}`]
  const sealed = createSealing(old).seal('xoxb-1', 'slack:T1')
  expect(createSealing(`${fresh},${old}`).open(sealed, 'slack:T1')).toBe('xoxb-1')
  expect(createSealing(`${fresh},${old}`).seal('xoxb-1', 'slack:T1')).toMatch(/^k2\./)
  expect(() => createSealing(old).open(sealed, 'slack:T2')).toThrow()
  expect(() => createSealing(fresh).open(sealed, 'slack:T1')).toThrow('has no key k1 any more')
  expect(() => createSealing('k1:c2hvcnQ=')).toThrow('k1 has to be')
})

test('no token, code or client secret is in the log of all this', () => {
  const all = lines.join('\n')
  for (const secret of [...slack.tokens.keys(), oauth.clientSecret, secretKey, tokenKeys.slice(3)])
    expect(all).not.toContain(secret)
  expect(all).not.toMatch(/xox[a-z]-|code=/)
})
