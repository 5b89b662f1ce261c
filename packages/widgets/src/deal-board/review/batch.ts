import { learn, past, type Command, type Desk } from '../desk/desk.ts'
import type { Deal } from '../model.ts'

/** What came of a decision about several deals. */
export interface Decided {
  done: Set<string>
  /** Why the others were not done, a sentence each, by id. */
  refused: Map<string, string>
}

interface Results {
  results: Array<{ id: string; deal: Deal | null; problem: { code: string; detail: string } | null }>
}

/**
 * Decides several registrations in one request; each succeeds or is refused by itself, on the version that was seen.
 * @throws Failure when none could be tried
 */
export async function decideAll(
  desk: Desk,
  deals: readonly Deal[],
  command: Command,
  input: object,
  refusal: (problem: unknown) => string,
): Promise<Decided> {
  const done = new Set<string>()
  const refused = new Map<string, string>()
  const allowed = deals.filter(({ id: dealId }) => desk.emit(`prm-deal-${command}`, { dealId, input }, true))
  if (allowed.length === 0) return { done, refused }
  const items = allowed.map(({ id, version }) => ({ op: command, id, version, ...input }))
  const { results } = await desk
    .client()
    .request<Results>('/v1/deals/batch', { method: 'POST', body: { items } })
  for (const { id, deal, problem } of results) {
    if (deal) {
      done.add(id)
      learn(desk, deal)
      desk.emit(`prm-deal-${past[command]}`, { dealId: id })
    } else refused.set(id, refusal(Object.assign(new Error(problem?.detail), problem)))
  }
  return { done, refused }
}
