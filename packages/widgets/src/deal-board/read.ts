import type { PrmClient } from '../core/client.ts'
import { BoardState } from './board-state.ts'
import type { Board } from './model.ts'

/** What is shown: query parameters of the board, and the order of its columns. */
export interface Scope {
  /** Cards a page. */
  limit: number
  partnerId?: string | undefined
  q?: string | undefined
  /** The API's own order unless named. */
  sort?: string | undefined
  [filter: string]: string | number | undefined
}

/** Whether more than one partner's deals, newest first, is asked for: then only the server knows what belongs where. */
export function isNarrow({ limit: _, partnerId: __, ...more }: Scope): boolean {
  return Object.values(more).some(Boolean)
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
  const { sort, ...query } = scope
  const board = await client.request<Board>('/v1/deals/board', { query, signal })
  if (sort) await (await import('./pages.ts')).sortPages(client, scope, board, signal)
  const state = new BoardState(board, scope.partnerId)
  if (depths.size > 0) await (await import('./pages.ts')).deepen(client, state, depths, scope, signal)
  return state
}
