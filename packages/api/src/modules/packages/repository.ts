import { and, desc, eq, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { descending, type Position } from '../../http/pagination.ts'
import { packageAttempts, packages } from './table.ts'

export type Row = typeof packages.$inferSelect
export type AttemptRow = typeof packageAttempts.$inferSelect
type Change = Partial<Omit<typeof packageAttempts.$inferInsert, 'vendorId' | 'id' | 'version'>>

export async function list(tx: Tx, limit: number, after: Position | undefined): Promise<Row[]> {
  const { where, order } = descending(packages.createdAt, packages.id, after)
  return tx.db
    .select()
    .from(packages)
    .where(and(eq(packages.vendorId, tx.vendorId), where))
    .orderBy(...order)
    .limit(limit + 1)
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db
    .select()
    .from(packages)
    .where(and(eq(packages.vendorId, tx.vendorId), eq(packages.id, id)))
  return row
}

export async function insert(tx: Tx, row: Row): Promise<Row> {
  const [created] = await tx.db.insert(packages).values(row).returning()
  return created!
}

const one = (tx: Tx, id: string): SQL | undefined =>
  and(eq(packageAttempts.vendorId, tx.vendorId), eq(packageAttempts.id, id))

/** The newest attempt of a run at a lesson. The caller holds the lock on the enrolment. */
export async function latest(tx: Tx, enrolmentId: string, lesson: string): Promise<AttemptRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(packageAttempts)
    .where(
      and(
        eq(packageAttempts.vendorId, tx.vendorId),
        eq(packageAttempts.enrolmentId, enrolmentId),
        eq(packageAttempts.lesson, lesson),
      ),
    )
    .orderBy(desc(packageAttempts.number))
    .limit(1)
  return row
}

export async function findAttempt(tx: Tx, id: string): Promise<AttemptRow | undefined> {
  const [row] = await tx.db.select().from(packageAttempts).where(one(tx, id))
  return row
}

export async function lockAttempt(tx: Tx, id: string): Promise<AttemptRow | undefined> {
  const [row] = await tx.db.select().from(packageAttempts).where(one(tx, id)).for('update')
  return row
}

export async function insertAttempt(tx: Tx, row: typeof packageAttempts.$inferInsert): Promise<AttemptRow> {
  const [created] = await tx.db.insert(packageAttempts).values(row).returning()
  return created!
}

export async function updateAttempt(tx: Tx, id: string, change: Change): Promise<AttemptRow> {
  const [row] = await tx.db
    .update(packageAttempts)
    .set({ ...change, updatedAt: tx.now, version: sql`${packageAttempts.version} + 1` })
    .where(one(tx, id))
    .returning()
  return row!
}
