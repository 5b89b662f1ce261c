import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { isFailure } from '../core/client.ts'
import { PrmElement } from '../core/element.ts'
import { translator } from '../core/messages.ts'
import { Board } from './board.ts'
import { cardView } from './card-view.ts'
import { columnView, totalText } from './column-view.ts'
import { sumOf, type Column } from './column.ts'
import { dealBoardMessages } from './deal-board.messages.ts'
import { styles } from './deal-board.styles.ts'
import { Drag } from './drag.ts'
import type { Told } from './events.ts'
import { FactsCache, type Words } from './facts.ts'
import { Focus } from './focus.ts'
import { commandOf, stageBeside } from './keyboard.ts'
import { stageMenu } from './menu.ts'
import { LANE, isLead, nameOf, placeOf, type Card, type Deal } from './model.ts'
import { refusalOf } from './moves.ts'
import { notice } from './notice.ts'
import type { Move } from './projection.ts'
import { skeleton } from './skeleton.ts'
import { Viewport } from './viewport.ts'

/** Pages are read this many rows before they come into view. */
const AHEAD = 25
/** How long a notice stays, in ms. */
const NOTICE = 10_000

/**
 * Deals by stage, live.
 *
 * Its height is the element's own: set `block-size` on it in the page's CSS.
 *
 * @summary Shows deals as cards in columns by stage; moves them by drag, menu or key; follows everyone's changes.
 * @event prm-deal-move - Before a deal moves; cancel it to keep the deal. `detail: {dealId, from, to}`
 * @event prm-deal-moved - After the server has accepted a move. `detail: {dealId, from, to}`
 * @event prm-lead-convert - Before a lead becomes a deal; cancel it to keep the lead. `detail: {leadId, to}`
 * @event prm-lead-converted - After a lead has become a deal. `detail: {leadId, dealId, to}`
 * @event prm-error - The board could not be read, or a move was refused. `detail: {code, message}`
 * @slot empty - In place of "No deals yet".
 * @csspart board - What scrolls sideways and holds the columns.
 * @csspart column - One stage.
 * @csspart column-header - Its name, count and total.
 * @csspart lane-count - Number of cards in a column.
 * @csspart lane-total - Sum of a column, by currency.
 * @csspart card - One deal or lead.
 * @csspart card-title - Account of a deal, name of a lead.
 * @csspart card-meta - Product and partner of a deal, company of a lead.
 * @csspart card-menu - The button that opens "Move to…".
 * @csspart menu - The list of stages.
 * @csspart summary - Number and sum of the open deals.
 * @csspart status - "Live" or "Reconnecting…".
 * @csspart stage-select - Chooses the stage where only one has room.
 * @csspart toast - Why a move was refused.
 * @cssproperty --prm-color-accent - Colour of the focused card, of the column under a dragged card, of the pies.
 * @cssproperty --prm-font-size - Base size; cards and columns grow with it.
 */
export class PrmDealBoard extends PrmElement {
  static override styles = [...PrmElement.styles, styles]
  static override properties = { limit: { type: Number }, partner: {} }
  protected static override loadsOn = [...PrmElement.loadsOn, 'limit', 'partner']

  /** Cards read at a time in each column, 1 to 100. */
  declare limit: number
  /** Id of a partner (`partner_…`): shows this partner's deals only. */
  declare partner: string | undefined

  readonly #msg = translator(this, dealBoardMessages)
  readonly #facts = new FactsCache()
  readonly #board: Board = new Board(this.#boardHost())
  readonly #viewport = new Viewport(() => this.requestUpdate())
  readonly #focus = new Focus(this.#focusHost(), this.#viewport)
  readonly #drag = new Drag(this.#dragHost())
  #listening = new AbortController()
  /** Cards that have just come to where they are. */
  readonly #fresh = new Set<string>()
  #manyPartners = false
  /** The column on show where only one has room. */
  #shown = ''
  /** The card whose menu is open. */
  #menu = ''
  #lifted = ''
  /** The stage a card is held over. */
  #target: string | null = null
  #notice = ''
  #noticeTimer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.limit = 50
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#listening = new AbortController()
    this.#drag.listen(this.renderRoot as ShadowRoot, this.#listening.signal)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#listening.abort()
    this.#viewport.disconnect()
    clearTimeout(this.#noticeTimer)
  }

  protected override load(signal: AbortSignal): Promise<void> {
    return this.#board.start(signal)
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    if (this.hasUpdated) this.#focus.beforeRender()
  }

  protected override updated(): void {
    this.#viewport.update(this.renderRoot)
    this.#focus.afterRender()
    for (const column of this.#board.columns) {
      const near = this.#viewport.range(column).end + AHEAD > column.cards.length
      if (near && column.nextCursor) void this.#board.more(column.key)
    }
  }

  protected override skeleton(): TemplateResult {
    return skeleton()
  }

  protected override content(): TemplateResult {
    const { columns, ready } = this.#board
    if (!ready) return skeleton()
    const words: Words = { locale: this.locale, msg: this.#msg, manyPartners: this.#manyPartners }
    this.#facts.refresh(words)
    const shown = columns.some(({ key }) => key === this.#shown) ? this.#shown : columns[0]?.key
    const empty = columns.every((column) => column.count === 0)
    return html`${this.#bar(shown)}
      <div
        class="columns${empty ? ' empty' : ''}${this.#lifted ? ' lifting' : ''}"
        part="board"
        role="group"
        aria-label=${this.#msg('board')}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocus}
        @animationend=${this.#onLanded}
      >
        ${columns.map((column) => this.#column(column, shown, words))}
        ${empty
          ? html`<div class="nothing">
              <slot name="empty">
                <p class="title">${this.#msg('empty_title')}</p>
                <p>${this.#msg('empty')}</p>
              </slot>
            </div>`
          : nothing}
      </div>
      ${stageMenu(columns, this.#menu ? this.#board.placeOf(this.#menu) : undefined, {
        msg: this.#msg,
        chosen: (stage) => this.#choose(stage),
        closed: () => this.#closed(),
      })}
      ${this.#notice ? notice(this.#notice, this.#msg, () => this.#say('')) : nothing}
      <p id="help" hidden>${this.#msg('help')}</p>`
  }

  #bar(shown: string | undefined): TemplateResult {
    const { columns, lost } = this.#board
    const open = columns.filter(({ kind }) => kind === 'open')
    const count = open.reduce((all, column) => all + column.count, 0)
    return html`<div class="bar">
      <select part="stage-select" aria-label=${this.#msg('stage')} @change=${this.#onSelect}>
        ${columns.map(
          ({ key, count }) =>
            html`<option value=${key} .selected=${key === shown}>
              ${this.#label(key)} (${this.locale.number(count)})
            </option>`,
        )}
      </select>
      <span class="summary" part="summary">
        <b>${this.#msg('open_deals', { count })}</b> ${totalText(sumOf(open), { locale: this.locale, msg: this.#msg })}
      </span>
      <span class="status${lost ? ' lost' : ''}" part="status">${this.#msg(lost ? 'reconnecting' : 'live')}</span>
    </div>`
  }

  #column(column: Column, shown: string | undefined, words: Words): TemplateResult {
    const tabRow = this.#focus.tabRow(column)
    const cardAt = (row: number): TemplateResult => {
      const card = column.cards[row]
      if (!card) return html``
      const { id } = card
      return cardView(
        {
          card,
          facts: this.#facts.of(card, words),
          row,
          of: column.count,
          tab: row === tabRow,
          pending: this.#board.pending.has(id),
          lifted: id === this.#lifted,
          fresh: this.#fresh.has(id),
          menuOpen: id === this.#menu,
        },
        this.#msg,
      )
    }
    return columnView(
      {
        column,
        label: this.#label(column.key),
        rows: this.#viewport.rows(column, this.#focus.rowIn(column)),
        cardAt,
        scrolled: (scroller) => this.#viewport.scrolled(scroller, column),
        shown: column.key === shown,
        target: column.key === this.#target,
      },
      words,
    )
  }

  #label(key: string): string {
    return key === LANE ? this.#msg('leads') : (this.#board.columns.find((column) => column.key === key)?.label ?? key)
  }

  /** Says why something did not go as asked; an empty text takes the notice away. */
  #say(text: string): void {
    clearTimeout(this.#noticeTimer)
    this.#notice = text
    if (text) {
      this.announce(text)
      this.#noticeTimer = setTimeout(() => this.#say(''), NOTICE)
    }
    this.requestUpdate()
  }

  /** Moves a card as this person asked; the card keeps the focus. */
  #move(id: string, to: string): void {
    void this.#board.move(id, to)
    this.#shown = to
    void this.#focus.to(id)
  }

  #onClick({ target }: Event): void {
    const button = (target as Element).closest<HTMLElement>('.more')
    const id = button?.closest<HTMLElement>('[data-id]')?.dataset['id']
    if (id && id !== this.#menu) void this.#openMenu(id)
  }

  #onKey(event: KeyboardEvent): void {
    const { target } = event
    const command = (target as Element).matches('.card') && commandOf(event, this.matches(':dir(rtl)'))
    if (!command) return
    event.preventDefault()
    const id = this.#focus.active
    if (command === 'menu') void this.#openMenu(id)
    else if (command === 'forward' || command === 'back') this.#shift(id, command === 'forward' ? 1 : -1)
    else void this.#focus.walk(command)
  }

  #shift(id: string, step: 1 | -1): void {
    const { columns } = this.#board
    const next = stageBeside(columns, this.#board.placeOf(id) ?? '', step)
    if (next) this.#move(id, next.key)
    else this.announce(this.#msg(step > 0 ? 'at_end' : 'at_start', { name: this.#nameOf(id) }))
  }

  #onFocus({ target }: Event): void {
    const id = (target as Element).closest<HTMLElement>('[data-id]')?.dataset['id']
    if (!id || id === this.#focus.active) return
    this.#focus.active = id
    this.#shown = this.#board.placeOf(id) ?? this.#shown
    this.requestUpdate()
  }

  #onLanded({ target }: Event): void {
    const id = (target as HTMLElement).dataset['id']
    if (id && this.#fresh.delete(id)) this.requestUpdate()
  }

  #onSelect({ target }: Event): void {
    this.#shown = (target as HTMLSelectElement).value
    this.requestUpdate()
  }

  async #openMenu(id: string): Promise<void> {
    this.#menu = this.#focus.active = id
    this.requestUpdate()
    await this.updateComplete
    this.#find('#menu').showPopover()
  }

  #choose(stage: string): void {
    const id = this.#menu
    this.#find('#menu').hidePopover()
    this.#move(id, stage)
  }

  #closed(): void {
    const { activeElement } = this.renderRoot as ShadowRoot
    if (!activeElement || activeElement.closest('#menu, .more')) void this.#focus.to(this.#menu)
    this.#menu = ''
    this.requestUpdate()
  }

  #find(selector: string): HTMLElement {
    const found = this.renderRoot.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`No ${selector} on the board.`)
    return found
  }

  #nameOf(id: string): string {
    const card = this.#board.card(id)
    return card ? nameOf(card) : ''
  }

  #boardHost(): BoardHost {
    const element = this
    return {
      get client() {
        return element.client
      },
      get signal() {
        return element.signal
      },
      get scope() {
        return { limit: element.limit, partnerId: element.partner }
      },
      depths: () => this.#viewport.depths(this.#board.columns),
      changed: (before) => this.#changed(before),
      told: (told) => this.#told(told),
      failed: () => this.reload(),
      allowed: ({ card, from, to }) =>
        isLead(card)
          ? this.emit('prm-lead-convert', { leadId: card.id, to }, true)
          : this.emit('prm-deal-move', { dealId: card.id, from, to }, true),
      done: (move, deal) => this.#done(move, deal),
      refused: (move, error, truth) => this.#refused(move, error, truth),
    }
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prm-deal-move': CustomEvent<{ dealId: string; from: string; to: string }>
    'prm-deal-moved': CustomEvent<{ dealId: string; from: string; to: string }>
    'prm-lead-convert': CustomEvent<{ leadId: string; to: string }>
    'prm-lead-converted': CustomEvent<{ leadId: string; dealId: string; to: string }>
  }
}
