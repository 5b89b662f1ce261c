import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/** A new row as Postgres will have it, so that it need not be read back: what is not given has its column's default. */
export function asStored<T extends PgTable>(table: T, row: T['$inferInsert']): T['$inferSelect'] {
  const given: Record<string, unknown> = row
  const values = Object.entries(getTableColumns(table)).map(([key, column]) => [
    key,
    given[key] === undefined ? (column.default ?? null) : given[key],
  ])
  return Object.fromEntries(values)
}
