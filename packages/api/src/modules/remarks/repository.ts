import { and, desc, eq, getTableColumns, lt, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { users } from '../users/table.ts'
import type { RemarkTable } from './table.ts'

export type Row = RemarkTable['$inferSelect'] & { authorName: string | null }
type Change = Partial<Omit<RemarkTable['$inferInsert'], 'vendorId' | 'id' | 'version'>>

/** The queries of one table of remarks; there is none that reads two. */
export function remarkQueries(table: RemarkTable) {
  const columns = { ...getTableColumns(table), authorName: users.name }
  const one = (tx: Tx, subjectId: string, id: string) =>
    and(eq(table.vendorId, tx.vendorId), eq(table.subjectId, subjectId), eq(table.id, id))
  const select = (tx: Tx) =>
    tx.db
      .select(columns)
      .from(table)
      .leftJoin(users, and(eq(users.vendorId, table.vendorId), eq(users.id, table.authorId)))
      .$dynamic()

  return {
    /** The newest ones that are older than an id, which tells its own time. */
    async list(tx: Tx, subjectId: string, before: string | undefined, count: number): Promise<Row[]> {
      return select(tx)
        .where(
          and(
            eq(table.vendorId, tx.vendorId),
            eq(table.subjectId, subjectId),
            before === undefined ? undefined : lt(table.id, before),
          ),
        )
        .orderBy(desc(table.id))
        .limit(count)
    },
    async find(tx: Tx, subjectId: string, id: string): Promise<Row | undefined> {
      const [row] = await select(tx).where(one(tx, subjectId, id))
      return row
    },
    async lock(tx: Tx, subjectId: string, id: string): Promise<RemarkTable['$inferSelect'] | undefined> {
      const [row] = await tx.db
        .select()
        .from(table)
        .where(one(tx, subjectId, id))
        .for('update')
      return row
    },
    insert(tx: Tx, row: RemarkTable['$inferInsert']): void {
      tx.send(tx.db.insert(table).values(row))
    },
    update(tx: Tx, subjectId: string, id: string, change: Change): void {
      const set = { ...change, updatedAt: tx.now, version: sql`${table.version} + 1` }
      tx.send(
        tx.db
          .update(table)
          .set(set)
          .where(one(tx, subjectId, id)),
      )
    },
  }
}
