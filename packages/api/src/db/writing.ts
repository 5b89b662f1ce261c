import {
  Column,
  is,
  Name,
  Param,
  Placeholder,
  SQL,
  StringChunk,
  Subquery,
  Table,
  View,
  type Query,
  type SQLWrapper,
} from 'drizzle-orm'

/** Adds a piece to what is written so far; false where only drizzle itself can write it. */
type Way = (piece: never, out: Query) => boolean

/**
 * Writes statements just as drizzle does, from the pieces it has put together, but several times faster: what kind of
 * piece a class is gets asked once a program, where drizzle tries a dozen kinds for every piece of every statement.
 * @param spell drizzle's own way to write a column, a table or a view; asked once for each.
 */
export function statementWriter(spell: (piece: SQLWrapper) => string): (statement: SQL) => Query | undefined {
  const ways = new Map<unknown, Way>([
    [StringChunk, ({ value }: StringChunk, out) => add(out, value.length === 1 ? value[0]! : value.join(''))],
    [Name, ({ value }: Name, out) => add(out, quoted(value))],
    [SQL, (piece: SQL, out) => !piece['shouldInlineParams'] && writeAll(piece.queryChunks, out)],
    [SQL.Aliased, ({ fieldAlias }: SQL.Aliased, out) => add(out, quoted(fieldAlias))],
    [Param, writeParam],
    [Array, writeList],
    [String, bind],
    [Number, bind],
    [Boolean, bind],
  ])
  const spelt = new WeakMap<object, string>()

  function writeSpelt(piece: SQLWrapper, out: Query): boolean {
    let text = spelt.get(piece)
    if (text === undefined) spelt.set(piece, (text = spell(piece)))
    return add(out, text)
  }

  function wayOf(piece: object): Way {
    if (is(piece, Column) || is(piece, Table) || is(piece, View)) return writeSpelt
    if (is(piece, Subquery)) return writeSubquery
    return 'getSQL' in piece && !is(piece, Placeholder) ? writeQuery : () => false
  }

  function write(piece: unknown, out: Query): boolean {
    if (piece === undefined) return true
    if (piece === null) return bind(null, out)
    const kind: unknown = piece.constructor
    let way = ways.get(kind)
    if (way === undefined) ways.set(kind, (way = wayOf(piece)))
    return way(piece as never, out)
  }

  const writeAll = (pieces: unknown[], out: Query): boolean => pieces.every((piece) => write(piece, out))

  function writeList(pieces: unknown[], out: Query): boolean {
    out.sql += '('
    for (const [place, piece] of pieces.entries()) {
      if (place > 0) out.sql += ', '
      if (!write(piece, out)) return false
    }
    return add(out, ')')
  }

  function writeParam({ value, encoder }: Param, out: Query): boolean {
    if (value === null) return bind(null, out)
    const encoded: unknown = encoder.mapToDriverValue(value)
    return encoded instanceof SQL ? write(encoded, out) : bind(encoded, out)
  }

  function writeSubquery({ _: { sql, alias, isWith } }: Subquery, out: Query): boolean {
    return isWith ? add(out, quoted(alias)) : writeList([sql], out) && add(out, ` ${quoted(alias)}`)
  }

  /** A query within another. */
  function writeQuery(query: SQLWrapper, out: Query): boolean {
    return query.shouldOmitSQLParens?.() ? write(query.getSQL(), out) : writeList([query.getSQL()], out)
  }

  return (statement) => {
    const out: Query = { sql: '', params: [] }
    return write(statement, out) ? out : undefined
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

function add(out: Query, text: string): true {
  out.sql += text
  return true
}

function bind(value: unknown, out: Query): true {
  out.params.push(value)
  return add(out, `$${out.params.length}`)
}
