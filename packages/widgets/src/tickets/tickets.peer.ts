import type * as api from '@openprm/sdk'
import { Peer, problem } from '../testing/peer.ts'
import {
  aMessage,
  aNote,
  aReport,
  aTicket,
  cases,
  giulia,
  ines,
  jonas,
  marco,
  me,
  type Case,
} from './tickets.fixtures.ts'

type Entry = api.Message | api.TicketNote

/** The API's side of a support desk, with its rules for who reads what, pages, states and the event stream. */
export class TicketsPeer extends Peer {
  readonly cases: Map<string, Case>
  readonly kind: 'partner' | 'staff'
  readonly replies = [
    { id: 'reply_1', title: 'Ask for the log', body: 'Please send us the log of one shift.', version: 1 },
  ]
  readonly #streams = new Set<ReadableStreamDefaultController<Uint8Array>>()
  #events = 0
  #files = 0
  #codes = 0
  readonly #sent = new Map<string, Entry>()

  constructor(kind: 'partner' | 'staff' = 'partner', all: Case[] = cases()) {
    super()
    this.kind = kind
    this.cases = new Map(all.map((one) => [one.ticket.id, one]))
    const author = kind === 'partner' ? giulia : ines
    const user = kind === 'partner' ? me : { id: ines.id, name: ines.name }
    this.on('GET /v1/me', () => ({ kind, user, partner: null, scopes: ['tickets:read', 'tickets:write'] }))
      .on('POST /v1/me/chat-codes', () => ({
        chatCode: `K7QF${++this.#codes}-M9XWT`,
        expiresAt: new Date(Date.now() + 10 * 60_000).toISOString(),
      }))
      .on('GET /v1/tickets', ({ query }) => this.#list(query))
      .on('GET /v1/tickets/*', ({ path }) => this.#at(path).ticket)
      .on('POST /v1/tickets', ({ body }) => {
        const { partnerId, subject } = body as { partnerId: string; subject: string }
        const ticket = aTicket({ partnerId, subject, lastMessageAt: new Date().toISOString() })
        this.cases.set(ticket.id, { ticket, messages: [aMessage(ticket.id, author, subject)], notes: [] })
        return ticket
      })
      .on('GET /v1/partners', ({ query }) => ({
        data: [
          { id: 'partner_1', name: 'Alpine Systems' },
          { id: 'partner_2', name: 'Harbour Automation' },
        ].filter(({ name }) => name.toLowerCase().includes(query.get('q')?.toLowerCase() ?? '')),
        nextCursor: null,
      }))
      .on('GET /v1/tickets/report', () => aReport())
      .on('GET /v1/tickets/*/messages', ({ path }) => newestFirst(this.#at(path).messages))
      .on('GET /v1/tickets/*/notes', ({ path }) => newestFirst(this.#at(path).notes))
      .on('POST /v1/tickets/*/*', ({ path, body }) => this.#command(path, body as never))
      .on('POST /v1/tickets/*/messages', ({ path, body, headers }) =>
        this.#write(path, headers.get('idempotency-key')!, body as never, (id, text, more) =>
          aMessage(id, author, text, more),
        ),
      )
      .on('POST /v1/tickets/*/notes', ({ path, body, headers }) =>
        this.#write(path, headers.get('idempotency-key')!, body as never, (id, text, more) =>
          aNote(id, author, text, more),
        ),
      )
      .on('PATCH /v1/tickets/*/*/*', ({ path, body, headers }) =>
        this.#mend(path, headers, {
          body: (body as { body: string }).body,
          editedAt: new Date().toISOString(),
        }),
      )
      .on('DELETE /v1/tickets/*/*/*', ({ path, headers }) =>
        this.#mend(path, headers, { body: null, files: [], deletedAt: new Date().toISOString() }),
      )
      .on('POST /v1/ticket-files', ({ query }) => this.#upload(query.get('name')!))
      .on('GET /v1/tickets/*/*/*/files/*', () => ({ url: 'about:blank#file', expiresAt: '' }))
      .on('PATCH /v1/tickets/*', ({ path, body, headers }) => this.#edit(path, body as never, headers))
      .on('GET /v1/users', ({ query }) => ({
        data: query.get('kind') === 'staff' ? [ines, jonas] : [{ ...giulia }, marco],
        nextCursor: null,
      }))
      .on('GET /v1/deals', () => ({
        data: [
          { id: 'deal_1', name: 'Robots', accountName: 'Kaufgut' },
          { id: 'deal_2', name: 'Spare arms', accountName: null },
        ],
        nextCursor: null,
      }))
      .on('GET /v1/vendor', () => ({
        programme: { ticketTeams: [{ key: 'technical', label: 'Technical' }] },
      }))
      .on('GET /v1/saved-replies', () => ({ data: this.replies, nextCursor: null }))
      .on('POST /v1/saved-replies', ({ body }) => {
        const reply = {
          id: `reply_new_${++this.#files}`,
          version: 1,
          ...(body as { title: string; body: string }),
        }
        this.replies.push(reply)
        return reply
      })
      .on('PATCH /v1/saved-replies/*', ({ path, body }) => {
        const reply = this.replies.find(({ id }) => path.endsWith(id))!
        return Object.assign(reply, body, { version: reply.version + 1 })
      })
      .on('DELETE /v1/saved-replies/*', ({ path }) => {
        const at = this.replies.findIndex(({ id }) => path.endsWith(id))
        return this.replies.splice(at, 1)[0]
      })
      .on('GET /v1/events/stream', () => this.#open())
  }

  #at(path: string): Case {
    return this.cases.get(path.split('/')[3]!)!
  }

  #list(query: URLSearchParams): { data: api.Ticket[]; nextCursor: string | null } {
    const states = query.get('status')?.split(',')
    const words = query.get('q')?.toLowerCase()
    const all = [...this.cases.values()].map(({ ticket }) => ticket)
    const data = all
      .filter((ticket) => !states || states.includes(ticket.status))
      .filter((ticket) => !words || ticket.subject.toLowerCase().includes(words))
      .filter((ticket) => query.get('unassigned') !== 'true' || ticket.assigneeId === null)
      .filter((ticket) => !query.has('assigneeId') || ticket.assigneeId === query.get('assigneeId'))
      .filter((ticket) => !query.has('team') || ticket.team === query.get('team'))
      .sort((a, b) => b.lastMessageAt.localeCompare(a.lastMessageAt))
    const limit = Number(query.get('limit'))
    const from = Number(query.get('cursor') ?? 0)
    return {
      data: structuredClone(data.slice(from, from + limit)),
      nextCursor: data.length > from + limit ? String(from + limit) : null,
    }
  }

  #write(
    path: string,
    key: string,
    { body, files = [] }: { body: string; files?: string[] },
    make: (id: string, text: string, more: object) => Entry,
  ): Entry {
    const known = this.#sent.get(key)
    if (known) return known
    const { ticket } = this.#at(path)
    const entry = make(ticket.id, body, {
      files: files.map((id) => ({ id, name: id, type: 'text/plain', bytes: 8 })),
    })
    this.#sent.set(key, entry)
    this.tell(entry)
    return entry
  }

  /** Somebody has written: it is there, and the stream says so. */
  tell(entry: Entry): void {
    const one = this.cases.get(entry.ticketId)!
    const internal = entry.audience === 'internal'
    if (internal) one.notes.push(entry)
    else one.messages.push(entry)
    one.ticket = { ...one.ticket, version: one.ticket.version + 1, lastMessageAt: entry.createdAt }
    if (internal) this.emit('ticket.note_added', { ticket: one.ticket, note: entry })
    else this.emit('ticket.message_added', { ticket: one.ticket, message: entry })
  }

  /** Somebody has changed what they wrote, or taken it back. */
  #mend(path: string, headers: Headers, change: Partial<Entry>): Entry | Response {
    const [, , , , list, id] = path.split('/')
    const entries: Entry[] = this.#at(path)[list as 'messages' | 'notes']
    const at = entries.findIndex((one) => one.id === id)
    const known = headers.get('if-match')
    if (known && known !== `"v${entries[at]!.version}"`)
      return problem(412, 'precondition_failed', { detail: 'It has changed since.' })
    return this.mend(path.split('/')[3]!, id!, change)
  }

  mend(ticketId: string, id: string, change: Partial<Entry>): Entry {
    const one = this.cases.get(ticketId)!
    for (const [list, told] of [
      ['messages', 'message'],
      ['notes', 'note'],
    ] as const) {
      const entries: Entry[] = one[list]
      const at = entries.findIndex((entry) => entry.id === id)
      if (at < 0) continue
      const entry = { ...entries[at]!, ...change, version: entries[at]!.version + 1 }
      entries[at] = entry
      const happened = change.deletedAt ? 'deleted' : 'edited'
      this.emit(`ticket.${told}_${happened}`, { ticket: one.ticket, [told]: entry })
      return entry
    }
    throw new Error(`There is no ${id}.`)
  }

  #edit(path: string, change: Partial<api.Ticket>, headers: Headers): api.Ticket | Response {
    const one = this.#at(path)
    const known = headers.get('if-match')
    if (known && known !== `"v${one.ticket.version}"`) return problem(412, 'precondition_failed')
    return this.change(one.ticket.id, change)
  }

  /** Somebody has changed what a ticket is about. */
  change(ticketId: string, change: Partial<api.Ticket>): api.Ticket {
    const one = this.cases.get(ticketId)!
    one.ticket = { ...one.ticket, ...change, version: one.ticket.version + 1 }
    this.emit('ticket.updated', { ticket: one.ticket })
    return one.ticket
  }

  #command(
    path: string,
    input: Partial<api.Ticket> & { into?: string; score?: number; userId?: string },
  ): api.Ticket {
    const one = this.#at(path)
    const command = path.split('/')[4]!
    const states: Record<string, api.Ticket['status']> = {
      resolve: 'resolved',
      reopen: 'open',
      pend: 'pending',
      hold: 'on_hold',
      resume: 'open',
      close: 'closed',
      merge: 'closed',
    }
    const { into, score, userId, ...rest } = input ?? {}
    const others = one.ticket.followerIds.filter((id) => id !== userId)
    one.ticket = {
      ...one.ticket,
      ...(command === 'rate' ? {} : rest),
      status: states[command] ?? one.ticket.status,
      version: one.ticket.version + 1,
      ...(into && { mergedInto: into }),
      ...(score && { rating: { score, comment: null, ratedAt: '' } }),
      ...(userId && { followerIds: command === 'follow' ? [...others, userId] : others }),
      ...(/block/.test(command) && { blocksDeal: command === 'block' }),
      ...(command === 'take' && { assigneeId: ines.id, assigneeName: ines.name }),
    }
    if (command === 'split') {
      const ticket = aTicket({ subject: one.ticket.subject, splitFrom: one.ticket.id })
      this.cases.set(ticket.id, { ticket, messages: [], notes: [] })
      return ticket
    }
    this.emit('ticket.updated', { ticket: one.ticket })
    return one.ticket
  }

  #upload(name: string): api.TicketFile {
    return { id: `file_${++this.#files} ${name}`, name, type: 'text/plain', bytes: 8 }
  }

  /** Sends an event to every open stream. */
  emit(type: string, data: object): void {
    const sequence = ++this.#events
    const event = { id: `event_${sequence}`, sequence, type, occurredAt: '', data }
    const frame = `id: ${sequence}\nevent: ${type}\ndata: ${JSON.stringify(event)}\n\n`
    for (const stream of this.#streams) stream.enqueue(new TextEncoder().encode(frame))
  }

  /** Open streams. */
  get listeners(): number {
    return this.#streams.size
  }

  #open(): Response {
    let mine: ReadableStreamDefaultController<Uint8Array>
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        mine = controller
        this.#streams.add(controller)
        controller.enqueue(new TextEncoder().encode(`id: ${this.#events}\nretry: 10\n\n`))
      },
      cancel: () => void this.#streams.delete(mine),
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
}

const newestFirst = <T extends Entry>(entries: readonly T[]): { data: T[]; nextCursor: null } => ({
  data: entries.toReversed(),
  nextCursor: null,
})
