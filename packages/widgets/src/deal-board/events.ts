import type { BoardState } from './board-state.ts'
import type { Deal, Lead } from './model.ts'

/** Event types that change single cards. */
export const boardEvents: ReadonlySet<string> = new Set([
  'deal.created',
  'deal.updated',
  'deal.moved',
  'lead.created',
  'lead.converted',
  'lead.disqualified',
])

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
