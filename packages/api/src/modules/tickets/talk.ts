import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { ApiError } from '../../http/problem.ts'
import { bothSides, thread, vendorOnly } from '../remarks/service.ts'
import { messageFiles, noteFiles } from './files.ts'
import { onAnswer } from './lifecycle.ts'
import * as promises from './promises.ts'
import type { Ticket } from './schema.ts'
import { change, current, step, take } from './step.ts'
import { ticketMessages, ticketNotes } from './table.ts'
import type { Message, TicketNote } from './talk.schema.ts'
import { tell } from './tell.ts'

/** Locked before it is written on, so that an answer and a command come one after the other. */
async function open(tx: Tx, id: string): Promise<Ticket> {
  const { status } = await take(tx, id)
  if (status === 'closed')
    throw new ApiError('invalid_transition', 'The ticket is closed. Reopen it, or write a new one.')
  return current(tx, id)
}

/** What a new message does to its ticket: an answer of the partner brings it back to the vendor. */
async function answered(tx: Tx, ticket: Ticket, message: Message): Promise<Ticket> {
  const before = await take(tx, ticket.id)
  // The first message is the ticket itself.
  if (message.createdAt === before.createdAt) return ticket
  const from = message.author.kind === 'partner' ? 'partner' : 'vendor'
  const heard = await promises.hear(tx, before, from)
  const news = { ...heard, lastMessageAt: tx.now }
  const command = from === 'partner' ? onAnswer[before.status] : undefined
  return command
    ? step(tx, { ...before, clocks: heard.clocks }, command, news)
    : change(tx, ticket.id, null, news)
}

/** Shared with the partner. */
export const messages = thread<Message, Ticket>({
  on: 'ticket',
  table: ticketMessages,
  kind: 'message',
  audience: 'shared',
  files: messageFiles,
  mayRead: bothSides,
  find: current,
  open,
  follow: async (tx, happened, ticket, message) =>
    happened === 'added' ? answered(tx, ticket, message) : ticket,
  announce: (tx, happened, ticket, message) => tell(tx, `ticket.message_${happened}`, ticket, { message }),
})

/** The vendor's own. */
export const notes = thread<TicketNote, Ticket>({
  on: 'ticket',
  table: ticketNotes,
  kind: 'note',
  audience: 'internal',
  files: noteFiles,
  mayRead: vendorOnly,
  find: current,
  follow: async (_tx, _happened, ticket) => ticket,
  announce: (tx, happened, ticket, note) => {
    emit(tx, `ticket.note_${happened}`, { kind: 'ticket', id: ticket.id, partnerId: null }, { ticket, note })
  },
})
