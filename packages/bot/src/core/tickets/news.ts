import type { EventOf, Message, Ticket, TicketNote } from '@openprm/sdk'
import { message } from '../../view/message-view.ts'
import type { View } from '../../view/view.ts'
import type { Chat } from '../chat.ts'
import type { Outgoing } from '../outgoing.ts'
import type { Thread } from '../threads.ts'
import { shortTime } from '../times.ts'
import { cardNames } from './cards.ts'
import { showsFiles } from './files.ts'
import { reactionsIn } from './reactions.ts'
import { mostFiles, subjectOf } from './subjects.ts'
import { words } from './words.ts'

export const ticketEvents = [
  'ticket.created',
  'ticket.updated',
  'ticket.assigned',
  'ticket.priority_changed',
  'ticket.pending',
  'ticket.held',
  'ticket.resumed',
  'ticket.resolved',
  'ticket.reopened',
  'ticket.closed',
  'ticket.merged',
  'ticket.rated',
  'ticket.closing_soon',
  'ticket.promise_ending',
  'ticket.promise_broken',
  'ticket.message_added',
  'ticket.message_edited',
  'ticket.message_deleted',
  'ticket.note_added',
  'ticket.note_edited',
  'ticket.note_deleted',
] as const
export type TicketEvent = EventOf<(typeof ticketEvents)[number]>

/** What chat is told of something that happened to a ticket, wherever it happened. */
export async function ticketNews(chat: Chat, event: TicketEvent): Promise<Outgoing[]> {
  const { ticket } = event.data
  const threads = await chat.threads.of(ticket.id)
  const card = cardOf(chat, event, threads)
  switch (event.type) {
    case 'ticket.created':
      // Where it was raised in chat, that is said there by whoever took it.
      return card
    case 'ticket.message_added':
    case 'ticket.message_edited':
    case 'ticket.message_deleted': {
      const { message } = event.data
      return [...card, ...(await shared(chat, { event, ticket, threads }, message))]
    }
    case 'ticket.note_added':
    case 'ticket.note_edited':
    case 'ticket.note_deleted':
      return [...card, ...(await internal(chat, { event, ticket, threads }, event.data.note))]
    case 'ticket.promise_ending':
    case 'ticket.promise_broken': {
      const { promise } = event.data
      const due = ticket.sla[promise]?.dueAt ?? ticket.dueAt
      const say = event.type === 'ticket.promise_ending' ? words.ending : words.broken
      const text = say(words.promises[promise], due ? shortTime(due) : 'now')
      const view = message('aside', ticket.assigneeName ?? '', text)
      return [...card, ...inTriage(chat, ticket.id, `${event.id}:sla`, view)]
    }
    case 'ticket.resolved':
      return [
        ...card,
        ...receipts(threads, ticket, event.id, chat),
        ...toPartner(threads, `${event.id}:ask`, chat.cards.ask(ticket)),
      ]
    case 'ticket.closing_soon': {
      const view = message('aside', '', words.closingSoon(ticket.subject))
      return [...card, ...toPartner(threads, `${event.id}:closing`, view)]
    }
    default:
      return [...card, ...receipts(threads, ticket, event.id, chat)]
  }
}

interface Occasion {
  event: { id: string; type: string }
  ticket: Ticket
  threads: readonly Thread[]
}

/** The vendor's card, in every triage conversation: made once, and changed with everything that happens. */
function cardOf(
  chat: Chat,
  { id: eventId, type, data: { ticket } }: TicketEvent,
  threads: readonly Thread[],
): Outgoing[] {
  const subject = cardNames.triage(ticket.id)
  const view = chat.cards.triage(ticket)
  const isThere = (conversation: string): boolean =>
    threads.some((thread) => thread.conversation === conversation && thread.side === 'vendor')
  return chat.triage.flatMap(({ platform, target }) => {
    const shows = { subject, opens: { subject: ticket.id, side: 'vendor' as const } }
    const change = { platform, target: { ...target, instead: subject }, key: `${eventId}:card`, view, shows }
    // Made under a name of its own, so that it is made once whichever event is first.
    const made = isThere(target.conversation) ? [] : [{ ...change, key: subject }]
    return showsOnCard(type) ? [...made, change] : made
  })
}

function showsOnCard(type: TicketEvent['type']): boolean {
  return type !== 'ticket.created' && !/note|edited|deleted/.test(type)
}

function inTriage(
  chat: Chat,
  ticketId: string,
  key: string,
  view: View,
  shows?: Outgoing['shows'],
): Outgoing[] {
  return chat.triage.map(({ platform, target }) => ({
    platform,
    target: { ...target, below: cardNames.triage(ticketId) },
    key,
    view,
    ...(shows && { shows }),
  }))
}

function inThreadOf(thread: Thread, key: string, view: View): Outgoing {
  const { platform, tenant, conversation, root } = thread
  const place = { ...(tenant !== undefined && { tenant }), conversation }
  return { platform, target: { ...place, ...(root !== null && { thread: root }) }, key, view }
}

const ofPartner = (threads: readonly Thread[]): Thread[] => threads.filter(({ side }) => side === 'partner')

function toPartner(threads: readonly Thread[], key: string, view: View): Outgoing[] {
  return ofPartner(threads).map((thread) => inThreadOf(thread, key, view))
}

function receipts(threads: readonly Thread[], ticket: Ticket, eventId: string, chat: Chat): Outgoing[] {
  const subject = cardNames.receipt(ticket.id)
  return toPartner(threads, `${eventId}:receipt`, chat.cards.receipt(ticket)).map((one) => ({
    ...one,
    target: { ...one.target, instead: subject },
    shows: { subject },
  }))
}

/** What both sides read, wherever it was not written. */
async function shared(
  chat: Chat,
  { event, ticket, threads }: Occasion,
  message: Message,
): Promise<Outgoing[]> {
  const subject = subjectOf(ticket.id, message.id)
  const links = await chat.threads.linksOf(subject)
  const isOrigin = (conversation: string): boolean =>
    links.some((link) => link.origin && link.conversation === conversation)
  const isNew = event.type === 'ticket.message_added'
  const places = [
    ...ofPartner(threads).map((thread) => ({ side: thread.side, to: inThreadOf(thread, '', blank) })),
    ...inTriage(chat, ticket.id, '', blank).map((to) => ({ side: 'vendor' as const, to })),
  ].filter(({ to }) => !isOrigin(to.target.conversation))
  const outgoing: Outgoing[] = []
  for (const { side, to } of places) {
    const reactions = await reactionsIn(chat, subject, to.target.conversation)
    const filesApart = showsFiles.has(to.platform)
    outgoing.push(
      {
        ...to,
        target: isNew ? to.target : { ...to.target, instead: subject },
        key: `${event.id}:message`,
        view: chat.cards.shared(message, side, { reactions, filesApart }),
        shows: { subject },
      },
      ...filesOf(chat, to, { event, subject, ticketId: ticket.id, message }),
    )
  }
  return outgoing
}

interface Filed {
  event: { id: string; type: string }
  /** Of the message or note. */
  subject: string
  ticketId: string
  message: Pick<Message, 'id' | 'files'>
}

/** The files of a message, behind it, where they can be shown themselves; they go when it goes. */
function filesOf(
  { fields, cards }: Chat,
  to: Outgoing,
  { event, subject, ticketId, message }: Filed,
): Outgoing[] {
  if (!showsFiles.has(to.platform) || !fields.has('files')) return []
  if (event.type.endsWith('_deleted'))
    return [{ ...to, key: `${event.id}:files`, view: blank, removes: subject }]
  if (!event.type.endsWith('_added')) return []
  return message.files.slice(0, mostFiles).map(({ id, name, bytes }, index) => {
    const file = { ticket: ticketId, message: message.id, file: id, name, bytes }
    const shows = { subject: `${subject}#${index}` }
    return { ...to, key: `${event.id}:file:${index}`, view: cards.file(file), file, shows }
  })
}

const blank = message('aside', '', null)

/** Notes: to the vendor's own conversations and nowhere else. Where one was written, the button that sends it. */
async function internal(chat: Chat, { event, ticket }: Occasion, note: TicketNote): Promise<Outgoing[]> {
  const subject = subjectOf(ticket.id, note.id)
  const links = await chat.threads.linksOf(subject)
  const echo = cardNames.echo(note.id)
  const isNew = event.type === 'ticket.note_added'
  return inTriage(chat, ticket.id, `${event.id}:note`, blank).flatMap((to) => {
    const origin = links.some((link) => link.origin && link.conversation === to.target.conversation)
    const filesApart = showsFiles.has(to.platform)
    const view = chat.cards.internal(note, ticket, { mayBeSent: isNew, filesApart })
    const shown = {
      ...to,
      target: isNew ? to.target : { ...to.target, instead: echo },
      view: origin && isNew ? { ...view, from: '', text: words.kept } : view,
      shows: { subject: echo },
    }
    const filed = { event, subject, ticketId: ticket.id, message: note }
    return [shown, ...(origin ? [] : filesOf(chat, to, filed))]
  })
}
