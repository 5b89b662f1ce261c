import type { Column } from './column.ts'
import { firstRow, rangeOf, rowsOf, topToKeep, topToShow, type Range, type View } from './window.ts'

const unseen: View = { top: 0, height: 0 }

/** What is in view of each column, and the scrolling we do ourselves. Columns are known by `data-key`. */
export class Viewport {
  /** Height of a row in px; the style sheet decides it, from the font size. */
  row = 96
  readonly #views = new Map<string, View>()
  readonly #scrolled = new Set<string>()
  readonly #changed: () => void
  readonly #sizes = new ResizeObserver((entries) => this.#measure(entries))

  /** @param changed is called when other rows must be rendered */
  constructor(changed: () => void) {
    this.#changed = changed
  }

  view(key: string): View {
    return this.#views.get(key) ?? unseen
  }

  range({ key, cards }: Column): Range {
    return rangeOf(this.view(key), this.row, cards.length)
  }

  /** Row numbers to render, with the row of the focused card. */
  rows(column: Column, focused: number): number[] {
    return rowsOf(this.range(column), focused)
  }

  firstRow(key: string): number {
    return firstRow(this.view(key), this.row)
  }

  /** Keeps the cards in view where they are, although cards above them came or went. */
  keep(before: readonly Column[], after: readonly Column[]): void {
    for (const column of after) {
      const old = before.find(({ key }) => key === column.key)
      if (old) this.#scrollTo(column.key, topToKeep(old.cards, column.cards, this.view(column.key), this.row))
    }
  }

  /** Scrolls a column so that a row is in view. */
  show(key: string, index: number): void {
    this.#scrollTo(key, topToShow(index, this.view(key), this.row))
  }

  scrolled(scroller: HTMLElement, column: Column): void {
    const before = this.range(column)
    this.#views.set(column.key, { top: scroller.scrollTop, height: scroller.clientHeight })
    const { start, end } = this.range(column)
    if (start !== before.start || end !== before.end) this.#changed()
  }

  /** After each render: watches new columns, and scrolls to where `keep` and `show` decided. */
  update(root: ParentNode): void {
    for (const scroller of root.querySelectorAll<HTMLElement>('.scroller')) {
      this.#sizes.observe(scroller)
      const key = keyOf(scroller)
      if (this.#scrolled.delete(key)) scroller.scrollTop = this.view(key).top
    }
  }

  disconnect(): void {
    this.#sizes.disconnect()
  }

  #scrollTo(key: string, top: number): void {
    const view = this.view(key)
    if (top === view.top) return
    this.#views.set(key, { ...view, top })
    this.#scrolled.add(key)
  }

  #measure(entries: readonly ResizeObserverEntry[]): void {
    for (const { target } of entries) {
      this.#views.set(keyOf(target), { top: target.scrollTop, height: target.clientHeight })
      this.row = target.querySelector('li')?.offsetHeight || this.row
    }
    this.#changed()
  }
}

function keyOf(scroller: Element): string {
  return (scroller as HTMLElement).dataset['key'] ?? ''
}
