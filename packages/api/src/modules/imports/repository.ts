import { and, asc, eq, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import type { ImportCreate } from './schema.ts'
import { importRejections, imports } from './table.ts'

export type Row = typeof imports.$inferSelect
export interface Tally {
  created: number
  updated: number
  unchanged: number
  rejected: number
}

const one = (tx: Tx, id: string) => and(eq(imports.vendorId, tx.vendorId), eq(imports.id, id))

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(imports).where(one(tx, id))
  return row
}

export async function lock(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(imports).where(one(tx, id)).for('update')
  return row
}

export async function insert(tx: Tx, id: string, { kind, mapping }: ImportCreate): Promise<Row> {
  const [row] = await tx.db
    .insert(imports)
    .values({ vendorId: tx.vendorId, id, kind, mapping, status: 'waiting', createdAt: tx.now })
    .returning()
  return row!
}

export async function setStatus(tx: Tx, id: string, status: Row['status']): Promise<void> {
  const times = status === 'running' ? { startedAt: tx.now } : { finishedAt: tx.now }
  await tx.db
    .update(imports)
    .set({ status, ...times })
    .where(one(tx, id))
}

export async function add(tx: Tx, id: string, tally: Tally): Promise<void> {
  const rows = tally.created + tally.updated + tally.unchanged + tally.rejected
  await tx.db
    .update(imports)
    .set({
      processed: sql`${imports.processed} + ${rows}`,
      created: sql`${imports.created} + ${tally.created}`,
      updated: sql`${imports.updated} + ${tally.updated}`,
      unchanged: sql`${imports.unchanged} + ${tally.unchanged}`,
      rejected: sql`${imports.rejected} + ${tally.rejected}`,
    })
    .where(one(tx, id))
}

export async function insertRejections(
  tx: Tx,
  importId: string,
  list: Array<{ row: number; reason: string }>,
): Promise<void> {
  if (list.length === 0) return
  await tx.db
    .insert(importRejections)
    .values(list.map((one) => ({ ...one, vendorId: tx.vendorId, importId })))
}

export async function listRejections(
  tx: Tx,
  importId: string,
  limit: number,
): Promise<Array<{ row: number; reason: string }>> {
  return tx.db
    .select({ row: importRejections.row, reason: importRejections.reason })
    .from(importRejections)
    .where(and(eq(importRejections.vendorId, tx.vendorId), eq(importRejections.importId, importId)))
    .orderBy(asc(importRejections.row))
    .limit(limit)
}
