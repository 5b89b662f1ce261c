import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { day, hour } from '../deals/registration.fixture.ts'
import { defaultProgramme } from '../vendor/programme.ts'
import { command, createDesk, raise, read, say, subjects } from './tickets.fixture.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

/**
 * Monday morning, with one hour for the first answer to an urgent ticket and eight to solve it. The desk's first
 * ticket is a working week old, whatever day it was made on.
 */
async function onMonday() {
  const desk = await createDesk(server)
  // A week later the first ticket is late, whichever day it was raised on.
  await desk.advance(7 * day)
  await desk.toMondayMorning()
  await desk.advance(7 * day)
  const ticket = await raise(desk.seller, { subject: 'Line down', priority: 'urgent' })
  const happened = async (): Promise<string[]> =>
    (await desk.eventsOf(ticket.id))
      .filter(({ type }) => type.includes('promise'))
      .map(({ type, data }) => `${type} ${String(data['promise'])}`)
  return { ...desk, first: desk.ticket, ticket, happened }
}

test('a promise that is running out is told to the vendor, then that it is broken; never to the partner', async () => {
  const { seller, staff, ticket, advance, happened } = await onMonday()
  await advance(50 * 60)
  expect(await happened()).toEqual(['ticket.promise_ending firstResponse'])
  await advance(20 * 60)
  expect(await happened()).toEqual([
    'ticket.promise_ending firstResponse',
    'ticket.promise_broken firstResponse',
  ])
  const { sla, createdAt } = await read(staff, ticket)
  expect(Date.parse(sla.firstResponse!.breachedAt!) - Date.parse(createdAt)).toBe(hour * 1000)
  await say(staff, ticket, 'On our way.')
  expect((await read(staff, ticket)).sla.firstResponse).toMatchObject({ state: 'met', dueAt: null })
  expect((await seller('/v1/events')).text).not.toContain('ticket.promise')
})

test('the clocks stand while it waits for the partner, over days, and go on with its answer', async () => {
  const { seller, staff, ticket, advance, happened } = await onMonday()
  await say(staff, ticket, 'Which firmware?')
  await advance(hour)
  const pending = await command(staff, ticket, 'pend')
  expect(pending).toMatchObject({ dueAt: null, sla: { resolution: { state: 'paused' } } })
  const left = pending.sla.resolution!.leftSeconds!
  expect(left).toBeGreaterThan(7 * hour - 60)
  await advance(2 * day - hour / 2)
  expect(await happened()).toEqual([])
  await say(seller, ticket, '4.2')
  const back = await read(staff, ticket)
  // Wednesday, 09:30: seven hours are left, and the answer to the answer is due within two hours.
  const until = (moment: string | null): number =>
    Math.round((Date.parse(moment!) - Date.parse(back.updatedAt)) / 1000)
  expect(Math.abs(until(back.sla.resolution!.dueAt) - left)).toBeLessThan(5)
  expect(until(back.sla.nextResponse!.dueAt)).toBe(2 * hour)
  await advance(3 * hour)
  expect(await happened()).toEqual([
    'ticket.promise_ending nextResponse',
    'ticket.promise_broken nextResponse',
  ])
})

test('the queue has the most urgent first, and a priority that changes moves a ticket in it', async () => {
  const { seller, staff, first, ticket } = await onMonday()
  const slow = await raise(seller, { subject: 'Slow', priority: 'low' })
  await raise(seller, { subject: 'Odd', priority: 'high' })
  expect(await subjects(staff, 'sort=dueAt')).toEqual(['The arm stops', 'Line down', 'Odd', 'Slow'])
  await say(staff, first, 'Late, sorry.')
  await say(staff, ticket, 'On our way.')
  expect((await subjects(staff, 'sort=dueAt&priority=high,urgent,low'))[0]).toBe('Odd')
  await command(staff, slow, 'priority', { priority: 'urgent' })
  expect((await subjects(staff, 'sort=dueAt&priority=high,urgent,low'))[0]).toBe('Slow')
  await command(staff, slow, 'resolve')
  expect(await subjects(staff, 'sort=dueAt')).not.toContain('Slow')
})

test('partners of a tier are promised more', async () => {
  const { key, seller, ticket, rules } = await onMonday()
  const quick = { firstResponse: 15, nextResponse: 15, resolution: 60 }
  const tiers = [{ key: 'gold', label: 'Gold', rank: 1 }]
  await key('/v1/vendor', { method: 'PATCH', body: { tiers } })
  await rules({
    ticketPromisesByTier: [{ tier: 'gold', promises: { ...defaultProgramme.ticketPromises, urgent: quick } }],
  })
  await key(`/v1/partners/${ticket.partnerId}`, { method: 'PATCH', body: { tier: 'gold' } })
  expect((await raise(seller, { priority: 'urgent' })).sla.resolution!.minutes).toBe(60)
  expect((await raise(seller, { priority: 'low' })).sla).toMatchObject({
    resolution: { minutes: defaultProgramme.ticketPromises.low.resolution },
  })
})

test('a resolved ticket is closed by the clock after its notice, unless the partner answers', async () => {
  const { seller, staff, ticket, advance, eventsOf } = await onMonday()
  const types = async (as: Client): Promise<string[]> => {
    await eventsOf(ticket.id)
    const { data } = (
      await as<{ data: Array<{ type: string }> }>('/v1/events?types=ticket.closing_soon,ticket.closed')
    ).body
    return data.map(({ type }) => type)
  }
  await command(staff, ticket, 'resolve')
  await advance(5 * day + hour)
  expect(await types(seller)).toEqual(['ticket.closing_soon'])
  await say(seller, ticket, 'Not yet.')
  await advance(8 * day)
  expect((await read(seller, ticket)).status).toBe('open')
  await command(staff, ticket, 'resolve')
  await advance(7 * day + hour)
  expect((await read(seller, ticket)).status).toBe('closed')
  expect(await types(seller)).toEqual(['ticket.closing_soon', 'ticket.closing_soon', 'ticket.closed'])
})
