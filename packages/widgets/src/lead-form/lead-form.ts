import { html, type PropertyValues, type TemplateResult } from 'lit'
import { PrmElement } from '../core/element.ts'
import { translator } from '../core/messages.ts'
import type { Form, PublicVendor } from '../core/wire.ts'
import { fieldTemplate } from './field.ts'
import { leadFormMessages } from './lead-form.messages.ts'
import { styles } from './lead-form.styles.ts'
import { fieldErrorsOf, refusalOf } from './refusal.ts'
import { sourceOf } from './source.ts'
import { Submission } from './submission.ts'
import { summary } from './summary.ts'
import { faultOf } from './validate.ts'
import {
  askedFields,
  entriesOf,
  isEmpty,
  symbolOf,
  tidy,
  valuesOf,
  type Entries,
  type Value,
} from './values.ts'

interface State {
  stage: 'asking' | 'sending' | 'sent'
  entries: Entries
  /** By field name, a sentence each. */
  errors: Readonly<Record<string, string>>
  /** Why the last try to send did not get through. */
  fault: string
}

const fresh: State = { stage: 'asking', entries: {}, errors: {}, fault: '' }

/**
 * The vendor's lead form, as its definition on the server says: fields, order, wording, conditions.
 *
 * @summary Asks for a lead and sends it once, however bad the network.
 * @event prm-lead-submit - Before sending; cancel it to keep the form. `detail: {values}`
 * @event prm-lead-submitted - After the server has stored the lead. `detail: {id}`
 * @slot header - In place of title and description.
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
 * @csspart summary - What is to be checked, beside the button.
 * @csspart submit - The button that sends.
 * @csspart success - What is shown after sending.
 * @csspart again - The button that starts another one.
 */
export class PrmLeadForm extends PrmElement {
  static override styles = [...PrmElement.styles, styles]
  static override properties = { form: {} }
  protected static override loadsOn = [...PrmElement.loadsOn, 'form']

  /** Key of the form definition. */
  declare form: string

  readonly #say = translator(this, leadFormMessages)
  #state = fresh
  #definition!: Form
  #submission!: Submission
  #currency = ''

  constructor() {
    super()
    this.form = 'lead'
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    const path = `/v1/forms/${encodeURIComponent(this.form)}`
    const definition = await this.client.request<Form>(path, { signal })
    if (definition.fields.some(({ kind }) => kind === 'money')) {
      this.#currency = (await this.client.request<PublicVendor>('/v1/vendor/public', { signal })).currency
    }
    this.#definition = definition
    this.#submission = new Submission(this.client, path)
  }

  /** A form that was moved in the page keeps what was typed. */
  protected override reconnected(): void {}

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && changed.has('form')) {
      this.phase = 'loading'
      this.#state = fresh
    }
    super.willUpdate(changed)
  }

  protected override content(): TemplateResult {
    const { title, description, successMessage, submitLabel, fields } = this.#definition
    const { stage, entries, errors, fault } = this.#state
    const say = this.#say
    if (stage === 'sent') {
      return html`<div class="thanks" part="success" tabindex="-1">
        <span class="mark" aria-hidden="true"></span>
        <slot name="success"><p class="title">${successMessage}</p></slot>
        <button class="button quiet" part="again" @click=${this.#again}>${say('another')}</button>
      </div>`
    }
    const asked = new Set(askedFields(fields, entries))
    const { locale } = this
    const unit = this.#currency && symbolOf(this.#currency, locale)
    return html`<form
      class="form"
      part="form"
      novalidate
      aria-label=${title}
      @submit=${this.#submit}
      @input=${this.#input}
      @focusin=${this.#prepare}
      @focusout=${this.#leave}
    >
      <slot name="header">
        <h2 part="title">${title}</h2>
        <p class="description" part="description">${description}</p>
      </slot>
      <div class="grid">
        ${fields.map((field) =>
          fieldTemplate({ field, error: errors[field.name], asked: asked.has(field), locale, unit, say }),
        )}
      </div>
      <input
        class="hidden"
        id="-website"
        name="website"
        tabindex="-1"
        autocomplete="off"
        aria-hidden="true"
      />
      <div class="actions">
        <button class="button" part="submit" aria-busy=${stage === 'sending'}>
          <span>${fault ? say('retry') : submitLabel}</span>
        </button>
        <p class="summary" part="summary">
          ${
            fault ||
            summary(
              [...asked].filter(({ name }) => errors[name]),
              locale,
              say,
              (name) => this.#control(name)?.focus(),
            )
          }
        </p>
      </div>
    </form>`
  }

  protected override skeleton(): TemplateResult {
    const bones = ['short', 'half', 'half', 'half', 'half', 'tall', 'short']
    return html`<div class="form skeleton" aria-hidden="true">
      ${bones.map((bone) => html`<div class="bone ${bone}"></div>`)}
    </div>`
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change }
    this.requestUpdate()
  }

  async #again(): Promise<void> {
    this.#set(fresh)
    await this.updateComplete
    this.#control()?.focus()
  }

  /** A person has come: get what sending needs while they type. A failure is met, and told, on sending. */
  #prepare(): void {
    this.#submission.ticket().catch(() => {})
  }

  #input({ target }: Event): void {
    const { name } = target as HTMLInputElement
    this.#read()
    // An error goes as soon as it is mended; a new one waits until the field is left.
    if (this.#state.errors[name] && !this.#check(name)) this.#show(name, '')
  }

  #leave({ target, relatedTarget }: FocusEvent): void {
    const control = target as HTMLInputElement
    const field = this.#field(control.name)
    // Sending checks everything anyway, and an error growing now could move the button from under the pointer.
    if (!field || (relatedTarget as Element | null)?.matches('[part=submit]')) return
    const text = tidy(field.kind, control.value.trim())
    if (text !== control.value) control.value = text
    this.#read()
    // Who only passes through an empty field is not told off.
    const { entries, errors } = this.#state
    if (!isEmpty(entries[field.name]!) || errors[field.name]) this.#show(field.name, this.#check(field.name))
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault()
    if (this.#state.stage === 'sending') return
    this.#read()
    const asked = askedFields(this.#definition.fields, this.#state.entries)
    const errors = asked.map(({ name }) => [name, this.#check(name)]).filter(([, error]) => error)
    if (errors.length > 0) return this.#reject(Object.fromEntries(errors) as State['errors'])

    const values = valuesOf(asked, this.#state.entries, this.locale, this.#currency)
    if (!this.emit('prm-lead-submit', { values }, true)) return
    this.#set({ stage: 'sending', errors: {} })
    this.announce(this.#say('sending'))
    try {
      const website = this.renderRoot.querySelector<HTMLInputElement>('#-website')!.value
      const { id } = await this.#submission.send(values, sourceOf(location, document.referrer), website)
      this.#set({ stage: 'sent' })
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>('.thanks')?.focus()
      this.announce(this.#definition.successMessage)
      this.emit('prm-lead-submitted', { id })
    } catch (error) {
      this.#set({ stage: 'asking' })
      await this.#refuse(error)
    }
  }

  async #refuse(error: unknown): Promise<void> {
    const errors = fieldErrorsOf(error)
    if (Object.keys(errors).length > 0) return this.#reject(errors)
    const fault = refusalOf(error, this.report(error), this.#say)
    this.#set({ fault })
    this.announce(fault)
  }

  /** Shows all errors and takes the person to the first. */
  async #reject(errors: State['errors']): Promise<void> {
    this.#set({ errors })
    await this.updateComplete
    const first = this.#definition.fields.find(({ name }) => errors[name])
    if (first) this.#control(first.name)?.focus()
    this.announce(this.renderRoot.querySelector('.summary')?.textContent?.trim() ?? '')
  }

  #show(name: string, error: string): void {
    this.#set({ errors: { ...this.#state.errors, [name]: error } })
  }

  #check(name: string): string {
    return faultOf(
      this.#field(name)!,
      this.#state.entries[name] ?? '',
      this.#control(name),
      this.locale,
      this.#say,
    )
  }

  #read(): void {
    const form = this.renderRoot.querySelector('form')!
    this.#set({ entries: entriesOf(form, this.#definition.fields), fault: '' })
  }

  #field(name: string): Form['fields'][number] | undefined {
    return this.#definition.fields.find((field) => field.name === name)
  }

  /** The control of a field, or the first of all. */
  #control(name = this.#definition.fields[0]?.name): HTMLInputElement | null {
    return this.renderRoot.querySelector(`[name="${name}"]`)
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prm-lead-submit': CustomEvent<{ values: Record<string, Value> }>
    'prm-lead-submitted': CustomEvent<{ id: string }>
  }
}
