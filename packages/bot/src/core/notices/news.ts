import type { Deal, EventOf, EventRecord, EventType } from '@openprm/sdk'
import { notice, type NoticeView } from '../../view/notice-view.ts'
import type { Chat } from '../chat.ts'
import type { Shows } from '../outgoing.ts'
import { shortTime } from '../times.ts'
import { words as ticketWords } from '../tickets/words.ts'
import type { NoticeKind } from './preference.ts'
import { words } from './words.ts'

/** Something to tell one person. */
export interface PersonalNotice {
  userId: string
  kind: NoticeKind
  view: NoticeView
  shows?: Shows
}

const decided = new Set<EventType>([
  'deal.approved',
  'deal.rejected',
  'deal.returned',
  'deal.expired',
  'deal.extension_granted',
  'deal.extension_declined',
])

export const personalEvents = [
  'enrolment.created',
  'enrolment.due_soon',
  'enrolment.overdue',
  'certificate.expiring',
  'certificate.reminder',
  'certificate.expired',
  'hand_in.returned',
  'hand_in.passed',
] as const

/** Whom an event concerns, and what to tell them. Each hears of their own things only. */
export async function noticesOf(chat: Chat, event: EventRecord): Promise<PersonalNotice[]> {
  if (decided.has(event.type) || event.type === 'deal.protection_ending')
    return ofDeal(chat, event as EventOf<'deal.approved'>)
  switch (event.type) {
    case 'ticket.message_added':
      return ofAnswer(chat, event)
    case 'ticket.promise_ending': {
      const { ticket, promise } = event.data
      const due = ticket.sla[promise]?.dueAt ?? ticket.dueAt
      const text = ticketWords.ending(ticketWords.promises[promise], due ? shortTime(due) : 'now')
      return told(ticket.assigneeId, 'tickets', notice(words.slaTitle, [ticket.subject, text]))
    }
    case 'enrolment.created':
    case 'enrolment.due_soon':
    case 'enrolment.overdue': {
      const { enrolment } = event.data
      // Who begins a course by themselves knows of it.
      if (event.type === 'enrolment.created' && event.actor.id === enrolment.userId) return []
      const titles = {
        'enrolment.created': words.courseTitle,
        'enrolment.due_soon': words.courseDue,
        'enrolment.overdue': words.courseOverdue,
      }
      const due = enrolment.dueAt === null ? [] : [words.due(shortTime(enrolment.dueAt))]
      return told(enrolment.userId, 'training', notice(titles[event.type], [enrolment.courseTitle, ...due]))
    }
    case 'certificate.expired': {
      const { userId, certificationTitle } = event.data.certificate
      return told(userId, 'training', notice(words.certificateEnded, [certificationTitle, words.renewIt]))
    }
    case 'certificate.expiring':
    case 'certificate.reminder': {
      const { certificate } = event.data
      const until = certificate.expiresAt === null ? [] : [words.until(shortTime(certificate.expiresAt))]
      const view = notice(words.certificateEnding, [certificate.certificationTitle, ...until])
      return told(certificate.userId, 'training', view)
    }
    case 'hand_in.returned':
    case 'hand_in.passed': {
      const { userId, lessonTitle, courseTitle, feedback } = event.data.handIn
      const title = event.type === 'hand_in.passed' ? words.handInPassed : words.handInReturned
      const said = feedback !== null && chat.fields.has('text') ? [feedback] : []
      return told(userId, 'training', notice(title, [words.handIn(lessonTitle, courseTitle), ...said]))
    }
    default:
      return []
  }
}

function told(userId: string | null, kind: NoticeKind, view: NoticeView, shows?: Shows): PersonalNotice[] {
  return userId === null ? [] : [{ userId, kind, view, ...(shows && { shows }) }]
}

async function ofDeal(chat: Chat, { type, data }: EventOf<'deal.approved'>): Promise<PersonalNotice[]> {
  const { deal } = data
  const own = chat.dealCards.own(deal)
  const isEnding = (type as EventType) === 'deal.protection_ending'
  return told(await personOf(chat, deal), 'deals', isEnding ? { ...own, title: words.protectionEnding } : own)
}

/** Who looks after a deal; until somebody does, whoever registered it. */
async function personOf({ prm }: Chat, deal: Deal): Promise<string | null> {
  if (deal.ownerId !== null || deal.partnerId === null) return deal.ownerId
  const { data } = await prm.deals.history(deal.id)
  return data.find(({ actor }) => actor.kind === 'partner')?.actor.id ?? null
}

/** An answer goes to who asked, unless it is in a thread of theirs already. */
async function ofAnswer(
  chat: Chat,
  { data: { ticket, message } }: EventOf<'ticket.message_added'>,
): Promise<PersonalNotice[]> {
  if (message.author.kind === 'partner') return []
  const threads = await chat.threads.of(ticket.id)
  if (threads.some(({ side }) => side === 'partner')) return []
  const shows: Shows = {
    subject: `${ticket.id}/answer:${message.id}`,
    opens: { subject: ticket.id, side: 'partner' },
  }
  const text = chat.fields.has('text') ? [message.body ?? ''] : []
  const view = notice(words.answered(ticket.subject), text, { footnote: words.answerHere })
  return told(ticket.requesterId, 'tickets', view, shows)
}
