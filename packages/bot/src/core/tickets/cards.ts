import type { Message, Ticket, TicketNote } from '@openprm/sdk'
import { message, type MessageView, type Tone } from '../../view/message-view.ts'
import { notice, type NoticeAction, type NoticeView } from '../../view/notice-view.ts'
import { type Fields, factsOf } from '../fields.ts'
import type { FileOf } from '../outgoing.ts'
import type { About, Sealer } from '../seal.ts'
import type { Side } from '../threads.ts'
import { shortTime } from '../times.ts'
import { words } from './words.ts'

export interface CardMaker {
  /** The vendor's: one per ticket, with what can be done about it. */
  triage(ticket: Ticket): NoticeView
  /** The partner's own. */
  receipt(ticket: Ticket, first?: boolean): NoticeView
  /** A message both sides read, as it looks to a side. A note does not fit: it has another type. */
  shared(message: Message, side: Side, extra?: Extra): MessageView
  /** A note. Only ever shown on the vendor's side. */
  internal(note: TicketNote, ticket: Ticket, extra?: Extra & { mayBeSent?: boolean }): MessageView
  /** A file that cannot be shown itself: a button that hands it out. */
  file(file: FileOf): MessageView
  ask(ticket: Ticket): NoticeView
}

export interface Extra {
  reactions?: string
  /** The files are shown themselves, behind it. */
  filesApart?: boolean
}

export const cardNames = {
  triage: (ticketId: string) => `card:${ticketId}`,
  receipt: (ticketId: string) => `receipt:${ticketId}`,
  echo: (noteId: string) => `echo:${noteId}`,
} as const

export function createCards(sealer: Sealer, fields: Fields): CardMaker {
  const button = (label: string, about: About, look?: NoticeAction['look']): NoticeAction => ({
    label,
    data: sealer.seal(about),
    ...(look && { look }),
  })

  const fileButton = (subject: string, message: string, file: string, name: string): NoticeAction =>
    button(`📎 ${name}`, { do: 'file', subject, message, file, name })
  const fileButtons = (
    { id, files }: Pick<Message, 'id' | 'files'>,
    ticketId: string,
    { filesApart }: Extra,
  ): NoticeAction[] =>
    fields.has('files') && !filesApart
      ? files.map((file) => fileButton(ticketId, id, file.id, file.name))
      : []

  return {
    triage(ticket) {
      const subject = ticket.id
      const over = ticket.status === 'resolved' || ticket.status === 'closed'
      const facts = factsOf(fields, [
        ['partner', 'Partner', ticket.partnerName],
        ['requester', 'From', ticket.requesterName],
        ['status', 'Status', words.statuses[ticket.status]],
        ['priority', 'Priority', words.priorities[ticket.priority]],
        ['assignee', 'With', ticket.assigneeName],
        ['team', 'Team', ticket.team],
        ['due', 'Due', ticket.dueAt && shortTime(ticket.dueAt)],
        ['deal', 'Deal', ticket.blocksDeal ? words.blocks : null],
      ])
      const actions = over
        ? [button(words.reopen, { do: 'reopen', subject })]
        : [
            ...(ticket.assigneeId === null
              ? [button(words.take, { do: 'take', subject }, 'primary' as const)]
              : []),
            button(words.reply, { do: 'open', form: 'ticket.reply', subject }),
            button(words.priority, { do: 'open', form: 'ticket.priority', subject }),
            button(words.assign, { do: 'open', form: 'ticket.assign', subject }),
            button(words.resolve, { do: 'resolve', subject }),
          ]
      return notice(ticket.subject, [], { facts, actions, footnote: over ? null : words.triageHint })
    },

    receipt(ticket, first = false) {
      const { id: subject, status } = ticket
      const over = status === 'resolved' || status === 'closed'
      return notice(
        first ? words.raisedTitle : words.receiptTitle(words.forPartner[status]),
        first ? [ticket.subject, words.raised] : [ticket.subject],
        {
          facts: factsOf(fields, [
            ['status', 'Status', words.forPartner[status]],
            ['priority', 'Priority', words.priorities[ticket.priority]],
            ['assignee', 'With', ticket.assigneeName],
          ]),
          actions: over
            ? [button(words.reopen, { do: 'reopen', subject })]
            : [button(words.resolve, { do: 'resolve', subject })],
        },
      )
    },

    shared(shown, side, extra = {}) {
      const { author, body, editedAt } = shown
      const mine = side === 'partner' ? author.kind === 'partner' : author.kind !== 'partner'
      const tone: Tone = mine ? 'outgoing' : 'incoming'
      const fallback = author.kind === 'partner' ? words.somebody : words.theVendor
      return {
        ...told(tone, author.name ?? fallback, body, editedAt, extra, fields),
        actions: fileButtons(shown, shown.ticketId, extra),
      }
    },

    internal(note, ticket, { mayBeSent = false, ...extra } = {}) {
      const shown = told(
        'internal',
        note.author.name ?? words.somebody,
        note.body,
        note.editedAt,
        extra,
        fields,
      )
      const files = fileButtons(note, ticket.id, extra)
      if (!mayBeSent || note.deletedAt !== null || ticket.partnerId === null)
        return { ...shown, actions: files }
      const send = button(words.send, { do: 'send', subject: ticket.id, note: note.id })
      return { ...shown, actions: [send, ...files] }
    },

    file: ({ ticket, message: owner, file, name }) =>
      message('aside', '', words.fileApart, { actions: [fileButton(ticket, owner, file, name)] }),

    ask(ticket) {
      return notice(words.resolvedTitle, [words.resolvedText(ticket.subject)], {
        actions: words.scores.map((label, index) =>
          button(label, { do: 'rate', subject: ticket.id, score: index + 1 }),
        ),
      })
    },
  }
}

function told(
  tone: Tone,
  from: string,
  body: string | null,
  editedAt: string | null,
  { reactions }: Extra,
  fields: Fields,
): MessageView {
  return message(tone, from, body !== null && !fields.has('text') ? '…' : body, {
    footnotes: [
      ...(editedAt !== null && body !== null ? [words.edited] : []),
      ...(reactions ? [words.reactions(reactions)] : []),
    ],
  })
}
