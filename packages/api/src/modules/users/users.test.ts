import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../db/connection.ts'
import { roleScopes } from '../../auth/principal.ts'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import type { User } from './schema.ts'

let server: TestServer
let key: Client
beforeAll(async () => {
  server = await startTestServer()
  key = client(server.url, (await server.createVendor()).secretKey)
})
afterAll(() => server.stop())

let counter = 0
const email = () => `p${++counter}@x.example`
const partner = async () => (await key<{ id: string }>('/v1/partners', { body: { name: 'P' } })).body.id
const add = async (body: object, by = key) =>
  by<User>('/v1/users', { body: { email: email(), name: 'Someone', ...body } })
const signIn = async ({ id, partnerId }: User) => {
  const body = { user: { id }, ...(partnerId && { partner: { id: partnerId } }) }
  return client(server.url, (await key<{ token: string }>('/v1/embed-tokens', { body })).body.token)
}
const change = ({ id }: User, body: object, by = key) =>
  by<User>(`/v1/users/${id}`, { method: 'PATCH', body })
const command = ({ id }: User, name: string, by = key) =>
  by<User>(`/v1/users/${id}/${name}`, { method: 'POST' })

describe('a role', () => {
  test('a new role holds at once: the token with the old one is over', async () => {
    const user = (await add({ role: 'channel_manager' })).body
    const before = await signIn(user)
    await change(user, { role: 'viewer' })
    expect((await before('/v1/deals')).body).toMatchObject({ code: 'token_expired' })
    const me = await (await signIn(user))<{ scopes: string[] }>('/v1/me')
    expect(me.body.scopes).not.toContain('deals:decide')
  })

  test('403 missing_scope: nobody gives a role that may do more than they may', async () => {
    const made = await key<{ token: string }>('/v1/keys', {
      body: {
        kind: 'secret',
        name: 'HR',
        scopes: [...roleScopes['staff:viewer'], 'users:write'],
      },
    })
    const hr = client(server.url, made.body.token)
    const viewer = await add({ role: 'viewer' }, hr)
    expect(viewer.status).toBe(201)
    expect((await add({ role: 'admin' }, hr)).body).toMatchObject({ code: 'missing_scope' })
    expect((await change(viewer.body, { role: 'admin' }, hr)).body).toMatchObject({ code: 'missing_scope' })
  })

  test("403 missing_scope: nor takes over a mightier person's mailbox, or shuts them out", async () => {
    const made = await key<{ token: string }>('/v1/keys', {
      body: { kind: 'secret', name: 'HR', scopes: ['users:read', 'users:write'] },
    })
    const hr = client(server.url, made.body.token)
    const admin = (await add({ role: 'admin' })).body
    expect((await change(admin, { email: 'mine@evil.example' }, hr)).body).toMatchObject({
      code: 'missing_scope',
    })
    expect((await command(admin, 'deactivate', hr)).body).toMatchObject({ code: 'missing_scope' })
  })

  test('422 validation_failed: staff cannot be sellers, nor partner users support', async () => {
    expect((await add({ role: 'seller' })).body).toMatchObject({ errors: [{ pointer: '/role' }] })
    expect((await add({ role: 'support', partnerId: await partner() })).body).toMatchObject({
      errors: [{ pointer: '/role' }],
    })
  })
})

describe('a deactivated user', () => {
  test('is out at once, gets no new token, and comes back as they were', async () => {
    const user = (await add({ partnerId: await partner() })).body
    const seller = await signIn(user)
    expect((await command(user, 'deactivate')).body.deactivatedAt).not.toBeNull()
    expect((await seller('/v1/deals')).body).toMatchObject({ code: 'token_expired' })
    const body = { user: { id: user.id } }
    expect((await key('/v1/embed-tokens', { body })).body).toMatchObject({ code: 'user_deactivated' })
    const list = await key<{ data: User[] }>('/v1/users?status=deactivated')
    expect(list.body.data.map(({ id }) => id)).toContain(user.id)
    await command(user, 'reactivate')
    expect((await key('/v1/embed-tokens', { body })).status).toBe(201)
  })

  test('two commands say it once', async () => {
    const user = (await add({ role: 'support' })).body
    const first = (await command(user, 'deactivate')).body
    expect((await command(user, 'deactivate')).body.version).toBe(first.version)
  })
})

describe('the last admin', () => {
  test('409 last_admin: stays, also when two admins remove each other at once', async () => {
    const own = client(server.url, (await server.createVendor()).secretKey)
    const [a, b] = [(await add({ role: 'admin' }, own)).body, (await add({ role: 'admin' }, own)).body]
    const answers = await Promise.all([command(a, 'deactivate', own), change(b, { role: 'viewer' }, own)])
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409'])
    const left = answers[0].status === 200 ? b : a
    expect((await change(left, { role: 'support' }, own)).body).toMatchObject({ code: 'last_admin' })
    const body = { user: { email: left.email, name: left.name, role: 'viewer' } }
    expect((await own('/v1/embed-tokens', { body })).body).toMatchObject({ code: 'last_admin' })
  })

  test("a partner's last admin cannot leave; the vendor may take the role away", async () => {
    const boss = (await add({ role: 'admin', partnerId: await partner() })).body
    const own = await signIn(boss)
    expect((await change(boss, { role: 'seller' }, own)).body).toMatchObject({ code: 'last_admin' })
    expect((await change(boss, { role: 'seller' })).status).toBe(200)
  })
})

describe("a partner's admin", () => {
  test('invites people into the own company, makes them admin, and shuts them out', async () => {
    const boss = (await add({ role: 'admin', partnerId: await partner() })).body
    const own = await signIn(boss)
    const made = await add({}, own)
    expect(made).toMatchObject({
      status: 201,
      body: { kind: 'partner', role: 'seller', partnerId: boss.partnerId },
    })
    expect((await change(made.body, { role: 'admin', title: 'Deputy' }, own)).body.role).toBe('admin')
    expect((await command(made.body, 'deactivate', own)).status).toBe(200)
    const people = await own<{ data: User[] }>('/v1/users')
    expect(people.body.data.map(({ id }) => id).toSorted()).toEqual([boss.id, made.body.id].toSorted())
  })

  test('404 not_found: other companies and the vendor have no people to them', async () => {
    const own = await signIn((await add({ role: 'admin', partnerId: await partner() })).body)
    const strangers = [(await add({ partnerId: await partner() })).body, (await add({ role: 'viewer' })).body]
    for (const stranger of strangers) {
      expect((await own(`/v1/users/${stranger.id}`)).status).toBe(404)
      expect((await change(stranger, { name: 'Mine' }, own)).status).toBe(404)
      expect((await command(stranger, 'deactivate', own)).status).toBe(404)
    }
    expect((await add({ partnerId: await partner() }, own)).status).toBe(404)
  })

  test('403: a seller adds nobody', async () => {
    const seller = await signIn((await add({ partnerId: await partner() })).body)
    expect((await add({}, seller)).body).toMatchObject({ code: 'missing_scope' })
  })
})

test('everybody changes their own profile, and nothing else of themselves', async () => {
  const own = await signIn((await add({ partnerId: await partner() })).body)
  const profile = { name: 'Ada', title: 'Sales', phone: '+49 30 1234', locale: 'de' }
  expect((await own<User>('/v1/me', { method: 'PATCH', body: profile })).body).toMatchObject(profile)
  expect((await own('/v1/me', { method: 'PATCH', body: { role: 'admin' } })).body).toMatchObject({
    errors: [{ pointer: '/role' }],
  })
})

test('409 conflict: two people of one e-mail', async () => {
  const [a, b] = [(await add({ role: 'support' })).body, (await add({ role: 'support' })).body]
  expect((await change(a, { email: b.email })).body).toMatchObject({ code: 'conflict' })
})

describe('a one-time code for the chat bot', () => {
  const codeOf = async (user: User) =>
    (await (await signIn(user))<{ chatCode: string }>('/v1/me/chat-codes', { method: 'POST' })).body.chatCode
  const redeem = (chatCode: string, by = key) =>
    by<User>('/v1/users/redeem-chat-code', { body: { chatCode } })

  test('tells once whose it is, however it is typed, and the log keeps that it was used', async () => {
    const user = (await add({ partnerId: await partner() })).body
    const code = await codeOf(user)
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
    const typed = code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    const answers = await Promise.all([redeem(typed), redeem(typed)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404])
    expect(answers.find(({ status }) => status === 200)?.body.id).toBe(user.id)
    const linked = async (): Promise<string[]> => {
      type Log = { data: Array<{ subject: { id: string } }> }
      const { body } = await key<Log>('/v1/events?types=user.chat_linked')
      return body.data.map(({ subject }) => subject.id)
    }
    await expect.poll(linked).toEqual([user.id])
  })

  test('a new one ends the one before; only its hash is stored', async () => {
    const user = (await add({})).body
    const [first, second] = [await codeOf(user), await codeOf(user)]
    expect(JSON.stringify(await server.sql`select hash from prm.chat_codes`)).not.toContain(second)
    expect((await redeem(first)).status).toBe(404)
    expect((await redeem(second)).body.id).toBe(user.id)
  })

  test('404 when it is older than ten minutes, or of another vendor; 409 of a person who may not come in', async () => {
    const user = (await add({})).body
    const code = await codeOf(user)
    const stranger = client(server.url, (await server.createVendor()).secretKey)
    expect((await redeem(code, stranger)).status).toBe(404)
    await command(user, 'deactivate')
    expect((await redeem(code)).body).toMatchObject({ code: 'user_deactivated' })
    const late = await codeOf((await add({})).body)
    const owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
    await owner`update chat_codes set expires_at = now() - interval '1 second'`
    await owner.end()
    expect((await redeem(late)).status).toBe(404)
  })

  test('403 for a key that may not mint tokens for people', async () => {
    const made = await key<{ token: string }>('/v1/keys', {
      body: { kind: 'secret', name: 'Reads', scopes: ['users:read'] },
    })
    expect((await redeem('AAAAA-AAAAA', client(server.url, made.body.token))).body).toMatchObject({
      code: 'missing_scope',
    })
  })
})
