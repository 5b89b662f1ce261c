import { randomUUID } from 'node:crypto'
import { startTestServer, type TestServer } from '@openprm/api/testing'
import { OpenPRM, type User } from '@openprm/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bot, startBot } from '../../start.ts'
import { type Claims, type Microsoft, startMicrosoft } from '../../testing/microsoft.ts'
import { identityWords } from '../../core/identity/words.ts'

const origin = 'https://partners.northwind.example'

let server: TestServer
let prm: OpenPRM
let microsoft: Microsoft
let bot: Bot
let mara: User

beforeAll(async () => {
  server = await startTestServer()
  const { secretKey } = await server.createVendor()
  prm = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
  const partner = await prm.partners.create({ name: 'Alpine', status: 'active' })
  mara = await prm.users.create({ email: 'mara@alpine.example', name: 'Mara', partnerId: partner.id })
  microsoft = await startMicrosoft()
  const started = await startBot({
    env: {
      TEAMS_CLIENT_ID: microsoft.clientId,
      TEAMS_CLIENT_SECRET: 'unused',
      TEAMS_TENANT_ID: microsoft.tenantId,
      TEAMS_SERVICE_URL: microsoft.serviceUrl,
      TEAMS_TAB_ORIGIN: origin,
    },
    apiUrl: server.url,
    secretKey,
    databaseUrl: server.databaseUrl,
    port: 0,
    write: () => {},
    teams: { cloud: microsoft.cloud, token: microsoft.token },
  })
  bot = started ?? expect.unreachable()
})
afterAll(async () => {
  await bot.stop()
  await microsoft.stop()
  await server.stop()
})

const oid = randomUUID()
const claims = (rest: Claims = {}): Claims => ({
  iss: `${microsoft.cloud.loginEndpoint}/${microsoft.tenantId}/v2.0`,
  aud: `api://partners.northwind.example/${microsoft.clientId}`,
  tid: microsoft.tenantId,
  oid,
  scp: 'access_as_user',
  preferred_username: mara.email,
  ...rest,
})

async function session(
  token: string | null,
  path = '',
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${bot.url}/teams/session${path}`, {
    method: 'POST',
    headers: { origin, ...(token !== null && { authorization: `Bearer ${token}` }) },
  })
  expect(response.headers.get('access-control-allow-origin')).toBe(origin)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('whoever has signed in to Teams is asked once who they are, and then has a session of their own', async () => {
  const token = await microsoft.sign(claims())
  const asked = await session(token)
  expect(asked).toMatchObject({ status: 403, body: { confirm: identityWords.yes } })
  expect(JSON.stringify(asked.body)).toContain(identityWords.confirm('Mara', 'Alpine'))
  const { status, body } = await session(token, '?confirm')
  expect(status).toBe(200)
  const me = await fetch(`${server.url}/v1/me`, {
    headers: { authorization: `Bearer ${String(body['token'])}`, origin },
  })
  expect(await me.json()).toMatchObject({ kind: 'partner', user: { id: mara.id } })
  expect((await session(token)).status).toBe(200)
})

test.each<[string, () => Promise<string | null>]>([
  ['no token', async () => null],
  ['a key that is not Microsoft’s', () => microsoft.forge()],
  [
    'a token for another app',
    () => microsoft.sign(claims({ aud: `api://partners.northwind.example/${randomUUID()}` })),
  ],
  [
    'a token for this app on another page',
    () => microsoft.sign(claims({ aud: `api://evil.example/${microsoft.clientId}` })),
  ],
  ['a tenant that speaks for another', () => microsoft.sign(claims({ tid: randomUUID() }))],
  ['the Bot Framework’s own token', () => microsoft.sign()],
  ['an app’s token, without a person', () => microsoft.sign(claims({ scp: '' }))],
  ['a token that has expired', () => microsoft.sign(claims({ expiresIn: '-10m' }))],
])('401: %s', async (_, token) => {
  expect((await session(await token())).status).toBe(401)
})

test('the address of somebody of a tenant that nobody vouches for counts for nothing', async () => {
  const tid = randomUUID()
  const iss = `${microsoft.cloud.loginEndpoint}/${tid}/v2.0`
  const { status, body } = await session(await microsoft.sign(claims({ tid, iss, oid: randomUUID() })))
  expect([status, body['confirm']]).toEqual([403, null])
})
