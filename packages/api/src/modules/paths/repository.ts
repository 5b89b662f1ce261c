import { and, asc, eq, gt, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import type { Position } from '../../http/pagination.ts'
import type { PathQuery } from './schema.ts'
import { learningPaths } from './table.ts'

export type Row = typeof learningPaths.$inferSelect
type Change = Partial<Omit<typeof learningPaths.$inferInsert, 'vendorId' | 'id' | 'version'>>

const one = (tx: Tx, id: string): SQL | undefined =>
  and(eq(learningPaths.vendorId, tx.vendorId), eq(learningPaths.id, id))

export async function list(tx: Tx, query: PathQuery, after: Position | undefined): Promise<Row[]> {
  const { title, id } = learningPaths
  return tx.db
    .select()
    .from(learningPaths)
    .where(
      and(
        eq(learningPaths.vendorId, tx.vendorId),
        query.archived === undefined ? undefined : eq(learningPaths.archived, query.archived),
        after && or(gt(title, after.value), and(eq(title, after.value), gt(id, after.id))),
      ),
    )
    .orderBy(asc(title), asc(id))
    .limit(query.limit + 1)
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(learningPaths).where(one(tx, id))
  return row
}

export async function lock(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(learningPaths).where(one(tx, id)).for('update')
  return row
}

/** The paths that people take now and that lead through a course. */
export async function through(tx: Tx, courseId: string): Promise<Row[]> {
  return tx.db
    .select()
    .from(learningPaths)
    .where(
      and(
        eq(learningPaths.vendorId, tx.vendorId),
        eq(learningPaths.archived, false),
        sql`${learningPaths.courses} ? ${courseId}`,
      ),
    )
}

/** Undefined when the key is taken. */
export async function insert(tx: Tx, row: typeof learningPaths.$inferInsert): Promise<Row | undefined> {
  const [created] = await tx.db
    .insert(learningPaths)
    .values(row)
    .onConflictDoNothing({ target: [learningPaths.vendorId, learningPaths.key] })
    .returning()
  return created
}

export async function update(tx: Tx, id: string, change: Change): Promise<Row> {
  const [row] = await tx.db
    .update(learningPaths)
    .set({ ...change, updatedAt: tx.now, version: sql`${learningPaths.version} + 1` })
    .where(one(tx, id))
    .returning()
  return row!
}
