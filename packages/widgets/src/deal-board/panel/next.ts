import { html, nothing, type TemplateResult } from 'lit'
import type { Message } from '../../core/messages.ts'
import { actionsOf, reasons, type Action } from '../desk/actions.ts'
import { askView } from '../desk/ask.ts'
import type { Desk } from '../desk/desk.ts'
import type { DeskMessage } from '../desk/desk.messages.ts'
import type { Deal } from '../model.ts'
import type { PanelMessage } from './panel.messages.ts'

export interface Next {
  deal: Deal
  desk: Desk
  msg: Message<PanelMessage>
  say: Message<DeskMessage>
  /** What a person has chosen and has yet to say something with. */
  action: Action | undefined
  /** Why it was not done. */
  fault: string
  busy: boolean
  /** What has been typed before. */
  text: string
  onText(text: string): void
  /** Undefined: back to the buttons. */
  onChoose(action: Action | undefined): void
  onSend(action: Action, input: object): void
}

/** What stands in the way or can be done now. */
export function nextView(next: Next): TemplateResult {
  const { deal, desk, say, fault, busy, onChoose, onSend } = next
  const actions = actionsOf(desk, deal)
  // What can no longer be done is not asked about.
  const action = actions.find(({ command }) => command === next.action?.command)
  return html`${noticeView(next)} ${fault ? html`<p class="fault" part="fault">${fault}</p>` : nothing}
  ${
    action
      ? askView({
          action,
          say,
          reasons,
          busy,
          text: next.text,
          onText: next.onText,
          onSend: (input) => onSend(action, input),
          onCancel: () => onChoose(undefined),
        })
      : actions.length > 0
        ? html`<div class="row">
            ${actions.map(
              (one) =>
                html`<button
                  class="button ${one.main ? '' : 'quiet'}"
                  part="action"
                  data-command=${one.command}
                  aria-busy=${busy}
                  @click=${() => (one.asks ? onChoose(one) : onSend(one, {}))}
                >
                  ${say(one.command)}
                </button>`,
            )}
          </div>`
        : nothing
  }`
}

/** What the vendor asked, or why it said no. */
function noticeView({ deal, desk, msg, say }: Next): TemplateResult | typeof nothing {
  const { question, registrationStatus: status, decisionReason, decisionNote } = deal
  if (status === 'returned' && question)
    return html`<blockquote>
      <b>${msg('asked')}</b>
      <p dir="auto">${question}</p>
      ${desk.me.kind === 'partner' ? html`<p class="sub">${msg('answer_first')}</p>` : nothing}
    </blockquote>`
  if (status === 'rejected' && decisionReason)
    return html`<blockquote>
      <b>${msg('reason_was', { reason: say(decisionReason) })}</b>
      <p dir="auto">${decisionNote}</p>
    </blockquote>`
  return nothing
}
