import type { BoardState } from './board-state.ts'
import { put } from './changes.ts'
import type { BoardEvent, Told } from './model.ts'

/** Applies one event; false when it told nothing new. */
export function applyEvent(state: BoardState, { type, data }: BoardEvent): boolean {
  const { deal, lead, fromStage } = data as Told
  const created = type.endsWith('.created')
  const leadIsNews = lead !== undefined && put(state, lead, created ? 'created' : 'changed')
  if (!deal) return leadIsNews
  const origin = fromStage === undefined ? (created || lead ? 'created' : 'changed') : { from: fromStage }
  return put(state, deal, origin) || leadIsNews
}
