import { itemsOf } from './arrange.ts'
import type { Column } from './column.ts'
import { fill, type Filling, type ViewOf } from './rows.ts'
import { isInView, rangeOf, type Range, type View } from './window.ts'

export interface ListsHost {
  column(key: string): Column | undefined
  /** Id of the card that stays in the page even when it is scrolled away. */
  pinned(): string
  readonly card: ViewOf
  /** The end of what has been read comes near. */
  more(key: string): void
  /** The cards have been painted; true when more is to be rendered now. */
  painted(): boolean
}

/** Pages are read this many rows before they come into view. */
const AHEAD = 25
/** Height over the cards, in px, until the columns themselves have been measured. */
const HEAD = 92
/** Below this width, in px, all columns but one are hidden (see the style sheet). */
const WIDE = 640

/**
 * The lists of cards, of which only what is in view is in the page. Scrolling touches the rows that come and go and
 * nothing else, so it does not pass through the element's own rendering. Columns are known by `data-key`.
 */
export class Lists {
  readonly #host: ListsHost
  /** Height of a row in px; the style sheet decides it, from the font size. */
  #row = 96
  readonly #views = new Map<string, View>()
  /** Height of columns that the browser has not laid out yet, in px. */
  #height = 0
  /** Columns that we scroll ourselves after the next render. */
  readonly #scrolled = new Set<string>()
  #scrollers: readonly HTMLElement[] = []
  #watched = new WeakSet<Element>()
  /** What was put into each. */
  readonly #filled = new WeakMap<HTMLElement, Column>()
  #frame = 0
  readonly #sizes = new ResizeObserver((entries) => {
    const changed = entries.filter(({ target, contentRect: { width, height } }) => {
      if (!target.shadowRoot) return this.#measure(target as HTMLElement)
      this.#height = width < WIDE ? 0 : height - HEAD
      return false
    })
    this.#show(changed.map(({ target }) => target as HTMLElement))
  })

  constructor(host: ListsHost) {
    this.#host = host
  }

  range({ key, cards }: Column): Range {
    return rangeOf(this.#view(key), this.#row, cards.length)
  }

  /**
   * Scrolls a column, after the next change.
   * @param topOf where to, given what is in view and the height of a row
   * @returns whether it is elsewhere already
   */
  scroll(key: string, topOf: (view: View, row: number) => number): boolean {
    const view = this.#view(key)
    const top = topOf(view, this.#row)
    if (top === view.top) return false
    this.#views.set(key, { ...view, top })
    this.#scrolled.add(key)
    return true
  }

  readonly onScroll = ({ currentTarget }: Event): void => {
    const scroller = currentTarget as HTMLElement
    if (this.#see(scroller)) this.#fill([scroller])
  }

  /**
   * After each change: what is in view comes at once, what nobody sees after the paint.
   * @param rendered when the element has rendered; without it, only what is in other columns than before is touched
   */
  place(rendered?: ShadowRoot): void {
    if (rendered) this.#watch(rendered)
    this.#show(
      this.#scrollers.filter((scroller) => {
        const column = this.#host.column(keyOf(scroller))
        return rendered || (column && (column !== this.#filled.get(scroller) || this.#activeIn(column) >= 0))
      }),
    )
  }

  #watch(root: ShadowRoot): void {
    this.#scrollers = [...root.querySelectorAll<HTMLElement>('.scroller')]
    for (const element of [root.host, ...this.#scrollers]) {
      if (this.#watched.has(element)) continue
      this.#watched.add(element)
      this.#sizes.observe(element)
    }
  }

  /** Row of the card that stays, or −1. */
  #activeIn(column: Column): number {
    return rowIn(column, this.#host.pinned())
  }

  #show(scrollers: readonly HTMLElement[]): void {
    this.#fill(scrollers, false)
    for (const scroller of scrollers) {
      const key = keyOf(scroller)
      if (this.#scrolled.delete(key)) scroller.scrollTop = this.#view(key).top
    }
    // Once, however often a page out of sight is rendered.
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => this.#host.painted() || this.#fill(this.#scrollers))
    })
  }

  disconnect(): void {
    this.#sizes.disconnect()
    this.#watched = new WeakSet()
  }

  #view(key: string): View {
    return this.#views.get(key) ?? { top: 0, height: this.#height }
  }

  /** Takes note of the sizes too. */
  #measure(scroller: HTMLElement): boolean {
    const before = this.#row
    this.#row = scroller.querySelector('li')?.offsetHeight || before
    return this.#see(scroller) || this.#row !== before
  }

  /** Takes note of where a scroller is; true when other rows are in view than before. */
  #see(scroller: HTMLElement): boolean {
    const key = keyOf(scroller)
    const view = { top: scroller.scrollTop, height: scroller.clientHeight }
    const before = this.#view(key)
    this.#views.set(key, view)
    const first = ({ top }: View): number => Math.floor(top / this.#row)
    return first(view) !== first(before) || view.height !== before.height
  }

  /**
   * Puts the rows that belong into the page there.
   * @param all when false, no row comes but what is active or in view, and one that has just left the range stays
   */
  #fill(scrollers: readonly HTMLElement[], all = true): void {
    const fillings = scrollers.flatMap((scroller): Filling[] => {
      const list = scroller.querySelector('ul')!
      const column = this.#host.column(keyOf(scroller))
      if (!column) return []
      const { key, cards, nextCursor } = column
      const active = this.#activeIn(column)
      this.#filled.set(scroller, column)
      const view = this.#view(key)
      const { start, end } = this.range(column)
      if (nextCursor && end + AHEAD > cards.length) this.#host.more(key)
      const here = itemsOf(list).map(({ id }) => id)
      const rows = [...cards.keys()]
        .slice(start, all ? end : end + 1)
        .filter((row) => all || here.includes(cards[row]!.id) || isInView(row, view, this.#row))
      if (active >= 0 && !rows.includes(active)) rows[active < start ? 'unshift' : 'push'](active)
      const tab = active < 0 ? Math.round(view.top / this.#row) : active
      return [{ list, column, rows, ids: rows.map((row) => cards[row]!.id), tab }]
    })
    fill(fillings, this.#host.card, all)
  }
}

/** Row of a card in a column, or −1. */
export function rowIn({ cards }: Column, id: string): number {
  return cards.findIndex((card) => card.id === id)
}

function keyOf(scroller: HTMLElement): string {
  return scroller.dataset['key'] ?? ''
}
