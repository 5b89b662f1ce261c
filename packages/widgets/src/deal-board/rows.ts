import { render } from 'lit'
import { arrange, itemsOf } from './arrange.ts'
import { cardView, type CardView } from './card-view.ts'
import type { Column } from './column.ts'
import type { Card } from './model.ts'

/** A list in the page, and the rows of its column that are to be in it. */
export interface Filling {
  list: HTMLElement
  column: Column
  rows: readonly number[]
  /** Of their cards. */
  ids: readonly string[]
  /** The row of the card that Tab reaches. */
  tab: number
}

/** How a card looks. @param tab whether it is the card of its column that Tab reaches */
export type ViewOf = (card: Card, tab: boolean) => CardView

/** What an item shows. */
const shown = new WeakMap<HTMLElement, CardView>()

/**
 * Puts rows into their lists. They are in the flow: above the first is the room of those that are not in the page, so
 * that a row that comes or goes changes nothing about the others. What looks as it should is not touched.
 * @param all what nobody sees too: the place of each row in the whole list, and the length of a list whose end is far
 */
export function fill(fillings: readonly Filling[], viewOf: ViewOf, all: boolean): void {
  arrange(fillings)
  for (const { list, column, rows, tab } of fillings) {
    const { cards, count } = column
    if (all || rows.includes(cards.length - 1) || !list.style.blockSize)
      set(list.style, 'blockSize', heightOf(cards.length))
    let next = 0
    for (const [index, item] of itemsOf(list).entries()) {
      const row = rows[index]!
      set(item.style, 'marginBlockStart', heightOf(row - next))
      next = row + 1
      const view = viewOf(cards[row]!, row === tab)
      const same = isSame(shown.get(item), view)
      if (same && !all) continue
      set(item, 'ariaPosInSet', `${row + 1}`)
      set(item, 'ariaSetSize', `${count}`)
      if (same) continue
      shown.set(item, view)
      render(cardView(view), item)
    }
  }
}

/** Of so many rows. */
function heightOf(rows: number): string {
  return rows ? `calc(var(--_row-size) * ${rows})` : ''
}

function isSame(before: CardView | undefined, after: CardView): boolean {
  return (Object.keys(after) as Array<keyof CardView>).every((key) => before?.[key] === after[key])
}

/** Setting what is there already would cost the browser as much as a change. */
function set<T, K extends keyof T>(target: T, name: K, value: T[K]): void {
  if (target[name] !== value) target[name] = value
}
