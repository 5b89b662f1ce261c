import type { PrmClient } from '../core/client.ts'
import { BoardState } from './board-state.ts'
import { LANE, openStatuses, type Board, type Page } from './model.ts'

export interface Scope {
  /** Cards a page. */
  limit: number
  partnerId: string | undefined
}

/**
 * Reads the board.
 * @param depths how many cards of a column are needed at least, by its key; the rest come when they are scrolled to
 */
export async function readBoard(
  client: PrmClient,
  scope: Scope,
  depths: ReadonlyMap<string, number>,
  signal: AbortSignal,
): Promise<BoardState> {
  const state = new BoardState(
    await client.request<Board>('/v1/deals/board', { query: { ...scope }, signal }),
    scope.partnerId,
  )
  for (const [key, depth] of depths) {
    for (
      let column = state.column(key);
      column?.nextCursor && column.cards.length < depth;
      column = state.column(key)
    ) {
      await readPage(client, state, key, scope, signal)
    }
  }
  return state
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
  const leads = { status: openStatuses.join(','), sort: '-createdAt' }
  const deals = { stage: key, sort: '-stageChangedAt' }
  const [path, query] = key === LANE ? ['/v1/leads', leads] : ['/v1/deals', deals]
  state.append(key, await client.request<Page>(path, { query: { ...query, ...scope, cursor }, signal }))
}
