import { and, asc, desc, eq, gt, inArray, isNotNull, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { contains } from '../../db/where.ts'
import type { Position } from '../../http/pagination.ts'
import { visible } from './policy.ts'
import type { CourseQuery } from './schema.ts'
import { courses, courseVersions } from './table.ts'

export type Row = typeof courses.$inferSelect
export type VersionRow = typeof courseVersions.$inferSelect
type Change = Partial<Omit<typeof courses.$inferInsert, 'vendorId' | 'id' | 'version'>>
type VersionChange = Partial<Omit<VersionRow, 'vendorId' | 'courseId' | 'number' | 'version'>>

const one = (tx: Tx, id: string): SQL | undefined =>
  and(eq(courses.vendorId, tx.vendorId), eq(courses.id, id))
const versionOf = (tx: Tx, courseId: string, number: number): SQL | undefined =>
  and(
    eq(courseVersions.vendorId, tx.vendorId),
    eq(courseVersions.courseId, courseId),
    eq(courseVersions.number, number),
  )

export async function list(tx: Tx, query: CourseQuery, after: Position | undefined): Promise<Row[]> {
  return tx.db
    .select()
    .from(courses)
    .where(
      and(
        eq(courses.vendorId, tx.vendorId),
        visible(tx),
        query.status && eq(courses.status, query.status),
        query.key === undefined ? undefined : eq(courses.key, query.key),
        query.mandatory === undefined ? undefined : eq(courses.mandatory, query.mandatory),
        contains([courses.title, courses.summary], query.q),
        after &&
          or(gt(courses.title, after.value), and(eq(courses.title, after.value), gt(courses.id, after.id))),
      ),
    )
    .orderBy(asc(courses.title), asc(courses.id))
    .limit(query.limit + 1)
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db
    .select()
    .from(courses)
    .where(and(one(tx, id), visible(tx)))
  return row
}

export async function findMany(tx: Tx, ids: readonly string[]): Promise<Row[]> {
  if (ids.length === 0) return []
  return tx.db
    .select()
    .from(courses)
    .where(and(eq(courses.vendorId, tx.vendorId), inArray(courses.id, [...ids])))
}

export async function lock(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(courses).where(one(tx, id)).for('update')
  return row
}

/** False when the key is taken. */
export async function insert(tx: Tx, row: typeof courses.$inferInsert): Promise<boolean> {
  const rows = await tx.db
    .insert(courses)
    .values(row)
    .onConflictDoNothing({ target: [courses.vendorId, courses.key] })
    .returning({ id: courses.id })
  return rows.length === 1
}

export async function update(tx: Tx, id: string, change: Change): Promise<Row> {
  const [row] = await tx.db
    .update(courses)
    .set({ ...change, updatedAt: tx.now, version: sql`${courses.version} + 1` })
    .where(one(tx, id))
    .returning()
  return row!
}

export async function findVersion(tx: Tx, courseId: string, number: number): Promise<VersionRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(courseVersions)
    .where(versionOf(tx, courseId, number))
  return row
}

export async function publishedAfter(tx: Tx, courseId: string, number: number): Promise<VersionRow[]> {
  return tx.db
    .select()
    .from(courseVersions)
    .where(
      and(
        eq(courseVersions.vendorId, tx.vendorId),
        eq(courseVersions.courseId, courseId),
        gt(courseVersions.number, number),
        isNotNull(courseVersions.publishedAt),
      ),
    )
}

export async function lastBreaking(
  tx: Tx,
  ids: readonly string[],
): Promise<Array<{ courseId: string; number: number }>> {
  if (ids.length === 0) return []
  return tx.db
    .select({ courseId: courseVersions.courseId, number: sql<number>`max(${courseVersions.number})` })
    .from(courseVersions)
    .where(
      and(
        eq(courseVersions.vendorId, tx.vendorId),
        inArray(courseVersions.courseId, [...ids]),
        eq(courseVersions.change, 'breaking'),
      ),
    )
    .groupBy(courseVersions.courseId)
}

export async function listVersions(tx: Tx, courseId: string): Promise<VersionRow[]> {
  return tx.db
    .select()
    .from(courseVersions)
    .where(and(eq(courseVersions.vendorId, tx.vendorId), eq(courseVersions.courseId, courseId)))
    .orderBy(desc(courseVersions.number))
}

export async function insertVersion(tx: Tx, row: typeof courseVersions.$inferInsert): Promise<void> {
  await tx.db.insert(courseVersions).values(row)
}

export async function updateVersion(
  tx: Tx,
  courseId: string,
  number: number,
  change: VersionChange,
): Promise<VersionRow> {
  const [row] = await tx.db
    .update(courseVersions)
    .set({ ...change, updatedAt: tx.now, version: sql`${courseVersions.version} + 1` })
    .where(versionOf(tx, courseId, number))
    .returning()
  return row!
}

export async function removeVersion(tx: Tx, courseId: string, number: number): Promise<void> {
  await tx.db.delete(courseVersions).where(versionOf(tx, courseId, number))
}
