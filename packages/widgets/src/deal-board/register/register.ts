import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { translator } from '../../core/messages.ts'
import { day, moment } from '../../core/times.ts'
import { read, type Desk } from '../desk/desk.ts'
import { Sheet } from '../desk/sheet.ts'
import { nameOf, type Deal } from '../model.ts'
import { Check, type Checked } from './check.ts'
import type { Needs } from './needs.ts'
import { registerMessages } from './register.messages.ts'
import { styles } from './register.styles.ts'

/**
 * A partner registers a deal: the vendor's own form, an answer about the account while its domain is typed, and at the
 * end what happens next. The form is the same element that asks for a lead, with its drafts, retries and languages.
 */
export class Register extends Sheet {
  readonly #msg = translator(this, registerMessages)
  readonly #check: Check
  #needs: Needs | undefined
  #checked: Checked | undefined
  #sent: { deal: Deal; programme: api.Vendor['programme'] } | undefined
  #fault = ''
  /** The deal to show once this is closed. */
  next = ''

  constructor(desk: Desk) {
    super(desk, 'register', [styles.styleSheet!])
    this.#check = new Check(
      () => desk.client(),
      (checked) => this.#tell(checked),
    )
    // The form's own events are of a lead; what leaves the board is told as what it is.
    this.dialog.addEventListener('prm-lead-submit', (event) => {
      event.stopPropagation()
      if (!desk.emit('prm-deal-register', { values: event.detail.values }, true)) event.preventDefault()
    })
    this.dialog.addEventListener('prm-lead-submitted', (event) => {
      event.stopPropagation()
      void this.#done(event.detail.id)
    })
    this.dialog.addEventListener('prm-error', ({ detail }) => {
      if (detail.code === 'requirements_missing') void this.#needs?.ask(this.#product, true)
    })
    for (const type of ['input', 'focusout'])
      this.dialog.addEventListener(type, (event) => this.#typed(event))
    this.closing.signal.addEventListener('abort', () => this.#check.stop())
  }

  protected override opened(): void {
    void import('../../define/lead-form.ts')
    void import('./needs.ts').then(({ Needs }) => {
      this.#needs = new Needs(
        () => this.desk.client(),
        () => this.requestUpdate(),
      )
      return this.#needs.ask(this.#product)
    })
  }

  /** The one that is chosen in the form. */
  get #product(): string | null {
    const form = this.dialog.querySelector('prm-lead-form')
    return form?.native?.querySelector<HTMLSelectElement>('[name=product]')?.value || null
  }

  protected override content(): TemplateResult {
    const msg = this.#msg
    const fault = this.#fault ? html`<p class="fault" part="fault">${this.#fault}</p>` : nothing
    return html`${this.header('register', this.#sent ? msg('sent', { deal: nameOf(this.#sent.deal) }) : msg('register'))}
      <div class="body">
        ${fault}
        ${
          this.#sent
            ? this.#receipt(this.#sent)
            : html`${this.#needs?.content(msg) ?? nothing}<prm-lead-form
                  form="deal"
                  .publishableKey=${this.desk.element.publishableKey}
                  .api=${this.desk.element.api}
                >
                  <span slot="header"></span>
                  <span slot="after-accountDomain" class="check ${this.#checked?.result ?? ''}" part="check">
                    ${this.#answer()}
                  </span>
                </prm-lead-form>`
        }
      </div>`
  }

  #answer(): string {
    const checked = this.#checked
    const msg = this.#msg
    if (!checked) return msg('check_first')
    const { domain, result } = checked
    const until = 'heldUntil' in checked ? checked.heldUntil : null
    if (result === 'clear' && until) return msg('clear_until', { domain, time: moment(this.locale, until) })
    if (result === 'protected' && until)
      return msg('protected_until', { domain, date: day(this.locale, until) })
    return msg(result, { domain })
  }

  /** What happens next, with both clocks and the rules they follow. */
  #receipt({ deal, programme }: { deal: Deal; programme: api.Vendor['programme'] }): TemplateResult {
    const msg = this.#msg
    return html`<p>${msg('sent_help', { time: moment(this.locale, deal.submittedAt ?? deal.createdAt) })}</p>
      ${this.clocks(deal)}
      <ul class="rules">
        <li>${msg('answer_rule', { count: programme.answerWithinHours })}</li>
        <li>${msg(`late_${programme.whenLate}`)}</li>
        <li>${msg('protection_rule', { count: programme.protectionDays })}</li>
      </ul>
      <div class="row">
        <button class="button" part="open-deal" @click=${() => this.#leaveFor(deal.id)}>
          ${msg('open_deal')}
        </button>
        <button class="button quiet" part="another" @click=${this.#another}>${msg('another')}</button>
      </div>`
  }

  #typed(event: Event): void {
    const field = event.composedPath()[0] as HTMLInputElement
    const form = this.dialog.querySelector('prm-lead-form')
    const kind = form?.definition?.fields.find(({ name }) => name === field.name)?.kind
    if (kind === 'domain') this.#check.type(field.value)
    if (field.name === 'product') void this.#needs?.ask(this.#product)
  }

  #tell(checked: Checked | undefined): void {
    this.#checked = checked
    this.requestUpdate()
    if (checked && checked.result !== 'checking') this.announce(this.#answer())
  }

  async #done(id: string): Promise<void> {
    const { desk } = this
    try {
      const [deal, { programme }] = await Promise.all([
        read(desk, id),
        desk.client().request<api.Vendor>('/v1/vendor', { signal: this.closing.signal }),
      ])
      this.#sent = { deal, programme }
      desk.emit('prm-deal-registered', { dealId: id })
      this.announce(this.#msg('sent', { deal: nameOf(deal) }))
    } catch (error) {
      if (this.closing.signal.aborted) return
      this.#fault = this.refusal(error)
      this.announce(this.#fault)
    }
    this.update()
    this.find('h2')?.focus()
  }

  #leaveFor(id: string): void {
    this.next = id
    this.close()
  }

  readonly #another = (): void => {
    this.#sent = undefined
    this.#checked = undefined
    this.update()
    this.find('h2')?.focus()
  }
}
