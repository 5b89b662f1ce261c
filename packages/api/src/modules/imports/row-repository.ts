import { and, asc, eq, gt } from 'drizzle-orm'
import { insertMany } from '../../db/insert-many.ts'
import type { Tx } from '../../db/tenant.ts'
import type { ImportRow } from './schema.ts'
import { importRows } from './table.ts'

export interface ReportRow extends ImportRow {
  cells: string[] | null
}

export async function insert(tx: Tx, importId: string, rows: ReportRow[]): Promise<void> {
  await insertMany(
    tx,
    importRows,
    rows.map((row) => ({ ...row, vendorId: tx.vendorId, importId })),
  )
}

/** In order of the file. */
export async function list(
  tx: Tx,
  importId: string,
  { outcome, after, limit }: { outcome?: ImportRow['outcome'] | undefined; after: number; limit: number },
): Promise<ReportRow[]> {
  const { row, key, changes, reason, cells } = importRows
  return tx.db
    .select({ row, outcome: importRows.outcome, key, changes, reason, cells })
    .from(importRows)
    .where(
      and(
        eq(importRows.vendorId, tx.vendorId),
        eq(importRows.importId, importId),
        outcome && eq(importRows.outcome, outcome),
        gt(importRows.row, after),
      ),
    )
    .orderBy(asc(importRows.row))
    .limit(limit)
}
