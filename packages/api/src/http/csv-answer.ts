import type { Principal } from '../auth/principal.ts'
import type { Tenancy, Tx } from '../db/tenant.ts'
import { csvLine } from '../modules/imports/csv.ts'
import type { Page } from './schemas.ts'

/** Rows a page: each is read in a short transaction of its own, and nobody holds the list whole. */
const pageSize = 1000

interface Listing<Item> {
  /** Name of the file, without its ending. */
  name: string
  /** What stands above each column, and what of an item goes below. */
  columns: Record<string, (item: Item) => string | number | null>
  page: (tx: Tx, paging: { limit: number; cursor: string | undefined }) => Promise<Page<Item>>
}

/** A list of any length as CSV, streamed page by page. */
export function csvOf<Item>(
  tenancy: Tenancy,
  principal: Principal,
  { name, columns, page }: Listing<Item>,
): Response {
  async function* lines(): AsyncGenerator<string> {
    yield csvLine(Object.keys(columns))
    let cursor: string | undefined
    do {
      const at = { limit: pageSize, cursor }
      const { data, nextCursor } = await tenancy.withTenant(principal, (tx) => page(tx, at), {
        readOnly: true,
      })
      yield data.map((item) => csvLine(Object.values(columns).map((cell) => cell(item) ?? ''))).join('')
      cursor = nextCursor ?? undefined
    } while (cursor !== undefined)
  }
  return csvAnswer(name, lines())
}

export function csvAnswer(name: string, lines: AsyncIterable<string>): Response {
  const body = ReadableStream.from(lines).pipeThrough(new TextEncoderStream())
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
