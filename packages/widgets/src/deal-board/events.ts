import type { BoardState } from './board-state.ts'
import type { Deal, Lead } from './model.ts'

/** Events that carry a card. */
export const ofCards = /^(deal|lead)\./

/** Events after which only a new read tells how the board is. */
export const ofBoards = /^(import\.finished|vendor\.updated)$/

/** What the board reads of an event. */
export interface BoardEvent {
  type: string
  data: object
}

/** What the events above carry. */
export interface Told {
  deal?: Deal
  lead?: Lead
  fromStage?: string
}

/** Applies one event; false when it told nothing new. */
export function applyEvent(state: BoardState, { type, data }: BoardEvent): boolean {
  const { deal, lead, fromStage } = data as Told
  const created = type.endsWith('.created')
  const leadIsNews = lead !== undefined && state.put(lead, created ? 'created' : 'changed')
  if (!deal) return leadIsNews
  const origin = fromStage === undefined ? (created || lead ? 'created' : 'changed') : { from: fromStage }
  return state.put(deal, origin) || leadIsNews
}
