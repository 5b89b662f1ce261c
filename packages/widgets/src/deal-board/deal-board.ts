import { html, type PropertyValues, type TemplateResult } from 'lit'
import { PrmElement } from '../core/element.ts'
import { translator } from '../core/messages.ts'
import { boardView, labelOf, type Marks } from './board-view.ts'
import { Board } from './board.ts'
import type { CardView } from './card-view.ts'
import type { Column } from './column.ts'
import { dealBoardMessages } from './deal-board.messages.ts'
import { styles } from './deal-board.styles.ts'
import { factsOf, type Facts, type Words } from './facts.ts'
import { Lists } from './lists.ts'
import type { Card, Told } from './model.ts'
import type { DeskEvents } from './desk/desk.ts'
import type { Moving, MovingEvents } from './moving/moving.ts'
import { skeleton } from './skeleton.ts'
import type { Tools } from './tools/tools.ts'

/** Words on the cards hold this long, in ms: they tell an age. */
const AGEING = 60_000

/**
 * Deals by stage, live. A partner sees the own deals and registers new ones; the vendor's people see all and decide.
 *
 * Its height is the element's own: set `block-size` on it in the page's CSS.
 *
 * Keys on a card: arrow keys go from card to card, `Enter` opens the deal, `M` or `Space` lists the stages, `Alt` with
 * an arrow key moves it to the stage beside. Keys in the review: `J` and `K` go through the queue, `A` then `Enter`
 * approves, `R` then a digit rejects with that reason, `Q` asks a question that `Ctrl` or `⌘` with `Enter` sends, `X`
 * chooses several, `Escape` takes back.
 *
 * @summary Shows deals as cards in columns by stage; moves, registers, reviews and discusses them; follows everyone's changes.
 * @event prm-deal-move - Before a deal moves; cancel it to keep the deal. `detail: {dealId, from, to}`
 * @event prm-deal-moved - After the server has accepted a move. `detail: {dealId, from, to}`
 * @event prm-lead-convert - Before a lead becomes a deal; cancel it to keep the lead. `detail: {leadId, to}`
 * @event prm-lead-converted - After a lead has become a deal. `detail: {leadId, dealId, to}`
 * @event prm-deal-register - Before a registration is sent; cancel it to keep the form. `detail: {values}`
 * @event prm-deal-registered - After the server has taken it in. `detail: {dealId}`
 * @event prm-deal-submit - Before a draft or an answer is sent; cancelable. `detail: {dealId, input}`
 * @event prm-deal-submitted - After it. `detail: {dealId}`
 * @event prm-deal-approve - Before an approval; cancelable. `detail: {dealId, input}`
 * @event prm-deal-approved - After it. `detail: {dealId}`
 * @event prm-deal-return - Before a question to the partner; cancelable. `detail: {dealId, input}`
 * @event prm-deal-returned - After it. `detail: {dealId}`
 * @event prm-deal-reject - Before a rejection; cancelable. `detail: {dealId, input}`
 * @event prm-deal-rejected - After it. `detail: {dealId}`
 * @event prm-deal-withdraw - Before a claim is given up; cancelable. `detail: {dealId, input}`
 * @event prm-deal-withdrawn - After it. `detail: {dealId}`
 * @event prm-deal-request-extension - Before more time is asked for; cancelable. `detail: {dealId, input}`
 * @event prm-deal-extension-requested - After it. `detail: {dealId}`
 * @event prm-deal-grant-extension - Before more time is granted; cancelable. `detail: {dealId, input}`
 * @event prm-deal-extension-granted - After it. `detail: {dealId}`
 * @event prm-deal-decline-extension - Before it is not granted; cancelable. `detail: {dealId, input}`
 * @event prm-deal-extension-declined - After it. `detail: {dealId}`
 * @event prm-ticket-open - Before a link leads to the ticket that stops a deal; cancelable. `detail: {ticketId}`
 * @event prm-error - The board could not be read, or a move was refused. `detail: {code, message}`
 * @slot empty - In place of "No deals yet".
 * @csspart board - What scrolls sideways and holds the columns.
 * @csspart column - One stage.
 * @csspart column-header - Its name, count and total.
 * @csspart lane-count - Number of cards in a column.
 * @csspart lane-total - Sum of a column, by currency.
 * @csspart card - One deal or lead.
 * @csspart card-title - Account of a deal, name of a lead.
 * @csspart card-meta - Product, partner and owner of a deal, company of a lead.
 * @csspart card-standing - What the deal waits for: an answer, the end of its protection, or what is missing.
 * @csspart card-menu - The button that opens "Move to…".
 * @csspart menu - The list of stages.
 * @csspart summary - Number and sum of the open deals.
 * @csspart status - "Live" or "Reconnecting…".
 * @csspart stage-select - Chooses the stage where only one has room.
 * @csspart toast - Why a move was refused.
 * @csspart tools - Search and buttons over the board.
 * @csspart search - The search field.
 * @csspart filter-button - Opens the filters.
 * @csspart filter - The filters.
 * @csspart review-button - Opens the review.
 * @csspart register-button - Opens a registration.
 * @csspart panel - The sheet of one deal.
 * @csspart register - The sheet of a registration.
 * @csspart review - The sheet of what waits for an answer.
 * @csspart closing - The sheet that asks why a deal was won or lost.
 * @csspart close - The button that closes a sheet.
 * @csspart state - The state of the registration, or how many wait.
 * @csspart clock - One of the two clocks.
 * @csspart blocked - Which tickets stop the clocks.
 * @csspart ticket-link - The way into one of them.
 * @csspart action - A button for what can be done now.
 * @csspart ask - What has to be said with it.
 * @csspart confirm - The button that does it.
 * @csspart fault - Why something was not done.
 * @csspart edit-button - Opens the details for editing.
 * @csspart edit - The details while they are edited.
 * @csspart save - Keeps them.
 * @csspart receipt - Downloads the signed receipt.
 * @csspart composer - Where people write.
 * @csspart send - Sends what is written.
 * @csspart timeline - What happened, newest first.
 * @csspart entry - One thing that happened.
 * @csspart note - An internal note, which no partner sees.
 * @csspart blocked - Why both clocks stand still: the tickets that hold the deal up.
 * @csspart ticket-link - Leads to one of them.
 * @csspart needs - What a registration asks for that is not there yet.
 * @csspart check - Whether the account is free.
 * @csspart open-deal - Opens the deal that was registered.
 * @csspart another - Registers another.
 * @csspart queue - The registrations that wait.
 * @csspart detail - The one that is looked at.
 * @csspart rivals - It and the other claims on the account, side by side.
 * @csspart chosen - How many are chosen.
 * @csspart all-done - Nothing waits.
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
  readonly #board = new Board({
    client: () => this.client,
    signal: () => this.signal,
    scope: () => ({ limit: this.limit, partnerId: this.partner }),
    depth: (column) => this.#lists.range(column).end,
    changed: (before, told) => this.#changed(before, told),
    failed: () => this.reload(),
  })
  readonly #lists = new Lists({
    column: (key) => this.#board.columns.find((column) => column.key === key),
    pinned: () => this.#marks.active,
    card: (card, tab) => this.#card(card, tab),
    more: (key) => void this.#board.more(key),
    painted: () => {
      if (this.#behind) this.requestUpdate()
      return this.#behind
    },
  })
  readonly #marks: Marks = { active: '', shown: '', menu: '', lifted: '', fresh: [] }
  #moving: Moving | undefined
  #tools: Tools | undefined
  #listening = new AbortController()
  /** The words on the cards; a new map forgets them all. */
  #facts = new WeakMap<Card, Facts>()
  #wordedAt = 0
  #manyPartners = false
  /** What is written around the cards is older than they are. */
  #behind = false

  constructor() {
    super()
    this.limit = 50
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#listening = new AbortController()
    this.#moving?.listen(this.#listening.signal)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#listening.abort()
    this.#lists.disconnect()
  }

  protected override load(signal: AbortSignal): Promise<void> {
    this.#equip(signal).catch(
      (error: unknown) => signal.aborted || console.warn('OpenPRM: read only.', error),
    )
    // A page's first format takes as long as a whole board: it is made while the data is on its way.
    setTimeout(() => this.locale.number(0))
    return this.#board.start(signal)
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    this.#moving?.beforeRender()
  }

  protected override updated(): void {
    this.#behind = false
    this.#place(this.renderRoot as ShadowRoot)
  }

  /** Shows a change: the cards at once, what is written around them after the paint. */
  #draw(): void {
    this.#behind = true
    this.#moving?.beforeRender()
    this.#place()
  }

  #place(rendered?: ShadowRoot): void {
    this.#lists.place(rendered)
    this.#moving?.afterRender()
  }

  protected override skeleton(): TemplateResult {
    return skeleton()
  }

  protected override content(): TemplateResult {
    if (!this.#board.state) return skeleton()
    const screen = boardView({
      board: this.#board,
      marks: this.#marks,
      words: this.#words,
      onSelect: ({ target }) => {
        this.#marks.shown = (target as HTMLSelectElement).value
        this.requestUpdate()
      },
      onScroll: this.#lists.onScroll,
      tools: this.#tools?.view(),
    })
    return html`${screen}${this.#moving?.view()}`
  }

  get #words(): Words {
    return {
      locale: this.locale,
      msg: this.#msg,
      manyPartners: this.#manyPartners,
      products: this.#board.state!.products,
    }
  }

  #card(card: Card, tab: boolean): CardView {
    const { id } = card
    const { lifted, menu, fresh } = this.#marks
    const facts = this.#facts.get(card) ?? factsOf(card, this.#words)
    this.#facts.set(card, facts)
    return {
      facts,
      tab,
      pending: this.#board.pending.has(id),
      menuOpen: id === menu,
      state: id === lifted ? 'lifted' : fresh.includes(id) ? 'fresh' : '',
      moving: this.#moving,
    }
  }

  /** What people do with cards are files of their own, fetched beside the first read: what is seen does not wait. */
  async #equip(loading: AbortSignal): Promise<void> {
    const [{ Moving }, { Tools }] = await Promise.all([
      import('./moving/moving.ts'),
      import('./tools/tools.ts'),
    ])
    const { signal } = this.#listening
    if (signal.aborted) return
    const host = {
      element: this,
      board: this.#board,
      lists: this.#lists,
      marks: this.#marks,
      client: () => this.client,
      signal: () => this.signal,
      label: (key: string) => labelOf(this.#board.columns, key, this.#msg),
      tools: () => this.#tools,
      moving: () => this.#moving,
      draw: () => this.#draw(),
      emit: <K extends keyof Events>(type: K, detail: Events[K], cancelable?: boolean) =>
        this.emit(type, detail, cancelable),
    }
    if (!this.#moving) {
      this.#moving = new Moving(host)
      this.#moving.listen(signal)
    }
    this.requestUpdate()
    this.#tools = await Tools.start(host, loading)
    this.requestUpdate()
  }

  /** Data has changed: what is being read and what has the focus stay. */
  #changed(before: readonly Column[], told: readonly Told[]): void {
    const { columns } = this.#board
    this.#moving?.follow(told, before)
    const cards = columns.flatMap(({ cards }) => cards.slice(0, 50))
    const manyPartners = cards.some(({ partnerId }) => partnerId !== cards[0]!.partnerId)
    if (manyPartners !== this.#manyPartners || Date.now() > this.#wordedAt + AGEING) {
      this.#facts = new WeakMap()
      this.#manyPartners = manyPartners
      this.#wordedAt = Date.now()
    }
    this.#draw()
  }
}

type Events = MovingEvents & DeskEvents
type BoardEvents = { [K in keyof Omit<Events, 'prm-error'>]: CustomEvent<Events[K]> }

declare global {
  // oxlint-disable-next-line typescript/no-empty-object-type -- extends the page's map by all of ours
  interface GlobalEventHandlersEventMap extends BoardEvents {}
}
