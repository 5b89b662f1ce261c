import { aliasedTable, and, asc, eq, getTableColumns, inArray, lt, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { ascending, descending, type Position } from '../../http/pagination.ts'
import { courses } from '../courses/table.ts'
import { enrolments } from '../enrolments/table.ts'
import { partners } from '../partners/table.ts'
import { users } from '../users/table.ts'
import { visible } from './policy.ts'
import type { HandInFile, HandInQuery } from './schema.ts'
import { handInFiles, handIns } from './table.ts'

export type Bare = typeof handIns.$inferSelect
type Change = Partial<Omit<typeof handIns.$inferInsert, 'vendorId' | 'id' | 'version'>>
export type Row = Bare & {
  courseId: string
  userId: string
  partnerId: string | null
  courseTitle: string
  userName: string
  partnerName: string | null
  reviewerName: string | null
  files: HandInFile[]
}
export type FileRow = typeof handInFiles.$inferSelect

const reviewers = aliasedTable(users, 'reviewers')

function select(tx: Tx) {
  return tx.db
    .select({
      ...getTableColumns(handIns),
      courseId: enrolments.courseId,
      userId: enrolments.userId,
      partnerId: enrolments.partnerId,
      courseTitle: courses.title,
      userName: users.name,
      partnerName: partners.name,
      reviewerName: reviewers.name,
    })
    .from(handIns)
    .innerJoin(
      enrolments,
      and(eq(enrolments.vendorId, handIns.vendorId), eq(enrolments.id, handIns.enrolmentId)),
    )
    .innerJoin(courses, and(eq(courses.vendorId, handIns.vendorId), eq(courses.id, enrolments.courseId)))
    .innerJoin(users, and(eq(users.vendorId, handIns.vendorId), eq(users.id, enrolments.userId)))
    .leftJoin(partners, and(eq(partners.vendorId, handIns.vendorId), eq(partners.id, enrolments.partnerId)))
    .leftJoin(reviewers, and(eq(reviewers.vendorId, handIns.vendorId), eq(reviewers.id, handIns.reviewerId)))
    .$dynamic()
}

const one = (tx: Tx, id: string): SQL | undefined =>
  and(eq(handIns.vendorId, tx.vendorId), eq(handIns.id, id))

/** What waits comes in the order in which it was handed in, all else newest first. */
export const isQueue = ({ status }: Pick<HandInQuery, 'status'>): boolean => status === 'submitted'

/** With their files, in the order in which those came. */
async function withFiles(tx: Tx, rows: Array<Omit<Row, 'files'>>): Promise<Row[]> {
  if (rows.length === 0) return []
  const all = await tx.db
    .select()
    .from(handInFiles)
    .where(
      and(
        eq(handInFiles.vendorId, tx.vendorId),
        inArray(
          handInFiles.handInId,
          rows.map(({ id }) => id),
        ),
        eq(handInFiles.state, 'kept'),
      ),
    )
    .orderBy(asc(handInFiles.id))
  const of = Map.groupBy(all, ({ handInId }) => handInId)
  const shown = ({ id, name, bytes }: FileRow): HandInFile => ({ id, name, bytes })
  return rows.map((row) => ({ ...row, files: of.get(row.id)?.map(shown) ?? [] }))
}

export async function list(tx: Tx, query: HandInQuery, after: Position | undefined): Promise<Row[]> {
  const { where, order } = isQueue(query)
    ? ascending(handIns.submittedAt, handIns.id, after)
    : descending(handIns.createdAt, handIns.id, after)
  const rows = await select(tx)
    .where(
      and(
        eq(handIns.vendorId, tx.vendorId),
        visible(tx),
        query.status && eq(handIns.status, query.status),
        query.enrolmentId === undefined ? undefined : eq(handIns.enrolmentId, query.enrolmentId),
        query.lesson === undefined ? undefined : eq(handIns.lesson, query.lesson),
        query.courseId === undefined ? undefined : eq(enrolments.courseId, query.courseId),
        query.userId === undefined ? undefined : eq(enrolments.userId, query.userId),
        where,
      ),
    )
    .orderBy(...order)
    .limit(query.limit + 1)
  return withFiles(tx, rows)
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await withFiles(tx, await select(tx).where(and(one(tx, id), visible(tx))))
  return row
}

export async function findMany(tx: Tx, ids: string[]): Promise<Row[]> {
  if (ids.length === 0) return []
  const these = and(eq(handIns.vendorId, tx.vendorId), inArray(handIns.id, ids))
  return withFiles(tx, await select(tx).where(these))
}

/** Those of one lesson in one run, the oldest first. The caller holds the lock on the enrolment. */
export async function ofLesson(tx: Tx, enrolmentId: string, lesson: string): Promise<Bare[]> {
  return tx.db
    .select()
    .from(handIns)
    .where(
      and(
        eq(handIns.vendorId, tx.vendorId),
        eq(handIns.enrolmentId, enrolmentId),
        eq(handIns.lesson, lesson),
      ),
    )
    .orderBy(asc(handIns.number))
}

export async function insert(tx: Tx, row: typeof handIns.$inferInsert): Promise<Bare> {
  const [created] = await tx.db.insert(handIns).values(row).returning()
  return created!
}

export async function update(tx: Tx, id: string, change: Change): Promise<void> {
  await tx.db
    .update(handIns)
    .set({ ...change, updatedAt: tx.now, version: sql`${handIns.version} + 1` })
    .where(one(tx, id))
}

const ofHandIn = (tx: Tx, handInId: string): SQL | undefined =>
  and(eq(handInFiles.vendorId, tx.vendorId), eq(handInFiles.handInId, handInId))

export async function filesOf(tx: Tx, handInId: string): Promise<FileRow[]> {
  return tx.db.select().from(handInFiles).where(ofHandIn(tx, handInId))
}

export async function insertFile(tx: Tx, row: FileRow): Promise<void> {
  await tx.db.insert(handInFiles).values(row)
}

export async function setFiles(tx: Tx, ids: string[], state: FileRow['state']): Promise<void> {
  if (ids.length === 0) return
  await tx.db
    .update(handInFiles)
    .set({ state })
    .where(and(eq(handInFiles.vendorId, tx.vendorId), inArray(handInFiles.id, ids)))
}

/** Files that were taken out, or whose content never came. */
export async function sweepable(tx: Tx, arrivingBefore: string, limit: number): Promise<string[]> {
  const rows = await tx.db
    .select({ id: handInFiles.id })
    .from(handInFiles)
    .where(
      and(
        eq(handInFiles.vendorId, tx.vendorId),
        or(
          eq(handInFiles.state, 'dropped'),
          and(eq(handInFiles.state, 'arriving'), lt(handInFiles.createdAt, arrivingBefore)),
        ),
      ),
    )
    .limit(limit)
  return rows.map(({ id }) => id)
}

export async function removeFiles(tx: Tx, ids: string[]): Promise<void> {
  await tx.db
    .delete(handInFiles)
    .where(and(eq(handInFiles.vendorId, tx.vendorId), inArray(handInFiles.id, ids)))
}
