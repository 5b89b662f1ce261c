import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../db/connection.ts'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import type { User } from '../users/schema.ts'
import type { ChatAccount } from './schema.ts'

let server: TestServer
let key: Client
let alpine: string
let fjord: string
beforeAll(async () => {
  server = await startTestServer()
  key = client(server.url, (await server.createVendor()).secretKey)
  alpine = await partner()
  fjord = await partner()
})
afterAll(() => server.stop())

let counter = 0
const partner = async (): Promise<string> =>
  (await key<{ id: string }>('/v1/partners', { body: { name: 'P', status: 'active' } })).body.id
const user = async (partnerId: string | null): Promise<User> =>
  (await key<User>('/v1/users', { body: { email: `p${++counter}@x.example`, name: 'Mara', partnerId } })).body
const signIn = async ({ id }: User, by = key): Promise<Client> =>
  client(server.url, (await by<{ token: string }>('/v1/embed-tokens', { body: { user: { id } } })).body.token)
const account = (): object => ({ platform: 'slack', tenant: 'T1', chatUserId: `U${++counter}` })
const linkFor = async (body: object): Promise<string> =>
  (await key<{ chatLink: string }>('/v1/users/chat-links', { body: { name: 'mara', ...body } })).body.chatLink
const read = (by: Client, chatLink: string) =>
  by<ChatAccount>('/v1/me/chat-links/read', { body: { chatLink } })
const confirm = (by: Client, chatLink: string) =>
  by<ChatAccount>('/v1/me/chat-links/confirm', { body: { chatLink } })

test('a signed-in person sees which chat account it is, says that it is theirs, and the log tells the bot', async () => {
  const mara = await user(alpine)
  const hers = account()
  const link = await linkFor(hers)
  const by = await signIn(mara)
  expect((await read(by, link)).body).toEqual({ ...hers, name: 'mara' })
  expect((await read(by, link)).status).toBe(200)
  expect((await confirm(by, link)).body).toEqual({ ...hers, name: 'mara' })
  type Log = { data: Array<{ subject: { id: string }; data: { account: ChatAccount } }> }
  await expect
    .poll(async () => (await key<Log>('/v1/events?types=user.chat_linked')).body.data)
    .toMatchObject([{ subject: { id: mara.id }, data: { account: hers } }])
})

test('404: replayed, also when both come at once', async () => {
  const by = await signIn(await user(alpine))
  const link = await linkFor(account())
  const answers = await Promise.all([confirm(by, link), confirm(by, link)])
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404])
  expect((await read(by, link)).status).toBe(404)
  expect((await confirm(await signIn(await user(alpine)), link)).status).toBe(404)
})

test('404: forged, or ended by the next link of the same account; only its hash is stored', async () => {
  const by = await signIn(await user(alpine))
  const hers = account()
  const [first, second] = [await linkFor(hers), await linkFor(hers)]
  const forged = `${second.slice(0, -1)}${second.endsWith('A') ? 'B' : 'A'}`
  for (const wrong of [first, forged, 'A'.repeat(32)]) {
    expect((await read(by, wrong)).status).toBe(404)
    expect((await confirm(by, wrong)).status).toBe(404)
  }
  expect(JSON.stringify(await server.sql`select * from prm.chat_links`)).not.toContain(second)
  expect((await confirm(by, second)).status).toBe(200)
})

test('404: older than ten minutes', async () => {
  const by = await signIn(await user(alpine))
  const link = await linkFor(account())
  const owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
  await owner`update chat_links set expires_at = now() - interval '1 second'`
  await owner.end()
  expect((await read(by, link)).status).toBe(404)
  expect((await confirm(by, link)).status).toBe(404)
})

test('404: a link of a partner’s own organisation, for people of another partner and for the vendor’s', async () => {
  const link = await linkFor({ ...account(), partnerId: alpine })
  for (const other of [fjord, null]) {
    const by = await signIn(await user(other))
    expect((await read(by, link)).status).toBe(404)
    expect((await confirm(by, link)).status).toBe(404)
  }
  expect((await confirm(await signIn(await user(alpine)), link)).status).toBe(200)
})

test('404: of another vendor', async () => {
  const strange = client(server.url, (await server.createVendor()).secretKey)
  const { body: stranger } = await strange<User>('/v1/users', { body: { email: 'x@x.example', name: 'X' } })
  const by = await signIn(stranger, strange)
  const link = await linkFor(account())
  expect((await read(by, link)).status).toBe(404)
  expect((await confirm(by, link)).status).toBe(404)
  const body = { ...account(), partnerId: alpine }
  expect((await strange('/v1/users/chat-links', { body })).status).toBe(404)
})

test('403: a person, or a key that may not mint tokens for people, makes no links', async () => {
  const made = await key<{ token: string }>('/v1/keys', {
    body: { kind: 'secret', name: 'Reads', scopes: ['users:read'] },
  })
  const by = client(server.url, made.body.token)
  expect((await by('/v1/users/chat-links', { body: account() })).body).toMatchObject({
    code: 'missing_scope',
  })
  const mara = await signIn(await user(alpine))
  expect((await mara('/v1/users/chat-links', { body: account() })).status).toBe(403)
  expect((await confirm(key, 'A'.repeat(32))).status).toBe(403)
})
