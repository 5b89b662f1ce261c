import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { isFailure, randomKey } from '../../core/client.ts'
import { translator, type Message } from '../../core/messages.ts'
import { draft, keep } from '../../deal-board/desk/drafts.ts'
import { Attaching } from '../thread/attaching.ts'
import { filesStyles } from '../thread/files.styles.ts'
import { threadMessages, type ThreadMessage } from '../thread/thread.messages.ts'
import { Uploads } from '../thread/uploads.ts'
import type { PrmTickets } from '../tickets.ts'
import { behalfMessages, type BehalfMessage } from './behalf.messages.ts'
import { styles } from './behalf.styles.ts'

/** So long a typed letter waits for the next, in ms. */
const PAUSE = 250
const place = (name: string): string => `on behalf ${name}`
const kinds = ['question', 'problem', 'request', 'feedback'] as const
const priorities = ['low', 'normal', 'high', 'urgent'] as const
const fields = ['partner', 'person', 'subject', 'body', 'kind', 'priority'] as const

type Field = (typeof fields)[number]
type Named = Pick<api.Partner, 'id' | 'name'>

/** A ticket that one of the vendor's people writes down for somebody at a partner. */
export class Behalf {
  readonly #host: PrmTickets
  readonly #say: Message<BehalfMessage>
  readonly #msg: Message<ThreadMessage>
  readonly #uploads: Uploads
  readonly #files: Attaching
  #partners: Named[] = []
  #people: Named[] = []
  /** Whose people those are. */
  #peopleOf = ''
  /** Of this ticket: sent again, it is the same one. */
  #key = randomKey()
  #soon: ReturnType<typeof setTimeout> | undefined
  #busy = false
  #fault = ''

  constructor(host: PrmTickets) {
    this.#host = host
    this.#say = translator(host, behalfMessages)
    this.#msg = translator(host, threadMessages)
    this.#uploads = new Uploads(host, place('new'), () => this.#changed())
    this.#files = new Attaching({
      host,
      msg: this.#msg,
      uploads: () => this.#uploads,
      changed: () => host.requestUpdate(),
    })
    const { adoptedStyleSheets } = host.renderRoot as ShadowRoot
    for (const { styleSheet } of [filesStyles, styles])
      if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!)
    void this.#find()
  }

  #changed(): void {
    this.#key = randomKey()
    this.#host.requestUpdate()
  }

  #set(field: Field, value: string): void {
    keep(place(field), value)
    this.#changed()
  }

  get #partner(): Named | undefined {
    return this.#partners.find(({ name }) => name === draft(place('partner')).trim())
  }

  async #list<T>(path: string, query: Record<string, string | number | undefined>): Promise<T[]> {
    const call = { query, signal: this.#host.alive }
    return this.#host.client.request<{ data: T[] }>(path, call).then(
      ({ data }) => data,
      () => [],
    )
  }

  /** Partners whose name has what is typed, and the people of the one that is chosen. */
  async #find(): Promise<void> {
    const q = draft(place('partner')).trim() || undefined
    if (!this.#partner) this.#partners = await this.#list<Named>('/v1/partners', { q, limit: 20 })
    const partner = this.#partner
    if (partner && partner.id !== this.#peopleOf) {
      this.#peopleOf = partner.id
      const query = { partnerId: partner.id, status: 'active', limit: 100 }
      this.#people = await this.#list<Named>('/v1/users', query)
    }
    this.#host.requestUpdate()
  }

  #type(input: HTMLInputElement): void {
    input.setCustomValidity('')
    this.#set('partner', input.value)
    clearTimeout(this.#soon)
    this.#soon = setTimeout(() => void this.#find(), this.#partner ? 0 : PAUSE)
  }

  async #send(form: HTMLFormElement): Promise<void> {
    if (this.#busy || this.#uploads.busy) return
    await this.#find()
    const partner = this.#partner
    if (!partner) {
      const input = form.querySelector('input')!
      input.setCustomValidity(this.#say('unknown'))
      input.reportValidity()
      return
    }
    const { host, files } = { host: this.#host, files: this.#uploads.ids }
    const said = (field: Field): string => draft(place(field)).trim()
    const requesterId = this.#people.some(({ id }) => id === said('person')) ? said('person') : undefined
    const body = {
      partnerId: partner.id,
      subject: said('subject'),
      body: said('body'),
      kind: said('kind') || undefined,
      priority: said('priority') || undefined,
      requesterId,
      files: files.length > 0 ? files : undefined,
    }
    this.#busy = true
    this.#fault = ''
    host.requestUpdate()
    try {
      const call = { method: 'POST', body, idempotencyKey: this.#key, signal: host.alive } as const
      const { id } = await host.client.request<api.Ticket>('/v1/tickets', call)
      for (const field of fields) keep(place(field), '')
      this.#uploads.drop(this.#uploads.all)
      host.raised(id)
    } catch (error) {
      if (host.alive.aborted) return
      this.#fault = isFailure(error) && error.status! < 500 ? error.message : this.#msg('server')
      host.announce(this.#fault)
    }
    this.#busy = false
    host.requestUpdate()
  }

  content(): TemplateResult {
    const host = this.#host
    const say = this.#say
    const files = this.#files
    return html`<section class="thread behalf" aria-labelledby="behalf">
      <header>
        <button class="link" part="back" @click=${() => host.close()}>${host.say('back')}</button>
        <h2 id="behalf" tabindex="-1">${host.say('raise')}</h2>
        <p>${say('help')}</p>
      </header>
      <form
        class=${files.over ? 'over' : ''}
        data-drop=${this.#msg('drop')}
        @paste=${files.onPaste}
        @dragover=${files.onDragover}
        @dragleave=${files.onDragleave}
        @drop=${files.onDrop}
        @submit=${(event: Event) => {
          event.preventDefault()
          void this.#send(event.currentTarget as HTMLFormElement)
        }}
      >
        ${this.#whom()}
        <label
          >${say('subject')}<input
            class="control"
            name="subject"
            required
            maxlength="200"
            .value=${draft(place('subject'))}
            @input=${this.#typed}
        /></label>
        <label
          >${say('body')}<textarea
            class="control"
            name="body"
            required
            rows="4"
            maxlength="4000"
            .value=${draft(place('body'))}
            @input=${this.#typed}
          ></textarea>
        </label>
        ${files.chips()} ${files.button()}
        <div class="pair">
          ${this.#select(
            'kind',
            kinds.map((kind) => [kind, this.#msg(kind)]),
            'question',
          )}
          ${this.#select(
            'priority',
            priorities.map((priority) => [priority, host.say(priority)]),
            'normal',
          )}
        </div>
        ${this.#fault ? html`<p class="late" part="fault">${this.#fault}</p>` : nothing}
        <button class="button" part="action" data-command="create" aria-busy=${this.#busy}>
          ${say('raise')}
        </button>
      </form>
    </section>`
  }

  readonly #typed = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement
    this.#set(name as Field, value)
  }

  #whom(): TemplateResult {
    const say = this.#say
    return html`<div class="pair">
      <label
        >${say('partner')}<input
          class="control"
          name="partner"
          required
          autocomplete="off"
          list="partners"
          placeholder=${say('find')}
          .value=${draft(place('partner'))}
          @input=${({ target }: Event) => this.#type(target as HTMLInputElement)}
      /></label>
      <datalist id="partners">
        ${this.#partners.map(({ name }) => html`<option value=${name}></option>`)}
      </datalist>
      ${this.#select('person', [
        ['', say('nobody')],
        ...(this.#partner ? this.#people : []).map(({ id, name }): [string, string] => [id, name]),
      ])}
    </div>`
  }

  #select(
    field: 'person' | 'kind' | 'priority',
    options: Array<[string, string]>,
    usual = '',
  ): TemplateResult {
    const value = draft(place(field)) || usual
    return html`<label
      >${this.#say(field)}<select class="control" name=${field} @change=${this.#typed}>
        ${options.map(([key, label]) => html`<option value=${key} .selected=${key === value}>${label}</option>`)}
      </select></label
    >`
  }
}
