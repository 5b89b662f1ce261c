import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { ascending, descending, type Position } from '../../http/pagination.ts'
import type { Deal } from './schema.ts'
import type { SortKey } from './sort-keys.ts'
import { deals } from './table.ts'

type Dated = 'answerDueAt' | 'protectedUntil' | 'expectedCloseOn'
type Sortable = Pick<Deal, 'createdAt' | 'stageChangedAt' | Dated> & { amount: number | null }

interface Sort {
  /** What it orders by, exactly as its index has it. */
  by: AnyPgColumn | SQL
  direction: typeof ascending
  value: (row: Sortable) => string
}

const endOfTime = 'infinity'
const soonest = (key: Dated, by: SQL): Sort => ({
  by,
  direction: ascending,
  value: (row) => row[key] ?? endOfTime,
})
const amount = sql`coalesce(${deals.amount}, 0)`
const amountOf = (row: Sortable): string => String(row.amount ?? 0)

/** Every order that a list of deals may have. What has no amount counts as nothing, what has no date comes last. */
export const sorts: Record<SortKey, Sort> = {
  '-createdAt': { by: deals.createdAt, direction: descending, value: (row) => row.createdAt },
  '-stageChangedAt': { by: deals.stageChangedAt, direction: descending, value: (row) => row.stageChangedAt },
  '-amount': { by: amount, direction: descending, value: amountOf },
  amount: { by: amount, direction: ascending, value: amountOf },
  answerDueAt: soonest('answerDueAt', sql`coalesce(${deals.answerDueAt}, 'infinity'::timestamptz)`),
  protectedUntil: soonest('protectedUntil', sql`coalesce(${deals.protectedUntil}, 'infinity'::timestamptz)`),
  expectedCloseOn: soonest('expectedCloseOn', sql`coalesce(${deals.expectedCloseOn}, 'infinity'::date)`),
}

/** The condition and order of a page. */
export function ordered(
  sort: SortKey,
  after: Position | undefined,
): { where: SQL | undefined; order: SQL[] } {
  const { by, direction } = sorts[sort]
  return direction(by, deals.id, after)
}
