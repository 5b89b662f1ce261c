import type { EventRecord } from '@openprm/sdk'
import { leadNews } from './announcements.ts'
import type { Channel } from './channel.ts'
import type { Chat } from './chat.ts'
import { dealEvents, dealNews, type DealEvent } from './deals/news.ts'
import { personalEvents } from './notices/news.ts'
import { notify } from './notices/notify.ts'
import { linkedNews } from './identity/news.ts'
import type { Outgoing, Target } from './outgoing.ts'
import { ticketEvents, ticketNews, type TicketEvent } from './tickets/news.ts'

/** The events that somebody in chat hears of. */
export const heardEvents = [
  'lead.created',
  'user.chat_linked',
  ...ticketEvents,
  ...dealEvents,
  ...personalEvents,
] as const

/** What chat is told of an event: the places that see to it, and the people it concerns. */
export async function newsOf(
  chat: Chat,
  announceTo: ReadonlyArray<{ platform: Channel; target: Target }>,
  event: EventRecord,
): Promise<Outgoing[]> {
  if (event.type === 'user.chat_linked') return linkedNews(chat, event)
  if (event.type === 'lead.created') return leadNews(event, announceTo, chat.fields)
  // First: a thread of the partner's that an answer opens is not there yet for the other copies.
  const personal = await notify(chat, event)
  if (event.type.startsWith('ticket.'))
    return [...personal, ...(await ticketNews(chat, event as TicketEvent))]
  if (event.type.startsWith('deal.')) return [...personal, ...(await dealNews(chat, event as DealEvent))]
  return personal
}
