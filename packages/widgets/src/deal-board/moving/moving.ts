import { html, nothing, type LitElement, type TemplateResult } from 'lit'
import { isFailure, type PrmClient } from '../../core/client.ts'
import type { Locale } from '../../core/locale.ts'
import { translator } from '../../core/messages.ts'
import type { Board } from '../board.ts'
import type { Marks } from '../board-view.ts'
import type { Column } from '../column.ts'
import { isLead, nameOf, type Card, type Told } from '../model.ts'
import { rowIn, type Lists } from '../lists.ts'
import type { Tools } from '../tools/tools.ts'
import { makeDraggable } from './drag.ts'
import { cardAfter, commandOf, stageBeside } from './keyboard.ts'
import { menuView } from './menu.ts'
import { movingMessages, type MovingMessage } from './moving.messages.ts'
import { styles } from './moving.styles.ts'
import { Moves, refusalOf, type Outcome } from './moves.ts'
import { topToKeep, topToShow } from './places.ts'
import { rehearse } from './rehearsal.ts'

/** How long a notice stays, in ms. */
const STAY = 10_000

export interface MovingHost {
  readonly element: LitElement & { readonly locale: Locale; announce(text: string): void }
  readonly board: Board
  readonly lists: Lists
  readonly marks: Marks
  client(): PrmClient
  /** What opens deals and asks why one was closed, once it is here. */
  tools(): Pick<Tools, 'open' | 'closing'> | undefined
  /** The name of a column. */
  label(key: string): string
  /** Shows where the cards are, at once. */
  draw(): void
  /** Dispatches an event; false when the page has cancelled it. */
  emit<K extends keyof MovingEvents>(type: K, detail: MovingEvents[K], cancelable?: boolean): boolean
}

export interface MovingEvents {
  'prm-deal-move': { dealId: string; from: string; to: string }
  'prm-deal-moved': { dealId: string; from: string; to: string }
  'prm-lead-convert': { leadId: string; to: string }
  'prm-lead-converted': { leadId: string; dealId: string; to: string }
  'prm-error': { code: string; message: string }
}

/**
 * What a person does with the cards, by pointer, key and menu, and where the focus is. The board is there and live
 * without it; this follows in a file of its own.
 */
export class Moving {
  readonly #host: MovingHost
  readonly #root: ShadowRoot
  readonly #msg
  readonly #moves: Moves
  #focused = false
  /** The card that was opened before what opens it was here. */
  #wanted = ''
  #notice = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: MovingHost) {
    this.#host = host
    this.#root = host.element.renderRoot as ShadowRoot
    this.#msg = translator<MovingMessage>(host.element, movingMessages)
    this.#moves = new Moves(host.board, () => host.client())
    if (!host.board.state) setTimeout(rehearse, 0, host.element.locale)
    if (styles.styleSheet) this.#root.adoptedStyleSheets.push(styles.styleSheet)
  }

  /** Listens as long as the signal lives. */
  listen(signal: AbortSignal): void {
    const root = this.#root
    const { marks, board } = this.#host
    root.addEventListener('click', (event) => this.#click(event), { signal })
    root.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent), { signal })
    root.addEventListener('focusin', (event) => this.#mark({ active: idAt(event.target) || marks.active }), {
      signal,
    })
    const host = {
      area: () => this.#find('.columns'),
      cardAt: ({ target }: Event) => {
        const element = target as Element
        // Where one column is on show, there is nowhere to drag to.
        const still = element.closest('button') ?? this.#find('select').checkVisibility()
        const card = still ? null : element.closest<HTMLElement>('.card')
        return board.pending.has(idAt(card)) ? null : card
      },
      lifted: (card: HTMLElement) => {
        board.hold()
        this.#mark({ lifted: idAt(card) })
      },
      over: (target: string | undefined) => this.#mark({ target }),
      dropped: (stage: string | undefined) => {
        const id = marks.lifted
        this.#mark({ lifted: '', target: undefined })
        if (stage) this.move(id, stage)
        board.release()
      },
    }
    makeDraggable(root, host, signal)
  }

  view(): TemplateResult {
    const { board, marks } = this.#host
    const menu = menuView({
      title: this.#msg('move_to'),
      columns: marks.menu ? board.columns : [],
      current: board.placeOf(marks.menu),
      onToggle: (event) => this.#toggled(event),
      onChoose: ({ target }) => {
        const stage = (target as Element).closest<HTMLElement>('[data-to]')?.dataset['to']
        const id = marks.menu
        if (stage) this.#find('.menu').hidePopover()
        if (stage) this.move(id, stage)
      },
    })
    const toast = html`<div class="toast" part="toast">
      <p>${this.#notice}</p>
      <button class="close" aria-label=${this.#msg('dismiss')} @click=${() => this.#notify('')}></button>
    </div>`
    return html`${menu}${this.#notice ? toast : nothing}
      <p id="help" hidden>${this.#msg('help')}</p>`
  }

  /** After a change: keeps the cards in view where they are, and the active one; says what others have done. */
  follow(told: readonly Told[], before: readonly Column[]): void {
    const { board, lists, marks, element } = this.#host
    for (const { key, cards } of board.columns) {
      const old = before.find((column) => column.key === key)?.cards ?? cards
      lists.scroll(key, (view, row) => topToKeep(old, cards, view, row))
    }
    if (told.length > 0) marks.fresh = told.map(({ deal, lead }) => (deal ?? lead)?.id ?? '')
    const placed = (): number => before.findIndex((column) => rowIn(column, marks.active) >= 0)
    for (const { deal, lead } of told) {
      if (deal && lead) this.#become(lead.id, deal.id)
      else if (lead?.version === 1) element.announce(this.#msg('new_lead', { name: nameOf(lead) }))
      else if (deal && deal.id === marks.active && this.#inside) {
        const from = before[placed()]?.key
        if (from && from !== deal.stage) this.#announceMove(nameOf(deal), from, deal.stage)
      }
    }
    if (board.columns.some((column) => rowIn(column, marks.active) >= 0)) return
    const old = placed()
    const cards = board.columns[old]?.cards
    if (cards) marks.active = cards[Math.min(rowIn(before[old]!, marks.active), cards.length - 1)]?.id ?? ''
  }

  beforeRender(): void {
    this.#focused = this.#inside
  }

  /** A card that is rendered elsewhere now has lost the focus with its old element. */
  afterRender(): void {
    if (this.#wanted) this.#show(this.#wanted)
    if (this.#focused && !this.#root.activeElement) this.#card()?.focus({ preventScroll: true })
  }

  get #inside(): boolean {
    return Boolean(this.#root.activeElement?.matches('.card'))
  }

  #mark(marks: Partial<Marks>): void {
    const before = { ...this.#host.marks }
    Object.assign(this.#host.marks, marks)
    if (Object.entries(marks).some(([name, mark]) => before[name as keyof Marks] !== mark))
      this.#host.element.requestUpdate()
  }

  #click({ target }: Event): void {
    const id = idAt(target)
    const onMenu = (target as Element).matches('.more')
    if (onMenu && id !== this.#host.marks.menu) void this.#open(id)
    else if (id && !onMenu) this.#show(id)
  }

  #key(event: KeyboardEvent): void {
    const { board, element } = this.#host
    const command = this.#inside && commandOf(event, element.matches(':dir(rtl)'))
    if (!command) return
    event.preventDefault()
    // Not whom the focus was seen to reach: a window that is not in front tells of no focus.
    const id = idAt(event.target)
    const card = board.state?.card(id)
    if (command === 'open') this.#show(id)
    else if (command === 'menu') void this.#open(id)
    else if ('shift' in command) {
      const stage = stageBeside(board.columns, board.placeOf(id), command.shift)
      if (stage) this.move(id, stage)
      else if (card) element.announce(this.#msg('at_end', { name: nameOf(card) }))
    } else void this.focus(cardAfter(command, board.columns, id))
  }

  /** Opens a card; nobody has to ask twice because what opens it is still on its way. */
  #show(id: string): void {
    const tools = this.#host.tools()
    this.#wanted = tools ? '' : id
    void tools?.open(id)
  }

  async #open(id: string): Promise<void> {
    this.#mark({ menu: id, active: id })
    await this.#host.element.updateComplete
    this.#find('.menu').showPopover()
    // At once, and not when the popover says that it is open: the next key may be here before that.
    // Where the card is; a lead is in no stage yet.
    ;(this.#root.querySelector<HTMLElement>('.item[aria-checked=true]') ?? this.#find('.item')).focus()
  }

  /** Closed, the card gets it back, unless the person has put it elsewhere. */
  #toggled({ newState }: ToggleEvent): void {
    const { marks } = this.#host
    if (newState === 'open') return
    const { activeElement } = this.#root
    if (!activeElement || activeElement.closest('.menu, .more')) void this.focus(marks.menu)
    this.#mark({ menu: '' })
  }

  /** Moves a card to a stage, as far as that can be. */
  move(id: string, to: string): void {
    const { board, emit } = this.#host
    const card = board.state?.card(id)
    const from = board.placeOf(id)
    // A lead on its way to be a deal has no name yet by which to move it on.
    const free = card && from && from !== to && !(isLead(card) && board.pending.has(id))
    const allowed =
      free &&
      (isLead(card)
        ? emit('prm-lead-convert', { leadId: id, to }, true)
        : emit('prm-deal-move', { dealId: id, from, to }, true))
    if (allowed) void this.#carry(card, to)
    else void this.focus(id)
  }

  /** Asks what the programme wants to know first; a move between open stages waits for nothing. */
  async #carry(card: Card, to: string): Promise<void> {
    const { board, marks } = this.#host
    const tools = this.#host.tools()
    const kind = board.columns.find(({ key }) => key === to)?.kind ?? 'open'
    let more: object | undefined = {}
    if (!isLead(card) && kind !== 'open') {
      void this.focus(card.id)
      more = tools ? await tools.closing(card, kind) : {}
    }
    if (!more) return
    // It is drawn once, with all that is known of it.
    Object.assign(marks, { active: card.id, shown: to })
    const moved = this.#moves.move(card, to, more)
    void this.focus(card.id)
    const outcome = await moved
    if (outcome) this.#tell(outcome)
  }

  #tell(outcome: Outcome): void {
    const { element, emit, label } = this.#host
    const { card, from, to, deal, error } = outcome
    const { id } = card
    const name = nameOf(card)
    if (deal) {
      this.#announceMove(name, from, to)
      this.#become(id, deal.id)
      if (isLead(card)) emit('prm-lead-converted', { leadId: id, dealId: deal.id, to })
      else emit('prm-deal-moved', { dealId: id, from, to })
      return
    }
    const code = isFailure(error) ? error.code : 'unknown'
    const { key, place } = refusalOf(outcome)
    const reason = code === 'connection_failed' ? this.#msg('offline') : (error as Error).message
    const message = this.#msg(key, { name, reason, from: label(from), to: label(place) })
    element.announce(message)
    this.#notify(message)
    emit('prm-error', { code, message })
  }

  #announceMove(name: string, from: string, to: string): void {
    const { element, label } = this.#host
    element.announce(this.#msg('moved', { name, from: label(from), to: label(to) }))
  }

  /** A lead has become a deal: whoever was at the one is at the other. */
  #become(lead: string, deal: string): void {
    if (this.#host.marks.active === lead) this.#mark({ active: deal })
  }

  /** Shows a notice for a while; an empty one takes it away. */
  #notify(notice: string): void {
    clearTimeout(this.#timer)
    if (notice) this.#timer = setTimeout(() => this.#notify(''), STAY)
    this.#notice = notice
    this.#host.element.requestUpdate()
  }

  /** Focuses a card, wherever it is, and brings it into view. */
  async focus(id: string): Promise<void> {
    const { board, lists, marks, element, draw } = this.#host
    const column = board.columns.find((column) => rowIn(column, id) >= 0)
    if (!column) return
    const { key } = column
    const moved = lists.scroll(key, (view, row) => topToShow(rowIn(column, id), view, row))
    const same = marks.active === id && marks.shown === key
    Object.assign(marks, { active: id, shown: key })
    if (moved || !same) draw()
    if (!this.#reach()) {
      // Its column is not on show, or not there yet.
      element.requestUpdate()
      await element.updateComplete
      this.#reach()
    }
    this.#card()?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  /** Puts the focus on the active card; false when it cannot be there. */
  #reach(): boolean {
    const card = this.#card()
    card?.focus({ preventScroll: true })
    // What is hidden keeps the focus until the next paint.
    return this.#root.activeElement === card && Boolean(card?.checkVisibility())
  }

  #card(): HTMLElement | null {
    return this.#root.getElementById(this.#host.marks.active)?.querySelector('.card') ?? null
  }

  #find(selector: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`The board has no ${selector}.`)
    return found
  }
}

function idAt(target: EventTarget | null): string {
  return (target as Element | null)?.closest('li')?.id ?? ''
}
