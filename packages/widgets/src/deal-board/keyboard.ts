import type { Column } from './column.ts'
import { LANE } from './model.ts'

export type Command = 'up' | 'down' | 'first' | 'last' | 'before' | 'after' | 'forward' | 'back' | 'menu'

const plain: Readonly<Record<string, Command>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'before',
  ArrowRight: 'after',
  Home: 'first',
  End: 'last',
  Enter: 'menu',
  ' ': 'menu',
  m: 'menu',
  M: 'menu',
}

const withAlt: Readonly<Record<string, Command>> = { ArrowLeft: 'back', ArrowRight: 'forward' }

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** What a key on a card asks for. `rtl`: columns run from right to left. */
export function commandOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Key, rtl: boolean): Command | undefined {
  if (ctrlKey || metaKey || (shiftKey && key !== 'M')) return undefined
  return (altKey ? withAlt : plain)[(rtl && mirrored[key]) || key]
}

/** Place of a card on the board. */
export interface Spot {
  column: number
  row: number
}

/**
 * The card to go to from a card, or undefined at the end of the way.
 * @param firstRowOf the topmost row in view of a column: sideways, the eye stays on its height
 */
export function spotAfter(
  command: Command,
  columns: readonly Column[],
  { column, row }: Spot,
  firstRowOf: (column: number) => number,
): Spot | undefined {
  const last = (columns[column]?.cards.length ?? 0) - 1
  if (command === 'first') return { column, row: 0 }
  if (command === 'last') return { column, row: last }
  if (command === 'up') return row > 0 ? { column, row: row - 1 } : undefined
  if (command === 'down') return row < last ? { column, row: row + 1 } : undefined
  const step = command === 'before' ? -1 : 1
  for (let next = column + step; columns[next]; next += step) {
    const length = columns[next]?.cards.length ?? 0
    const level = firstRowOf(next) + row - firstRowOf(column)
    if (length > 0) return { column: next, row: Math.max(0, Math.min(level, length - 1)) }
  }
  return undefined
}

/** The stage after (or before) a column; nothing goes back to being a lead. */
export function stageBeside(columns: readonly Column[], key: string, step: 1 | -1): Column | undefined {
  const beside = columns[columns.findIndex((column) => column.key === key) + step]
  return beside?.key === LANE ? undefined : beside
}
