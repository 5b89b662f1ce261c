import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemPrincipal } from '../../auth/principal.ts'
import { emit } from '../../events/outbox.ts'
import { type Client, startTestServer, type TestServer } from '../../testing/index.ts'
import type { EventType } from '../events/schema.ts'
import { command, createDesk, note, raise, read, say } from './tickets.fixture.ts'
import type { Ticket } from './schema.ts'
import type { Message, TicketNote } from './talk.schema.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

test('an internal note reaches no partner: not by its list, the messages, the search, the log or its own address', async () => {
  const { staff, key, seller, ticket, eventsOf } = await createDesk(server)
  const written = await note(staff, ticket, 'Margin is thin')
  const path = (rest: string): string => `/v1/tickets/${ticket.id}/${rest}`
  await staff(path(`notes/${written.id}`), { method: 'PATCH', body: { body: 'Margin is thinner' } })
  await say(staff, ticket, 'We are looking at it.')
  await eventsOf(ticket.id)
  const asked = [path('messages'), '/v1/events', '/v1/tickets?q=margin', '/v1/events?types=ticket.note_added']
  for (const address of asked) {
    const answer = await seller(address)
    expect(answer.status).toBe(200)
    expect(answer.text).not.toMatch(/Margin|note_/)
  }
  expect((await seller(path('notes'))).status).toBe(403)
  expect((await seller(path(`notes/${written.id}/history`))).status).toBe(403)
  // One audience's address never leads to the other's table.
  const wrong = { method: 'PATCH', body: { body: 'x' } }
  expect((await staff(path(`messages/${written.id}`), wrong)).status).toBe(404)
  for (const as of [staff, key])
    expect((await as<{ data: TicketNote[] }>(path('notes'))).body.data).toMatchObject([
      { audience: 'internal', body: 'Margin is thinner', ticketId: ticket.id },
    ])
  expect((await eventsOf(ticket.id)).map(({ type }) => type)).toContain('ticket.note_edited')
})

test('the words of a note go to the partner when somebody sends them: once, whoever sends how often', async () => {
  const { staff, key, seller, ticket, eventsOf } = await createDesk(server)
  const path = (rest: string): string => `/v1/tickets/${ticket.id}/${rest}`
  const written = await note(staff, ticket, 'Try the other cable')
  const send = (as: Client, id = written.id) => as<Message>(path(`notes/${id}/send`), { method: 'POST' })
  const [first, ...more] = await Promise.all([send(staff), send(staff), send(key), send(staff)])
  expect(first).toMatchObject({ status: 200, body: { audience: 'shared', body: 'Try the other cable' } })
  expect(new Set(more.map(({ body }) => body.id))).toEqual(new Set([first.body.id]))
  const seen = (await seller<{ data: Message[] }>(path('messages'))).body.data
  expect(seen.map(({ body }) => body)).toEqual(['Try the other cable', expect.any(String)])
  expect(JSON.stringify(seen)).not.toContain('note_')
  // Where the message went along with a split, and where the ticket is closed.
  const split = { method: 'POST', body: { messageId: first.body.id } }
  const { body: other } = await staff<Ticket>(path('split'), split)
  await command(staff, ticket, 'resolve')
  await command(staff, ticket, 'close')
  expect((await send(staff)).body).toMatchObject({ id: first.body.id, ticketId: other.id })
  const added = (await eventsOf(ticket.id)).filter(({ type }) => type === 'ticket.message_added')
  expect(added).toHaveLength(seen.length)

  const gone = await note(staff, other, 'Never mind')
  await staff(`/v1/tickets/${other.id}/notes/${gone.id}`, { method: 'DELETE' })
  const late = await staff(`/v1/tickets/${other.id}/notes/${gone.id}/send`, { method: 'POST' })
  expect(late).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
  expect((await send(seller)).status).toBe(403)
})

test('an internal note does not come down the live stream of a partner, while what is said to it does', async () => {
  const { key, staff, ticket } = await createDesk(server)
  await note(staff, ticket, 'Margin is thin')
  await say(staff, ticket, 'We are looking at it.')
  const minted = await key<{ token: string }>('/v1/embed-tokens', {
    body: {
      user: { email: 'seller@alpine.example', name: 'Seller' },
      partner: { externalId: 'alpine', name: 'alpine' },
    },
  })
  const response = await fetch(`${server.url}/v1/events/stream?after=0`, {
    headers: { authorization: `Bearer ${minted.body.token}` },
  })
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk
    if (text.includes('looking at it')) break
  }
  expect(text).not.toMatch(/Margin|note_/)
})

test('an internal note cannot be stored as an event that a partner sees, even by a mistake in the code', async () => {
  const { vendorId, ticket } = await createDesk(server)
  // The types refuse this; a type that is known only when it runs gets past them.
  const type = ((one: EventType) => one)('ticket.note_added')
  const careless = server.tenancy.withTenant(systemPrincipal(vendorId), async (tx) => {
    emit(tx, type, { kind: 'ticket', id: ticket.id, partnerId: ticket.partnerId }, { note: {} })
  })
  await expect(careless).rejects.toMatchObject({ cause: { constraint_name: 'ticket_notes_stay_inside' } })
})

test("the vendor's tags stay with the vendor, in every answer and every event", async () => {
  const { staff, seller, ticket, eventsOf } = await createDesk(server)
  const tagged = await staff(`/v1/tickets/${ticket.id}`, {
    method: 'PATCH',
    body: { tags: ['churn', 'churn'] },
  })
  expect(tagged.body).toMatchObject({ tags: ['churn'] })
  await say(seller, ticket, 'Anybody?')
  expect((await read(seller, ticket)).tags).toEqual([])
  expect(await eventsOf(ticket.id)).toContainEqual(
    expect.objectContaining({
      data: expect.objectContaining({ ticket: expect.objectContaining({ tags: ['churn'] }) }),
    }),
  )
  for (const address of ['/v1/tickets', '/v1/events'])
    expect((await seller(address)).text).not.toContain('churn')
  const own = { method: 'PATCH', body: { tags: [] } }
  expect((await seller(`/v1/tickets/${ticket.id}`, own)).status).toBe(403)
})

test('404 not_found: a ticket of another partner is there for nobody else, whatever is asked of it', async () => {
  const { partner, ticket } = await createDesk(server)
  const rival = await partner('harbour')
  const path = `/v1/tickets/${ticket.id}`
  const answers = [
    await rival(path),
    await rival(path, { method: 'PATCH', body: { subject: 'Mine' } }),
    await rival(`${path}/messages`),
    await rival(`${path}/messages`, { body: { body: 'Hello' } }),
    await rival(`${path}/resolve`, { method: 'POST' }),
    await rival(`${path}/follow`, { body: {} }),
  ]
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
  expect((await raise(rival)).id).not.toBe(ticket.id)
})
