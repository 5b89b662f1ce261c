import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { descending, type Position } from '../../http/pagination.ts'
import type { ImportCreate, ImportQuery } from './schema.ts'
import { imports } from './table.ts'

export type Row = typeof imports.$inferSelect
export interface Tally {
  created: number
  updated: number
  unchanged: number
  rejected: number
}
type Change = Partial<
  Pick<Row, 'status' | 'failure' | 'heading' | 'startedAt' | 'finishedAt' | 'fingerprint' | 'toldAt'>
>

const one = (tx: Tx, id: string) => and(eq(imports.vendorId, tx.vendorId), eq(imports.id, id))

/** Imports of one kind store their batches in turn: two files that name the same record do not race. */
export async function takeTurn(tx: Tx, kind: Row['kind']): Promise<void> {
  const turn = `import ${tx.vendorId} ${kind}`
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`)
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(imports).where(one(tx, id))
  return row
}

export async function lock(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(imports).where(one(tx, id)).for('update')
  return row
}

/** Newest first, `limit + 1` of them. */
export async function list(tx: Tx, query: ImportQuery, after: Position | undefined): Promise<Row[]> {
  const { where, order } = descending(imports.createdAt, imports.id, after)
  return tx.db
    .select()
    .from(imports)
    .where(
      and(
        eq(imports.vendorId, tx.vendorId),
        query.kind && eq(imports.kind, query.kind),
        query.status && eq(imports.status, query.status),
        where,
      ),
    )
    .orderBy(...order)
    .limit(query.limit + 1)
}

export async function insert(tx: Tx, id: string, { kind, dryRun, mapping }: ImportCreate): Promise<Row> {
  const [row] = await tx.db
    .insert(imports)
    .values({ vendorId: tx.vendorId, id, kind, dryRun, mapping, status: 'waiting', createdAt: tx.now })
    .returning()
  return row!
}

const changed = (tx: Tx) => ({ activeAt: tx.realNow, version: sql`${imports.version} + 1` })

export async function update(tx: Tx, id: string, change: Change): Promise<Row> {
  const [row] = await tx.db
    .update(imports)
    .set({ ...change, ...changed(tx) })
    .where(one(tx, id))
    .returning()
  return row!
}

/** Gives an upload the say over the import. */
export async function begin(tx: Tx, id: string): Promise<Row> {
  const [row] = await tx.db
    .update(imports)
    .set({
      status: 'running',
      failure: null,
      finishedAt: null,
      startedAt: sql`coalesce(${imports.startedAt}, ${tx.now})`,
      attempt: sql`${imports.attempt} + 1`,
      ...changed(tx),
    })
    .where(one(tx, id))
    .returning()
  return row!
}

/** Adds up a batch. */
export async function add(tx: Tx, id: string, tally: Tally, change: Change): Promise<Row> {
  const rows = tally.created + tally.updated + tally.unchanged + tally.rejected
  const [row] = await tx.db
    .update(imports)
    .set({
      ...change,
      ...changed(tx),
      processed: sql`${imports.processed} + ${rows}`,
      created: sql`${imports.created} + ${tally.created}`,
      updated: sql`${imports.updated} + ${tally.updated}`,
      unchanged: sql`${imports.unchanged} + ${tally.unchanged}`,
      rejected: sql`${imports.rejected} + ${tally.rejected}`,
    })
    .where(one(tx, id))
    .returning()
  return row!
}
