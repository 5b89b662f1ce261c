import { html, type TemplateResult } from 'lit'
import type { Message } from '../core/messages.ts'
import type { DealBoardMessage } from './deal-board.messages.ts'

/** Why something did not go as asked, shown until it is read or dismissed. */
export function notice(text: string, msg: Message<DealBoardMessage>, dismiss: () => void): TemplateResult {
  return html`<div class="toast" part="toast">
    <p>${text}</p>
    <button class="close" type="button" aria-label=${msg('dismiss')} @click=${dismiss}></button>
  </div>`
}
