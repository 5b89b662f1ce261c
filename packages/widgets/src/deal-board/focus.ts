import type { Column } from './column.ts'
import { spotAfter, type Command, type Spot } from './keyboard.ts'
import type { Viewport } from './viewport.ts'

export interface FocusHost {
  readonly columns: readonly Column[]
  readonly root: ParentNode & DocumentOrShadowRoot
  /** Renders, and resolves when that is done. */
  rendered(): Promise<unknown>
}

/** Which card has the focus, and keeps it there: through renders, moves to other columns, and scrolling far away. */
export class Focus {
  /** Id of the card that has the focus, or had it last. */
  active = ''
  readonly #host: FocusHost
  readonly #viewport: Viewport
  #inside = false

  constructor(host: FocusHost, viewport: Viewport) {
    this.#host = host
    this.#viewport = viewport
  }

  /** Whether the focus is on a card now. */
  get inside(): boolean {
    return Boolean(this.#host.root.activeElement?.matches('.card'))
  }

  /** Row of the active card in a column, or −1. */
  rowIn(column: Column): number {
    return column.cards.findIndex(({ id }) => id === this.active)
  }

  /** Row that Tab reaches in a column: the active card, else the first in view. */
  tabRow(column: Column): number {
    const row = this.rowIn(column)
    return row < 0 ? Math.min(this.#viewport.firstRow(column.key), column.cards.length - 1) : row
  }

  /** Focuses the card that a key leads to from the active one; undefined at the end of the way. */
  walk(command: Command): Promise<void> | undefined {
    const { columns } = this.#host
    const from = this.#spotOf(this.active)
    const firstRow = (column: number): number => this.#viewport.firstRow(columns[column]?.key ?? '')
    const spot = from && spotAfter(command, columns, from, firstRow)
    const card = spot && columns[spot.column]?.cards[spot.row]
    return card && this.to(card.id)
  }

  /** Focuses a card, wherever it is, and brings it into view. */
  async to(id: string): Promise<void> {
    const spot = this.#spotOf(id)
    const column = spot && this.#host.columns[spot.column]
    if (!column) return
    this.active = id
    this.#viewport.show(column.key, spot.row)
    await this.#host.rendered()
    const card = this.#element()
    card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  /** When the active card has gone, the one that took its place is active. */
  keep(before: readonly Column[]): void {
    if (!this.active || this.#spotOf(this.active)) return
    for (const { key, cards } of before) {
      const row = cards.findIndex(({ id }) => id === this.active)
      const now = this.#host.columns.find((column) => column.key === key)?.cards
      if (row >= 0) this.active = now?.[Math.min(row, now.length - 1)]?.id ?? ''
    }
  }

  beforeRender(): void {
    this.#inside = this.inside
  }

  /** A card that is rendered elsewhere now has lost the focus with its old element. */
  afterRender(): void {
    if (this.#inside && !this.#host.root.activeElement) this.#element()?.focus({ preventScroll: true })
  }

  #element(): HTMLElement | null {
    return this.#host.root.querySelector(`[data-id="${this.active}"]`)
  }

  #spotOf(id: string): Spot | undefined {
    for (const [column, { cards }] of this.#host.columns.entries()) {
      const row = cards.findIndex((card) => card.id === id)
      if (row >= 0) return { column, row }
    }
    return undefined
  }
}
