import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../testing/index.ts'
import { hour } from '../deals/registration.fixture.ts'
import type { SavedReply } from '../saved-replies/schema.ts'
import type { TicketReport } from './report.schema.ts'
import { command, createDesk, raise, read, say } from './tickets.fixture.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

test('whoever asked says once how the help was, after it is solved; a key passes it on from chat', async () => {
  const { key, staff, seller, ticket } = await createDesk(server)
  const path = `/v1/tickets/${ticket.id}/rate`
  const body = { score: 4, comment: 'Quick.' }
  const early = await seller(path, { body })
  expect(early).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
  await command(staff, ticket, 'resolve')
  expect((await staff(path, { body })).status).toBe(403)
  const user = { email: 'colleague@alpine.example', name: 'Colleague' }
  const token = (
    await key<{ token: string }>('/v1/embed-tokens', {
      body: { user, partner: { externalId: 'alpine', name: 'alpine' } },
    })
  ).body.token
  const other = await seller(path, { body, headers: { authorization: `Bearer ${token}` } })
  expect(other).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  expect((await command(seller, ticket, 'rate', body)).rating).toMatchObject(body)
  expect(await key(path, { body })).toMatchObject({ status: 409, body: { code: 'conflict' } })
  expect((await read(staff, ticket)).rating?.score).toBe(4)
})

test('a report says which promises were kept, who has how much to do, and what people think', async () => {
  const { staff, seller, ticket, advance, toMondayMorning, userId } = await createDesk(server)
  await command(staff, ticket, 'resolve')
  await command(seller, ticket, 'rate', { score: 5 })
  await toMondayMorning()
  const late = await raise(seller, { priority: 'urgent' })
  const kept = await raise(seller, { priority: 'urgent' })
  await say(staff, kept, 'Here.')
  await advance(2 * hour)
  await command(staff, late, 'take')
  const { body } = await staff<TicketReport>('/v1/tickets/report')
  expect(body.promises).toContainEqual({
    priority: 'urgent',
    promise: 'firstResponse',
    met: 1,
    broken: 1,
    running: 0,
  })
  expect(body.promises).toContainEqual({
    priority: 'urgent',
    promise: 'resolution',
    met: 0,
    broken: 0,
    running: 2,
  })
  const assigneeId = await userId('mara@vendor.example')
  expect(body.workload).toEqual([
    { assigneeId, assigneeName: 'Mara', team: null, open: 1, waiting: 0, overdue: 1 },
    { assigneeId: null, assigneeName: null, team: null, open: 1, waiting: 0, overdue: 0 },
  ])
  expect(body.csat).toEqual({ ratings: 1, average: 5 })
  const none = await staff<TicketReport>(`/v1/tickets/report?createdBefore=2020-01-01T00:00:00Z`)
  expect(none.body).toEqual({ promises: [], workload: [], csat: { ratings: 0, average: null } })
  expect((await seller('/v1/tickets/report')).status).toBe(403)
})

test('replies are saved, changed and deleted by the vendor, and no partner reads them', async () => {
  const { staff, seller, key } = await createDesk(server)
  const saved = await staff<SavedReply>('/v1/saved-replies', {
    body: { title: 'Firmware', body: 'Which one?' },
  })
  expect(saved.status).toBe(201)
  await key('/v1/saved-replies', { body: { title: 'Address', body: 'Where to?' } })
  const titles = async (): Promise<string[]> =>
    (await staff<{ data: SavedReply[] }>('/v1/saved-replies')).body.data.map(({ title }) => title)
  expect(await titles()).toEqual(['Address', 'Firmware'])
  const path = `/v1/saved-replies/${saved.body.id}`
  const edit = { method: 'PATCH', body: { body: 'Which firmware?' } }
  expect((await staff<SavedReply>(path, edit)).body).toMatchObject({ body: 'Which firmware?', version: 2 })
  const late = { method: 'DELETE', headers: { 'if-match': '"v1"' } }
  expect((await staff(path, late)).status).toBe(412)
  expect((await staff(path, { method: 'DELETE' })).status).toBe(200)
  expect(await titles()).toEqual(['Address'])
  expect((await seller('/v1/saved-replies')).status).toBe(403)
})
