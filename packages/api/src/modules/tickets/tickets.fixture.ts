import { expect } from 'vitest'
import type { Client, TestServer } from '../../testing/index.ts'
import { createSandbox, type Sandbox } from '../deals/registration.fixture.ts'
import type { Ticket } from './schema.ts'
import type { Message, TicketNote } from './talk.schema.ts'

/** A programme with a seller of Alpine, who has a ticket. */
export interface Desk extends Sandbox {
  seller: Client
  ticket: Ticket
  userId(email: string): Promise<string>
}

export async function createDesk(server: TestServer, more: object = {}): Promise<Desk> {
  const sandbox = await createSandbox(server)
  const seller = await sandbox.partner('alpine')
  return {
    ...sandbox,
    seller,
    ticket: await raise(seller, more),
    async userId(email) {
      const { body } = await sandbox.key<{ data: Array<{ id: string }> }>(`/v1/users?email=${email}`)
      return body.data[0]!.id
    },
  }
}

export async function raise(as: Client, more: object = {}): Promise<Ticket> {
  const body = { subject: 'The arm stops', body: 'At its third joint. **Error 47.**', ...more }
  const answer = await as<Ticket>('/v1/tickets', { body })
  expect(answer.status, answer.text).toBe(201)
  return answer.body
}

/** Gives a command, and expects it to be carried out. */
export async function command(as: Client, ticket: Ticket, name: string, body: object = {}): Promise<Ticket> {
  const answer = await as<Ticket>(`/v1/tickets/${ticket.id}/${name}`, { method: 'POST', body })
  expect(answer.status, answer.text).toBe(200)
  return answer.body
}

export async function read(as: Client, ticket: Ticket): Promise<Ticket> {
  return (await as<Ticket>(`/v1/tickets/${ticket.id}`)).body
}

async function write<T>(as: Client, ticket: Ticket, kind: 'messages' | 'notes', body: string): Promise<T> {
  const answer = await as<T>(`/v1/tickets/${ticket.id}/${kind}`, { body: { body } })
  expect(answer.status, answer.text).toBe(201)
  return answer.body
}

export const say = (as: Client, ticket: Ticket, body: string): Promise<Message> =>
  write(as, ticket, 'messages', body)
export const note = (as: Client, ticket: Ticket, body: string): Promise<TicketNote> =>
  write(as, ticket, 'notes', body)

/** Subjects of a list, in its order. */
export async function subjects(as: Client, query: string): Promise<string[]> {
  const answer = await as<{ data: Ticket[] }>(`/v1/tickets?${query}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.body.data.map(({ subject }) => subject)
}

/** A text file that somebody has uploaded. */
export async function upload(as: Client, name: string, content = 'Error 47'): Promise<string> {
  const headers = { 'content-type': 'application/octet-stream' }
  const sent = { method: 'POST', body: content, headers }
  const answer = await as<{ id: string }>(`/v1/ticket-files?name=${encodeURIComponent(name)}`, sent)
  expect(answer.status, answer.text).toBe(201)
  return answer.body.id
}
