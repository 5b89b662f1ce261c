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
  const board = await client.request<Board>('/v1/deals/board', { query: { ...scope }, signal })
  const state = new BoardState(board, scope.partnerId)
  await Promise.all(
    [...depths].map(async ([key, depth]) => {
      const short = (): boolean => {
        const column = state.column(key)
        return Boolean(column?.nextCursor) && (column?.cards.length ?? 0) < depth
      }
      while (short()) await readPage(client, state, key, scope, signal)
    }),
  )
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
  const page =
    key === LANE
      ? await client.request<Page>('/v1/leads', {
          query: { status: openStatuses.join(','), sort: '-createdAt', ...scope, cursor },
          signal,
        })
      : await client.request<Page>('/v1/deals', {
          query: { stage: key, sort: '-stageChangedAt', ...scope, cursor },
          signal,
        })
  state.append(key, page)
}
