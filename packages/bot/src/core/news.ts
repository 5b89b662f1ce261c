import type { EventRecord } from '@openprm/sdk'
import { leadNews } from './announcements.ts'
import type { Channel } from './channel.ts'
import type { Chat } from './chat.ts'
import { dealEvents, dealNews, type DealEvent } from './deals/news.ts'
import type { Outgoing, Target } from './outgoing.ts'
import { ticketEvents, ticketNews, type TicketEvent } from './tickets/news.ts'

/** The events that somebody in chat hears of. */
export const heardEvents = ['lead.created', ...ticketEvents, ...dealEvents] as const

/** What chat is told of an event. */
export async function newsOf(
  chat: Chat,
  announceTo: ReadonlyArray<{ platform: Channel; target: Target }>,
  event: EventRecord,
): Promise<Outgoing[]> {
  if (event.type === 'lead.created') return leadNews(event, announceTo, chat.fields)
  if (event.type.startsWith('ticket.')) return ticketNews(chat, event as TicketEvent)
  if (event.type.startsWith('deal.')) return dealNews(chat, event as DealEvent)
  return []
}
