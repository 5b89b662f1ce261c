import { html, svg, type TemplateResult } from 'lit'
import type { Locale } from '../../core/locale.ts'
import type { Message } from '../../core/messages.ts'
import { day, moment, span } from '../../core/times.ts'
import type { Deal } from '../model.ts'
import type { DeskMessage } from './desk.messages.ts'

export interface Clock {
  name: string
  value: string
  more: string
  tone: '' | 'due' | 'late' | 'safe'
  /** How much of the time is over, 0 to 1; undefined while the clock does not run. */
  gone?: number
}

/** The two clocks of a registration: the vendor's, to answer, and the partner's protection. */
export function clocksView(
  deal: Deal,
  locale: Locale,
  msg: Message<DeskMessage>,
  now = Date.now(),
): TemplateResult {
  return html`<div class="clocks">
    ${clockView(answerClock(deal, locale, msg, now))} ${clockView(protectionClock(deal, locale, msg, now))}
  </div>`
}

export function clockView({ name, value, more, tone, gone }: Clock): TemplateResult {
  return html`<div class="clock ${tone}" part="clock">
    <span class="name">${name}</span><b>${value}</b><span class="more-time">${more}</span>
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <path d="M2 2h96" />
      ${gone === undefined ? '' : svg`<path class="gone" d="M2 2h${96 * (1 - gone)}" />`}
    </svg>
  </div>`
}

/** A clock that runs until an answer is due. */
export function runningClock(
  name: string,
  from: string,
  to: string,
  locale: Locale,
  msg: Message<DeskMessage>,
  now = Date.now(),
): Clock {
  const left = Date.parse(to) - now
  const time = span(locale, Math.abs(left), 'long')
  return {
    name,
    value: msg(left > 0 ? 'time_left' : 'time_over', { time }),
    more: msg('due_at', { time: moment(locale, to) }),
    tone: left > 0 ? 'due' : 'late',
    gone: left > 0 ? share(from, to, now) : 0,
  }
}

/** One that an answer has stopped. */
export function stoppedClock(
  name: string,
  from: string,
  to: string,
  locale: Locale,
  msg: Message<DeskMessage>,
): Clock {
  const time = span(locale, Date.parse(to) - Date.parse(from), 'long')
  return { name, value: msg('answered'), more: msg('after', { time }), tone: 'safe' }
}

/** One that a ticket has stopped; it keeps the time it had left. */
function standingClock(name: string, seconds: number, locale: Locale, msg: Message<DeskMessage>): Clock {
  const time = span(locale, seconds * 1000, 'long')
  return { name, value: msg('paused'), more: msg('time_left', { time }), tone: 'due' }
}

function answerClock(deal: Deal, locale: Locale, msg: Message<DeskMessage>, now: number): Clock {
  const { answerDueAt, answerLeftSeconds, blockedBy, submittedAt, decidedAt } = deal
  const { registrationStatus: status } = deal
  const name = msg('answer_clock')
  if (answerDueAt) return runningClock(name, submittedAt ?? answerDueAt, answerDueAt, locale, msg, now)
  if (blockedBy.length > 0 && answerLeftSeconds !== null)
    return standingClock(name, answerLeftSeconds, locale, msg)
  if (status === 'draft') return { name, value: msg('not_started'), more: msg('starts_sent'), tone: '' }
  if (status === 'returned') return { name, value: msg('paused'), more: msg('until_answered'), tone: 'due' }
  if (submittedAt && decidedAt) return stoppedClock(name, submittedAt, decidedAt, locale, msg)
  return { name, value: msg('no_clock'), more: msg('not_asked'), tone: '' }
}

function protectionClock(deal: Deal, locale: Locale, msg: Message<DeskMessage>, now: number): Clock {
  const { protectedUntil, protectionLeftSeconds, decidedAt, createdAt, registrationStatus: status } = deal
  const name = msg('protection')
  if (protectionLeftSeconds !== null) return standingClock(name, protectionLeftSeconds, locale, msg)
  if (!protectedUntil) {
    const open = /^(draft|submitted|in_review|returned)$/.test(status)
    return {
      name,
      value: msg('no_clock'),
      more: open ? msg('starts_approved') : msg('not_protected'),
      tone: '',
    }
  }
  const left = Date.parse(protectedUntil) - now
  const more = msg('until_day', { date: day(locale, protectedUntil, now) })
  if (left <= 0) return { name, value: msg('over'), more, tone: '' }
  const time = span(locale, left, 'long')
  return {
    name,
    value: msg('time_left', { time }),
    more,
    tone: left < 14 * 86_400_000 ? 'due' : 'safe',
    gone: share(decidedAt ?? createdAt, protectedUntil, now),
  }
}

function share(from: string, to: string, now: number): number {
  const start = Date.parse(from)
  return Math.min(1, Math.max(0, (now - start) / Math.max(1, Date.parse(to) - start)))
}
