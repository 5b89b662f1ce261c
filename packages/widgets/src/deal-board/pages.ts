import type { PrmClient } from '../core/client.ts'
import type { BoardState } from './board-state.ts'
import { floorOf, type Column } from './column.ts'
import { LANE, openStatuses, placeOf, type Board, type Card, type Page } from './model.ts'
import type { Scope } from './read.ts'

/** The board itself knows one order; the first pages of another come from the lists of the stages. */
export async function sortPages(
  client: PrmClient,
  scope: Scope,
  { stages }: Board,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(stages.map((stage) => readSorted(client, scope, stage, signal)))
}

async function readSorted(
  client: PrmClient,
  scope: Scope,
  stage: Board['stages'][number],
  signal: AbortSignal,
): Promise<void> {
  if (stage.count === 0) return
  const query = { ...scope, stage: stage.key }
  const { data, nextCursor } = await client.request<Page>('/v1/deals', { query, signal })
  Object.assign(stage, { cards: data, nextCursor })
}

/** Reads pages until each column has as many cards as it is known to need. */
export async function deepen(
  client: PrmClient,
  state: BoardState,
  depths: ReadonlyMap<string, number>,
  scope: Scope,
  signal: AbortSignal,
): Promise<void> {
  for (const [key, depth] of depths) {
    while (lacks(state.column(key), depth)) await readPage(client, state, key, scope, signal)
  }
}

function lacks(column: Column | undefined, depth: number): boolean {
  return Boolean(column?.nextCursor && column.cards.length < depth)
}

/** Reads the next page of a column into the state. */
export async function readPage(
  client: PrmClient,
  state: BoardState,
  key: string,
  scope: Scope,
  signal: AbortSignal,
): Promise<void> {
  const cursor = state.column(key)?.nextCursor
  if (!cursor) return
  const { limit, partnerId, q } = scope
  const leads = { status: openStatuses.join(','), sort: '-createdAt', limit, partnerId, q }
  const [path, query] =
    key === LANE ? ['/v1/leads', leads] : ['/v1/deals', { sort: '-stageChangedAt', ...scope, stage: key }]
  append(state, key, await client.request<Page>(path, { query: { ...query, cursor }, signal }))
}

/** Adds the next page of a column. Its cards were counted from the start. */
export function append(state: BoardState, key: string, { data, nextCursor }: Page): void {
  const cards: Card[] = []
  for (const card of data) {
    const newest = state.card(card.id)
    const shown = newest && newest.version > card.version ? newest : card
    if (state.homeOf(card.id) || placeOf(shown) !== key) continue
    state.list(key, shown)
    state.paged.add(card.id)
    cards.push(shown)
  }
  state.update(key, (column) => ({
    ...column,
    cards: [...column.cards, ...cards],
    nextCursor,
    floor: floorOf({ data, nextCursor }),
  }))
}
