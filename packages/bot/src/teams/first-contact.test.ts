import { afterAll, beforeAll, expect, test } from 'vitest'
import { usualPreference } from '../core/notices/preference.ts'
import { connect, type Sql } from '../delivery/database.ts'
import { createNotices } from '../delivery/notices.ts'
import { type ChatWorld, startChatWorld } from '../testing/chat-world.ts'
import { soon } from '../testing/soon.ts'

const channel = '19:alpine@thread.tacv2'
let world: ChatWorld
let sql: Sql

beforeAll(async () => {
  world = await startChatWorld()
  sql = connect(world.databaseUrl)
})
afterAll(async () => {
  await sql.end()
  await world.stop()
})

/** Somebody of Alpine who is in Teams alone. */
async function add(name: string): Promise<void> {
  const { prm, microsoft, partners } = world
  const email = `${name.toLowerCase()}@alpine.example`
  const { id } = await prm.users.create({ email, name, partnerId: partners.alpine })
  const { tenantId } = microsoft
  microsoft.members.push({ id: `29:${name}`, name, email, tenantId, aadObjectId: `aad-${name}` })
  // At any hour, so that the test is the same at night.
  await createNotices(sql, (await prm.me.get()).vendorId).prefer(id, {
    ...usualPreference,
    quietFrom: 0,
    quietTo: 0,
  })
}

/** Is known from a channel, and has never written to the bot alone. */
async function meetInChannel(name: string): Promise<void> {
  const { teams } = world
  await teams.mention(name, channel, `${name} needs a hand`)
  const question = await teams.shown(channel, `You are ${name} at Alpine?`)
  await teams.press(name, question, 'Yes, that is me')
  await world.ticketNamed(`${name} needs a hand`)
}

/** Something that concerns a person, and that no thread shows. */
async function answerElsewhere(name: string, words: string): Promise<void> {
  const { prm, as } = world
  const { id } = await (await as(name)).tickets.create({ subject: `Of ${name}: ${words}`, body: 'Help' })
  await prm.ticketMessages.create(id, { body: words })
}

test('who adds the app is asked who they are before they have written a word; then notices come there', async () => {
  const { teams } = world
  await add('Tea')
  await teams.install('Tea', 'a:tea')
  const question = await teams.shown('a:tea', 'You are Tea at Alpine?')
  expect(await teams.press('Tea', question, 'Yes, that is me')).toContain('Hello, Tea')
  await answerElsewhere('Tea', 'The part is on its way')
  await teams.shown('a:tea', 'The part is on its way')
})

test('a stranger who adds the app is told how to be known', async () => {
  const { teams, microsoft } = world
  const { tenantId } = microsoft
  microsoft.members.push({ id: '29:Nobody', name: 'Nobody', email: 'nobody@elsewhere.example', tenantId })
  await teams.install('Nobody', 'a:nobody')
  await teams.shown('a:nobody', 'We have not met yet')
})

test('who is known from a channel is reached in a chat of their own, which the bot opens', async () => {
  const { teams, microsoft } = world
  await add('Rosa')
  await meetInChannel('Rosa')
  microsoft.installedFor.add('29:Rosa')
  await answerElsewhere('Rosa', 'Sent to your dock')
  await teams.shown('a:own-29:Rosa', 'Sent to your dock')
  // It is a thread from now on: what is said there goes to the vendor.
  await teams.say('Rosa', { conversation: 'a:own-29:Rosa' }, 'It has arrived, thanks')
  const ticket = await world.ticketNamed('Of Rosa: Sent to your dock')
  await soon(async () =>
    (await world.prm.ticketMessages.list(ticket.id)).data.find(
      ({ body }) => body === 'It has arrived, thanks',
    ),
  )
})

test('for whom the app is not installed, notices wait; when it is, they come', async () => {
  const { teams, microsoft } = world
  await add('Ben')
  await meetInChannel('Ben')
  await answerElsewhere('Ben', 'First word')
  await soon(async () => {
    const [row] = await sql`select state from chat.outbox where lane = 'aad-Ben'`
    return row?.['state'] === 'parked' ? true : undefined
  }, 'the notice to be parked')
  await answerElsewhere('Ben', 'Second word')
  microsoft.installedFor.add('29:Ben')
  await teams.install('Ben', 'a:own-29:Ben')
  await teams.shown('a:own-29:Ben', 'First word')
  await teams.shown('a:own-29:Ben', 'Second word')
  await answerElsewhere('Ben', 'Third word')
  await teams.shown('a:own-29:Ben', 'Third word')
})

test('added to a team, the bot says nothing, and what waited for the channel goes out', async () => {
  const { teams } = world
  const before = teams.calls.length
  await teams.install('UNORA', '19:new@thread.tacv2')
  await teams.mention('UNORA', '19:new@thread.tacv2', 'help')
  await teams.shown('19:new@thread.tacv2', 'What I can do')
  expect(teams.calls.slice(before).filter(({ conversation }) => conversation.includes('new'))).toHaveLength(1)
})
