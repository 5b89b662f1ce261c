import { leadValues } from '@openprm/api/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audienceUnknown, audienceWords, sharedWithOthers } from '../core/audience.ts'
import { connect, type Sql } from '../delivery/database.ts'
import { type ChatWorld, places, startChatWorld } from '../testing/chat-world.ts'
import { soon } from '../testing/soon.ts'
import { envelope } from '../testing/slack-events.ts'
import { createAudience } from './audience.ts'

const news = 'C0NEWS'
let world: ChatWorld
let sql: Sql

beforeAll(async () => {
  world = await startChatWorld({ SLACK_ANNOUNCE_CHANNEL: news })
  sql = connect(world.databaseUrl)
})
afterAll(async () => {
  await sql.end()
  await world.stop()
})
beforeEach(() => world.slack.answers.clear())

const share = (channel: string): void => {
  world.slack.answers.set('conversations.info', ({ channel: asked }) => ({
    channel: { id: asked, is_ext_shared: asked === channel },
  }))
}
const happened = (type: string, channel: string): Promise<Response> =>
  world.slack.post(envelope({ type, channel, connected_team_id: 'T0OTHER', event_ts: '1.1' }))
const all = (channel: string): string => JSON.stringify(world.slack.sentTo(channel))

test('once triage is shared with another company, nothing internal goes there; staff is told, and all of it comes when it is ours alone again', async () => {
  const { slack, prm } = world
  share(places.triage)
  await happened('channel_shared', places.triage)
  await slack.shown(places.triage, audienceWords.title)

  const raised = await slack.mention('UMARA', 'C0ALPINE', 'The price of joint 3')
  const ticket = await world.ticketNamed('The price of joint 3')
  await prm.ticketNotes.create(ticket.id, { body: 'Their margin is too high' })
  await slack.shown(news, sharedWithOthers)
  // The partner, and the vendor in Teams, go on as ever.
  await slack.shown('C0ALPINE', 'Ticket raised', raised.ts)
  await world.teams.shown(places.teamsTriage, 'Their margin is too high')
  for (const word of ['price of joint', 'margin']) expect(all(places.triage)).not.toContain(word)
  // Said once, whatever waits.
  await soon(async () => {
    const [row] = await sql`
      select count(*)::int as count from chat.outbox where lane = ${places.triage} and state in ('waiting', 'parked')`
    return Number(row?.['count']) >= 2 ? true : undefined
  }, 'what waits')

  slack.answers.clear()
  await happened('channel_unshared', places.triage)
  const card = await slack.shown(places.triage, 'The price of joint 3', null)
  await slack.shown(places.triage, 'Their margin is too high', card.ts)
})

test('a channel that was shared without a word from Slack is found out before the next message', async () => {
  let now = 0
  const audience = createAudience(new Set(['C1']), () => now)
  let isShared = false
  let asked = 0
  const info = async () => ({ ok: true, channel: { is_ext_shared: (asked++, isShared) } })
  const client = { conversations: { info } } as unknown as Parameters<typeof audience.refusal>[0]
  expect(await audience.refusal(client, 'C1')).toBeUndefined()
  isShared = true
  now += 15_001
  expect(await audience.refusal(client, 'C1')).toBe(sharedWithOthers)
  // Never remembered as good, and asked of no channel where partners are meant to be.
  expect(await audience.refusal(client, 'C1')).toBe(sharedWithOthers)
  expect(await audience.refusal(client, 'C0ALPINE')).toBeUndefined()
  expect(asked).toBe(3)
})

test('news of leads do not go into a shared channel either', async () => {
  const { slack, prm } = world
  share(news)
  await happened('channel_shared', news)
  await slack.shown(news, audienceWords.title)
  await prm.leads.create({ values: { ...leadValues, name: 'Ada of Secret AG', email: 'ada@secret.example' } })
  await soon(async () => {
    const rows = await sql`select 1 from chat.outbox where lane = ${news} and state = 'parked'`
    return rows.length > 0 ? true : undefined
  }, 'the news to wait')
  expect(all(news)).not.toContain('Secret AG')
  slack.answers.clear()
  await happened('channel_unshared', news)
  await slack.shown(news, 'Secret AG')
})

test('an app that may not look says so, and nothing internal goes where nobody knows who reads', async () => {
  const { slack } = world
  slack.answers.set('conversations.info', () => ({ ok: false, error: 'missing_scope' }))
  await happened('channel_shared', places.triage)
  await slack.shown(places.triage, audienceWords[audienceUnknown].slice(0, 40))
})
