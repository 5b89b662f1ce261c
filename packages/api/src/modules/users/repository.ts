import { and, asc, eq, gt, inArray, or, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import type { Position } from '../../http/pagination.ts'
import type { UserQuery } from './schema.ts'
import { users } from './table.ts'

export type Row = typeof users.$inferSelect
type Change = Partial<Omit<typeof users.$inferInsert, 'vendorId' | 'id' | 'version'>>

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(and(eq(users.vendorId, tx.vendorId), eq(users.id, id)))
  return row
}

export async function findMany(tx: Tx, ids: readonly string[]): Promise<Row[]> {
  return tx.db
    .select()
    .from(users)
    .where(and(eq(users.vendorId, tx.vendorId), inArray(users.id, [...ids])))
}

export async function lockByEmail(tx: Tx, email: string): Promise<Row | undefined> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(and(eq(users.vendorId, tx.vendorId), eq(users.email, email)))
    .for('update')
  return row
}

/** Rows in order of name, `limit + 1` of them. */
export async function list(tx: Tx, query: UserQuery, after: Position | undefined): Promise<Row[]> {
  return tx.db
    .select()
    .from(users)
    .where(
      and(
        eq(users.vendorId, tx.vendorId),
        query.email === undefined ? undefined : eq(users.email, query.email),
        query.kind && eq(users.kind, query.kind),
        query.partnerId === undefined ? undefined : eq(users.partnerId, query.partnerId),
        after && or(gt(users.name, after.value), and(eq(users.name, after.value), gt(users.id, after.id))),
      ),
    )
    .orderBy(asc(users.name), asc(users.id))
    .limit(query.limit + 1)
}

/** Undefined when the e-mail is taken, also by someone at this very moment. */
export async function insert(tx: Tx, values: typeof users.$inferInsert): Promise<Row | undefined> {
  const [row] = await tx.db
    .insert(users)
    .values(values)
    .onConflictDoNothing({ target: [users.vendorId, users.email] })
    .returning()
  return row
}

export async function update(tx: Tx, id: string, change: Change): Promise<Row> {
  const [row] = await tx.db
    .update(users)
    .set({ ...change, updatedAt: tx.now, version: sql`${users.version} + 1` })
    .where(and(eq(users.vendorId, tx.vendorId), eq(users.id, id)))
    .returning()
  return row!
}
