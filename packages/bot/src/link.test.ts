import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { identityWords } from './core/identity/words.ts'
import { type ChatWorld, places, startChatWorld } from './testing/chat-world.ts'

const page = 'https://partners.example.com/chat'
let world: ChatWorld

beforeAll(async () => {
  world = await startChatWorld({ BOT_LINK_PAGE: page })
})
afterAll(() => world.stop())

/** The link that somebody was shown. */
const linkIn = (shown: unknown): string =>
  /https:\/\/partners\.example\.com\/chat#([\w-]{32})\\*"/.exec(JSON.stringify(shown))?.[1] ??
  expect.unreachable(JSON.stringify(shown))

test('Slack: who is not known gets a link that nobody else sees, confirms it on the partner pages, and acts', async () => {
  const { slack, prm } = world
  const asked = await slack.mention('UGHOST', 'C0ALPINE', 'Who will help me?')
  const refusal = await slack.shown('C0ALPINE', identityWords.linkMe, asked.ts)
  await slack.press('UGHOST', refusal, identityWords.linkMe)
  const link = linkIn(await slack.told('UGHOST', page))
  expect(JSON.stringify(slack.sentTo('C0ALPINE'))).not.toContain(link)

  const mara = await world.as('Mara')
  expect(await mara.me.readChatLink({ chatLink: link })).toEqual({
    platform: 'slack',
    tenant: 'T1',
    chatUserId: 'UGHOST',
    name: 'UGHOST',
  })
  await mara.me.confirmChatLink({ chatLink: link })
  await slack.shown('UGHOST', 'Hello, Mara')
  await slack.mention('UGHOST', 'C0ALPINE', 'Mine after all')
  expect(await world.ticketNamed('Mine after all')).toMatchObject({ requesterName: 'Mara' })
  // It has worked once.
  await expect((await world.as('Frida')).me.confirmChatLink({ chatLink: link })).rejects.toThrow()
  expect((await prm.tickets.list({ q: 'help me' })).data).toEqual([])
})

test('Slack: the button makes a link for whoever presses it', async () => {
  const { slack } = world
  const asked = await slack.mention('UFIRST', 'C0ALPINE', 'Hello there')
  const refusal = await slack.shown('C0ALPINE', identityWords.linkMe, asked.ts)
  await slack.press('USECOND', refusal, identityWords.linkMe)
  const link = linkIn(await slack.told('USECOND', page))
  const frida = await world.as('Frida')
  expect(await frida.me.readChatLink({ chatLink: link })).toMatchObject({ chatUserId: 'USECOND' })
})

test('Slack: on one’s own page, which has no room for a word, the link comes in one’s chat with the bot', async () => {
  const { slack } = world
  await slack.openHome('UHOME')
  const data = /"value":"([^"]+)"/.exec(await slack.home('UHOME', identityWords.linkMe))?.[1]
  await slack.post({
    type: 'block_actions',
    trigger_id: 'home',
    team: { id: 'T1' },
    user: { id: 'UHOME', team_id: 'T1' },
    actions: [{ type: 'button', action_id: 'do:0', value: data }],
  })
  expect(linkIn((await slack.shown('UHOME', page)).args)).toBeTruthy()
})

test('Teams: the link is shown to who pressed, and the welcome comes in their own chat', async () => {
  const { teams, microsoft } = world
  const { tenantId } = microsoft
  microsoft.members.push({
    id: '29:UGHOST',
    name: 'Ghost',
    email: 'ghost@elsewhere.example',
    tenantId,
    aadObjectId: 'aad-UGHOST',
  })
  await teams.say('UGHOST', { conversation: 'a:ghost' }, 'lead')
  const refusal = await teams.shown('a:ghost', identityWords.linkMe)
  const link = linkIn(await teams.press('UGHOST', refusal, identityWords.linkMe))
  expect(JSON.stringify(teams.calls)).not.toContain(link)
  await (await world.as('Luca')).me.confirmChatLink({ chatLink: link })
  await teams.shown('a:ghost', 'Hello, Luca')
})

test('who is asked "Is this you?" can say no, and is somebody else by a link', async () => {
  const { slack, prm } = world
  await prm.users.create({
    email: 'ushared@alpine.example',
    name: 'Mailbox',
    partnerId: world.partners.alpine,
  })
  const asked = await slack.mention('USHARED', 'C0ALPINE', 'A shared address')
  const question = await slack.shown('C0ALPINE', 'Is this you?', asked.ts)
  await slack.press('USHARED', question, identityWords.linkOther)
  const link = linkIn(await slack.told('USHARED', page))
  await (await world.as('Nora')).me.confirmChatLink({ chatLink: link })
  await slack.shown('USHARED', 'Hello, Nora')
})

test('a button that was made up makes no link', async () => {
  const { slack } = world
  const before = slack.calls.length
  await slack.pressData('UEVIL', places.triage, Buffer.from('{"do":"link"}').toString('base64url'))
  const told = JSON.stringify(slack.calls.slice(before))
  expect(told).not.toContain(page)
})

test.each(['http://partners.example.com/chat', 'https://partners.example.com/#chat', 'partners'])(
  'the bot does not start with a page where a link would be seen or lost: %s',
  (address) => {
    expect(() => readConfig({ BOT_LINK_PAGE: address })).toThrow('BOT_LINK_PAGE')
  },
)
