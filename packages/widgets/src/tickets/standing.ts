import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { span } from '../core/times.ts'
import type { PrmTickets } from './tickets.ts'

/** Where a ticket stands, in words, as the reader's side sees it. */
export function standing({ say, side }: PrmTickets, { status }: api.Ticket): string {
  return say(status === 'open' || status === 'pending' ? `${side}_${status}` : status)
}

/** How far the vendor's next promise is, for the vendor; it never stands in colour alone. */
export function dueView({ say, side, locale }: PrmTickets, { dueAt, sla }: api.Ticket): unknown {
  if (side === 'partner' || !dueAt) return nothing
  const left = Date.parse(dueAt) - Date.now()
  const time = span(locale, Math.abs(left), 'long')
  const warned = Object.values(sla).some((clock) => clock?.state === 'running' && clock.warnedAt)
  return html`<span class=${left < 0 ? 'late' : warned ? 'due' : ''}
    >${say(left < 0 ? 'late' : 'due_in', { time })}</span
  >`
}

/** A mark of the state: filled while it waits for the reader, hollow while it waits for the others, a tick when solved. */
export function mark({ side }: PrmTickets, { status }: api.Ticket): TemplateResult {
  const solved = status === 'resolved' || status === 'closed'
  const mine = status === (side === 'staff' ? 'open' : 'pending')
  return html`<span
    class="mark ${solved ? 'solved' : mine ? 'mine' : ''} ${status}"
    aria-hidden="true"
  ></span>`
}
