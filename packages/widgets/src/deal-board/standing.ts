import { day, span } from '../core/times.ts'
import type { Words } from './facts.ts'
import { isLead, type Card, type OpenStatus } from './model.ts'

/** In ms. */
const DAY = 86_400_000
/** A protection that ends within this time is worth a look. */
const SOON = 14 * DAY

/** What matters most of a card now, in two or three words. */
export interface Standing {
  text: string
  tone: '' | 'due' | 'late' | 'safe'
}

/** An answer that is owed comes first, then a ticket that holds it up, the state of the registration, the protection, and what is missing. */
export function standingOf(card: Card, { locale, msg }: Words, now = Date.now()): Standing {
  const { answerDueAt } = card
  const ahead = (moment: string): number => Date.parse(moment) - now
  if (answerDueAt) {
    const left = ahead(answerDueAt)
    const time = span(locale, Math.abs(left), 'narrow')
    return { text: msg(left > 0 ? 'answer_in' : 'answer_late', { time }), tone: left > 0 ? 'due' : 'late' }
  }
  if (isLead(card))
    return { text: msg(`lead_${card.status as OpenStatus}`), tone: card.partnerId ? '' : 'due' }
  const { registrationStatus: status, protectedUntil, closedAt, expectedCloseOn, blockedBy } = card
  // Its clocks stand still meanwhile: no date on it would be right.
  if (blockedBy.length > 0) return { text: msg('blocked'), tone: 'due' }
  if (status !== 'approved') return { text: msg(status), tone: /^(ret|ext)/.test(status) ? 'due' : '' }
  if (closedAt) return { text: '', tone: '' }
  if (protectedUntil && ahead(protectedUntil) > 0) {
    const text = msg('until', { date: day(locale, protectedUntil, now) })
    return { text, tone: ahead(protectedUntil) < SOON ? 'due' : 'safe' }
  }
  if (!expectedCloseOn) return { text: msg('no_date'), tone: '' }
  return ahead(expectedCloseOn) < -DAY ? { text: msg('overdue'), tone: 'due' } : { text: '', tone: '' }
}
