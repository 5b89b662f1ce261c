import { html, nothing, type TemplateResult } from 'lit'
import { isFailure } from '../../core/client.ts'
import { translator } from '../../core/messages.ts'
import { listen } from '../../core/stream.ts'
import { actionsOf, reasons, type Action } from '../desk/actions.ts'
import { askView } from '../desk/ask.ts'
import { productOf, send, type Command, type Desk } from '../desk/desk.ts'
import { draft, keep } from '../desk/drafts.ts'
import { Sheet } from '../desk/sheet.ts'
import { nameOf, type Deal } from '../model.ts'
import { decideAll } from './batch.ts'
import { queueView, timeOf } from './queue-view.ts'
import { reviewMessages } from './review.messages.ts'
import { styles } from './review.styles.ts'
import { comparisonView } from './rivals.ts'

/** Events come in bunches; the queue is read once for each. In ms. */
const GATHER = 300

/** Which commands a letter stands for: the one that is possible is meant. */
const letters: Readonly<Record<string, readonly Command[]>> = {
  a: ['approve', 'grant-extension'],
  q: ['return'],
  r: ['reject', 'decline-extension'],
}

/**
 * What waits for the vendor's answer, least time first. A letter says what to do, Enter, a digit or a text finishes it,
 * and the focus goes on to the next: A Enter approves, R 2 rejects with the second reason.
 */
export class Review extends Sheet {
  readonly #msg = translator(this, reviewMessages)
  #queue: readonly Deal[] | undefined
  #current = ''
  readonly #chosen = new Set<string>()
  #refused: ReadonlyMap<string, string> = new Map()
  #rivals: { id: string; data: readonly Deal[] } = { id: '', data: [] }
  #action: Action | undefined
  #fault = ''
  #busy = false
  #soon: ReturnType<typeof setTimeout> | undefined

  constructor(desk: Desk) {
    super(desk, 'review', [styles.styleSheet!])
  }

  protected override opened(): void {
    const again = (): void => {
      clearTimeout(this.#soon)
      this.#soon = setTimeout(() => void this.#read(), GATHER)
    }
    const event = ({ type }: { type: string }): void => void (type.startsWith('deal.') && again())
    const { signal } = this.closing
    listen(this.desk.client(), { event, reset: again }, signal)
    signal.addEventListener('abort', () => clearTimeout(this.#soon))
    this.dialog.addEventListener('keydown', (event) => this.#key(event), { signal })
    void this.#read()
  }

  protected override content(): TemplateResult {
    const msg = this.#msg
    const queue = this.#queue
    const count = html`<span class="state">${queue ? msg('left', { count: queue.length }) : ''}</span>`
    return html`${this.header('review', msg('review'), count)}
    ${
      !queue
        ? html`<div class="body">
            ${this.#fault ? html`<p class="fault" part="fault">${this.#fault}</p>` : html`<div class="bone"></div>`}
          </div>`
        : queue.length === 0
          ? html`<div class="body all-done" part="all-done">
              <p><b>${msg('all_done')}</b></p>
              <p class="sub">${msg('all_done_help')}</p>
            </div>`
          : html`<div class="panes">
              ${queueView({
                queue,
                current: this.#current,
                chosen: this.#chosen,
                refused: this.#refused,
                locale: this.locale,
                msg,
                say: this.say,
                onGo: (id) => this.#go(id),
                onChoose: (id) => this.#choose(id),
              })}
              ${this.#detail(queue)}
            </div>`
    }`
  }

  #detail(queue: readonly Deal[]): TemplateResult {
    const deal = this.#deal
    if (!deal) return html``
    const { locale, say, desk } = this
    const msg = this.#msg
    const many = this.#chosen.size
    const actions = this.#actions()
    const action = actions.find(({ command }) => command === this.#action?.command)
    const key = `${many ? 'many' : deal.id} ${action?.command}`
    const letterOf = (command: Command): string =>
      Object.keys(letters)
        .find((letter) => letters[letter]!.includes(command))!
        .toUpperCase()
    return html`<div class="body detail" part="detail">
      <div class="row top">
        <div>
          <h3 dir="auto">${nameOf(deal)}</h3>
          <p class="sub" dir="auto">${deal.name}</p>
        </div>
        <span class="sub">${queue.indexOf(deal) + 1} / ${queue.length}</span>
      </div>
      ${
        many
          ? html`<p class="row chosen" part="chosen">
              <b>${msg('chosen', { count: many })}</b>
              <button class="link" @click=${() => this.#chooseNone()}>${msg('choose_none')}</button>
            </p>`
          : nothing
      }
      ${this.#fault ? html`<p class="fault" part="fault">${this.#fault}</p>` : nothing}
      ${
        action
          ? askView({
              action,
              say,
              reasons,
              busy: this.#busy,
              text: draft(key),
              onText: (text) => keep(key, text),
              onSend: (input) => void this.#decide(action, input, key),
              onCancel: () => this.#ask(undefined),
            })
          : html`<div class="row">
              ${actions.map(
                (one) =>
                  html`<button
                    class="button ${one.main ? '' : 'quiet'}"
                    part="action"
                    data-command=${one.command}
                    aria-keyshortcuts=${letterOf(one.command)}
                    aria-busy=${this.#busy}
                    @click=${() => this.#ask(one)}
                  >
                    ${say(one.command)}<kbd aria-hidden="true">${letterOf(one.command)}</kbd>
                  </button>`,
              )}
            </div>`
      }
      ${this.clocks(deal)}
      ${comparisonView({
        deal,
        rivals: this.#rivals.id === deal.id ? this.#rivals.data : [],
        locale,
        msg,
        say,
        stage: (key) => desk.label(key),
        product: (key) => productOf(desk, key),
      })}
      <p class="keys sub"><kbd>J</kbd> <kbd>K</kbd> ${msg('key_next')} <kbd>X</kbd> ${msg('key_choose')}</p>
    </div>`
  }

  get #deal(): Deal | undefined {
    return this.#queue?.find(({ id }) => id === this.#current)
  }

  #actions(): Action[] {
    const deal = this.#deal
    if (!deal) return []
    const possible = actionsOf(this.desk, deal).filter(({ by }) => by === 'staff')
    return this.#chosen.size > 0 ? possible.filter(({ command }) => !command.includes('extension')) : possible
  }

  async #read(): Promise<void> {
    try {
      const query = { status: 'submitted,in_review,extension_requested', sort: 'answerDueAt', limit: 100 }
      const { signal } = this.closing
      const { data } = await this.desk.client().request<{ data: Deal[] }>('/v1/deals', { query, signal })
      const before = this.#queue
      this.#take(data)
      if (!before && data.length > 0) this.#focusRow()
    } catch (error) {
      if (this.closing.signal.aborted) return
      this.#fault = this.refusal(error)
      this.announce(this.#fault)
      this.update()
    }
  }

  /** The queue has changed; whoever looks at one goes on looking at it, or at what has come to its place. */
  #take(queue: readonly Deal[]): void {
    const at = this.#queue?.findIndex(({ id }) => id === this.#current) ?? 0
    const inRow = this.dialog.querySelector(':focus')?.matches('.go') ?? false
    this.#queue = queue
    for (const id of this.#chosen) if (!queue.some((deal) => deal.id === id)) this.#chosen.delete(id)
    if (!this.#deal) {
      this.#action = undefined
      this.#current = queue[Math.max(0, Math.min(at, queue.length - 1))]?.id ?? ''
    }
    this.update()
    void this.#compare()
    if (inRow) this.#focusRow()
  }

  /** Reads who else is after the account. */
  async #compare(): Promise<void> {
    const id = this.#current
    if (!id || this.#rivals.id === id) return
    const path = `/v1/deals/${id}/rivals`
    const { signal } = this.closing
    const { data } = await this.desk
      .client()
      .request<{ data: Deal[] }>(path, { signal })
      .catch(() => ({ data: [] }))
    if (id !== this.#current) return
    this.#rivals = { id, data }
    this.requestUpdate()
  }

  #go(id: string): void {
    if (id === this.#current) return
    this.#current = id
    this.#action = undefined
    this.#fault = ''
    this.update()
    void this.#compare()
  }

  #choose(id: string): void {
    if (!this.#chosen.delete(id)) this.#chosen.add(id)
    this.#action = undefined
    this.announce(this.#msg('chosen', { count: this.#chosen.size }))
    this.update()
  }

  #chooseNone(): void {
    this.#chosen.clear()
    this.update()
    this.#focusRow()
  }

  /** Letters work where nobody types. */
  #key(event: KeyboardEvent): void {
    const { target, key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey || (target as Element).closest('textarea, .ask')) return
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[key]
    const action = this.#actions().find(({ command }) => letters[key.toLowerCase()]?.includes(command))
    if (step) this.#step(step)
    else if (key === 'x') this.#choose(this.#current)
    else if (action) this.#ask(action)
    else return
    event.preventDefault()
  }

  #step(step: number): void {
    const queue = this.#queue ?? []
    const at = queue.findIndex(({ id }) => id === this.#current)
    this.#go(queue[Math.max(0, Math.min(at + step, queue.length - 1))]?.id ?? '')
    this.#focusRow()
  }

  #ask(action: Action | undefined): void {
    this.#action = action
    this.#fault = ''
    this.update()
    if (!action) return this.#focusRow()
    this.find(action.asks === 'why' ? '.ask .choice' : '.ask textarea')?.focus()
  }

  async #decide(action: Action, input: object, key: string): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    this.#fault = ''
    this.update()
    try {
      if (this.#chosen.size > 0) await this.#decideMany(action.command, input)
      else await this.#decideOne(action.command, input)
      keep(key, '')
    } catch (error) {
      this.#fault = this.refusal(error)
      this.announce(this.#fault)
      if (isFailure(error) && error.status! < 500) {
        this.#action = undefined
        await this.#read()
      }
    }
    this.#busy = false
    this.update()
    if (!this.#action) this.#focusRow()
  }

  async #decideOne(command: Command, input: object): Promise<void> {
    const deal = this.#deal!
    const decided = await send(this.desk, deal, command, input)
    this.#action = undefined
    if (!decided) return
    this.#take(this.#queue!.filter(({ id }) => id !== deal.id))
    const next = this.#deal
    const state = this.say(decided.registrationStatus)
    const left = this.#msg('left', { count: this.#queue!.length })
    const nextText = next ? `${nameOf(next)}, ${timeOf(next, this.locale, this.say).text}` : ''
    this.announce(
      this.#msg(next ? 'done_next' : 'done_last', { deal: nameOf(decided), state, left, next: nextText }),
    )
  }

  async #decideMany(command: Command, input: object): Promise<void> {
    const chosen = this.#queue!.filter(({ id }) => this.#chosen.has(id))
    const { done, refused } = await decideAll(this.desk, chosen, command, input, (error) =>
      this.refusal(error),
    )
    this.#refused = refused
    this.#chosen.clear()
    this.#action = undefined
    this.#take(this.#queue!.filter(({ id }) => !done.has(id)))
    const parts = [this.#msg('done_many', { count: done.size })]
    if (refused.size > 0) parts.push(this.#msg('failed_many', { count: refused.size }))
    this.announce(`${parts.join(', ')}.`)
  }

  #focusRow(): void {
    ;(this.find('.current .go') ?? this.find('h2'))?.focus()
  }
}
