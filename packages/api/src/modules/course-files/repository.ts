import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { descending, type Position } from '../../http/pagination.ts'
import type { CourseFileQuery } from './schema.ts'
import { courseFiles } from './table.ts'

export type Row = typeof courseFiles.$inferSelect

export async function list(tx: Tx, query: CourseFileQuery, after: Position | undefined): Promise<Row[]> {
  const { where, order } = descending(courseFiles.createdAt, courseFiles.id, after)
  return tx.db
    .select()
    .from(courseFiles)
    .where(
      and(
        eq(courseFiles.vendorId, tx.vendorId),
        query.sha256 === undefined ? undefined : eq(courseFiles.sha256, query.sha256),
        where,
      ),
    )
    .orderBy(...order)
    .limit(query.limit + 1)
}

export async function findMany(tx: Tx, ids: string[]): Promise<Row[]> {
  if (ids.length === 0) return []
  return tx.db
    .select()
    .from(courseFiles)
    .where(and(eq(courseFiles.vendorId, tx.vendorId), inArray(courseFiles.id, ids)))
}

export async function findSame(
  tx: Tx,
  { sha256, name }: Pick<Row, 'sha256' | 'name'>,
): Promise<Row | undefined> {
  const [row] = await tx.db
    .select()
    .from(courseFiles)
    .where(
      and(eq(courseFiles.vendorId, tx.vendorId), eq(courseFiles.sha256, sha256), eq(courseFiles.name, name)),
    )
  return row
}

/** Undefined where the same file came in meanwhile. */
export async function insert(tx: Tx, row: Row): Promise<Row | undefined> {
  const [created] = await tx.db.insert(courseFiles).values(row).onConflictDoNothing().returning()
  return created
}
