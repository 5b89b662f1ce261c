import { html, type PropertyValues, type TemplateResult } from 'lit'
import { PrmElement } from '../core/element.ts'
import type { Form, FormField, PublicVendor } from '../core/wire.ts'
import { askedFields } from '../fields/entries.ts'
import { fieldStyles } from '../fields/field.styles.ts'
import { fieldTemplate } from '../fields/field.ts'
import type { Value } from '../fields/values.ts'
import type { Filling } from './filling/filling.ts'
import { styles } from './lead-form.styles.ts'
import { fresh, type State } from './state.ts'

/**
 * The vendor's lead form, as its definition on the server says: fields, order, wording, conditions.
 *
 * Around a `<form>` of the page's own it draws nothing, and looks after that one instead: checks it by the definition,
 * says what is wrong, keeps a draft and sends it. Its fields are known by their `name`. Errors stand in the page's
 * `[data-prm-error=<name>]`, or behind the control. Without JavaScript that form posts itself, with
 * `method="post" action="https://api…/v1/forms/lead/posts?key=prm_pk_…"`.
 *
 * @summary Asks for a lead and sends it once, however bad the network.
 * @event prm-lead-submit - Before sending; cancel it to keep the form. `detail: {values}`
 * @event prm-lead-submitted - After the server has stored the lead. `detail: {id}`
 * @slot - A `<form>` of the page's own, in place of ours.
 * @slot header - In place of title and description.
 * @slot after-{field} - Below a field, by its name: `after-email`.
 * @slot success - In place of the message shown after sending.
 * @csspart title - Heading of the form.
 * @csspart description - Text below the heading.
 * @csspart form - The form.
 * @csspart field - One field with label, control and note.
 * @csspart label - Label of a field.
 * @csspart input - A text control or select.
 * @csspart checkbox - A tick box.
 * @csspart help - Help below a control.
 * @csspart error - Error below a control.
 * @csspart summary - What is to be checked, or how sending goes, beside the button.
 * @csspart submit - The button that sends.
 * @csspart success - What is shown after sending.
 * @csspart again - The button that starts another one.
 */
export class PrmLeadForm extends PrmElement {
  static override styles = [...PrmElement.styles, fieldStyles, styles]
  static override properties = { form: {}, successUrl: { attribute: 'success-url' } }
  protected static override loadsOn = [...PrmElement.loadsOn, 'form']

  /** Key of the form definition. */
  declare form: string
  /** Where to go after sending, in place of the message. */
  declare successUrl: string | undefined

  // What `filling` works with.
  state = fresh
  definition!: Form
  currency = ''
  filling: Filling | undefined
  /** What a person did before `filling` was here. */
  #touched = new Set<string>()
  #pressed = false

  constructor() {
    super()
    this.form = 'lead'
  }

  /** The page's own form. */
  get #slotted(): HTMLFormElement | null {
    return this.querySelector('form')
  }

  get native(): HTMLFormElement | null {
    return this.#slotted ?? this.renderRoot.querySelector('form')
  }

  get #asked(): Set<FormField> {
    return new Set(askedFields(this.definition.fields, this.state.entries))
  }

  protected override async load(signal: AbortSignal, show: () => Promise<void>): Promise<void> {
    const path = `/v1/forms/${encodeURIComponent(this.form)}`
    const definition = await this.client.request<Form>(path, { query: { locale: this.locale.tag }, signal })
    if (definition.fields.some(({ kind }) => kind === 'money')) {
      this.currency = (await this.client.request<PublicVendor>('/v1/vendor/public', { signal })).currency
    }
    this.definition = definition
    await show()
    if (!this.filling) await this.#complete(path, signal)
  }

  /** A person can begin while the rest comes: the form is painted first. */
  async #complete(path: string, signal: AbortSignal): Promise<void> {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const { Filling } = await import('./filling/filling.ts')
    if (signal.aborted) return
    const filling = (this.filling = new Filling(this, path))
    // With what takes long to draw.
    await this.change({})
    await filling.restore(this.#touched)
    if (this.#pressed) void filling.submit()
  }

  // Resolves when it is on the screen.
  change(change: Partial<State>): Promise<unknown> {
    this.state = { ...this.state, ...change }
    this.requestUpdate()
    return this.updateComplete
  }

  // False when the page cancels.
  confirm(answers: { values: Record<string, Value> }): boolean {
    return this.emit('prm-lead-submit', answers, true)
  }

  sent(id: string): void {
    this.#slotted?.reset()
    this.renderRoot.querySelector<HTMLElement>('.thanks')?.focus()
    this.announce(this.definition.successMessage)
    this.emit('prm-lead-submitted', { id })
    if (this.successUrl && this.isConnected) location.assign(this.successUrl)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.filling?.stop()
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && changed.has('form')) {
      this.phase = 'loading'
      this.state = fresh
      this.filling = undefined
      this.#touched.clear()
      this.#pressed = false
    }
    super.willUpdate(changed)
  }

  protected override firstUpdated(): void {
    // On the root, which both our own form and a slotted one are below.
    for (const type of ['submit', 'input', 'focusin', 'focusout']) {
      this.renderRoot.addEventListener(type, this)
    }
  }

  handleEvent(event: Event): void {
    // Until the definition is here, a slotted form is on its own.
    if (this.phase !== 'ready') return
    const filling = this.filling
    const { type, target } = event
    if (type === 'submit') {
      event.preventDefault()
      if (filling) void filling.submit()
      this.#pressed = !filling
    } else if (type === 'input') {
      this.#touched.add((target as HTMLInputElement).name)
      filling?.input(event)
    } else if (type === 'focusin') filling?.prepare()
    else filling?.leave(event as FocusEvent)
  }

  protected override updated(): void {
    const form = this.native
    if (this.phase !== 'ready' || !form) return
    if (this.#slotted) {
      void import('./enhance.ts').then(({ paint }) =>
        paint(form, this.definition.fields, this.#asked, this.state),
      )
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="page" ?hidden=${!this.#slotted || this.state.stage === 'sent'}>
        <slot @slotchange=${() => this.requestUpdate()}></slot>
      </div>
      ${super.render()}`
  }

  protected override content(): TemplateResult {
    const { title, description, submitLabel, fields } = this.definition
    const { stage, errors, notice, again } = this.state
    const { filling } = this
    if (stage === 'sent') return filling!.thanks()
    const asked = this.#asked
    const summary = html`<p class="summary" part="summary">${notice || filling?.summary([...asked])}</p>`
    if (this.#slotted) return summary

    return html`<form class="form" part="form" novalidate aria-label=${title}>
      <slot name="header">
        <h2 part="title"><bdi>${title}</bdi></h2>
        <p class="description" part="description"><bdi>${description}</bdi></p>
      </slot>
      <div class="grid">
        ${fields.map((field) =>
          fieldTemplate({
            field,
            error: errors[field.name],
            asked: asked.has(field),
            filling,
            say: this.common,
          }),
        )}
      </div>
      <input class="hidden" name="website" tabindex="-1" autocomplete="off" aria-hidden="true" />
      <div class="actions">
        <button class="button" part="submit" aria-busy=${stage === 'sending'}>
          <bdi>${again ? this.common('again') : submitLabel}</bdi>
        </button>
        ${summary}
      </div>
    </form>`
  }

  protected override skeleton(): TemplateResult {
    const bones = 'short full,,,,,tall full,short full'.split(',')
    return html`<div class="form grid">${bones.map((bone) => html`<div class="bone ${bone}"></div>`)}</div>`
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prm-lead-submit': CustomEvent<{ values: Record<string, Value> }>
    'prm-lead-submitted': CustomEvent<{ id: string }>
  }
}
