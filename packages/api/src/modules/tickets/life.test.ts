import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../testing/index.ts'
import { register } from '../deals/registration.fixture.ts'
import type { Ticket } from './schema.ts'
import type { Message } from './talk.schema.ts'
import { command, createDesk, note, raise, read, say, subjects } from './tickets.fixture.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

describe('raising a ticket', () => {
  test('a partner user asks for itself, with the first message; the vendor sees who, where from and what', async () => {
    const { seller, staff, ticket, eventsOf, userId } = await createDesk(server, { priority: 'high' })
    const requesterId = await userId('seller@alpine.example')
    expect(ticket).toMatchObject({
      status: 'open',
      priority: 'high',
      requesterId,
      channel: 'widget',
      version: 1,
    })
    expect(await read(staff, ticket)).toEqual(ticket)
    const { data } = (await seller<{ data: Message[] }>(`/v1/tickets/${ticket.id}/messages`)).body
    expect(data).toMatchObject([
      { body: 'At its third joint. **Error 47.**', author: { kind: 'partner', id: requesterId } },
    ])
    expect((await eventsOf(ticket.id)).map(({ type }) => type)).toEqual([
      'ticket.created',
      'ticket.message_added',
    ])
  })

  test('a key raises it for whoever wrote in chat, and the words are that person’s', async () => {
    const { key, seller, userId } = await createDesk(server)
    const requesterId = await userId('seller@alpine.example')
    const ticket = await raise(key, { requesterId, channel: 'slack' })
    expect(ticket).toMatchObject({ channel: 'slack', requesterId, partnerName: 'alpine' })
    const { data } = (await seller<{ data: Message[] }>(`/v1/tickets/${ticket.id}/messages`)).body
    expect(data[0]!.author).toMatchObject({ kind: 'partner', id: requesterId })
  })

  test('it is about a deal of the same partner, or refused without a word of whose it is', async () => {
    const { partner, seller, staff } = await createDesk(server)
    const own = await register(seller, 'acme.example')
    expect((await raise(seller, { dealId: own.id })).dealId).toBe(own.id)
    const theirs = await register(await partner('harbour'), 'other.example')
    const body = { subject: 'x', body: 'x', dealId: theirs.id }
    expect(await seller('/v1/tickets', { body })).toMatchObject({ status: 404, body: { code: 'not_found' } })
    const { partnerId } = own
    expect(await staff('/v1/tickets', { body: { ...body, partnerId } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/dealId', code: 'wrong_company' }] },
    })
  })
})

describe("the vendor's ticket form", () => {
  const fields = [
    { name: 'subject', kind: 'text', label: 'Subject', required: true, maxLength: 40 },
    { name: 'body', kind: 'textarea', label: 'More', required: true },
    { name: 'kind', kind: 'choice', label: 'Kind', options: [{ value: 'problem', label: 'Broken' }] },
    { name: 'serial', kind: 'text', label: 'Serial number', required: true, pattern: '^NW-\\d+$' },
    { name: 'dealId', kind: 'choice', label: 'Deal' },
  ]

  test('a partner answers it or is told at which field; the vendor’s own people may leave answers out', async () => {
    const { key, seller, staff } = await createDesk(server)
    await key('/v1/forms/ticket', { method: 'PUT', body: { title: 'Help', fields } })
    const body = { subject: 'The arm stops at its very third joint, and no other', body: 'x' }
    const answer = await seller<{ errors: Array<{ pointer: string }> }>('/v1/tickets', { body })
    expect(answer.body.errors.map(({ pointer }) => pointer)).toEqual(['/subject', '/kind', '/values/serial'])
    expect((await raise(staff, body)).values).toEqual({})
    const ticket = await raise(seller, { kind: 'problem', values: { serial: 'NW-4471' } })
    expect(ticket).toMatchObject({ form: null, values: { serial: 'NW-4471' } })
    expect(await subjects(seller, 'q=nw-4471')).toEqual([ticket.subject])
    const changed = await staff<Ticket>(`/v1/tickets/${ticket.id}`, {
      method: 'PATCH',
      body: { values: { serial: null } },
    })
    expect(changed.body.values).toEqual({})
  })

  test('sent as a form it makes the same ticket, and what was asked is kept', async () => {
    const { key, seller } = await createDesk(server)
    await key('/v1/forms/ticket', { method: 'PUT', body: { title: 'Help', fields } })
    const raised = await raise(seller, { kind: 'problem', values: { serial: 'NW-1' } })
    const values = { subject: raised.subject, body: 'At its third joint.', kind: 'problem', serial: 'NW-1' }
    const sent = await seller<{ id: string }>('/v1/forms/ticket/submissions', { body: { values } })
    expect(sent.status, sent.text).toBe(201)
    const same = (await seller<Ticket>(`/v1/tickets/${sent.body.id}`)).body
    const { id: _, createdAt, ...asked } = raised
    expect(same).toMatchObject({
      ...asked,
      sla: expect.anything(),
      updatedAt: expect.anything(),
      dueAt: expect.anything(),
      lastMessageAt: expect.anything(),
    })
    const kept = await key<{ data: object[] }>(`/v1/forms/ticket/submissions?subjectId=${sent.body.id}`)
    expect(kept.body.data).toMatchObject([{ noun: 'ticket', values }])
    expect(createdAt).toBeTruthy()
  })

  test('each reads the own deals in it; whoever has none is not asked', async () => {
    const { key, partner, seller, ticket: _ } = await createDesk(server)
    await key('/v1/forms/ticket', { method: 'PUT', body: { title: 'Help', fields } })
    const deal = await register(seller, 'acme.example')
    const { fields: own } = (await seller<{ fields: object[] }>('/v1/forms/ticket')).body
    expect(own.at(-1)).toMatchObject({ name: 'dealId', options: [{ value: deal.id, label: deal.name }] })
    const stranger = await partner('harbour')
    const theirs = (await stranger<{ fields: object[] }>('/v1/forms/ticket')).body
    expect(theirs.fields).toHaveLength(fields.length - 1)
    const values = { subject: 'Mine', body: 'x', kind: 'problem', serial: 'NW-1', dealId: deal.id }
    expect((await stranger('/v1/forms/ticket/submissions', { body: { values } })).status).toBe(404)
  })

  test('it cannot ask for a kind that tickets do not have, and lists no deals itself', async () => {
    const { key } = await createDesk(server)
    const options = [{ value: 'bug', label: 'Bug' }]
    const put = (...more: object[]) =>
      key('/v1/forms/ticket', {
        method: 'PUT',
        body: { title: 'Help', fields: [...fields.slice(0, 2), ...more] },
      })
    expect((await put({ name: 'kind', kind: 'choice', label: 'Kind', options })).body).toMatchObject({
      errors: [{ pointer: '/fields/2/options/0/value' }],
    })
    expect((await put({ name: 'dealId', kind: 'choice', label: 'Deal', options })).body).toMatchObject({
      errors: [{ pointer: '/fields/2/options' }],
    })
  })
})

describe('the life of a ticket', () => {
  test('waits for the partner, comes back with its answer, is resolved, reopened by a reply, and closed', async () => {
    const { seller, staff, ticket, eventsOf } = await createDesk(server)
    await say(staff, ticket, 'Which firmware?')
    expect((await command(staff, ticket, 'pend')).status).toBe('pending')
    await say(staff, ticket, 'It is in the menu.')
    expect((await read(seller, ticket)).status).toBe('pending')
    await say(seller, ticket, '4.2')
    expect((await read(seller, ticket)).status).toBe('open')
    expect(await command(staff, ticket, 'resolve')).toMatchObject({ status: 'resolved' })
    await say(seller, ticket, 'It stops again.')
    expect(await read(staff, ticket)).toMatchObject({ status: 'open', resolvedAt: null })
    await command(seller, ticket, 'resolve')
    expect(await command(staff, ticket, 'close')).toMatchObject({ status: 'closed' })
    const late = await seller(`/v1/tickets/${ticket.id}/messages`, { body: { body: 'And again.' } })
    expect(late).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
    expect((await command(seller, ticket, 'reopen')).status).toBe('open')
    const types = (await eventsOf(ticket.id)).map(({ type }) => type)
    expect(types.filter((type) => !type.includes('message'))).toEqual([
      'ticket.created',
      'ticket.pending',
      'ticket.resumed',
      'ticket.resolved',
      'ticket.reopened',
      'ticket.resolved',
      'ticket.closed',
      'ticket.reopened',
    ])
  })

  test('403 forbidden and 409 invalid_transition: nobody takes a step that is not theirs, or not now', async () => {
    const { seller, staff, ticket } = await createDesk(server)
    for (const name of ['pend', 'hold', 'close', 'assign', 'priority', 'merge', 'take'])
      expect((await seller(`/v1/tickets/${ticket.id}/${name}`, { method: 'POST', body: {} })).status).toBe(
        403,
      )
    const close = await staff(`/v1/tickets/${ticket.id}/close`, { method: 'POST' })
    expect(close).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
  })

  test('412 precondition_failed: a command on what has changed meanwhile is not carried out', async () => {
    const { seller, staff, ticket } = await createDesk(server)
    await say(seller, ticket, 'One more thing.')
    const headers = { 'if-match': `"v${ticket.version}"` }
    for (const name of ['resolve', 'take', 'hold']) {
      const late = await staff(`/v1/tickets/${ticket.id}/${name}`, { method: 'POST', headers })
      expect(late.status).toBe(412)
    }
    const follow = await staff(`/v1/tickets/${ticket.id}/follow`, { body: {}, headers })
    expect(follow.status).toBe(412)
  })
})

describe('people', () => {
  test('of two who take a ticket at once one has it, and whoever assigns it may still give it to another', async () => {
    const { staff, key, ticket, userId } = await createDesk(server)
    const made = await key<{ id: string }>('/v1/users', {
      body: { email: 'ola@vendor.example', name: 'Ola', role: 'support' },
    })
    const ola = { user: { email: 'ola@vendor.example', name: 'Ola', role: 'support' } }
    const token = (await key<{ token: string }>('/v1/embed-tokens', { body: ola })).body.token
    const take = (bearer?: string) =>
      staff(`/v1/tickets/${ticket.id}/take`, {
        method: 'POST',
        ...(bearer && { headers: { authorization: `Bearer ${bearer}` } }),
      })
    const answers = await Promise.all([take(), take(token)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const mara = await userId('mara@vendor.example')
    expect(await command(staff, ticket, 'assign', { assigneeId: mara })).toMatchObject({
      assigneeName: 'Mara',
    })
    expect(await subjects(staff, `assigneeId=${mara}`)).toEqual(['The arm stops'])
    expect(await subjects(staff, `assigneeId=${made.body.id}`)).toEqual([])
    expect(await subjects(staff, 'unassigned=true')).toEqual([])
  })

  test('a ticket is given to staff and to teams of the programme only', async () => {
    const { staff, ticket, rules, userId } = await createDesk(server)
    await rules({ ticketTeams: [{ key: 'robots', label: 'Robots' }] })
    expect((await command(staff, ticket, 'assign', { team: 'robots' })).team).toBe('robots')
    expect(await subjects(staff, 'team=robots')).toEqual(['The arm stops'])
    const path = `/v1/tickets/${ticket.id}/assign`
    const assigneeId = await userId('seller@alpine.example')
    expect(await staff(path, { body: { assigneeId } })).toMatchObject({
      body: { errors: [{ code: 'not_staff' }] },
    })
    expect(await staff(path, { body: { team: 'nobody' } })).toMatchObject({
      body: { errors: [{ code: 'unknown_team' }] },
    })
  })

  test('people follow and leave; a partner names its own people only', async () => {
    const { staff, seller, partner, ticket, userId } = await createDesk(server)
    const mara = await userId('mara@vendor.example')
    await command(staff, ticket, 'follow')
    await command(staff, ticket, 'follow')
    expect((await read(seller, ticket)).followerIds).toEqual([mara])
    await partner('harbour')
    const rival = await userId('seller@harbour.example')
    const path = `/v1/tickets/${ticket.id}/follow`
    expect((await seller(path, { body: { userId: rival } })).status).toBe(404)
    expect((await staff(path, { body: { userId: rival } })).status).toBe(422)
    expect((await command(staff, ticket, 'unfollow')).followerIds).toEqual([])
  })
})

test('of two tickets about one thing, one goes on: it keeps who asked, and the other says where', async () => {
  const { staff, seller, ticket, partner, eventsOf, userId } = await createDesk(server)
  const twin = await raise(seller, { subject: 'Same again' })
  const merged = await command(staff, twin, 'merge', { into: ticket.id })
  expect(merged).toMatchObject({ status: 'closed', mergedInto: ticket.id })
  expect((await read(staff, ticket)).followerIds).toEqual([await userId('seller@alpine.example')])
  const reopen = await seller(`/v1/tickets/${twin.id}/reopen`, { method: 'POST' })
  expect(reopen).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
  const theirs = await raise(await partner('harbour'))
  const foreign = await staff(`/v1/tickets/${theirs.id}/merge`, { body: { into: ticket.id } })
  expect(foreign).toMatchObject({ status: 422, body: { errors: [{ code: 'wrong_company' }] } })
  const itself = await staff(`/v1/tickets/${ticket.id}/merge`, { body: { into: ticket.id } })
  expect(itself.status).toBe(422)
  expect((await eventsOf(twin.id)).at(-1)).toMatchObject({ type: 'ticket.merged' })
})

test('a second matter in one thread becomes a ticket of its own, with its messages and what is found by them', async () => {
  const { staff, key, seller, ticket } = await createDesk(server)
  const second = await say(seller, ticket, 'By the way: where is the price list?')
  await say(staff, ticket, 'In the portal.')
  const split = await staff<Ticket>(`/v1/tickets/${ticket.id}/split`, {
    body: { messageId: second.id, subject: 'Price list' },
  })
  expect(split.body).toMatchObject({ splitFrom: ticket.id, partnerId: ticket.partnerId, status: 'open' })
  const said = async (id: string): Promise<unknown[]> =>
    (await seller<{ data: Message[] }>(`/v1/tickets/${id}/messages`)).body.data.map(({ body }) => body)
  expect(await said(split.body.id)).toEqual(['In the portal.', second.body])
  expect(await said(ticket.id)).toHaveLength(1)
  expect(await subjects(key, 'q=portal')).toEqual(['Price list'])
  const { data } = (await staff<{ data: Message[] }>(`/v1/tickets/${ticket.id}/messages`)).body
  const first = await staff(`/v1/tickets/${ticket.id}/split`, { body: { messageId: data[0]!.id } })
  expect(first).toMatchObject({ status: 422, body: { errors: [{ code: 'first_message' }] } })
})

test('a list narrows by status, priority, kind, partner and time, and pages in every order', async () => {
  const { staff, seller, partner, ticket } = await createDesk(server)
  await raise(seller, { subject: 'Second', priority: 'urgent', kind: 'problem' })
  const third = await raise(await partner('harbour'), { subject: 'Third' })
  await command(staff, third, 'hold')
  expect(await subjects(staff, 'sort=createdAt')).toEqual(['The arm stops', 'Second', 'Third'])
  expect(await subjects(staff, 'status=on_hold,resolved')).toEqual(['Third'])
  expect(await subjects(staff, 'priority=urgent')).toEqual(['Second'])
  expect(await subjects(staff, 'kind=problem')).toEqual(['Second'])
  expect(await subjects(staff, `partnerId=${third.partnerId}`)).toEqual(['Third'])
  expect(await subjects(staff, `createdBefore=${third.createdAt}`)).toEqual(['Second', 'The arm stops'])
  expect(await subjects(seller, '')).toEqual(['Second', 'The arm stops'])
  await say(seller, ticket, 'Anybody?')
  expect((await subjects(staff, 'sort=-lastMessageAt'))[0]).toBe('The arm stops')
  for (const sort of ['-createdAt', 'createdAt', '-lastMessageAt']) {
    const found: string[] = []
    let cursor = ''
    do {
      const answer = await staff<{ data: Ticket[]; nextCursor: string | null }>(
        `/v1/tickets?sort=${sort}&limit=1${cursor && `&cursor=${cursor}`}`,
      )
      found.push(...answer.body.data.map(({ subject }) => subject))
      cursor = answer.body.nextCursor ?? ''
    } while (cursor !== '')
    expect(found).toEqual(await subjects(staff, `sort=${sort}`))
  }
})

describe('a ticket is found by', () => {
  test('words of its subject and messages, by both sides, and never by another partner', async () => {
    const { staff, seller, partner, ticket } = await createDesk(server)
    const message = await say(seller, ticket, 'The Gelenkgetriebe squeaks')
    for (const as of [staff, seller]) {
      expect(await subjects(as, 'q=arm')).toEqual(['The arm stops'])
      expect(await subjects(as, 'q=gelenk+third')).toEqual(['The arm stops'])
      expect(await subjects(as, 'q=nothing')).toEqual([])
    }
    expect(await subjects(await partner('harbour'), 'q=arm')).toEqual([])
    await seller(`/v1/tickets/${ticket.id}/messages/${message.id}`, { method: 'DELETE' })
    expect(await subjects(staff, 'q=gelenk')).toEqual([])
  })

  test('its tags and internal notes, by the vendor alone', async () => {
    const { staff, seller, ticket } = await createDesk(server)
    await note(staff, ticket, 'Margin is thin')
    await staff(`/v1/tickets/${ticket.id}`, { method: 'PATCH', body: { tags: ['churn'] } })
    for (const q of ['margin', 'churn']) {
      expect(await subjects(staff, `q=${q}`)).toEqual(['The arm stops'])
      expect(await subjects(seller, `q=${q}`)).toEqual([])
    }
  })
})
