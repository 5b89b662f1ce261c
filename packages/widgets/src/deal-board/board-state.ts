import { columnsOf, type Column } from './column.ts'
import type { Board, Card } from './model.ts'

/**
 * What the server has told us, and nothing else: a board, its further pages, and every later version of a card.
 * Any of them may arrive twice or late; the version of a card decides. Later versions come in by `changes.ts`.
 */
export class BoardState {
  columns: readonly Column[]
  /** The newest version of each card, listed or not. */
  readonly newest = new Map<string, Card>()
  /** Which column lists a card. */
  readonly homes = new Map<string, string>()
  /** Cards from later pages: they may be newer than the totals, which are from the first read. */
  readonly paged = new Set<string>()
  /** Only this partner's cards are shown. */
  partner: string | undefined
  /** What the vendor calls its products, by key. */
  readonly products: Readonly<Record<string, string>>
  /** True when a card beyond the listed ones has changed: only the server knows the totals now. */
  unsure = false

  constructor(board: Board, partner?: string) {
    this.partner = partner
    this.products = Object.fromEntries(board.products.map(({ key, label }) => [key, label]))
    this.columns = columnsOf(board)
    for (const { key, cards } of this.columns) for (const card of cards) this.list(key, card)
  }

  column(key: string): Column | undefined {
    return this.columns.find((column) => column.key === key)
  }

  /** The newest version of a card, listed or not. */
  card(id: string): Card | undefined {
    return this.newest.get(id)
  }

  /** The key of the column that lists a card. */
  homeOf(id: string): string | undefined {
    return this.homes.get(id)
  }

  update(key: string, change: (column: Column) => Column): void {
    this.columns = this.columns.map((column) => (column.key === key ? change(column) : column))
  }

  list(key: string, card: Card): void {
    this.newest.set(card.id, card)
    this.homes.set(card.id, key)
  }
}
