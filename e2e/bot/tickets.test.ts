import { randomBytes } from 'node:crypto'
import { type Bot, startBot } from '@openprm/bot'
import {
  field,
  installed,
  linked,
  type Microsoft,
  startMicrosoft,
  type TeamsPeople,
  teamsPeople,
} from '@openprm/bot/testing'
import type { Ticket } from '@openprm/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { channelId as triage, type LocalSlack, type SlackMessage, startLocalSlack } from './local-slack.ts'
import { type Programme, startProgramme } from './programme.ts'
import { startSlackFront } from './two-slacks.ts'
import { freePort } from '@openprm/api/testing'
import { until } from './waiting.ts'

const alpine = 'C0ALPINE'
const teamsTriage = '19:triage@thread.tacv2'
const teamsAlpine = '19:alpine@thread.tacv2'

let programme: Programme
let vendor: LocalSlack
let partner: LocalSlack
let microsoft: Microsoft
let teams: TeamsPeople
let front: Awaited<ReturnType<typeof startSlackFront>>
let bot: Bot

beforeAll(async () => {
  programme = await startProgramme()
  const { prm, server, secretKey, seller } = programme
  await prm.forms.put('ticket', {
    title: 'How can we help?',
    fields: [field('subject', 'text', { required: true }), field('body', 'textarea', { required: true })],
  })
  const nora = await prm.users.create({ email: 'nora@northwind.example', name: 'Nora Quist', role: 'admin' })
  const port = await freePort()
  const signingSecret = randomBytes(16).toString('hex')
  const common = {
    requestUrl: `http://127.0.0.1:${port}/slack/events`,
    signingSecret,
    appToken: 'xapp-unused',
  }
  const tokens = ['vendor', 'partner'].map((name) => `xoxb-${name}-${randomBytes(8).toString('hex')}`)
  const [vendorToken = '', partnerToken = ''] = tokens
  vendor = await startLocalSlack({
    ...common,
    botToken: vendorToken,
    port: await freePort(),
    users: [{ id: 'UNORA', name: 'nora', email: nora.email }],
  })
  partner = await startLocalSlack({
    ...common,
    workspace: {
      teamId: 'T0PARTNER',
      name: 'Alpine',
      botUserId: 'U0PRM2',
      channel: { id: alpine, name: 'northwind' },
    },
    botToken: partnerToken,
    port: await freePort(),
    users: [{ id: 'UMARA', name: 'mara', email: seller.email }],
  })
  front = await startSlackFront(
    new Map([
      [vendorToken, vendor.apiUrl],
      [partnerToken, partner.apiUrl],
    ]),
  )
  microsoft = await startMicrosoft()
  const tokenKeys = `k1:${randomBytes(32).toString('base64')}`
  const started = await startBot({
    env: {
      SLACK_BOT_TOKEN: vendorToken,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: front.url,
      SLACK_TRIAGE_CHANNEL: triage,
      SLACK_CLIENT_ID: '1.1',
      SLACK_CLIENT_SECRET: 'unused',
      BOT_TOKEN_KEYS: tokenKeys,
      BOT_PUBLIC_URL: 'https://bot.northwind.example',
      TEAMS_CLIENT_ID: microsoft.clientId,
      TEAMS_CLIENT_SECRET: 'unused, as tokens come from the local issuer',
      TEAMS_TENANT_ID: microsoft.tenantId,
      TEAMS_SERVICE_URL: microsoft.serviceUrl,
      TEAMS_TRIAGE_CONVERSATION: teamsTriage,
    },
    apiUrl: server.url,
    secretKey,
    databaseUrl: server.databaseUrl,
    port,
    write: () => {},
    teams: { cloud: microsoft.cloud, token: microsoft.token },
    limits: [],
  })
  if (!started) throw new Error('The bot did not start')
  bot = started
  teams = teamsPeople(bot.url, microsoft)

  const { vendorId } = await prm.me.get()
  const workspace = {
    tenant: 'T0PARTNER',
    partnerId: seller.partnerId ?? '',
    botToken: partnerToken,
    botUserId: 'U0PRM2',
  }
  await installed(server.databaseUrl, vendorId, tokenKeys, workspace)
  const { tenantId } = microsoft
  const people = [
    { user: seller, slack: 'UMARA', tenant: 'T0PARTNER' },
    { user: nora, slack: 'UNORA', tenant: 'T0VENDOR' },
  ]
  for (const { user, slack, tenant } of people) {
    await linked(server.databaseUrl, vendorId, { platform: 'slack', tenant, userId: slack }, user.id)
    const inTeams = { platform: 'teams' as const, tenant: tenantId, userId: `aad-${slack}` }
    await linked(server.databaseUrl, vendorId, inTeams, user.id)
    microsoft.members.push({
      id: `29:${slack}`,
      name: user.name,
      email: user.email,
      tenantId,
      aadObjectId: inTeams.userId,
    })
  }
}, 120_000)

afterAll(async () => {
  await bot?.stop()
  await front?.stop()
  await vendor?.stop()
  await partner?.stop()
  await microsoft?.stop()
  await programme?.server.stop()
})

/** @param thread null: at the top */
const shown = (
  slack: LocalSlack,
  channel: string,
  text: string,
  thread?: string | null,
): Promise<SlackMessage> =>
  until(
    async () =>
      (await slack.messages(channel)).findLast(
        (message) =>
          JSON.stringify(message.blocks ?? message.text).includes(text) &&
          (thread === undefined || message.thread_ts === (thread ?? undefined)),
      ),
    `"${text}" in ${channel}`,
  )
const changed = (
  slack: LocalSlack,
  { channel = '', ts }: SlackMessage,
  text: string,
): Promise<SlackMessage> =>
  until(
    async () =>
      (await slack.messages(channel)).find(
        (message) => message.ts === ts && JSON.stringify(message).includes(text),
      ),
    `a change to "${text}"`,
  )
/** A file that stands in a thread. */
const filed = (slack: LocalSlack, channel: string, name: string, thread: string): Promise<SlackMessage> =>
  until(
    async () =>
      (await slack.messages(channel)).find(
        (message) => message.thread_ts === thread && message.files?.some((file) => file.name === name),
      ),
    `the file ${name} in ${channel}`,
  )
const ticketNamed = (subject: string): Promise<Ticket> =>
  until(
    async () => (await programme.prm.tickets.list()).data.find((ticket) => ticket.subject === subject),
    `the ticket ${subject}`,
  )

const pdf = (name: string): File => new File(['%PDF-1.4 log\n%%EOF\n'], name, { type: 'application/pdf' })

/** Whether anybody but the vendor's own people can read a word, wherever it is. */
async function leaks(ticketId: string, word: string): Promise<boolean> {
  const { prm, seller, server } = programme
  const { token } = await prm.embedTokens.create({ user: { id: seller.id } })
  const read = async (path: string): Promise<string> =>
    (await fetch(server.url + path, { headers: { authorization: `Bearer ${token}` } })).text()
  const parts = [
    JSON.stringify(await partner.messages(alpine)),
    JSON.stringify(teams.sentTo(teamsAlpine)),
    await read(`/v1/tickets/${ticketId}/messages`),
    await read(`/v1/tickets/${ticketId}/notes`),
    await read('/v1/events?limit=500'),
    await read(`/v1/tickets?q=${word}`),
  ]
  return parts.some((part) => part.includes(word))
}

test('a partner in its own Slack and the vendor in another talk about a ticket; what is internal stays so', async () => {
  const { prm } = programme
  const raised = await partner.say('UMARA', '<@U0PRM2> The arm stops at joint 3')
  const ticket = await ticketNamed('The arm stops at joint 3')
  const receipt = await shown(partner, alpine, 'Ticket raised', raised.ts)
  const card = await shown(vendor, triage, 'The arm stops at joint 3', null)
  const other = await teams.posted(teamsTriage, 'The arm stops at joint 3')

  await vendor.say('UNORA', 'gossip: the firmware again', { thread: card.ts })
  const echo = await shown(vendor, triage, 'Internal note', card.ts)
  await vendor.say('UNORA', '/reply Please send teh log', { thread: card.ts })
  const answer = await shown(partner, alpine, 'Please send teh log', raised.ts)
  const typed = await shown(vendor, triage, '/reply', card.ts)
  await vendor.edit(typed, '/reply Please send the log')
  await changed(partner, answer, 'Please send the log')

  await partner.upload('UMARA', pdf('log.pdf'), 'Here it is', { thread: raised.ts })
  await filed(vendor, triage, 'log.pdf', card.ts)
  await vendor.upload('UNORA', pdf('manual.pdf'), '!reply See page 4', { thread: card.ts })
  await filed(partner, alpine, 'manual.pdf', raised.ts)
  const withFile = await filed(vendor, triage, 'manual.pdf', card.ts)
  await vendor.remove(withFile)
  await until(
    async () => !JSON.stringify(await partner.messages(alpine)).includes('"name":"manual.pdf"'),
    'the file to go with its message',
  )
  const slip = await partner.say('UMARA', 'wrong window', { thread: raised.ts })
  const copy = await shown(vendor, triage, 'wrong window', card.ts)
  await partner.remove(slip)
  await changed(vendor, copy, '(deleted)')

  expect(await leaks(ticket.id, 'gossip')).toBe(false)
  await vendor.press('UNORA', echo, 'Send to partner')
  await shown(partner, alpine, 'the firmware again', raised.ts)

  await vendor.press('UNORA', await changed(vendor, card, 'Resolve'), 'Resolve')
  await changed(vendor, card, 'solved')
  await changed(partner, receipt, 'solved')
  await teams.changed(teamsTriage, other.activityId, 'solved')
  const ask = await shown(partner, alpine, 'How was the help?', raised.ts)
  await partner.press('UMARA', ask, '5 – good')
  await changed(partner, ask, 'You gave 5 of 5')
  expect((await prm.tickets.get(ticket.id)).rating?.score).toBe(5)
})

test('a partner in Teams and the vendor in Slack', async () => {
  const raised = await teams.mention('UMARA', teamsAlpine, 'Gripper is loose')
  const ticket = await ticketNamed('Gripper is loose')
  const thread = { conversation: teamsAlpine, root: raised.id }
  const receipt = await teams.shown(teamsAlpine, 'Ticket raised')
  const card = await shown(vendor, triage, 'Gripper is loose', null)
  const other = await teams.posted(teamsTriage, 'Gripper is loose')
  await vendor.say('UNORA', 'rumour about grippers', { thread: card.ts })
  const echo = await shown(vendor, triage, 'Internal note', card.ts)
  const typed = await vendor.say('UNORA', '/reply We send a new one', { thread: card.ts })
  const answer = await teams.shown(teamsAlpine, 'We send a new one')
  await vendor.edit(typed, '/reply We send two new ones')
  await teams.changed(teamsAlpine, answer.activityId, 'two new ones')
  const said = await teams.say('UMARA', thread, 'Tanks')
  const copy = await shown(vendor, triage, 'Tanks', card.ts)
  await teams.change(said, 'Thanks')
  await changed(vendor, copy, 'Thanks')
  await teams.remove(said)
  await changed(vendor, copy, '(deleted)')
  await vendor.upload('UNORA', pdf('manual.pdf'), '/reply See page 4', { thread: card.ts })
  const withFile = await teams.shown(teamsAlpine, 'See page 4')
  expect(await teams.press('UMARA', withFile, '📎 manual.pdf')).toMatch(/"url":"http[^"]+manual\.pdf/)

  expect(await leaks(ticket.id, 'rumour')).toBe(false)
  await vendor.press('UNORA', echo, 'Send to partner')
  await teams.shown(teamsAlpine, 'rumour about grippers')

  await vendor.press('UNORA', card, 'Resolve')
  const ask = await teams.shown(teamsAlpine, 'How was the help?')
  await changed(vendor, card, 'solved')
  await teams.changed(teamsAlpine, receipt.activityId, 'solved')
  await teams.changed(teamsTriage, other.activityId, 'solved')
  expect(await teams.press('UMARA', ask, '4')).toContain('You gave 4 of 5')
  await teams.changed(teamsAlpine, ask.activityId, 'You gave 4 of 5')
  expect((await programme.prm.tickets.get(ticket.id)).rating?.score).toBe(4)
})

test('a partner in its own Slack and the vendor in Teams', async () => {
  const marked = await partner.say('UMARA', 'Belt slips at the corner')
  await partner.react('UMARA', marked, 'ticket')
  const ticket = await ticketNamed('Belt slips at the corner')
  const card = await teams.posted(teamsTriage, 'Belt slips at the corner')
  const receipt = await shown(partner, alpine, 'Ticket raised', marked.ts)
  const other = await shown(vendor, triage, 'Belt slips at the corner', null)
  const thread = { conversation: teamsTriage, root: card.activityId }
  await teams.say('UNORA', thread, 'hearsay about belts')
  const echo = await teams.shown(teamsTriage, 'Internal note', card.activityId)
  const typed = await teams.say('UNORA', thread, '/reply Tighten it')
  const answer = await shown(partner, alpine, 'Tighten it', marked.ts)
  await teams.change(typed, '/reply Tighten it by hand')
  await changed(partner, answer, 'by hand')
  await teams.remove(typed)
  await changed(partner, answer, '(deleted)')
  await partner.upload('UMARA', pdf('belt.pdf'), 'A drawing', { thread: marked.ts })
  const withFile = await teams.shown(teamsTriage, 'A drawing')
  expect(await teams.press('UNORA', withFile, '📎 belt.pdf')).toMatch(/"url":"http[^"]+belt\.pdf/)
  const slip = await partner.say('UMARA', 'wrong belt', { thread: marked.ts })
  const copy = await teams.shown(teamsTriage, 'wrong belt')
  await partner.edit(slip, 'the wrong belt')
  await teams.changed(teamsTriage, copy.activityId, 'the wrong belt')
  await partner.remove(slip)
  await teams.changed(teamsTriage, copy.activityId, '(deleted)')

  expect(await leaks(ticket.id, 'hearsay')).toBe(false)
  await teams.press('UNORA', echo, 'Send to partner')
  await shown(partner, alpine, 'hearsay about belts', marked.ts)

  await teams.press('UNORA', card, 'Resolve')
  await teams.changed(teamsTriage, card.activityId, 'solved')
  await changed(vendor, other, 'solved')
  await changed(partner, receipt, 'solved')
  const ask = await shown(partner, alpine, 'How was the help?', marked.ts)
  await partner.press('UMARA', ask, '5 – good')
  await changed(partner, ask, 'You gave 5 of 5')
  expect((await programme.prm.tickets.get(ticket.id)).rating?.score).toBe(5)
})
