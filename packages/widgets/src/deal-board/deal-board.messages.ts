import { catalog } from '../core/messages.ts'

const en = {
  board: 'Deals by stage',
  leads: 'New leads',
  stage: 'Stage',
  open_deals: { one: '{count} open deal', other: '{count} open deals' },
  none: 'Nothing here',
  empty: 'No deals yet. New ones appear here by themselves.',
  live: 'Live',
  reconnecting: 'Reconnecting…',
  move: 'Move {name}',
  no_amount: 'No amount',
  no_date: 'No close date',
  overdue: 'Close date passed',
  until: 'Until {date}',
  blocked: 'Waits for a ticket',
  answer_in: 'Answer in {time}',
  answer_late: 'Late by {time}',
  draft: 'Not sent yet',
  submitted: 'Sent',
  in_review: 'In review',
  returned: 'Question open',
  rejected: 'Not approved',
  withdrawn: 'Withdrawn',
  expired: 'Protection over',
  extension_requested: 'More time asked',
  lead_new: 'Not offered',
  lead_offered: 'Offered',
  lead_accepted: 'Accepted',
  lead_working: 'At work',
  lead_declined: 'Declined',
  lead_expired: 'No answer',
  via_form: 'Web form',
  via_partner: 'Partner',
  via_staff: 'Team',
  via_key: 'API',
  via_import: 'Import',
  via_slack: 'Slack',
  via_teams: 'Teams',
}

export type DealBoardMessage = keyof typeof en

export const dealBoardMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})

/** One file a language for all that people do on a board; what they only look at has its own, above. */
export const deskLanguages = {
  ar: () => import('./desk/locales/ar.ts'),
  de: () => import('./desk/locales/de.ts'),
  es: () => import('./desk/locales/es.ts'),
  fr: () => import('./desk/locales/fr.ts'),
  it: () => import('./desk/locales/it.ts'),
}
