import { isFailure, type PrmClient } from '../../core/client.ts'
import type { Board } from '../board.ts'
import { put, remove } from '../changes.ts'
import { project } from '../projection.ts'
import { LANE, isLead, placeOf, type Card, type Deal } from '../model.ts'

/** What came of a move. */
export interface Outcome {
  /** The card as it was. */
  card: Card
  from: string
  to: string
  /** The deal as it is now, when the server said yes. */
  deal?: Deal
  /** Why it said no. */
  error?: unknown
  /** The card as the server has it, when it said no; undefined when the card is gone. */
  truth?: Card | undefined
}

/** Answers after which our version of a card is known to be old. */
const outdated = new Set(['precondition_failed', 'invalid_transition', 'conflict', 'not_found'])

/** A page that is not on show paints nothing: how long a move waits for that, in ms. */
const HIDDEN = 100

/** Moves cards at once on the screen, then one after the other on the server. */
export class Moves {
  readonly #board: Board
  readonly #client: () => PrmClient
  #turn: Promise<unknown> = Promise.resolve()

  constructor(board: Board, client: () => PrmClient) {
    this.#board = board
    board.project = project
    this.#client = client
  }

  /**
   * @param more what the move takes along, such as why a deal was lost
   * @returns undefined when a later move of the card has taken the place of this one
   */
  move(card: Card, to: string, more: object = {}): Promise<Outcome | undefined> {
    const { pending } = this.#board
    const from = pending.get(card.id)?.from ?? homeOf(card)
    pending.set(card.id, { card, from, to })
    this.#board.show()
    const outcome = Promise.all([this.#turn, painted()]).then(() => this.#send(card.id, to, more))
    this.#turn = outcome
    return outcome
  }

  async #send(id: string, to: string, more: object): Promise<Outcome | undefined> {
    const { pending, state } = this.#board
    const card = state?.card(id)
    if (!card || pending.get(id)?.to !== to) return undefined
    const outcome: Outcome = { card, from: homeOf(card), to }
    try {
      const deal = await this.#ask(card, to, more)
      outcome.deal = deal
      const later = pending.get(id)
      if (later?.to === to) pending.delete(id)
      else if (later) pending.set(id, { card: deal, from: to, to: later.to })
    } catch (error) {
      outcome.error = error
      outcome.truth = await this.#truth(card, error)
      pending.delete(id)
    }
    this.#board.show()
    return outcome
  }

  /** Moves a deal, or makes a deal of a lead, on the server. */
  async #ask(card: Card, stage: string, more: object): Promise<Deal> {
    const lead = isLead(card)
    const path = pathOf(card) + (lead ? '/convert' : '/move')
    const deal = await this.#client().request<Deal>(path, {
      method: 'POST',
      body: { stage, ...more },
      ifMatch: card.version,
    })
    const { state } = this.#board
    // The answer is the deal alone; the lead's next version is certain all the same.
    if (lead && state) put(state, { ...card, status: 'converted', version: card.version + 1 }, 'changed')
    if (state) put(state, deal, lead ? 'created' : { from: card.stage })
    return deal
  }

  /** After a refusal, what the server has of a card, if ours may be old. */
  async #truth(card: Card, error: unknown): Promise<Card | undefined> {
    const board = this.#board
    if (!isOutdated(error)) return board.state?.card(card.id)
    try {
      const truth = await this.#client().request<Card>(pathOf(card))
      if (board.state) put(board.state, truth, 'changed')
      return placeOf(truth) ? truth : undefined
    } catch {
      if (error.code !== 'not_found') return board.state?.card(card.id)
      if (board.state) remove(board.state, card.id)
      return undefined
    }
  }
}

/** First what is seen, then what is sent: after the next paint, or soon where the page is not on show. */
function painted(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, HIDDEN)
  })
}

/** Which sentence tells a refusal, and the place it names. */
export function refusalOf({ card, from, error, truth }: Outcome): {
  key: 'gone' | 'moved_by_other' | 'changed_by_other' | 'not_moved'
  place: string
} {
  const place = (truth && placeOf(truth)) ?? from
  if (!truth) return { key: 'gone', place }
  if (isOutdated(error) && place !== from) return { key: 'moved_by_other', place }
  return {
    key: isOutdated(error) && truth.version !== card.version ? 'changed_by_other' : 'not_moved',
    place,
  }
}

function homeOf(card: Card): string {
  return isLead(card) ? LANE : card.stage
}

function pathOf(card: Card): string {
  return `/v1/${isLead(card) ? 'leads' : 'deals'}/${card.id}`
}

function isOutdated(error: unknown): error is Error & { code: string } {
  return isFailure(error) && outdated.has(error.code)
}
