import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../testing/index.ts'
import { command as deal, day, hour, read as readDeal, register } from '../deals/registration.fixture.ts'
import type { Deal } from '../deals/schema.ts'
import { command, createDesk, raise, say } from './tickets.fixture.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

/** Monday morning, with a registration that waits for its answer, and a ticket about it. */
async function setting() {
  const desk = await createDesk(server)
  await desk.toMondayMorning()
  const registered = await register(desk.seller, 'acme.example')
  return { ...desk, registered, ticket: await raise(desk.seller, { dealId: registered.id }) }
}

const secondsBetween = (from: string | null, to: string | null): number =>
  Math.round((Date.parse(to!) - Date.parse(from!)) / 1000)

test('a ticket that blocks a deal stops the clock of the vendor’s answer, and the deal says so, until it is solved', async () => {
  const { staff, seller, registered, ticket, advance, eventsOf } = await setting()
  await advance(2 * hour)
  expect(await command(staff, ticket, 'block')).toMatchObject({ blocksDeal: true })
  const blocked = await readDeal(seller, registered)
  expect(blocked).toMatchObject({ blockedBy: [ticket.id], answerDueAt: null })
  expect(Math.abs(blocked.answerLeftSeconds! - 6 * hour)).toBeLessThan(30)
  await advance(3 * day - hour)
  await command(seller, ticket, 'resolve')
  const free = await readDeal(seller, registered)
  expect(free).toMatchObject({ blockedBy: [], answerLeftSeconds: null, escalatedAt: null })
  // Thursday, 10:00, with six hours left of the eight.
  expect(Math.abs(secondsBetween(free.updatedAt, free.answerDueAt) - 6 * hour)).toBeLessThan(30)
  const types = (await eventsOf(registered.id)).map(({ type }) => type)
  expect(types).toEqual(['deal.created', 'deal.submitted', 'deal.blocked', 'deal.unblocked'])
})

test('a protection loses nothing while a ticket blocks the deal: nobody else gets the account, and it ends as much later', async () => {
  const { staff, seller, partner, registered, ticket, advance, eventsOf } = await setting()
  const rival = await partner('harbour')
  const { protectedUntil } = await deal(staff, registered, 'approve', { protectionDays: 10 })
  await advance(4 * day)
  await command(staff, ticket, 'block')
  await advance(20 * day)
  expect((await readDeal(seller, registered)).registrationStatus).toBe('approved')
  const check = await rival('/v1/deals/check', { body: { domain: 'acme.example' } })
  expect(check.body).toMatchObject({ result: 'protected' })
  const taken = await rival('/v1/deals', { body: { name: 'Mine', accountDomain: 'acme.example' } })
  expect(taken).toMatchObject({ status: 409, body: { code: 'deal_conflict' } })
  await command(staff, ticket, 'unblock')
  const free = await readDeal(seller, registered)
  expect(Math.abs(secondsBetween(protectedUntil, free.protectedUntil) - 20 * day)).toBeLessThan(30)
  expect(free.protectionLeftSeconds).toBeNull()
  await advance(5 * day)
  expect((await readDeal(seller, registered)).registrationStatus).toBe('approved')
  await advance(day + hour)
  expect((await readDeal(seller, registered)).registrationStatus).toBe('expired')
  expect((await eventsOf(registered.id)).map(({ type }) => type)).toContain('deal.expired')
})

test('what is decided meanwhile starts no clock before the last of several tickets is solved', async () => {
  const { staff, seller, registered, ticket, advance } = await setting()
  const second = await raise(seller, { dealId: registered.id })
  await command(staff, ticket, 'block')
  await command(staff, second, 'block')
  const approved = await deal(staff, registered, 'approve', { protectionDays: 10 })
  expect(approved).toMatchObject({ protectionLeftSeconds: 10 * day })
  await advance(30 * day)
  await command(staff, ticket, 'resolve')
  expect((await readDeal(seller, registered)).blockedBy).toEqual([second.id])
  const asked = await deal(seller, registered, 'request-extension', { reason: 'They need a pilot.' })
  expect(asked.registrationStatus).toBe('extension_requested')
  expect(await deal(staff, registered, 'grant-extension', { days: 5 })).toMatchObject({
    protectionLeftSeconds: 15 * day,
  })
  await command(staff, second, 'merge', { into: (await raise(seller)).id })
  const free: Deal = await readDeal(seller, registered)
  expect(secondsBetween(free.updatedAt, free.protectedUntil)).toBe(15 * day)
})

test('a blocking ticket that is reopened blocks its deal again; one that is not about a deal blocks none', async () => {
  const { staff, seller, registered, ticket } = await setting()
  await command(staff, ticket, 'block')
  await command(staff, ticket, 'resolve')
  await say(seller, ticket, 'Still stuck.')
  expect((await readDeal(seller, registered)).blockedBy).toEqual([ticket.id])
  const other = await register(seller, 'other.example')
  const moved = await staff(`/v1/tickets/${ticket.id}`, { method: 'PATCH', body: { dealId: other.id } })
  expect(moved).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
  const plain = await raise(seller)
  const none = await staff(`/v1/tickets/${plain.id}/block`, { method: 'POST' })
  expect(none).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
  expect((await seller(`/v1/tickets/${ticket.id}/unblock`, { method: 'POST' })).status).toBe(403)
})
