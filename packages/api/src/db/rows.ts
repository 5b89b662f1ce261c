import { Column, is, SQL, Subquery, type DriverValueDecoder } from 'drizzle-orm'
import type { SelectedFieldsOrdered } from 'drizzle-orm/pg-core'

type Decode = (value: unknown) => unknown
/** Builds objects from rows; undefined for selections of whole tables side by side, which drizzle does itself. */
type RowMapper<T> = (rows: unknown[][]) => T

const asItIs = Column.prototype.mapFromDriverValue

/** What a list of fields needs doing is found out once a query, not once a value. */
export function rowMapper<T>(fields: SelectedFieldsOrdered): RowMapper<T> | undefined {
  if (fields.some(({ path }) => path.length !== 1)) return undefined
  const names = fields.map(({ path }) => path[0]!)
  const decoders = fields.map(({ field }) => decoderOf(field))
  return (rows) =>
    rows.map((row) => {
      const object: Record<string, unknown> = {}
      for (let place = 0; place < names.length; place++) {
        const value = row[place]
        const decode = decoders[place]
        object[names[place]!] = value === null || decode === undefined ? value : decode(value)
      }
      return object
    }) as T
}

function decoderOf(field: SelectedFieldsOrdered[number]['field']): Decode | undefined {
  if (is(field, Subquery)) return undefined
  const decoder = is(field, Column) ? field : decoderIn(is(field, SQL) ? field : field.sql)
  return decoder.mapFromDriverValue === asItIs ? undefined : (value) => decoder.mapFromDriverValue(value)
}

/** drizzle keeps it out of its types. */
const decoderIn = (sql: SQL) => (sql as unknown as { decoder: DriverValueDecoder<unknown, unknown> }).decoder
