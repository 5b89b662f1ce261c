import { html, nothing, type TemplateResult } from 'lit'
import { translator, type Message } from '../../core/messages.ts'
import type { Desk, Me } from '../desk/desk.ts'
import { isLead } from '../model.ts'
import { styles } from './tools.styles.ts'
import { toolsMessages, type ToolsMessage } from './tools.messages.ts'

export interface ToolsHost extends Omit<Desk, 'me'> {
  /** Puts the focus on a card. */
  focus(id: string): void
}

/** What stands over the board, and opens the sheets; each of those is a file of its own, fetched when it is wanted. */
export class Tools {
  readonly #desk: ToolsHost & { me: Me }
  readonly #msg: Message<ToolsMessage>
  #open = false

  /** @throws Failure */
  static async start(host: ToolsHost, signal: AbortSignal): Promise<Tools> {
    const me = await host.client().request<Me>('/v1/me', { signal })
    return new Tools({ ...host, me })
  }

  constructor(desk: ToolsHost & { me: Me }) {
    this.#desk = desk
    this.#msg = translator(desk.element, toolsMessages)
    const { adoptedStyleSheets } = desk.element.renderRoot as ShadowRoot
    if (!adoptedStyleSheets.includes(styles.styleSheet!)) adoptedStyleSheets.push(styles.styleSheet!)
  }

  view(): TemplateResult {
    const { scopes } = this.#desk.me
    return html`<div class="tools" part="tools">
      ${
        scopes.includes('deals:decide')
          ? html`<button class="button quiet" part="review-button">${this.#msg('review')}</button>`
          : nothing
      }
      ${
        scopes.includes('deals:write')
          ? html`<button class="button" part="register-button">${this.#msg('register')}</button>`
          : nothing
      }
    </div>`
  }

  /** Shows a deal; a lead has no panel. */
  async open(id: string): Promise<void> {
    const card = this.#desk.board.state?.card(id)
    if (!card || isLead(card)) return
    await this.#show(async () => {
      const { Panel } = await import('../panel/panel.ts')
      return new Panel(this.#desk, card)
    })
    this.#desk.focus(id)
  }

  /** One sheet at a time. */
  async #show(make: () => Promise<{ show(): Promise<void> }>): Promise<void> {
    if (this.#open) return
    this.#open = true
    try {
      await (await make()).show()
    } finally {
      this.#open = false
    }
  }
}
