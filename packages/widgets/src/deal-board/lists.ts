import { render, type TemplateResult } from 'lit'
import { arrange } from './arrange.ts'
import type { Column } from './column.ts'
import type { Card } from './model.ts'
import { rangeOf, rowsOf, topToKeep, topToShow, type Range, type View } from './window.ts'

export interface ListsHost {
  column(key: string): Column | undefined
  /** Id of the card that stays in the page even when it is scrolled away. */
  pinned(): string
  /** @param tab whether it is the card of its column that Tab reaches */
  card(card: Card, tab: boolean): TemplateResult
  /** The end of what has been read comes near. */
  more(key: string): void
}

/** Pages are read this many rows before they come into view. */
const AHEAD = 25

/**
 * The lists of cards, of which only what is in view is in the page. Scrolling touches the rows that come and go and
 * nothing else, so it does not pass through the element's own rendering. Columns are known by `data-key`.
 */
export class Lists {
  readonly #host: ListsHost
  /** Height of a row in px; the style sheet decides it, from the font size. */
  #row = 96
  readonly #views = new Map<string, View>()
  /** Columns that we scroll ourselves after the next render. */
  readonly #scrolled = new Set<string>()
  #watched = new WeakSet<Element>()
  readonly #sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      this.#row = target.querySelector('li')?.offsetHeight || this.#row
      this.#see(target as HTMLElement)
      this.#fill(target as HTMLElement)
    }
  })

  constructor(host: ListsHost) {
    this.#host = host
  }

  range({ key, cards }: Column): Range {
    return rangeOf(this.#view(key), this.#row, cards.length)
  }

  /** Keeps the cards in view where they are, although cards above them came or went. */
  keep(before: readonly Column[], after: readonly Column[]): void {
    for (const { key, cards } of after) {
      const old = before.find((column) => column.key === key)?.cards ?? cards
      this.#scrollTo(key, topToKeep(old, cards, this.#view(key), this.#row))
    }
  }

  /** Scrolls a column so that a row is in view. */
  show(key: string, row: number): void {
    this.#scrollTo(key, topToShow(row, this.#view(key), this.#row))
  }

  readonly onScroll = ({ currentTarget }: Event): void => {
    if (this.#see(currentTarget as HTMLElement)) this.#fill(currentTarget as HTMLElement)
  }

  /** After each render of the element. */
  update(root: ParentNode): void {
    for (const scroller of root.querySelectorAll<HTMLElement>('.scroller')) {
      if (!this.#watched.has(scroller)) this.#sizes.observe(scroller)
      this.#watched.add(scroller)
      const key = keyOf(scroller)
      if (this.#scrolled.delete(key)) scroller.scrollTop = this.#view(key).top
      this.#fill(scroller)
    }
  }

  disconnect(): void {
    this.#sizes.disconnect()
    this.#watched = new WeakSet()
  }

  #view(key: string): View {
    return this.#views.get(key) ?? { top: 0, height: 0 }
  }

  #scrollTo(key: string, top: number): void {
    const view = this.#view(key)
    if (top === view.top) return
    this.#views.set(key, { ...view, top })
    this.#scrolled.add(key)
  }

  /** Takes note of where a scroller is; true when other rows are in view than before. */
  #see(scroller: HTMLElement): boolean {
    const key = keyOf(scroller)
    const view = { top: scroller.scrollTop, height: scroller.clientHeight }
    const before = rangeOf(this.#view(key), this.#row, Infinity)
    const now = rangeOf(view, this.#row, Infinity)
    this.#views.set(key, view)
    return now.start !== before.start || now.end !== before.end
  }

  /** Puts the rows in view into a list. */
  #fill(scroller: HTMLElement): void {
    const column = this.#host.column(keyOf(scroller))
    const list = scroller.querySelector('ul')
    if (!column || !list) return
    const { key, cards, count, nextCursor } = column
    const range = this.range(column)
    const active = rowIn(column, this.#host.pinned())
    const tab = active < 0 ? Math.min(Math.round(this.#view(key).top / this.#row), cards.length - 1) : active
    const rows = rowsOf(range, active)
    const items = arrange(
      list,
      rows.map((row) => cards[row]?.id ?? ''),
    )
    list.style.setProperty('--rows', String(cards.length))
    for (const [index, row] of rows.entries()) {
      const item = items[index]
      const card = cards[row]
      if (!item || !card) continue
      item.ariaPosInSet = String(row + 1)
      item.ariaSetSize = String(count)
      item.style.setProperty('--row', String(row))
      render(this.#host.card(card, row === tab), item)
    }
    if (nextCursor && range.end + AHEAD > cards.length) this.#host.more(key)
  }
}

/** Row of a card in a column, or −1. */
export function rowIn({ cards }: Column, id: string): number {
  return cards.findIndex((card) => card.id === id)
}

function keyOf(scroller: HTMLElement): string {
  return scroller.dataset['key'] ?? ''
}
