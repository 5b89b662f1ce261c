import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import type { Message } from '../../core/messages.ts'
import { moment, span } from '../../core/times.ts'
import type { PrmTickets } from '../tickets.ts'
import type { ThreadMessage } from './thread.messages.ts'

type Clock = NonNullable<api.Ticket['sla']['resolution']>

/** Both promises of the vendor: when the next answer is due, and when the solution. */
export function clocksView(
  host: PrmTickets,
  { sla }: api.Ticket,
  msg: Message<ThreadMessage>,
): TemplateResult | typeof nothing {
  const answer = sla.nextResponse ?? sla.firstResponse
  const clocks = [
    ['answer', answer],
    ['solution', sla.resolution],
  ] as const
  if (!answer && !sla.resolution) return nothing
  return html`<dl class="clocks">
    ${clocks.map(([name, clock]) =>
      clock
        ? html`<div part="clock">
            <dt>${msg(name)}</dt>
            <dd class=${toneOf(clock)}>${words(host, clock, msg)}</dd>
          </div>`
        : nothing,
    )}
  </dl>`
}

const isLate = ({ state, dueAt }: Clock): boolean => state === 'running' && Date.parse(dueAt!) < Date.now()

function toneOf(clock: Clock): string {
  if (isLate(clock)) return 'late'
  return clock.state === 'running' && clock.warnedAt ? 'due' : ''
}

function words({ locale, side }: PrmTickets, clock: Clock, msg: Message<ThreadMessage>): string {
  const { state, dueAt, leftSeconds, breachedAt } = clock
  if (state === 'met') return msg(breachedAt ? 'broken' : 'kept')
  if (state === 'running') return msg(isLate(clock) ? 'was_due' : 'by', { time: moment(locale, dueAt!) })
  return side === 'partner' || leftSeconds === null
    ? msg('paused')
    : msg('paused_left', { time: span(locale, leftSeconds * 1000, 'long') })
}
