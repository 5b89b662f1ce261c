import { ilike, or, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** Any of the columns contains the text, whatever its case; the text's own wildcards are plain characters. */
export function contains(columns: readonly AnyPgColumn[], text: string | undefined): SQL | undefined {
  if (text === undefined) return undefined
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
  return or(...columns.map((column) => ilike(column, pattern)))
}
