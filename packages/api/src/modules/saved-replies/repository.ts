import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { ascending, type Position } from '../../http/pagination.ts'
import { savedReplies } from './table.ts'

export type Row = typeof savedReplies.$inferSelect

const one = (tx: Tx, id: string) => and(eq(savedReplies.vendorId, tx.vendorId), eq(savedReplies.id, id))

export async function list(tx: Tx, limit: number, after: Position | undefined): Promise<Row[]> {
  const { where, order } = ascending(savedReplies.title, savedReplies.id, after)
  return tx.db
    .select()
    .from(savedReplies)
    .where(and(eq(savedReplies.vendorId, tx.vendorId), where))
    .orderBy(...order)
    .limit(limit + 1)
}

export async function lock(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(savedReplies).where(one(tx, id)).for('update')
  return row
}

export async function insert(tx: Tx, row: typeof savedReplies.$inferInsert): Promise<Row> {
  const [stored] = await tx.db.insert(savedReplies).values(row).returning()
  return stored!
}

export async function update(tx: Tx, id: string, change: { title?: string; body?: string }): Promise<Row> {
  const [stored] = await tx.db
    .update(savedReplies)
    .set({ ...change, updatedAt: tx.now, version: sql`${savedReplies.version} + 1` })
    .where(one(tx, id))
    .returning()
  return stored!
}

export async function remove(tx: Tx, id: string): Promise<void> {
  await tx.db.delete(savedReplies).where(one(tx, id))
}
