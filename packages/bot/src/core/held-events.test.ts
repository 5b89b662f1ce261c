import { leadValues } from '@openprm/api/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Sql } from '../delivery/database.ts'
import { createThreads } from '../delivery/threads.ts'
import { type ChatWorld, places, startChatWorld } from '../testing/chat-world.ts'
import { soon } from '../testing/soon.ts'

const news = 'C0NEWS'
let world: ChatWorld
let sql: Sql
let vendorId: string

beforeAll(async () => {
  world = await startChatWorld({ SLACK_ANNOUNCE_CHANNEL: news })
  sql = connect(world.databaseUrl)
  ;({ vendorId } = await world.prm.me.get())
})
afterAll(async () => {
  await sql.end()
  await world.stop()
})

const held = async (): Promise<number> => (await sql`select 1 from chat.held_event`).length

test('what is on its way into one ticket holds up that ticket alone, and its events keep their order', async () => {
  const { slack, prm } = world
  await slack.mention('UMARA', 'C0ALPINE', 'Held up')
  const { id } = await world.ticketNamed('Held up')
  const card = await slack.shown(places.triage, 'Held up', null)
  await slack.mention('UMARA', 'C0ALPINE', 'Going on')
  const other = await world.ticketNamed('Going on')
  const threads = createThreads(sql, vendorId)
  const place = { platform: 'slack' as const, conversation: 'C0ALPINE', messageId: '77.7' }
  await threads.expect(id, place)
  for (const body of ['First answer', 'Second answer']) await prm.ticketMessages.create(id, { body })
  await prm.ticketMessages.create(other.id, { body: 'An answer beside it' })
  await prm.leads.create({ values: { ...leadValues, name: 'Lead behind it' } })

  await slack.shown('C0ALPINE', 'An answer beside it')
  await slack.shown(news, 'Lead behind it')
  await soon(async () => ((await held()) === 2 ? true : undefined), 'both to wait')
  expect(JSON.stringify(slack.sentTo('C0ALPINE'))).not.toContain('First answer')

  await threads.forget(place)
  await slack.shown('C0ALPINE', 'Second answer')
  await slack.shown(places.triage, 'Second answer', card.ts)
  const order = slack.sentTo(places.triage).flatMap(({ args }) => {
    const text = JSON.stringify(args)
    return args['thread_ts'] === card.ts
      ? ['First answer', 'Second answer'].filter((answer) => text.includes(answer))
      : []
  })
  expect(order).toEqual(['First answer', 'Second answer'])
  expect(await held()).toBe(0)
})

test('what never comes is waited for a while only, and holds up nothing that happens later', async () => {
  const { slack, prm } = world
  await slack.mention('UMARA', 'C0ALPINE', 'Left behind')
  const { id } = await world.ticketNamed('Left behind')
  await slack.shown(places.triage, 'Left behind', null)
  const threads = createThreads(sql, vendorId)
  await threads.expect(id, { platform: 'slack', conversation: 'C0ALPINE', messageId: '88.8' })
  await prm.ticketMessages.create(id, { body: 'Late, but here' })
  await soon(async () => ((await held()) === 1 ? true : undefined), 'it to wait')
  await sql`update chat.pending set since = now() - interval '46 seconds'`
  await slack.shown('C0ALPINE', 'Late, but here')
  await prm.ticketMessages.create(id, { body: 'At once' })
  await slack.shown('C0ALPINE', 'At once')
})

test('an event that waits survives the process', async () => {
  const { slack, prm } = world
  await slack.mention('UMARA', 'C0ALPINE', 'Over a restart')
  const { id } = await world.ticketNamed('Over a restart')
  await slack.shown(places.triage, 'Over a restart', null)
  const threads = createThreads(sql, vendorId)
  const place = { platform: 'slack' as const, conversation: 'C0ALPINE', messageId: '99.9' }
  await threads.expect(id, place)
  await prm.ticketMessages.create(id, { body: 'Kept meanwhile' })
  await soon(async () => ((await held()) === 1 ? true : undefined), 'it to wait')
  await world.restart()
  await threads.forget(place)
  await slack.shown('C0ALPINE', 'Kept meanwhile')
})
