import type { Column } from '../column.ts'
import { LANE } from '../model.ts'

/** Where a key leads: to another row, to another column, or with `shift` the card itself to another stage. */
export type Command = { row: number } | { column: number } | { shift: 1 | -1 } | 'menu' | 'open'

const keys: Readonly<Record<string, Command>> = {
  ArrowUp: { row: -1 },
  ArrowDown: { row: 1 },
  Home: { row: -Infinity },
  End: { row: Infinity },
  ArrowLeft: { column: -1 },
  ArrowRight: { column: 1 },
  'Alt+ArrowLeft': { shift: -1 },
  'Alt+ArrowRight': { shift: 1 },
  Enter: 'open',
  ' ': 'menu',
  m: 'menu',
  M: 'menu',
}

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>

/** What a key on a card asks for. `rtl`: columns run from right to left. */
export function commandOf({ key, altKey, ctrlKey, metaKey }: Key, rtl: boolean): Command | undefined {
  const name = (rtl && mirrored[key]) || key
  return ctrlKey || metaKey ? undefined : keys[altKey ? `Alt+${name}` : name]
}

/** The card that a key leads to from another; the same at the end of the way. */
export function cardAfter(command: Command, columns: readonly Column[], id: string): string {
  let at = columns.findIndex(({ cards }) => cards.some((card) => card.id === id))
  let row = columns[at]?.cards.findIndex((card) => card.id === id) ?? -1
  if (typeof command === 'object' && 'column' in command) {
    do at += command.column
    while (columns[at]?.cards.length === 0)
  } else if (typeof command === 'object' && 'row' in command) row += command.row
  const cards = columns[at]?.cards
  return cards?.[Math.max(0, Math.min(row, cards.length - 1))]?.id ?? id
}

/** The stage after (or before) a column; nothing goes back to being a lead. */
export function stageBeside(
  columns: readonly Column[],
  key: string | undefined,
  step: 1 | -1,
): string | undefined {
  const beside = columns[columns.findIndex((column) => column.key === key) + step]?.key
  return beside === LANE ? undefined : beside
}
