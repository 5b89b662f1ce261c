import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { asc, desc, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { derivedSecret } from '../auth/secret.ts'
import { ApiError } from './problem.ts'
import type { Page } from './schemas.ts'

/** Where a page ended: the sort value and the id of its last row. */
export interface Position {
  value: string
  id: string
}

function sign(payload: string): Buffer {
  return createHmac('sha256', derivedSecret('cursor')).update(payload).digest().subarray(0, 9)
}

/** A cursor fits one list only: `list` names the tenant, the route and everything that shapes its order. */
function fingerprint(list: unknown): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 10)
}

export function encodeCursor(position: Position, list: unknown): string {
  const payload = Buffer.from(JSON.stringify([position.value, position.id, fingerprint(list)])).toString(
    'base64url',
  )
  return `${payload}.${sign(payload).toString('base64url')}`
}

/** @throws ApiError cursor_invalid */
export function decodeCursor(cursor: string | undefined, list: unknown): Position | undefined {
  if (cursor === undefined) return undefined
  const [payload = '', signature = ''] = cursor.split('.')
  const given = Buffer.from(signature, 'base64url')
  const right = sign(payload)
  if (given.length === right.length && timingSafeEqual(given, right)) {
    const [value, id, print] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
      string,
      string,
      string,
    ]
    if (print === fingerprint(list)) return { value, id }
  }
  throw new ApiError(
    'cursor_invalid',
    'Ask for the first page again, without a cursor and with the same filters.',
  )
}

type Ordered = { where: SQL | undefined; order: SQL[] }

/** The condition and order of a page sorted newest first, by an indexed `(column, id)`. */
export function descending(column: AnyPgColumn | SQL, id: AnyPgColumn, after: Position | undefined): Ordered {
  return { where: after && sql`(${column}, ${id}) < ${place(id, after)}`, order: [desc(column), desc(id)] }
}

/** The same with the smallest first. */
export function ascending(column: AnyPgColumn | SQL, id: AnyPgColumn, after: Position | undefined): Ordered {
  return { where: after && sql`(${column}, ${id}) > ${place(id, after)}`, order: [asc(column), asc(id)] }
}

/** Compared as a row, so that the index starts where the page before ended. */
const place = (id: AnyPgColumn, after: Position): SQL => sql`(${after.value}, ${sql.param(after.id, id)})`

/** Cuts `limit + 1` rows into a page and the cursor of the next. */
export function toPage<Row, T>(
  rows: Row[],
  limit: number,
  list: unknown,
  position: (row: Row) => Position,
  map: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    data: shown.map(map),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(position(last), list) : null,
  }
}
