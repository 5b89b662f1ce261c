import { html, nothing, type TemplateResult } from 'lit'
import { translator } from '../../core/messages.ts'
import type { PrmLeadForm } from '../../lead-form/lead-form.ts'
import { Attaching } from '../thread/attaching.ts'
import { filesStyles } from '../thread/files.styles.ts'
import { threadMessages } from '../thread/thread.messages.ts'
import { Uploads } from '../thread/uploads.ts'
import type { PrmTickets } from '../tickets.ts'
import { styles } from './raise.styles.ts'

/** The vendor's own form: the same element that asks for a lead, with its drafts, retries, conditions and languages. */
export class Raise {
  readonly #host: PrmTickets
  readonly #msg
  readonly #uploads: Uploads
  readonly #files: Attaching
  #ready = false
  /** Sent by the person, and waiting for its files. */
  #waiting = false

  constructor(host: PrmTickets) {
    this.#host = host
    this.#msg = translator(host, threadMessages)
    this.#uploads = new Uploads(host, 'new ticket', () => this.#arrived())
    this.#files = new Attaching({
      host,
      msg: this.#msg,
      uploads: () => this.#uploads,
      changed: () => host.requestUpdate(),
    })
    const { adoptedStyleSheets } = host.renderRoot as ShadowRoot
    for (const { styleSheet } of [filesStyles, styles])
      if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!)
    // An element that is there before its class would begin without what is set on it here.
    void import('../../define/lead-form.ts').then(() => {
      this.#ready = true
      host.requestUpdate()
    })
  }

  #arrived(): void {
    this.#host.requestUpdate()
    const { busy, all } = this.#uploads
    if (!this.#waiting || busy) return
    this.#waiting = false
    // One that did not arrive is looked at first.
    if (all.some(({ fault }) => fault)) return
    this.#host.renderRoot.querySelector<PrmLeadForm>('prm-lead-form')!.native?.requestSubmit()
  }

  /** The files go with the answers, once they are there. */
  #submit(event: CustomEvent<object>): void {
    event.stopPropagation()
    const { busy, ids } = this.#uploads
    if (busy) {
      event.preventDefault()
      this.#waiting = true
      this.#host.announce(this.#msg('files_first'))
      this.#host.requestUpdate()
    } else if (ids.length > 0) Object.assign(event.detail, { files: ids })
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
    const files = this.#files
    return html`<prm-lead-form
      class=${files.over ? 'over' : ''}
      data-drop=${this.#msg('drop')}
      form="ticket"
      .publishableKey=${host.publishableKey}
      .api=${host.api}
      @paste=${files.onPaste}
      @dragover=${files.onDragover}
      @dragleave=${files.onDragleave}
      @drop=${files.onDrop}
      @prm-lead-submit=${(event: CustomEvent<object>) => this.#submit(event)}
      @prm-lead-submitted=${(event: CustomEvent<{ id: string }>) => {
        event.stopPropagation()
        this.#uploads.drop(this.#uploads.all)
        host.raised(event.detail.id)
      }}
    >
      <span slot="header"></span>
      <div class="enclosed" slot="after-body">
        ${files.chips()} ${files.button()}
        ${this.#waiting ? html`<p>${this.#msg('files_first')}</p>` : nothing}
      </div>
    </prm-lead-form>`
  }
}
