import { day, span } from '../core/times.ts'
import type { Words } from './facts.ts'
import type { Deal } from './model.ts'

/** In ms. */
const DAY = 86_400_000
/** A protection that ends within this time is worth a look. */
const SOON = 14 * DAY

/** What matters most of a deal now, in two or three words. */
export interface Standing {
  text: string
  tone: '' | 'due' | 'late' | 'safe'
}

/** An answer that is owed comes first, then the state of the registration, the protection, and what is missing. */
export function standingOf(deal: Deal, { locale, msg }: Words, now = Date.now()): Standing {
  const { registrationStatus: status, answerDueAt, protectedUntil, closedAt, expectedCloseOn } = deal
  const ahead = (moment: string): number => Date.parse(moment) - now
  if (answerDueAt) {
    const left = ahead(answerDueAt)
    const time = span(locale, Math.abs(left), 'narrow')
    return { text: msg(left > 0 ? 'answer_in' : 'answer_late', { time }), tone: left > 0 ? 'due' : 'late' }
  }
  if (status !== 'approved') return { text: msg(status), tone: /^(ret|ext)/.test(status) ? 'due' : '' }
  if (closedAt) return { text: '', tone: '' }
  if (protectedUntil && ahead(protectedUntil) > 0) {
    const text = msg('until', { date: day(locale, protectedUntil, now) })
    return { text, tone: ahead(protectedUntil) < SOON ? 'due' : 'safe' }
  }
  if (!expectedCloseOn) return { text: msg('no_date'), tone: '' }
  return ahead(expectedCloseOn) < -DAY ? { text: msg('overdue'), tone: 'due' } : { text: '', tone: '' }
}
