import type { z } from 'zod'
import type { BulkResult } from '../../../bulk.ts'
import { rejected } from '../../../bulk.ts'
import type { Tx } from '../../../db/tenant.ts'
import { CellError } from '../cells.ts'
import type { Columns, Reader } from '../columns.ts'

/** One kind of record that a file may hold. */
export interface ImportKind<Mapping = never, Value = unknown> {
  mapping: z.ZodType<Mapping>
  reader(mapping: Mapping, columns: Columns): Reader<Value>
  /** What tells the record apart in reports: its external id, or e-mail. */
  keyOf(value: Value): string
  /** Stores a batch; one result a value, in their order. */
  write(tx: Tx, mapping: Mapping, values: Value[]): Promise<BulkResult[]>
}

/** Keeps the types of one kind together. */
export const kind = <Mapping, Value>(spec: ImportKind<Mapping, Value>): ImportKind<Mapping, Value> => spec

/** Prepares each value, stores those that are right, and gives one result a value, in their order. */
export async function settle<Value, Item>(
  values: Value[],
  prepare: (value: Value) => Item,
  store: (items: Item[]) => Promise<BulkResult[]>,
): Promise<BulkResult[]> {
  const results: Array<BulkResult | undefined> = []
  const items: Item[] = []
  for (const value of values) {
    try {
      items.push(prepare(value))
      results.push(undefined)
    } catch (error) {
      if (!(error instanceof CellError)) throw error
      results.push(rejected(error.message))
    }
  }
  const stored = await store(items)
  let next = 0
  return results.map((result) => result ?? stored[next++]!)
}
