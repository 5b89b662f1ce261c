import { isFailure, type PrmClient } from '../core/client.ts'
import type { BoardState } from './board-state.ts'
import { isLead, placeOf, type Card, type Deal, type Lead } from './model.ts'
import type { Move } from './projection.ts'

export interface MovesHost {
  readonly client: PrmClient
  readonly state: BoardState
  /** Asks the page; false when it said no. */
  allowed(move: Move): boolean
  /** The server said yes. `move.card` is the card as it was. */
  done(move: Move, deal: Deal): void
  /** The server said no, and `truth` is what it has now, or undefined when the card is gone. */
  refused(move: Move, error: unknown, truth: Card | undefined): void
  changed(): void
}

/** Answers after which our version of a card is known to be old. */
const outdated = new Set(['precondition_failed', 'invalid_transition', 'conflict', 'not_found'])

/** Moves cards at once on the screen, then on the server; a card moved twice in a row is sent on after the answer. */
export class Moves {
  readonly #host: MovesHost
  readonly #pending = new Map<string, Move>()

  constructor(host: MovesHost) {
    this.#host = host
  }

  get pending(): ReadonlyMap<string, Move> {
    return this.#pending
  }

  /** The column a card stands in on the screen. */
  placeOf(id: string): string | undefined {
    return this.#pending.get(id)?.to ?? this.#host.state.homeOf(id)
  }

  async move(id: string, to: string): Promise<void> {
    const { state } = this.#host
    const card = state.card(id)
    const from = this.placeOf(id)
    if (!card || from === undefined || from === to || !this.#host.allowed({ card, from, to })) return
    const under = this.#pending.get(id)
    this.#pending.set(id, { card, from: under?.from ?? from, to })
    this.#host.changed()
    if (!under) await this.#send(id)
  }

  async #send(id: string): Promise<void> {
    const move = this.#pending.get(id)
    if (!move) return
    const { card, from, to } = move
    try {
      const deal = await (isLead(card) ? this.#convert(card, to) : this.#move(card, to))
      this.#accept(card, deal)
      const { to: wanted } = this.#pending.get(id) ?? move
      this.#pending.delete(id)
      if (wanted !== to && wanted !== deal.stage) this.#pending.set(deal.id, { card: deal, from: deal.stage, to: wanted })
      this.#host.done({ card, from, to }, deal)
      await this.#send(deal.id)
    } catch (error) {
      const truth = await this.#truth(card, error)
      this.#pending.delete(id)
      this.#host.refused(move, error, truth)
    }
    this.#host.changed()
  }

  #move({ id, version }: Deal, stage: string): Promise<Deal> {
    return this.#host.client.request(`/v1/deals/${id}/move`, { method: 'POST', body: { stage }, ifMatch: version })
  }

  #convert({ id, version }: Lead, stage: string): Promise<Deal> {
    return this.#host.client.request(`/v1/leads/${id}/convert`, { method: 'POST', body: { stage }, ifMatch: version })
  }

  #accept(card: Card, deal: Deal): void {
    const { state } = this.#host
    // The answer is the deal alone; the lead's next version is certain all the same.
    if (isLead(card)) state.put({ ...card, status: 'converted', version: card.version + 1 }, 'changed')
    state.put(deal, isLead(card) ? 'created' : { from: card.stage })
  }

  /** What the server has of a card that we were wrong about; what we have of any other. */
  async #truth(card: Card, error: unknown): Promise<Card | undefined> {
    const host = this.#host
    if (!isFailure(error) || !outdated.has(error.code)) return host.state.card(card.id)
    try {
      const truth = await host.client.request<Card>(`/v1/${isLead(card) ? 'leads' : 'deals'}/${card.id}`)
      host.state.put(truth, 'changed')
      return placeOf(truth) === null ? undefined : truth
    } catch {
      if (error.code !== 'not_found') return host.state.card(card.id)
      host.state.remove(card.id)
      return undefined
    }
  }
}

/** The sentence for a refusal: its key, and what to fill in besides the card's name and where it stays. */
export function refusalOf(
  { card, from }: Move,
  error: unknown,
  truth: Card | undefined,
): { key: 'gone' | 'moved_by_other' | 'changed_by_other' | 'not_moved'; place: string } {
  const place = (truth && placeOf(truth)) ?? from
  if (!truth) return { key: 'gone', place }
  if (isFailure(error) && outdated.has(error.code)) {
    if (place !== from) return { key: 'moved_by_other', place }
    if (truth.version !== card.version) return { key: 'changed_by_other', place }
  }
  return { key: 'not_moved', place }
}

