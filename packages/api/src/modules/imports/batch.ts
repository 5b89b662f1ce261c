import { rejected, type BulkResult } from '../../bulk.ts'
import type { Tx } from '../../db/tenant.ts'
import { CellError } from './cells.ts'
import type { Reader } from './columns.ts'
import type { CsvRecord } from './csv.ts'
import type { ImportKind } from './kinds/kind.ts'
import type { Tally } from './repository.ts'
import type { ReportRow } from './row-repository.ts'
import type { ImportMapping } from './schema.ts'

/** How one file of one kind is taken in. */
export interface Recipe {
  kind: ImportKind
  mapping: ImportMapping
  heading: string[]
  read: Reader<unknown>
}

/** Stores a batch, and says of each row what became of it. */
export async function storeBatch(tx: Tx, recipe: Recipe, records: CsvRecord[]): Promise<ReportRow[]> {
  const { kind, mapping } = recipe
  const read = records.map((record) => readRecord(recipe, record))
  const values = read.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const stored = await kind.write(tx, mapping as never, values)
  let next = 0
  return read.map(({ record, value, reason }) =>
    report(
      record,
      reason === undefined ? stored[next++]! : rejected(reason),
      value === undefined ? null : kind.keyOf(value as never),
    ),
  )
}

function readRecord(
  { heading, read }: Recipe,
  record: CsvRecord,
): { record: CsvRecord; value?: unknown; reason?: string } {
  const { broken, cells } = record
  if (broken !== undefined) return { record, reason: broken }
  if (cells.length !== heading.length)
    return { record, reason: `The row has ${cells.length} cells; the heading has ${heading.length}.` }
  try {
    return { record, value: read(cells) }
  } catch (error) {
    if (error instanceof CellError) return { record, reason: error.message }
    throw error
  }
}

/** Rows beyond this length are reported without their cells. */
const keptCells = 4096

function report({ row, cells }: CsvRecord, result: BulkResult, key: string | null): ReportRow {
  if (result.outcome !== 'rejected')
    return { row, outcome: result.outcome, key, changes: result.changes, reason: null, cells: null }
  const short = cells.reduce((sum, cell) => sum + cell.length, 0) <= keptCells
  const storable = short && !cells.some((cell) => cell.includes('\0'))
  return { row, outcome: 'rejected', key, changes: [], reason: result.reason, cells: storable ? cells : null }
}

export function tallyOf(rows: ReportRow[]): Tally {
  const tally: Tally = { created: 0, updated: 0, unchanged: 0, rejected: 0 }
  for (const { outcome } of rows) tally[outcome] += 1
  return tally
}
