import { and, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { receiptKeys, receipts } from './table.ts'

/** One link of a programme's chain at a time: without it two receipts would name the same one before them. */
export async function lockChain(tx: Tx): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`receipts ${tx.vendorId}`}, 0))`)
}

export async function last(tx: Tx): Promise<{ sequence: number; hash: string } | undefined> {
  const [row] = await tx.db
    .select({ sequence: receipts.sequence, hash: receipts.hash })
    .from(receipts)
    .where(eq(receipts.vendorId, tx.vendorId))
    .orderBy(desc(receipts.sequence))
    .limit(1)
  return row
}

export async function latestOf(tx: Tx, dealId: string): Promise<typeof receipts.$inferSelect | undefined> {
  const [row] = await tx.db
    .select()
    .from(receipts)
    .where(and(eq(receipts.vendorId, tx.vendorId), eq(receipts.dealId, dealId)))
    .orderBy(desc(receipts.sequence))
    .limit(1)
  return row
}

export async function insert(tx: Tx, row: Omit<typeof receipts.$inferInsert, 'vendorId'>): Promise<void> {
  await tx.db.insert(receipts).values({ ...row, vendorId: tx.vendorId })
}

/** Newest first. */
export async function keys(tx: Tx): Promise<Array<typeof receiptKeys.$inferSelect>> {
  return tx.db
    .select()
    .from(receiptKeys)
    .where(eq(receiptKeys.vendorId, tx.vendorId))
    .orderBy(desc(receiptKeys.createdAt))
}

export async function insertKey(
  tx: Tx,
  row: Omit<typeof receiptKeys.$inferInsert, 'vendorId'>,
): Promise<void> {
  await tx.db.insert(receiptKeys).values({ ...row, vendorId: tx.vendorId })
}
