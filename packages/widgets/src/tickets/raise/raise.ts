import { html, nothing, type TemplateResult } from 'lit'
import type { PrmTickets } from '../tickets.ts'
import { styles } from './raise.styles.ts'

/** The vendor's own form: the same element that asks for a lead, with its drafts, retries, conditions and languages. */
export class Raise {
  readonly #host: PrmTickets
  #ready = false

  constructor(host: PrmTickets) {
    this.#host = host
    const { adoptedStyleSheets } = host.renderRoot as ShadowRoot
    if (!adoptedStyleSheets.includes(styles.styleSheet!)) adoptedStyleSheets.push(styles.styleSheet!)
    // An element that is there before its class would begin without what is set on it here.
    void import('../../define/lead-form.ts').then(() => {
      this.#ready = true
      host.requestUpdate()
    })
  }

  content(): TemplateResult {
    const host = this.#host
    const { say } = host
    // The form's own events are of a lead; what leaves this element is told as what it is.
    return html`<section class="thread raise" aria-labelledby="raise">
      <header>
        <button class="link" part="back" @click=${() => host.close()}>${say('back')}</button>
        <h2 id="raise" tabindex="-1">${say('raise')}</h2>
      </header>
      ${this.#ready ? this.#form() : nothing}
    </section>`
  }

  #form(): TemplateResult {
    const host = this.#host
    return html`<prm-lead-form
      form="ticket"
      .publishableKey=${host.publishableKey}
      .api=${host.api}
      @prm-lead-submit=${(event: Event) => event.stopPropagation()}
      @prm-lead-submitted=${(event: CustomEvent<{ id: string }>) => {
        event.stopPropagation()
        host.raised(event.detail.id)
      }}
    >
      <span slot="header"></span>
    </prm-lead-form>`
  }
}
