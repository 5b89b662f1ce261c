import { html, type TemplateResult } from 'lit'
import type { PrmClient } from '../../core/client.ts'
import type { Locale } from '../../core/locale.ts'
import { translator, type Catalog, type Message } from '../../core/messages.ts'
import { delayOf, type Trouble } from '../../core/trouble.ts'
import type { Form, FormField } from '../../core/wire.ts'
import { leadFormMessages, type LeadFormMessage } from '../lead-form.messages.ts'
import { countries } from '../../fields/countries.ts'
import { askedFields } from '../../fields/entries.ts'
import type { ElementMessage } from '../../core/element.messages.ts'
import { symbolOf } from '../../fields/symbol.ts'
import { faultOf } from '../../fields/validate.ts'
import { entriesOf, fill, isEmpty, tidy, valuesOf } from '../../fields/values.ts'
import { fresh, type State } from '../state.ts'
import { readDraft, writeDraft, type Draft } from './draft.ts'
import { fieldErrorsOf, refusalOf } from './refusal.ts'
import { styles } from './filling.styles.ts'
import { sourceOf } from './source.ts'
import { attemptFor, Submission, type Answers } from './submission.ts'
import { summary } from './summary.ts'

/** What filling in needs of the element around it. */
export interface Host {
  readonly client: PrmClient
  readonly definition: Form
  readonly currency: string
  readonly locale: Locale
  readonly state: State
  readonly native: HTMLFormElement | null
  readonly renderRoot: HTMLElement | DocumentFragment
  readonly common: Message<ElementMessage>
  readonly announce: (text: string) => void
  learn(catalog: Catalog): unknown
  change(state: Partial<State>): Promise<unknown>
  report(error: unknown): Trouble
  reload(): void
  confirm(answers: Answers): boolean
  sent(id: string): void
}

/** From here on a person wonders whether anything happens. */
const SLOW = 5000
/** Tries without the person, over some minutes. */
const TRIES = 8

/** What a person does with the form, whoever drew it: reads, checks, keeps, sends. */
export class Filling {
  readonly #host: Host
  readonly #name: string
  readonly #submission: Submission
  readonly #say: Message<LeadFormMessage>
  #draft: Draft = {}
  /** What the server has refused. */
  #refused: State['entries'] = {}
  #waiting = new AbortController()

  /** @param path of the form, `/v1/forms/lead` */
  constructor(host: Host, path: string) {
    this.#host = host
    this.#name = path
    this.#submission = new Submission(path)
    this.#say = translator(host, leadFormMessages)
    ;(host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!)
  }

  /**
   * Puts back what was typed before a reload, save for what has been `touched` since. When it is through, there is all
   * that can be said in the page's language.
   */
  async restore(touched: ReadonlySet<string>): Promise<void> {
    this.#draft = readDraft(this.#name)
    this.#draft.source ??= sourceOf(location, document.referrer)
    fill(this.#host.native!, this.#draft.entries ?? {}, touched)
    await this.#read()
    // What depends on an answer takes part from now on.
    void this.#read()
    await this.#host.learn(leadFormMessages)
  }

  /** A person has come: get what sending needs while they type. A failure is met, and told, on sending. */
  prepare(): void {
    this.#submission.ticket(this.#host.client).catch(() => {})
  }

  input({ target }: Event): void {
    const { name } = target as HTMLInputElement
    this.#waiting.abort()
    void this.#read({ notice: '', again: false })
    writeDraft(this.#name, this.#draft)
    // An error goes as soon as it is mended; a new one waits until the field is left.
    const { errors } = this.#host.state
    const field = errors[name] && this.#field(name)
    if (field && !this.#check(field)) this.#show(name, '')
  }

  leave({ target, relatedTarget }: FocusEvent): void {
    const control = target as HTMLInputElement
    const field = this.#field(control.name)
    // Sending checks everything anyway, and an error growing now could move the button from under the pointer.
    if (!field || (relatedTarget as Element | null)?.matches('button,[type=submit]')) return
    // A half-entered date reads as empty, and would be so.
    if (control.value) control.value = tidy(field.kind, control.value.trim())
    void this.#read()
    const { entries, errors } = this.#host.state
    const { name } = field
    const entry = entries[name]!
    const fault = this.#check(field)
    // Who only passes through an empty field is not told off. What the server has refused looks right to us: its words
    // stay as long as the answer does.
    if (fault ? !isEmpty(entry) || errors[name] : String(entry) !== String(this.#refused[name]))
      this.#show(name, fault)
  }

  async submit(): Promise<void> {
    if (this.#host.state.stage === 'sending') return
    this.#waiting.abort()
    void this.#read()
    const { definition, state, locale, currency } = this.#host
    const asked = askedFields(definition.fields, state.entries)
    const errors = asked.map((field) => [field.name, this.#check(field)]).filter(([, error]) => error)
    if (errors.length > 0) return this.#reject(Object.fromEntries(errors) as State['errors'])

    const values = valuesOf(asked, state.entries, locale, currency)
    const website = this.#control('website')?.value ?? ''
    const answers = { values, locale: definition.locale, source: this.#draft.source!, website }
    // What somebody adds to it there goes along.
    if (this.#host.confirm(answers)) return this.#send(answers, 0)
  }

  /** The element leaves the page: what waits to be sent waits for a person from now on. */
  stop(): void {
    if (this.#waiting.signal.aborted || !this.#host.state.again) return
    this.#waiting.abort()
    void this.#host.change({ notice: this.#say('kept') })
  }

  countries(): FormField['options'] {
    return countries(this.#host.locale)
  }

  unit(): string {
    return symbolOf(this.#host.currency, this.#host.locale)
  }

  /** In place of the form, once it is sent. */
  thanks(): TemplateResult {
    const again = async (): Promise<void> => {
      await this.#host.change(fresh)
      this.#control()?.focus()
    }
    return html`<div class="thanks" part="success" tabindex="-1">
      <span class="mark"></span>
      <slot name="success"><p class="title" dir="auto">${this.#host.definition.successMessage}</p></slot>
      <button class="button quiet" part="again" @click=${again}>${this.#say('another')}</button>
    </div>`
  }

  /** What is to be checked, each a way there. */
  summary(asked: readonly FormField[]): Array<string | TemplateResult> {
    const { state, locale, common } = this.#host
    const faulty = asked.filter(({ name }) => state.errors[name])
    return summary(faulty, locale, common, (name) => this.#control(name)?.focus())
  }

  async #send(answers: Answers, tries: number): Promise<void> {
    const host = this.#host
    const attempt = attemptFor(answers, this.#draft.attempt)
    this.#draft.attempt = attempt
    writeDraft(this.#name, this.#draft)
    void host.change({ stage: 'sending', errors: {}, notice: '' })
    host.announce(this.#say('sending'))
    const slow = setTimeout(() => this.#tell(this.#say('slow')), SLOW)
    try {
      const { id } = await this.#submission.send(host.client, answers, attempt)
      this.#draft = { source: answers.source }
      writeDraft(this.#name, this.#draft)
      await host.change({ stage: 'sent', notice: '' })
      host.sent(id)
    } catch (error) {
      await this.#refuse(error, tries, () => void this.#send(answers, tries + 1))
    } finally {
      clearTimeout(slow)
    }
  }

  async #refuse(error: unknown, tries: number, next: () => void): Promise<void> {
    const host = this.#host
    const say = this.#say
    void host.change({ stage: 'asking', again: true })
    const errors = fieldErrorsOf(error, host.definition.fields, host.locale, host.common)
    this.#refused = host.state.entries
    if (Object.keys(errors).length > 0) return this.#reject(errors)

    const trouble = host.report(error)
    const why = refusalOf(error, trouble, say)
    if (trouble.code === 'validation_failed') host.reload()
    if (!trouble.passing || tries >= TRIES) return this.#tell(why)
    const delay = delayOf(error, tries)
    this.#tell(`${why} ${trouble.kind === 'network' ? say('back') : host.common('next', { count: delay })}`)
    const waiting = new AbortController()
    this.#waiting = waiting
    const go = (): void => (waiting.abort(), next())
    const timer = setTimeout(go, delay * 1000)
    waiting.signal.addEventListener('abort', () => clearTimeout(timer))
    addEventListener('online', go, waiting)
  }

  /** Shows all errors and takes the person to the first. */
  async #reject(errors: State['errors']): Promise<void> {
    const host = this.#host
    await host.change({ errors, again: false })
    const faulty = host.definition.fields.filter(({ name }) => errors[name])
    this.#control(faulty[0]?.name)?.focus()
    host.announce(host.common('fix', { count: faulty.length }) + faulty.map(({ label }) => label).join(', '))
  }

  #tell(notice: string): void {
    void this.#host.change({ notice })
    this.#host.announce(notice)
  }

  #show(name: string, error: string): void {
    void this.#host.change({ errors: { ...this.#host.state.errors, [name]: error } })
  }

  #check(field: FormField): string {
    const { state, locale, common } = this.#host
    return faultOf(field, state.entries[field.name] ?? '', this.#control(field.name), locale, common)
  }

  #read(more: Partial<State> = {}): Promise<unknown> {
    const entries = entriesOf(this.#host.native!, this.#host.definition.fields)
    this.#draft.entries = entries
    return this.#host.change({ ...more, entries })
  }

  #field(name: string): FormField | undefined {
    return this.#host.definition.fields.find((field) => field.name === name)
  }

  /** The control of a field, or the first of all. */
  #control(name = this.#host.definition.fields[0]?.name): HTMLInputElement | null {
    return this.#host.native!.querySelector(`[name="${name}"]`)
  }
}
