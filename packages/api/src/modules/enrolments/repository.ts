import { and, asc, eq, getTableColumns, inArray, isNull, lt, ne, notExists, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { descending, type Position } from '../../http/pagination.ts'
import { courses } from '../courses/table.ts'
import { partners } from '../partners/table.ts'
import { users } from '../users/table.ts'
import { visible } from './policy.ts'
import type { EnrolmentQuery } from './schema.ts'
import { enrolments, lessonProgress } from './table.ts'

export type Bare = typeof enrolments.$inferSelect
export type Row = Bare & {
  courseKey: string
  courseTitle: string
  userName: string
  partnerName: string | null
}
export type NewRow = typeof enrolments.$inferInsert
export type ProgressRow = typeof lessonProgress.$inferSelect
type Change = Partial<Omit<NewRow, 'vendorId' | 'id' | 'version'>>

export const open = ['assigned', 'in_progress'] as const

const one = (tx: Tx, id: string): SQL | undefined =>
  and(eq(enrolments.vendorId, tx.vendorId), eq(enrolments.id, id))

function select(tx: Tx) {
  return tx.db
    .select({
      ...getTableColumns(enrolments),
      courseKey: courses.key,
      courseTitle: courses.title,
      userName: users.name,
      partnerName: partners.name,
    })
    .from(enrolments)
    .innerJoin(courses, and(eq(courses.vendorId, enrolments.vendorId), eq(courses.id, enrolments.courseId)))
    .innerJoin(users, and(eq(users.vendorId, enrolments.vendorId), eq(users.id, enrolments.userId)))
    .leftJoin(
      partners,
      and(eq(partners.vendorId, enrolments.vendorId), eq(partners.id, enrolments.partnerId)),
    )
    .$dynamic()
}

export async function list(tx: Tx, query: EnrolmentQuery, after: Position | undefined): Promise<Row[]> {
  const { where, order } = descending(enrolments.createdAt, enrolments.id, after)
  return select(tx)
    .where(
      and(
        eq(enrolments.vendorId, tx.vendorId),
        visible(tx),
        query.userId === undefined ? undefined : eq(enrolments.userId, query.userId),
        query.partnerId === undefined ? undefined : eq(enrolments.partnerId, query.partnerId),
        query.courseId === undefined ? undefined : eq(enrolments.courseId, query.courseId),
        query.status && eq(enrolments.status, query.status),
        query.overdue === true
          ? and(inArray(enrolments.status, [...open]), lt(enrolments.dueAt, tx.now))
          : undefined,
        where,
      ),
    )
    .orderBy(...order)
    .limit(query.limit + 1)
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await select(tx).where(and(one(tx, id), visible(tx)))
  return row
}

export async function lock(
  tx: Tx,
  id: string,
  config: { skipLocked?: true } = {},
): Promise<Bare | undefined> {
  const [row] = await tx.db
    .select()
    .from(enrolments)
    .where(and(one(tx, id), visible(tx)))
    .for('update', config)
  return row
}

export async function findOpen(tx: Tx, courseId: string, userId: string): Promise<Bare | undefined> {
  const [row] = await tx.db
    .select()
    .from(enrolments)
    .where(
      and(
        eq(enrolments.vendorId, tx.vendorId),
        eq(enrolments.userId, userId),
        eq(enrolments.courseId, courseId),
        inArray(enrolments.status, [...open]),
      ),
    )
  return row
}

/** Every run of these courses that a person was not taken out of, oldest first. */
export async function runsOf(tx: Tx, userId: string, courseIds: readonly string[]): Promise<Bare[]> {
  if (courseIds.length === 0) return []
  return tx.db
    .select()
    .from(enrolments)
    .where(
      and(
        eq(enrolments.vendorId, tx.vendorId),
        eq(enrolments.userId, userId),
        inArray(enrolments.courseId, [...courseIds]),
        ne(enrolments.status, 'withdrawn'),
      ),
    )
    .orderBy(asc(enrolments.createdAt), asc(enrolments.id))
}

/** Ids of the new rows; a person who has an open run of the course keeps it. */
export async function insert(tx: Tx, rows: NewRow[]): Promise<string[]> {
  if (rows.length === 0) return []
  const created = await tx.db
    .insert(enrolments)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: enrolments.id })
  return created.map(({ id }) => id)
}

export async function findMany(tx: Tx, ids: string[]): Promise<Row[]> {
  if (ids.length === 0) return []
  return select(tx).where(and(eq(enrolments.vendorId, tx.vendorId), inArray(enrolments.id, ids)))
}

export async function update(tx: Tx, id: string, change: Change): Promise<void> {
  await tx.db
    .update(enrolments)
    .set({ ...change, updatedAt: tx.now, version: sql`${enrolments.version} + 1` })
    .where(one(tx, id))
}

/** People who neither are in the course nor have finished it: the named, or those of an audience. */
export async function candidates(
  tx: Tx,
  courseId: string,
  filter: { userIds: string[] | undefined; audience: SQL | undefined },
  limit: number,
): Promise<Array<{ id: string; partnerId: string | null }>> {
  const known = tx.db
    .select({ one: sql`1` })
    .from(enrolments)
    .where(
      and(
        eq(enrolments.vendorId, tx.vendorId),
        eq(enrolments.userId, users.id),
        eq(enrolments.courseId, courseId),
        inArray(enrolments.status, [...open, 'completed']),
      ),
    )
  return tx.db
    .select({ id: users.id, partnerId: users.partnerId })
    .from(users)
    .leftJoin(partners, and(eq(partners.vendorId, users.vendorId), eq(partners.id, users.partnerId)))
    .where(
      and(
        eq(users.vendorId, tx.vendorId),
        filter.userIds && inArray(users.id, filter.userIds),
        filter.audience,
        isNull(users.deactivatedAt),
        notExists(known),
      ),
    )
    .orderBy(users.id)
    .limit(limit)
}

const ofLesson = (tx: Tx, enrolmentId: string, lesson?: string): SQL | undefined =>
  and(
    eq(lessonProgress.vendorId, tx.vendorId),
    eq(lessonProgress.enrolmentId, enrolmentId),
    lesson === undefined ? undefined : eq(lessonProgress.lesson, lesson),
  )

export async function progress(tx: Tx, enrolmentId: string): Promise<ProgressRow[]> {
  return tx.db.select().from(lessonProgress).where(ofLesson(tx, enrolmentId))
}

export async function lessonState(
  tx: Tx,
  enrolmentId: string,
  lesson: string,
): Promise<ProgressRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(lessonProgress)
    .where(ofLesson(tx, enrolmentId, lesson))
  return row
}

export async function putProgress(tx: Tx, row: ProgressRow): Promise<void> {
  const { seconds, watched, position, lastSeenAt, completedAt } = row
  await tx.db
    .insert(lessonProgress)
    .values(row)
    .onConflictDoUpdate({
      target: [lessonProgress.vendorId, lessonProgress.enrolmentId, lessonProgress.lesson],
      set: { seconds, watched, position, lastSeenAt, completedAt },
    })
}
