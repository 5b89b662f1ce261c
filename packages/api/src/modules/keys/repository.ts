import { and, eq, sql } from 'drizzle-orm'
import { apiKeys } from '../../auth/table.ts'
import type { Tx } from '../../db/tenant.ts'
import { descending, type Position } from '../../http/pagination.ts'
import type { ApiKeyQuery } from './schema.ts'

export type Row = typeof apiKeys.$inferSelect
type Change = Partial<Pick<Row, 'name' | 'origins' | 'expiresAt' | 'revokedAt' | 'replacedBy'>>

const one = (tx: Tx, id: string) => and(eq(apiKeys.vendorId, tx.vendorId), eq(apiKeys.id, id))

/** Newest first, `limit + 1` of them; the revoked ones, too. */
export async function list(tx: Tx, query: ApiKeyQuery, after: Position | undefined): Promise<Row[]> {
  const { where, order } = descending(apiKeys.createdAt, apiKeys.id, after)
  return tx.db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.vendorId, tx.vendorId), query.kind && eq(apiKeys.kind, query.kind), where))
    .orderBy(...order)
    .limit(query.limit + 1)
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(apiKeys).where(one(tx, id))
  return row
}

export async function lock(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(apiKeys).where(one(tx, id)).for('no key update')
  return row
}

export async function update(tx: Tx, id: string, change: Change): Promise<Row> {
  const [row] = await tx.db
    .update(apiKeys)
    .set({ ...change, updatedAt: tx.now, version: sql`${apiKeys.version} + 1` })
    .where(one(tx, id))
    .returning()
  return row!
}
