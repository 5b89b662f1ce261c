import type * as api from '@openprm/sdk'
import type { Deal } from '@openprm/sdk'

export type { Deal, Money, Stage } from '@openprm/sdk'

/** What the board uses of a lead. */
export type Lead = Pick<
  api.Lead,
  | 'id'
  | 'version'
  | 'status'
  | 'name'
  | 'company'
  | 'country'
  | 'product'
  | 'source'
  | 'partnerId'
  | 'partnerName'
  | 'answerDueAt'
  | 'createdAt'
>

export type Card = Deal | Lead

/** The answer of `GET /v1/deals/board`, as far as the board uses it. */
export interface Board {
  stages: Array<Omit<api.BoardColumn, 'cards'> & { cards: Deal[] }>
  /** Null when the caller may not read leads. */
  leads: (Omit<NonNullable<api.Board['leads']>, 'cards'> & { cards: Lead[] }) | null
  products: api.Board['products']
}

/** A page of a column's list. */
export interface Page {
  data: Card[]
  nextCursor: string | null
}

/** Key of the lane of leads; no stage key can look like this. */
export const LANE = '#leads'

/** States of a lead that waits for someone; these fill the lane. */
export const openStatuses: readonly string[] = [
  'new',
  'offered',
  'accepted',
  'working',
  'declined',
  'expired',
] satisfies OpenStatus[]
export type OpenStatus = Exclude<Lead['status'], 'converted' | 'disqualified'>

export function isLead(card: Card): card is Lead {
  return 'status' in card
}

/** The column a card stands in, or null for a lead that waits for nobody any more. */
export function placeOf(card: Card): string | null {
  if (!isLead(card)) return card.stage
  return openStatuses.includes(card.status) ? LANE : null
}

/** Sorts as the server does: the greater, the nearer to the top. Times have one fixed width, so text compares. */
export function rankOf(card: Card): string {
  return (isLead(card) ? card.createdAt : card.stageChangedAt) + card.id
}

export function nameOf(card: Card): string {
  // A partner sees who an offered lead is once it has accepted it.
  return (isLead(card) ? (card.name ?? card.company) : (card.accountName ?? card.name)) ?? '–'
}

/** What the board reads of an event. */
export interface BoardEvent {
  type: string
  data: object
}

/** What an event that carries a card carries. */
export interface Told {
  deal?: Deal
  lead?: Lead
  fromStage?: string
}
