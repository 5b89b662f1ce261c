import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import type { Message } from '../../core/messages.ts'
import type { LeadMessage } from './lead.messages.ts'

export interface Whom {
  candidates: readonly api.LeadCandidate[]
  msg: Message<LeadMessage>
  cancel: string
  busy: boolean
  /** Undefined leaves the choice to the rules. */
  onChoose(partnerId: string | undefined): void
  onCancel(): void
}

/** Every partner with how it fits, best first; the rules' own choice is the first button. */
export function whomView({ candidates, msg, cancel, busy, onChoose, onCancel }: Whom): TemplateResult {
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onCancel()
  }
  return html`<div class="ask" part="ask" role="group" aria-labelledby="whom" @keydown=${key}>
    <b id="whom">${msg('whom')}</b>
    <div class="row">
      <button class="button" part="confirm" aria-busy=${busy} @click=${() => onChoose(undefined)}>
        ${msg('best')}
      </button>
      <button class="button quiet" @click=${onCancel}>${cancel}</button>
    </div>
    <ul class="whom">
      ${candidates.map(
        ({ partnerId, partnerName, score, reasons }) =>
          html`<li>
            <button class="choice" aria-busy=${busy} @click=${() => onChoose(partnerId)}>
              <span dir="auto">${partnerName}</span>
              <span class="sub"
                >${reasons.length > 0 ? reasons.map((reason) => msg(reason)).join(' · ') : score === null ? nothing : msg('points', { count: Math.round(score) })}</span
              >
            </button>
          </li>`,
      )}
    </ul>
  </div>`
}
