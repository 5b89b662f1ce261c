import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { isFailure, randomKey } from '../../core/client.ts'
import { translator } from '../../core/messages.ts'
import { listen } from '../../core/stream.ts'
import type { Action } from '../desk/actions.ts'
import { learn, productOf, read, send, type Desk } from '../desk/desk.ts'
import { draft, keep } from '../desk/drafts.ts'
import { Sheet } from '../desk/sheet.ts'
import { nameOf, type Deal } from '../model.ts'
import type { Blocked } from './blocked/blocked.ts'
import { activityView, type Entry } from './activity.ts'
import { composerView, type Audience } from './composer.ts'
import { detailsView } from './details.ts'
import type * as editing from './edit.ts'
import { nextView } from './next.ts'
import { panelMessages } from './panel.messages.ts'
import { styles } from './panel.styles.ts'

/** One deal, whole: where it stands, both clocks, what can be done, what is known, what was said. */
export class Panel extends Sheet {
  readonly #msg = translator(this, panelMessages)
  #deal: Deal
  #entries: readonly Entry[] | undefined
  /** Why the timeline is not here. */
  #unread = ''
  #blocked: Blocked | undefined
  #action: Action | undefined
  #editing: { people: editing.Person[]; currency: string; form: typeof editing } | undefined
  #amountFault = ''
  #fault = ''
  #busy = false
  #audience: Audience = 'comments'
  /** The key of the comment that is being written: sent again, it is the same one. */
  #commentKey = randomKey()

  constructor(desk: Desk, deal: Deal) {
    super(desk, 'panel', [styles.styleSheet!])
    this.#deal = deal
  }

  protected override opened(): void {
    const { id } = this.#deal
    const event = ({ type, data }: { type: string; data: object }): void => {
      const told = data as { deal?: Deal; dealId?: string; ticket?: api.Ticket }
      this.#blocked?.hear(told.ticket)
      if (told.deal?.id === id) this.#take(told.deal)
      if (told.deal?.id === id || told.dealId === id || type.startsWith('deal.comment')) void this.#read()
    }
    const again = (): void => void this.#refresh()
    listen(this.desk.client(), { event, reset: again }, this.closing.signal)
    void this.#refresh()
    void this.#explain()
  }

  /** What stops its clocks is shown when something does. */
  async #explain(): Promise<void> {
    if (this.#blocked || this.#deal.blockedBy.length === 0) return
    const { Blocked } = await import('./blocked/blocked.ts')
    this.#blocked ??= new Blocked(this.desk, () => this.requestUpdate())
    this.requestUpdate()
  }

  protected override content(): TemplateResult {
    const deal = this.#deal
    const { desk, locale } = this
    const msg = this.#msg
    const sub = [deal.name, deal.partnerName].filter((text) => text && text !== nameOf(deal)).join(' · ')
    return html`${this.header('panel', nameOf(deal), html`<span class="state" part="state">${this.say(deal.registrationStatus)}</span>`)}
      <div class="body">
        ${sub ? html`<p class="sub" dir="auto">${sub}</p>` : nothing} ${this.clocks(deal)}
        ${deal.blockedBy.length > 0 ? this.#blocked?.content(deal) : nothing} ${this.#next()}
        <section aria-labelledby="facts">
          <div class="row">
            <h3 id="facts">${msg('facts')}</h3>
            ${
              this.may('deals:write') && !this.#editing
                ? html`<button class="link" part="edit-button" @click=${this.#edit}>${msg('edit')}</button>`
                : nothing
            }
          </div>
          ${
            this.#editing
              ? this.#editing.form.editView({
                  deal,
                  locale,
                  msg,
                  say: this.say,
                  ...this.#editing,
                  fault: this.#amountFault,
                  onSubmit: (event) => void this.#save(event),
                  buttons: html`<button class="button" part="save" aria-busy=${this.#busy}>
                      ${msg('save')}
                    </button>
                    <button class="button quiet" type="button" @click=${this.#stopEditing}>
                      ${this.say('cancel')}
                    </button>`,
                })
              : detailsView({
                  deal,
                  locale,
                  say: this.say,
                  stage: desk.label(deal.stage),
                  product: productOf(desk, deal.product),
                })
          }
          ${
            deal.decidedAt
              ? html`<p class="receipt">
                  <button class="link" part="receipt" @click=${this.#receipt}>${msg('receipt')}</button>
                  <span>${msg('receipt_help')}</span>
                </p>`
              : nothing
          }
        </section>
        <section aria-labelledby="activity">
          <h3 id="activity">${msg('activity')}</h3>
          ${this.#composer()} ${this.#timeline()}
        </section>
      </div>`
  }

  #next(): TemplateResult {
    const deal = this.#deal
    const action = this.#action
    const key = `${deal.id} ${action?.command}`
    return nextView({
      deal,
      desk: this.desk,
      msg: this.#msg,
      say: this.say,
      action,
      fault: this.#fault,
      busy: this.#busy,
      text: draft(key),
      onText: (text) => keep(key, text),
      onChoose: (one) => this.#ask(one),
      onSend: (one, input) => void this.#send(one, input),
    })
  }

  #composer(): TemplateResult | typeof nothing {
    const { desk } = this
    if (!this.may('deals:write')) return nothing
    const audience = this.#audience
    const key = `${this.#deal.id} ${audience}`
    return composerView({
      msg: this.#msg,
      audience,
      staff: desk.me.kind === 'staff',
      text: draft(key),
      busy: this.#busy,
      onAudience: (audience) => {
        this.#audience = audience
        this.requestUpdate()
      },
      onText: (text) => {
        // Another text is another comment.
        this.#commentKey = randomKey()
        keep(key, text)
        this.requestUpdate()
      },
      onSend: () => void this.#write(audience, draft(key), key),
    })
  }

  #timeline(): TemplateResult {
    const { desk, locale, say } = this
    if (this.#entries) return activityView(this.#entries, { desk, locale, msg: this.#msg, say })
    if (!this.#unread) return html`<div class="bone"></div>`
    return html`<p class="sub">
      ${this.#unread} <button class="link" @click=${() => void this.#read()}>${this.#msg('again')}</button>
    </p>`
  }

  async #refresh(): Promise<void> {
    await Promise.all([
      this.#read(),
      read(this.desk, this.#deal.id).then(
        (deal) => this.#take(deal),
        (error: unknown) => this.#fail(error),
      ),
    ])
  }

  async #read(): Promise<void> {
    try {
      const path = `/v1/deals/${this.#deal.id}/timeline`
      const { signal } = this.closing
      this.#entries = (
        await this.desk.client().request<{ data: Entry[] }>(path, { query: { limit: 50 }, signal })
      ).data
    } catch (error) {
      if (this.closing.signal.aborted) return
      this.#unread = this.refusal(error)
    }
    this.requestUpdate()
  }

  /** A newer version has come; what is being typed stays. */
  #take(deal: Deal): void {
    if (deal.version < this.#deal.version) return
    this.#deal = deal
    void this.#explain()
    this.requestUpdate()
  }

  #ask(action: Action | undefined): void {
    const before = this.#action
    this.#action = action
    this.#fault = ''
    this.update()
    const selector = action
      ? '.ask textarea, .ask .choice, .ask .button'
      : `[data-command="${before?.command}"]`
    this.find(selector)?.focus()
  }

  async #send(action: Action, input: object): Promise<void> {
    await this.#work(async () => {
      const deal = await send(this.desk, this.#deal, action.command, input)
      if (!deal) return
      keep(`${deal.id} ${action.command}`, '')
      this.#action = undefined
      this.#take(deal)
      void this.#read()
      this.announce(this.#msg('decided', { deal: nameOf(deal), state: this.say(deal.registrationStatus) }))
      this.update()
      this.find('h2')?.focus()
    })
  }

  readonly #edit = async (): Promise<void> => {
    await this.#work(async () => {
      const { desk } = this
      const { partnerId, amount } = this.#deal
      const me = desk.me.user ? [desk.me.user] : []
      const query = { limit: 100, ...(partnerId ? { partnerId } : { kind: 'staff' }) }
      const [form, people, currency] = await Promise.all([
        import('./edit.ts'),
        desk.me.scopes.includes('users:read')
          ? desk
              .client()
              .request<{ data: editing.Person[] }>('/v1/users', { query })
              .then(({ data }) => data)
          : me,
        amount?.currency ??
          desk
            .client()
            .request<api.Vendor>('/v1/vendor')
            .then(({ currency }) => currency),
      ])
      this.#editing = { people, currency, form }
      this.#amountFault = ''
      this.update()
      this.find('.edit input')?.focus()
    })
  }

  readonly #stopEditing = (): void => {
    this.#editing = undefined
    this.update()
    this.find('[part=edit-button]')?.focus()
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { id, version } = this.#deal
    const { currency, form } = this.#editing!
    const change = form.changeOf(event.currentTarget as HTMLFormElement, this.#deal, currency, this.locale)
    this.#amountFault = change ? '' : this.#msg('no_number', { example: this.locale.number(4500.5) })
    this.requestUpdate()
    if (!change) return this.find('[name=amount]')?.focus()
    await this.#work(async () => {
      if (Object.keys(change).length > 0) {
        const path = `/v1/deals/${id}`
        const deal = await this.desk
          .client()
          .request<Deal>(path, { method: 'PATCH', body: change, ifMatch: version })
        learn(this.desk, deal)
        this.#take(deal)
      }
      this.#stopEditing()
      this.announce(this.#msg('saved'))
    })
  }

  async #write(audience: Audience, body: string, key: string): Promise<void> {
    await this.#work(async () => {
      const path = `/v1/deals/${this.#deal.id}/${audience}`
      await this.desk
        .client()
        .request(path, { method: 'POST', body: { body: body.trim() }, idempotencyKey: this.#commentKey })
      keep(key, '')
      this.announce(this.#msg('sent_it'))
      await this.#read()
      this.find('.composer textarea')?.focus()
    })
  }

  readonly #receipt = async (): Promise<void> => {
    await this.#work(async () => {
      const { id } = this.#deal
      const { download } = await import('./receipt.ts')
      download(await this.desk.client().request(`/v1/deals/${id}/receipt`), id)
    })
  }

  /** One thing at a time; when it fails, why is said and shown, and what was typed stays. */
  async #work(task: () => Promise<void>): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    this.#fault = ''
    this.requestUpdate()
    try {
      await task()
    } catch (error) {
      this.#fail(error)
      const stale =
        isFailure(error) && /^(precondition_failed|invalid_transition|not_found)$/.test(error.code)
      if (stale) await this.#refresh()
    }
    this.#busy = false
    this.requestUpdate()
  }

  #fail(error: unknown): void {
    if (this.closing.signal.aborted) return
    this.#fault = this.refusal(error)
    this.announce(this.#fault)
    this.requestUpdate()
  }
}
