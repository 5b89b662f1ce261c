import { startTestServer, type TestServer } from '@openprm/api/testing'
import { OpenPRM, type User } from '@openprm/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Sql } from '../delivery/database.ts'
import { migrate } from '../delivery/migrate.ts'
import { createPeople } from '../delivery/people.ts'
import { type ChatUser, createIdentity, type Found, type Identity } from './identity.ts'
import { identityWords } from './identity/words.ts'
import { createProgramme } from './programme.ts'
import { createSealer } from './seal.ts'
import { words } from './words.ts'

let server: TestServer
let sql: Sql
let prm: OpenPRM
let identity: Identity
let vendorId: string
let partnerId: string
let number = 0

beforeAll(async () => {
  server = await startTestServer()
  const { secretKey } = await server.createVendor()
  prm = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
  vendorId = (await prm.me.get()).vendorId
  partnerId = (await prm.partners.create({ name: 'Alpine', status: 'active' })).id
  sql = connect(server.databaseUrl)
  await migrate(sql)
  const programme = createProgramme(prm)
  const people = createPeople(sql, vendorId)
  identity = createIdentity({
    prm,
    apiUrl: server.url,
    programme,
    people,
    sealer: createSealer('test'),
    contact: null,
    linkPage: 'https://partners.example.com/chat',
  })
})
afterAll(async () => {
  await sql.end()
  await server.stop()
})

const person = (rest: object = {}): Promise<User> =>
  prm.users.create({ email: `mara${++number}@alpine.example`, name: 'Mara Keller', partnerId, ...rest })
const chatUser = (email: string | null, rest: Partial<ChatUser> = {}): ChatUser => ({
  platform: 'slack',
  tenant: 'T1',
  userId: `U${++number}`,
  email,
  trusted: true,
  ...rest,
})
const refusal = (found: Found) => ('refusal' in found ? found.refusal : expect.unreachable())
const acting = (found: Found) =>
  'person' in found ? found.person : expect.unreachable(JSON.stringify(found))
const logOf = async ({ userId }: ChatUser) =>
  (await sql`select act, how from chat.person_log where chat_user = ${userId} order by id`).map(
    ({ act, how }) => `${String(act)} ${String(how)}`,
  )
async function codeOf(user: User): Promise<string> {
  const fetchSession = () => prm.embedTokens.create({ user: { id: user.id } })
  return (await new OpenPRM({ fetchSession, baseUrl: server.url }).me.createChatCode()).chatCode
}

test('the first act asks who one is; with "Yes, that is me" one acts with one’s own rights', async () => {
  const user = await person()
  const chat = chatUser(user.email)
  const question = refusal(await identity.identify(chat))
  expect(question.paragraphs[0]).toBe(identityWords.confirm('Mara Keller', 'Alpine'))
  expect(question.actions.map(({ label }) => label)).toEqual([identityWords.yes, identityWords.linkOther])
  expect(refusal(await identity.identify(chat)).title).toBe(identityWords.confirmTitle)

  expect((await identity.confirm(chat)).title).toBe(identityWords.linkedTitle('Mara Keller'))
  const { prm: own } = acting(await identity.identify(chat))
  expect(await own.me.get()).toMatchObject({
    kind: 'partner',
    user: { id: user.id },
    partner: { name: 'Alpine' },
  })
  expect(await logOf(chat)).toEqual(['asked email', 'linked email'])
})

test('an address that went to somebody else between question and answer is another question', async () => {
  const user = await person()
  const chat = chatUser(user.email)
  await identity.identify(chat)
  await prm.users.update(user.id, { email: 'moved@alpine.example' })
  const other = await person({ email: user.email, name: 'Somebody Else' })
  expect((await identity.confirm(chat)).paragraphs[0]).toBe(identityWords.confirm('Somebody Else', 'Alpine'))
  await identity.confirm(chat)
  expect(acting(await identity.identify(chat)).user.id).toBe(other.id)
})

test('a one-time code links people whose address here is another, also of an organisation nobody knows', async () => {
  const user = await person()
  const chat = chatUser(null, { trusted: false, tenant: 'T9' })
  expect(refusal(await identity.identify(chat)).footnote).toContain('link CODE')
  const code = await codeOf(user)
  expect((await identity.link(chat, code)).title).toBe(identityWords.linkedTitle('Mara Keller'))
  expect(acting(await identity.identify(chat)).user.id).toBe(user.id)
  expect((await identity.link(chatUser(null), code)).title).toBe(identityWords.wrongCodeTitle)
})

test('after five wrong codes one has to wait, even with the right one', async () => {
  const user = await person()
  const chat = chatUser(null)
  for (let attempt = 0; attempt < 5; attempt++)
    expect((await identity.link(chat, 'AAAAA-AAAAA')).title).toBe(identityWords.wrongCodeTitle)
  const code = await codeOf(user)
  expect((await identity.link(chat, code)).title).toBe(identityWords.tooManyTitle)
  expect((await identity.link(chatUser(null), code)).title).toBe(identityWords.linkedTitle('Mara Keller'))
})

test('whoever was deactivated, or whose partner rests, does nothing more from the next act on', async () => {
  const user = await person()
  const chat = chatUser(null)
  await identity.link(chat, await codeOf(user))
  await prm.partners.suspend(partnerId, { reason: 'payment' })
  expect(refusal(await identity.identify(chat)).title).toBe(identityWords.goneTitle)
  await prm.partners.reinstate(partnerId, {})
  expect(acting(await identity.identify(chat)).user.id).toBe(user.id)
  await prm.users.deactivate(user.id)
  expect(refusal(await identity.identify(chat)).title).toBe(identityWords.goneTitle)
})

test('whoever ends the link is asked again', async () => {
  const user = await person()
  const chat = chatUser(user.email)
  await identity.link(chat, await codeOf(user))
  expect((await identity.unlink(chat)).title).toBe(identityWords.unlinkedTitle)
  expect((await identity.unlink(chat)).title).toBe(identityWords.notLinkedTitle)
  expect(refusal(await identity.identify(chat)).title).toBe(identityWords.confirmTitle)
  expect(await logOf(chat)).toEqual(['linked code', 'unlinked null', 'asked email'])
})

test('a partner’s own workspace vouches for that partner’s people, not for the vendor’s or another’s', async () => {
  const { id: rivalId } = await prm.partners.create({ name: 'Rival', status: 'active' })
  const [own, rival, staff] = [
    await person(),
    await person({ partnerId: rivalId }),
    await person({ partnerId: null }),
  ]
  const titleFor = async ({ email }: User) =>
    refusal(await identity.identify(chatUser(email, { partnerId }))).title
  expect(await titleFor(own)).toBe(identityWords.confirmTitle)
  expect(await titleFor(rival)).toBe(words.unknownTitle)
  expect(await titleFor(staff)).toBe(words.unknownTitle)
})
