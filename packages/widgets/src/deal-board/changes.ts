import type { BoardState } from './board-state.ts'
import { counted, withCard, withoutCard } from './counting.ts'
import { placeOf, type Card } from './model.ts'

/** How a change came to us: decides what a card that is not listed was counted as before. */
export type Origin = 'created' | 'changed' | { from: string }

/** Takes a version of a card into what is known; false when it was known already. */
export function put(state: BoardState, card: Card, origin: Origin): boolean {
  const before = state.newest.get(card.id)
  if (before && before.version >= card.version) {
    if (origin === 'changed' && state.paged.has(card.id)) state.unsure = true
    return false
  }
  const home = state.homes.get(card.id)
  const belongs = state.partner === undefined || card.partnerId === state.partner
  if (home === undefined && !belongs) return false
  state.newest.set(card.id, card)

  if (home !== undefined) take(state, home, before ?? card)
  else if (typeof origin === 'object') uncount(state, origin.from, card)
  const place = belongs ? placeOf(card) : null
  if (home === undefined && origin === 'changed' && !(place && allListed(state, place))) {
    state.unsure = true
  } else if (place) give(state, place, card)
  return true
}

/** Takes out a card that is not ours to see any more. */
export function remove(state: BoardState, id: string): void {
  const home = state.homes.get(id)
  const card = state.newest.get(id)
  if (home !== undefined && card) take(state, home, card)
}

function take(state: BoardState, home: string, card: Card): void {
  state.homes.delete(card.id)
  state.update(home, (column) => withoutCard(column, card))
}

function give(state: BoardState, place: string, card: Card): void {
  state.update(place, (column) => {
    const after = withCard(column, card)
    if (after.cards !== column.cards) state.homes.set(card.id, place)
    return after
  })
}

/** Counts out a card that is not listed. Where all are listed, it had not been counted. */
function uncount(state: BoardState, place: string, card: Card): void {
  if (!allListed(state, place)) state.update(place, (column) => counted(column, card, -1))
}

function allListed(state: BoardState, key: string): boolean {
  const column = state.column(key)
  return column?.count === column?.cards.length
}
