import { LANE, rankOf, type Board, type Card, type Money, type Page, type Stage } from './model.ts'

/**
 * One column: all of it is counted, the top of it is listed. Never changed in place, so that a column that is the
 * same object looks the same.
 */
export interface Column extends Omit<Stage, 'kind'> {
  readonly kind: Stage['kind'] | 'lead'
  readonly count: number
  readonly totals: readonly Money[]
  readonly cards: readonly Card[]
  readonly nextCursor: string | null
  /** Rank of the last card the server has listed: what ranks lower is on a later page. Empty when all are here. */
  readonly floor: string
}

/** Columns as the server sends them, the lane of leads first. */
export function columnsOf({ stages, leads }: Board): Column[] {
  const lane = leads && { key: LANE, label: '', kind: 'lead' as const, probability: 0, totals: [], ...leads }
  return [...(lane ? [lane] : []), ...stages].map((column) => ({
    ...column,
    floor: floorOf({ data: column.cards, nextCursor: column.nextCursor }),
  }))
}

export function floorOf({ data, nextCursor }: Page): string {
  const last = data.at(-1)
  return nextCursor && last ? rankOf(last) : ''
}

/** One sum a currency over several columns. */
export function sumOf(columns: readonly Column[]): Money[] {
  const sums = new Map<string, number>()
  for (const { currency, amount } of columns.flatMap(({ totals }) => totals)) {
    sums.set(currency, (sums.get(currency) ?? 0) + amount)
  }
  return [...sums].map(([currency, amount]) => ({ currency, amount }))
}
