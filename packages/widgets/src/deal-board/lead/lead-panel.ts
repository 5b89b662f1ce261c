import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { isFailure } from '../../core/client.ts'
import { translator } from '../../core/messages.ts'
import { listen } from '../../core/stream.ts'
import type { FormField } from '../../core/wire.ts'
import { put, remove } from '../changes.ts'
import { dealBoardMessages } from '../deal-board.messages.ts'
import { askView } from '../desk/ask.ts'
import { clockView, runningClock, stoppedClock } from '../desk/clocks.ts'
import { productOf, type Desk } from '../desk/desk.ts'
import type { DeskMessage } from '../desk/desk.messages.ts'
import { draft, keep } from '../desk/drafts.ts'
import { Sheet } from '../desk/sheet.ts'
import { nameOf, type Lead } from '../model.ts'
import { styles as panelStyles } from '../panel/panel.styles.ts'
import { leadActionsOf, whys, type LeadAction } from './lead-actions.ts'
import { leadFactsView } from './lead-facts.ts'
import { leadMessages, type LeadMessage } from './lead.messages.ts'
import { leadPastView, type LeadPast } from './lead-past.ts'
import { styles } from './lead.styles.ts'
import { whomView } from './whom.ts'

/** One lead, whole: who has it and until when, what can be done, who it is, what happened. */
export class LeadPanel extends Sheet {
  readonly #msg = translator(this, leadMessages)
  readonly #board = translator(this, dealBoardMessages)
  /** What the board knew; all of it is read while the panel opens. */
  #card: Lead
  #past: LeadPast | undefined
  #fields: readonly FormField[] = []
  #action: LeadAction | undefined
  #candidates: readonly api.LeadCandidate[] = []
  #fault = ''
  #busy = false
  /** The stage in which the lead becomes a deal once this is closed. */
  becomes = ''

  constructor(desk: Desk, card: Lead) {
    super(desk, 'panel', [panelStyles.styleSheet!, styles.styleSheet!])
    this.#card = card
  }

  protected override opened(): void {
    const event = ({ data }: { data: object }): void => {
      if ((data as { lead?: Lead }).lead?.id === this.#card.id) this.#again()
    }
    listen(this.desk.client(), { event, reset: this.#again }, this.closing.signal)
    this.#again()
  }

  readonly #again = (): void => void this.#read()

  protected override content(): TemplateResult {
    const msg = this.#msg
    const lead = this.#past?.lead
    const name = nameOf(lead ?? this.#card)
    const sub = [lead?.company, lead?.partnerName].filter((text) => text && text !== name).join(' · ')
    return html`${this.header('panel', name, html`<span class="state" part="state">${this.#state(lead ?? this.#card)}</span>`)}
      <div class="body">
        ${sub ? html`<p class="sub" dir="auto">${sub}</p>` : nothing}
        ${this.#fault ? html`<p class="fault" part="fault">${this.#fault} ${lead ? nothing : html`<button class="link" @click=${this.#again}>${msg('again')}</button>`}</p>` : nothing}
        ${lead ? this.#whole(lead, this.#past!) : this.#fault ? nothing : html`<div class="bone"></div>`}
      </div>`
  }

  #whole(lead: api.Lead, past: LeadPast): TemplateResult {
    const { desk, locale, say } = this
    const msg = this.#msg
    const channel = this.#board(`via_${lead.source.channel}`)
    return html`${this.#clock(lead, past)} ${this.#next(lead)}
      <section aria-labelledby="facts">
        <h3 id="facts">${msg('facts')}</h3>
        ${lead.contactsHidden && desk.me.kind === 'partner' ? html`<p class="sub">${msg('hidden')}</p>` : nothing}
        ${leadFactsView({
          lead,
          fields: this.#fields,
          locale,
          msg,
          product: [say('product'), productOf(desk, lead.product)],
        })}
      </section>
      <section aria-labelledby="activity">
        <h3 id="activity">${msg('activity')}</h3>
        ${leadPastView(past, locale, msg, channel)}
      </section>`
  }

  /** How long the partner has to answer, or took. */
  #clock({ answerDueAt, acceptedAt }: api.Lead, { offers }: LeadPast): TemplateResult | typeof nothing {
    const { locale, say } = this
    const name = this.#msg(this.desk.me.kind === 'partner' ? 'own_clock' : 'partner_clock')
    const offer = offers.at(-1)
    if (!offer || (!answerDueAt && !acceptedAt)) return nothing
    const { offeredAt } = offer
    return html`<div class="clocks">
      ${clockView(
        answerDueAt
          ? runningClock(name, offeredAt, answerDueAt, locale, say)
          : stoppedClock(name, offeredAt, acceptedAt!, locale, say),
      )}
    </div>`
  }

  #next(lead: api.Lead): TemplateResult | typeof nothing {
    const actions = leadActionsOf(this.desk, lead)
    const action = actions.find(({ command }) => command === this.#action?.command)
    const onCancel = (): void => this.#ask(undefined)
    if (action?.asks === 'whom')
      return whomView({
        candidates: this.#candidates,
        msg: this.#msg,
        cancel: this.say('cancel'),
        busy: this.#busy,
        onChoose: (partnerId) => void this.#send(action, { partnerId }),
        onCancel,
      })
    if (action?.asks) {
      const { command, asks } = action
      const key = `${lead.id} ${command}`
      return askView<LeadMessage>({
        action: { command, asks },
        say: (word) => this.#say(word, command),
        reasons: whys[command as keyof typeof whys] ?? [],
        busy: this.#busy,
        text: draft(key),
        onText: (text) => keep(key, text),
        onSend: (input) => void this.#send(action, input),
        onCancel,
      })
    }
    if (actions.length === 0) return nothing
    return html`<div class="row">
      ${actions.map(
        (one) =>
          html`<button
            class="button ${one.main?.includes(lead.status) ? '' : 'quiet'}"
            part="action"
            data-command=${one.command}
            aria-busy=${this.#busy}
            @click=${() => this.#choose(one)}
          >
            ${this.#msg(one.command)}
          </button>`,
      )}
    </div>`
  }

  /** A word of the command, of leads, or of all sheets: whichever there is first. */
  #say(word: LeadMessage | DeskMessage, command: string): string {
    const own = [`${word}_${command}`, word].find((key) => key in leadMessages.en)
    return own ? this.#msg(own as LeadMessage) : this.say(word as DeskMessage)
  }

  #state({ status }: Pick<api.Lead, 'status'>): string {
    return status === 'converted' || status === 'disqualified'
      ? this.#msg(status)
      : this.#board(`lead_${status}`)
  }

  protected override refusal(error: unknown): string {
    const code = isFailure(error) ? error.code : ''
    return code in leadMessages.en ? this.#msg(code as LeadMessage) : super.refusal(error)
  }

  #choose(action: LeadAction): void {
    const { columns } = this.desk.board
    if (action.command === 'convert') {
      this.becomes = columns.find(({ kind }) => kind === 'open')?.key ?? ''
      this.close()
    } else if (action.asks) void this.#open(action)
    else void this.#send(action, {})
  }

  async #open(action: LeadAction): Promise<void> {
    if (action.asks === 'whom') {
      const path = `/v1/leads/${this.#card.id}/candidates`
      const read = await this.#work(() =>
        this.desk.client().request<{ data: api.LeadCandidate[] }>(path, { signal: this.closing.signal }),
      )
      if (!read) return
      this.#candidates = read.data
    }
    this.#ask(action)
  }

  #ask(action: LeadAction | undefined): void {
    const before = this.#action
    this.#action = action
    this.#fault = ''
    this.update()
    const selector = action
      ? '.ask .choice, .ask textarea, .ask .button'
      : `[data-command="${before?.command}"]`
    this.find(action?.asks === 'whom' ? '.ask .button' : selector)?.focus()
  }

  async #send({ command }: LeadAction, input: object): Promise<void> {
    const { desk } = this
    const { id, version } = this.#past!.lead
    const call = { method: 'POST', body: input, ifMatch: version } as const
    const answer = await this.#work(() =>
      desk.client().request<api.Lead | api.LeadOffer>(`/v1/leads/${id}/${command}`, call),
    )
    if (!answer) return
    keep(`${id} ${command}`, '')
    this.#action = undefined
    if ('leadId' in answer || answer.status === 'disqualified') return this.#leave(answer)
    this.#take(answer)
    this.announce(this.#msg('done', { lead: nameOf(answer), state: this.#state(answer) }))
    this.update()
    this.find('h2')?.focus()
    void this.#read()
  }

  /** It is no longer a lead for whoever looks on. */
  #leave(answer: api.Lead | api.LeadOffer): void {
    const { board, element } = this.desk
    if ('leadId' in answer && board.state) remove(board.state, answer.leadId)
    else if (board.state) put(board.state, answer as api.Lead, 'changed')
    board.show()
    this.close()
    element.announce(
      'leadId' in answer
        ? this.#msg('given_back')
        : this.#msg('done', { lead: nameOf(answer), state: this.#state(answer) }),
    )
  }

  #take(lead: api.Lead): void {
    const { board } = this.desk
    this.#card = lead
    if (this.#past) this.#past = { ...this.#past, lead }
    if (board.state) put(board.state, lead, 'changed')
    board.show()
  }

  async #read(): Promise<void> {
    const { id } = this.#card
    const { signal } = this.closing
    const read = <T>(path: string): Promise<T> => this.desk.client().request<T>(path, { signal })
    try {
      const [lead, offers, submissions] = await Promise.all([
        read<api.Lead>(`/v1/leads/${id}`),
        read<{ data: api.LeadOffer[] }>(`/v1/leads/${id}/offers`),
        read<{ data: api.LeadSubmission[] }>(`/v1/leads/${id}/submissions`),
      ])
      if (this.#fields.length === 0) this.#fields = await this.#readFields(lead.form)
      this.#past = { lead, offers: offers.data, submissions: submissions.data }
      this.#take(lead)
      this.#fault = this.#action ? this.#fault : ''
    } catch (error) {
      this.#fail(error)
    }
    this.requestUpdate()
  }

  /** What the form asked; without it an answer has no name that a person knows. */
  async #readFields(form: string): Promise<readonly FormField[]> {
    const query = { locale: this.locale.tag }
    return this.desk
      .client()
      .request<api.Form>(`/v1/forms/${form}`, { query, signal: this.closing.signal })
      .then(
        ({ fields }) => fields,
        () => [],
      )
  }

  /** One thing at a time; when it fails, why is said and shown, and what was typed stays. */
  async #work<T>(task: () => Promise<T>): Promise<T | undefined> {
    if (this.#busy) return undefined
    this.#busy = true
    this.#fault = ''
    this.requestUpdate()
    try {
      return await task()
    } catch (error) {
      const stale = isFailure(error) && error.status! >= 400 && error.status! < 500
      if (stale) await this.#read()
      this.#fail(error)
      return undefined
    } finally {
      this.#busy = false
      this.requestUpdate()
    }
  }

  #fail(error: unknown): void {
    if (this.closing.signal.aborted) return
    this.#fault = this.refusal(error)
    this.announce(this.#fault)
    this.requestUpdate()
  }
}
