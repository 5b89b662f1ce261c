import type { BoardState } from './board-state.ts'
import type { Column } from './column.ts'
import { counted, withoutCard } from './counting.ts'
import type { Card } from './model.ts'

/** A move the person has made and the server has not yet answered. */
export interface Move {
  card: Card
  from: string
  to: string
}

/**
 * What is on the screen: the server's truth with the moves under way laid over it. Taking a move away is all a
 * rollback needs, and live events in between are never lost.
 */
export function project(state: BoardState, moves: Iterable<Move>): readonly Column[] {
  let { columns } = state
  for (const { card, from, to } of moves) {
    // The truth has moved on (our own echo, or someone else): it wins.
    if (from === to || state.homeOf(card.id) !== from) continue
    columns = columns.map((column) => {
      if (column.key === from) return withoutCard(column, card)
      return column.key === to ? { ...counted(column, card, 1), cards: [card, ...column.cards] } : column
    })
  }
  return columns
}
