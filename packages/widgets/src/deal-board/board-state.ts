import { columnsOf, counted, floorOf, withCard, withoutCard, type Column } from './column.ts'
import { placeOf, type Board, type Card, type Page } from './model.ts'

/** How a change came to us: decides what a card that is not listed was counted as before. */
export type Origin = 'created' | 'changed' | { from: string }

/**
 * What the server has told us, and nothing else: a board, its further pages, and every later version of a card.
 * Any of them may arrive twice or late; the version of a card decides.
 */
export class BoardState {
  #columns: readonly Column[]
  readonly #newest = new Map<string, Card>()
  /** Which column lists a card. */
  readonly #homes = new Map<string, string>()
  /** Cards from later pages: they may be newer than the totals, which are from the first read. */
  readonly #paged = new Set<string>()
  readonly #partner: string | undefined
  #unsure = false

  /** @param partner shows this partner's cards only */
  constructor(board: Board, partner?: string) {
    this.#partner = partner
    this.#columns = columnsOf(board)
    for (const { key, cards } of this.#columns) for (const card of cards) this.#list(key, card)
  }

  get columns(): readonly Column[] {
    return this.#columns
  }

  /** True when a card beyond the listed ones has changed: only the server knows the totals now. */
  get unsure(): boolean {
    return this.#unsure
  }

  column(key: string): Column | undefined {
    return this.#columns.find((column) => column.key === key)
  }

  /** The newest version of a card, listed or not. */
  card(id: string): Card | undefined {
    return this.#newest.get(id)
  }

  /** The key of the column that lists a card. */
  homeOf(id: string): string | undefined {
    return this.#homes.get(id)
  }

  /** Adds the next page of a column. Its cards were counted from the start. */
  append(key: string, page: Page): void {
    const cards: Card[] = []
    for (const card of page.data) {
      const newest = this.#newest.get(card.id)
      const shown = newest && newest.version > card.version ? newest : card
      if (this.#homes.has(card.id) || placeOf(shown) !== key) continue
      this.#list(key, shown)
      this.#paged.add(card.id)
      cards.push(shown)
    }
    this.#update(key, (column) => ({
      ...column,
      cards: [...column.cards, ...cards],
      nextCursor: page.nextCursor,
      floor: floorOf(page),
    }))
  }

  /** Takes in a version of a card; false when it was known already. */
  put(card: Card, origin: Origin): boolean {
    const before = this.#newest.get(card.id)
    if (before && before.version >= card.version) {
      if (origin === 'changed' && this.#paged.has(card.id)) this.#unsure = true
      return false
    }
    const home = this.#homes.get(card.id)
    const belongs = this.#partner === undefined || card.partnerId === this.#partner
    if (home === undefined && !belongs) return false
    this.#newest.set(card.id, card)

    if (home !== undefined) this.#take(home, before ?? card)
    else if (typeof origin === 'object') this.#uncount(origin.from, card)
    const place = belongs ? placeOf(card) : null
    if (home === undefined && origin === 'changed' && !(place && this.#allListed(place))) {
      this.#unsure = true
    } else if (place) this.#give(place, card)
    return true
  }

  /** A card that is not ours to see any more. */
  remove(id: string): void {
    const home = this.#homes.get(id)
    const card = this.#newest.get(id)
    if (home !== undefined && card) this.#take(home, card)
  }

  #list(key: string, card: Card): void {
    this.#newest.set(card.id, card)
    this.#homes.set(card.id, key)
  }

  #take(home: string, card: Card): void {
    this.#homes.delete(card.id)
    this.#update(home, (column) => withoutCard(column, card))
  }

  #give(place: string, card: Card): void {
    this.#update(place, (column) => {
      const after = withCard(column, card)
      if (after.cards !== column.cards) this.#homes.set(card.id, place)
      return after
    })
  }

  /** Counts out a card that is not listed. Where all are listed, it had not been counted. */
  #uncount(place: string, card: Card): void {
    if (!this.#allListed(place)) this.#update(place, (column) => counted(column, card, -1))
  }

  #allListed(key: string): boolean {
    const column = this.column(key)
    return column?.count === column?.cards.length
  }

  #update(key: string, change: (column: Column) => Column): void {
    this.#columns = this.#columns.map((column) => (column.key === key ? change(column) : column))
  }
}
