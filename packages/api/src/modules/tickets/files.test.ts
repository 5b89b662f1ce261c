import { afterAll, beforeAll, expect, test } from 'vitest'
import { download } from '../../testing/download.ts'
import { leadValues, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import type { Message, TicketNote } from './talk.schema.ts'
import { command, createDesk, raise, upload, type Desk } from './tickets.fixture.ts'

let server: TestServer
let desk: Desk
beforeAll(async () => {
  server = await startTestServer()
  desk = await createDesk(server)
})
afterAll(() => server.stop())

const path = (rest: string): string => `/v1/tickets/${desk.ticket.id}/${rest}`
const say = (as: Client, files: string[], body = '') =>
  as<Message>(path('messages'), { body: { body, files } })

async function fetched(as: Client, address: string) {
  const answer = await as<{ url: string }>(address)
  expect(answer.status, answer.text).toBe(200)
  return download(answer.body.url)
}

test('a file goes with a message, without a word if need be, and downloads for both sides as nothing but a file', async () => {
  const { seller, staff, eventsOf, ticket } = desk
  const id = await upload(seller, 'Log of error 47.txt')
  const said = await say(seller, [id])
  const file = { id, name: 'Log of error 47.txt', type: 'text/plain', bytes: 8 }
  expect(said.body).toMatchObject({ body: '', files: [file] })
  const answer = await fetched(staff, path(`messages/${said.body.id}/files/${id}`))
  expect(answer.text).toBe('Error 47')
  expect(answer.headers['content-disposition']).toBe("attachment; filename*=UTF-8''Log%20of%20error%2047.txt")
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'; sandbox")
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
  const added = (await eventsOf(ticket.id)).filter(({ type }) => type === 'ticket.message_added')
  expect(added.at(-1)?.data).toMatchObject({ message: { files: [file] } })
})

test('a ticket is raised with a file', async () => {
  const { seller } = desk
  const id = await upload(seller, 'first.txt')
  const { id: ticketId } = await raise(seller, { files: [id] })
  const { data } = (await seller<{ data: Message[] }>(`/v1/tickets/${ticketId}/messages`)).body
  expect(data[0]!.files.map(({ name }) => name)).toEqual(['first.txt'])
})

test('the vendor’s own form carries files of the person who sends it, once; a form of leads carries none', async () => {
  const { seller, staff, key } = desk
  const fields = [
    { name: 'subject', kind: 'text', label: 'What is it about?', required: true },
    { name: 'body', kind: 'textarea', label: 'Tell us more', required: true },
  ]
  await key('/v1/forms/ticket', { method: 'PUT', body: { title: 'Help', fields } })
  const id = await upload(seller, 'form.txt')
  const values = { subject: 'With a file', body: 'See there.' }
  const send = (as: Client, form: string, body: object) =>
    as<{ id: string }>(`/v1/forms/${form}/submissions`, { body })
  expect((await send(staff, 'ticket', { values, files: [id] })).body).toMatchObject({
    errors: [{ pointer: '/files/0', code: 'unknown_file' }],
  })
  const sent = await send(seller, 'ticket', { values, files: [id] })
  expect(sent.status, sent.text).toBe(201)
  const { data } = (await staff<{ data: Message[] }>(`/v1/tickets/${sent.body.id}/messages`)).body
  expect(data.map(({ body, files }) => [body, files.map(({ name }) => name)])).toEqual([
    ['See there.', ['form.txt']],
  ])
  expect(await send(key, 'lead', { values: leadValues, files: [id] })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/files', code: 'no_files' }] },
  })
})

test('the file of an internal note is there for the vendor, and for no partner by any address', async () => {
  const { staff, seller, eventsOf, ticket } = desk
  const id = await upload(staff, 'Margins.csv', 'margin,4')
  const noted = await staff<TicketNote>(path('notes'), { body: { files: [id] } })
  expect(noted.body.files).toMatchObject([{ id, name: 'Margins.csv' }])
  const address = path(`notes/${noted.body.id}/files/${id}`)
  expect((await fetched(staff, address)).text).toBe('margin,4')
  const said = await say(staff, [await upload(staff, 'Shared.txt')], 'Look')
  expect((await seller(address)).status).toBe(403)
  for (const forged of [
    path(`messages/${noted.body.id}/files/${id}`),
    path(`messages/${said.body.id}/files/${id}`),
  ]) {
    expect((await seller(forged)).status).toBe(404)
    expect((await staff(forged)).status).toBe(404)
  }
  await eventsOf(ticket.id)
  for (const list of [path('messages'), '/v1/events?limit=500', '/v1/tickets?q=margins'])
    expect((await seller(list)).text).not.toContain('Margins')
})

test('404 not_found: a file of one partner is not there for another, nor on another message', async () => {
  const { seller, partner } = desk
  const id = await upload(seller, 'ours.txt')
  const said = await say(seller, [id])
  const rival = await partner('harbour')
  const own = await raise(rival)
  for (const address of [
    path(`messages/${said.body.id}/files/${id}`),
    `/v1/tickets/${own.id}/messages/${said.body.id}/files/${id}`,
  ])
    expect((await rival(address)).status).toBe(404)
})

test('422 validation_failed: only who has uploaded a file uses it, and only once', async () => {
  const { seller, staff } = desk
  const id = await upload(seller, 'once.txt')
  expect(await say(staff, [id])).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/files/0', code: 'unknown_file' }] },
  })
  expect((await say(seller, [id])).status).toBe(201)
  expect((await say(seller, [id])).status).toBe(422)
  expect((await say(seller, [], ' ')).body).toMatchObject({ errors: [{ pointer: '/body' }] })
})

test('the same file sent again is the one that waits; what is not what it says is refused', async () => {
  const { seller } = desk
  const id = await upload(seller, 'again.txt')
  expect(await upload(seller, 'again.txt')).toBe(id)
  const headers = { 'content-type': 'application/octet-stream' }
  for (const name of ['page.html', 'picture.png', '..%2Fup.txt', 'exe%E2%80%AEfdp.txt']) {
    const sent = await seller(`/v1/ticket-files?name=${name}`, { method: 'POST', body: 'MZ', headers })
    expect(sent, name).toMatchObject({ status: 422, body: { code: 'validation_failed' } })
  }
})

test('a deleted message takes its files with it', async () => {
  const { seller, staff } = desk
  const id = await upload(seller, 'secret.txt')
  const said = await say(seller, [id], 'Oops')
  const gone = await seller<Message>(path(`messages/${said.body.id}`), { method: 'DELETE' })
  expect(gone.body).toMatchObject({ body: null, files: [] })
  expect((await staff(path(`messages/${said.body.id}/files/${id}`))).status).toBe(404)
})

test('a merged ticket keeps its files', async () => {
  const { seller, staff } = desk
  const id = await upload(seller, 'kept.txt')
  const other = await raise(seller, { files: [id] })
  await command(staff, other, 'merge', { into: desk.ticket.id })
  const { data } = (await staff<{ data: Message[] }>(`/v1/tickets/${other.id}/messages`)).body
  const address = `/v1/tickets/${other.id}/messages/${data[0]!.id}/files/${id}`
  expect((await fetched(staff, address)).status).toBe(200)
})
