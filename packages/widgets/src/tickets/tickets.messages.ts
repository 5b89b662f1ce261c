import { catalog } from '../core/messages.ts'

const en = {
  tickets: 'Tickets',
  raise: 'New ticket',
  search: 'Search tickets',
  open: 'Open',
  solved: 'Solved',
  none: 'No open tickets',
  none_help: 'Whatever you need from us, ask here.',
  none_solved: 'Nothing solved yet',
  none_found: 'Nothing found',
  none_queue: 'Nothing waits here',
  more: 'Show more',
  choose: 'Choose a ticket to read it.',
  back: 'All tickets',

  // Where it stands, for who asked and for who helps.
  partner_open: 'Waiting for an answer',
  partner_pending: 'Waiting for you',
  staff_open: 'Waiting for us',
  staff_pending: 'Waiting for the partner',
  on_hold: 'On hold',
  resolved: 'Solved',
  closed: 'Closed',

  low: 'Low',
  normal: 'Normal',
  high: 'High',
  urgent: 'Urgent',
  due_in: 'due in {time}',
  late: '{time} late',
  blocks: 'holds up a deal',
  chat: 'Answer from Slack or Teams',
}

export type TicketsMessage = keyof typeof en

export const ticketsMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})

/** What an open ticket says, and what only the vendor's own people read, in files of their own. */
export const threadLanguages = {
  ar: () => import('./thread/locales/ar.ts'),
  de: () => import('./thread/locales/de.ts'),
  es: () => import('./thread/locales/es.ts'),
  fr: () => import('./thread/locales/fr.ts'),
  it: () => import('./thread/locales/it.ts'),
}
export const staffLanguages = {
  ar: () => import('./staff/locales/ar.ts'),
  de: () => import('./staff/locales/de.ts'),
  es: () => import('./staff/locales/es.ts'),
  fr: () => import('./staff/locales/fr.ts'),
  it: () => import('./staff/locales/it.ts'),
}
