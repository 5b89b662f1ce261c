import { getTableColumns, sql, type Column, type SQL } from 'drizzle-orm'
import { PgJsonb, type AnyPgTable } from 'drizzle-orm/pg-core'
import type { Tx } from './tenant.ts'

/** Rows a statement: keeps one within what a connection likes to carry at once. */
const most = 1000

/**
 * Inserts any number of rows, as one JSON document a statement: Postgres numbers at most 65,535 values in one, and
 * writing them out costs more than storing them. A column that the first row leaves out keeps its default in all.
 */
export async function insertMany<T extends AnyPgTable>(
  tx: Tx,
  table: T,
  rows: Array<T['$inferInsert']>,
): Promise<void> {
  for (const statement of inserting(table, rows)) await tx.db.execute(statement)
}

/** The same, without waiting for it. */
export function sendMany<T extends AnyPgTable>(tx: Tx, table: T, rows: Array<T['$inferInsert']>): void {
  for (const statement of inserting(table, rows)) tx.send(tx.db.execute(statement))
}

function* inserting<T extends AnyPgTable>(table: T, rows: Array<T['$inferInsert']>): Generator<SQL> {
  const [first] = rows
  if (!first) return
  const columns = Object.entries(getTableColumns(table))
    .filter(([key]) => (first as Record<string, unknown>)[key] !== undefined)
    .map(([key, column]) => ({ key, column, name: nameOf(column) }))
  const names = sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  )
  for (let at = 0; at < rows.length; at += most) {
    const part = rows.slice(at, at + most).map((row) => toJson(columns, row))
    yield sql`
      insert into ${table} (${names})
      select ${names} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(part)}::jsonb)`
  }
}

interface Written {
  key: string
  column: Column
  name: string
}

/** As the dialect of tenant.ts spells a column that its table does not name. */
function nameOf({ name, keyAsName }: Column): string {
  return keyAsName ? name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name
}

function toJson(columns: Written[], row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    columns.map(({ key, column, name }) => {
      const value = row[key] ?? null
      // An array of texts, and what is JSON already, stay what they are within the document.
      const plain = value === null || Array.isArray(value) || column instanceof PgJsonb
      return [name, plain ? value : column.mapToDriverValue(value)]
    }),
  )
}
