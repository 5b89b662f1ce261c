import { html, nothing, type TemplateResult } from 'lit'
import type { Locale } from '../../core/locale.ts'
import type { Message } from '../../core/messages.ts'
import { span } from '../../core/times.ts'
import type { DeskMessage } from '../desk/desk.messages.ts'
import { nameOf, type Deal } from '../model.ts'
import type { ReviewMessage } from './review.messages.ts'

export interface QueueView {
  queue: readonly Deal[]
  current: string
  chosen: ReadonlySet<string>
  /** What came of a decision about several, by deal: why it was not done. */
  refused: ReadonlyMap<string, string>
  locale: Locale
  msg: Message<ReviewMessage>
  say: Message<DeskMessage>
  onGo(id: string): void
  onChoose(id: string): void
}

/** The registrations that wait, least time first. */
export function queueView(view: QueueView): TemplateResult {
  const { queue, current, chosen, refused, locale, msg, say, onGo, onChoose } = view
  return html`<ul class="queue" part="queue" aria-label=${msg('queue')}>
    ${queue.map((deal) => {
      const { id, partnerName } = deal
      const { text, tone } = timeOf(deal, locale, say)
      return html`<li class=${id === current ? 'current' : ''} data-deal=${id}>
        <input
          type="checkbox"
          tabindex="-1"
          aria-label=${msg('choose', { deal: nameOf(deal) })}
          .checked=${chosen.has(id)}
          @change=${() => onChoose(id)}
        />
        <button
          class="go"
          aria-current=${id === current}
          tabindex=${id === current ? 0 : -1}
          @click=${() => onGo(id)}
          @focus=${() => onGo(id)}
        >
          <b dir="auto">${nameOf(deal)}</b><span class="time ${tone}">${text}</span>
          <span class="by" dir="auto">${partnerName}</span>
          ${refused.has(id) ? html`<span class="error">${refused.get(id)}</span>` : nothing}
        </button>
      </li>`
    })}
  </ul>`
}

/** How long there is left to answer. */
export function timeOf(
  { answerDueAt, registrationStatus }: Deal,
  locale: Locale,
  say: Message<DeskMessage>,
  now = Date.now(),
): { text: string; tone: string } {
  if (!answerDueAt) return { text: say(registrationStatus), tone: '' }
  const left = Date.parse(answerDueAt) - now
  const time = span(locale, Math.abs(left), 'long')
  return left > 0
    ? { text: say('time_left', { time }), tone: left < 4 * 3_600_000 ? 'due' : '' }
    : { text: say('time_over', { time }), tone: 'late' }
}
