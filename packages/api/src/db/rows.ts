import { Column, is, SQL, Subquery, type DriverValueDecoder } from 'drizzle-orm'
import { PgColumn, type SelectedFieldsOrdered } from 'drizzle-orm/pg-core'
import { ofSameList } from './same-list.ts'

type Decode = (value: unknown) => unknown
/** Builds objects from rows. */
export type RowMapper = (rows: unknown[][]) => object[]

const asItIs = Column.prototype.mapFromDriverValue

/** Undefined for selections of whole tables side by side, which drizzle does itself. */
export function rowMapper(fields: SelectedFieldsOrdered): RowMapper | undefined {
  if (fields.some(({ path }) => path.length !== 1)) return undefined
  const names = fields.map(({ path }) => path[0]!)
  const own = fields.map(({ field }) => field)
  // What is worked out by a query is made anew for each.
  return own.every((field) => field instanceof PgColumn)
    ? ofColumns([...own, ...names])
    : mapperOf(own, names)
}

/** Columns, and behind them what they are called in the object. */
const ofColumns = ofSameList((list: Array<PgColumn | string>) => {
  const half = list.length / 2
  return mapperOf(list.slice(0, half) as PgColumn[], list.slice(half) as string[])
})

/** What a list of fields needs doing is found out once, not once a value. */
function mapperOf(fields: Array<SelectedFieldsOrdered[number]['field']>, names: string[]): RowMapper {
  const decoders = fields.map(decoderOf)
  // A copy has room for all members from the start.
  const empty: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]))
  return (rows) =>
    rows.map((row) => {
      const object = { ...empty }
      for (let place = 0; place < names.length; place++) {
        const value = row[place]
        if (value === null) continue
        const decode = decoders[place]
        object[names[place]!] = decode === undefined ? value : decode(value)
      }
      return object
    })
}

function decoderOf(field: SelectedFieldsOrdered[number]['field']): Decode | undefined {
  if (is(field, Subquery)) return undefined
  const decoder = is(field, Column) ? field : decoderIn(is(field, SQL) ? field : field.sql)
  return decoder.mapFromDriverValue === asItIs ? undefined : (value) => decoder.mapFromDriverValue(value)
}

/** drizzle keeps it out of its types. */
const decoderIn = (sql: SQL) => (sql as unknown as { decoder: DriverValueDecoder<unknown, unknown> }).decoder
