import { and, avg, count, desc, eq, isNotNull, lte, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { quizAttempts } from './table.ts'

export type Row = typeof quizAttempts.$inferSelect
type Change = Partial<Omit<typeof quizAttempts.$inferInsert, 'vendorId' | 'id' | 'version'>>

const one = (tx: Tx, id: string): SQL | undefined =>
  and(eq(quizAttempts.vendorId, tx.vendorId), eq(quizAttempts.id, id))

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(quizAttempts).where(one(tx, id))
  return row
}

export async function lock(tx: Tx, id: string, config: { skipLocked?: true } = {}): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(quizAttempts).where(one(tx, id)).for('update', config)
  return row
}

/** Attempts at one quiz in one enrolment, newest first. */
export async function attempts(tx: Tx, enrolmentId: string, lesson: string): Promise<Row[]> {
  return tx.db
    .select()
    .from(quizAttempts)
    .where(
      and(
        eq(quizAttempts.vendorId, tx.vendorId),
        eq(quizAttempts.enrolmentId, enrolmentId),
        eq(quizAttempts.lesson, lesson),
      ),
    )
    .orderBy(desc(quizAttempts.number))
}

export async function insert(tx: Tx, row: typeof quizAttempts.$inferInsert): Promise<Row> {
  const [created] = await tx.db.insert(quizAttempts).values(row).returning()
  return created!
}

export async function update(tx: Tx, id: string, change: Change): Promise<Row> {
  const [row] = await tx.db
    .update(quizAttempts)
    .set({ ...change, version: sql`${quizAttempts.version} + 1` })
    .where(one(tx, id))
    .returning()
  return row!
}

const handedIn = (tx: Tx, courseId: string, lesson: string): SQL | undefined =>
  and(
    eq(quizAttempts.vendorId, tx.vendorId),
    eq(quizAttempts.courseId, courseId),
    eq(quizAttempts.lesson, lesson),
    isNotNull(quizAttempts.submittedAt),
    lte(quizAttempts.submittedAt, tx.now),
  )

export async function totals(
  tx: Tx,
  courseId: string,
  lesson: string,
): Promise<{ attempts: number; passed: number; average: string | null }> {
  const [row] = await tx.db
    .select({
      attempts: count(),
      passed: sql<number>`(count(*) filter (where ${quizAttempts.status} = 'passed'))::int`,
      average: avg(quizAttempts.score),
    })
    .from(quizAttempts)
    .where(handedIn(tx, courseId, lesson))
  return row!
}

/** How often each question was asked, and answered right. */
export async function byQuestion(
  tx: Tx,
  courseId: string,
  lesson: string,
): Promise<Array<{ key: string; asked: number; right: number }>> {
  return tx.db
    .select({
      key: sql<string>`mark.key`,
      asked: count(),
      right: sql<number>`(count(*) filter (where mark.value::int > 0))::int`,
    })
    .from(sql`${quizAttempts}, jsonb_each_text(${quizAttempts.marks}) as mark`)
    .where(handedIn(tx, courseId, lesson))
    .groupBy(sql`mark.key`)
}
