import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import type { Stage } from './schema.ts'
import { stages, vendors } from './table.ts'

export type Row = typeof vendors.$inferSelect

export async function find(tx: Tx): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(vendors).where(eq(vendors.id, tx.vendorId))
  return row
}

/** Locks against other changes of the vendor, not against rows that refer to it. */
export async function lock(tx: Tx): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(vendors).where(eq(vendors.id, tx.vendorId)).for('no key update')
  return row
}

/** Keeps the vendor as it is until the transaction ends; others may do the same. */
export async function hold(tx: Tx): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(vendors).where(eq(vendors.id, tx.vendorId)).for('share')
  return row
}

export async function update(
  tx: Tx,
  change: Partial<
    Omit<Row, 'id' | 'slug' | 'sandbox' | 'clockOffsetMs' | 'version' | 'createdAt' | 'updatedAt'>
  >,
): Promise<void> {
  await tx.db
    .update(vendors)
    .set({ ...change, updatedAt: tx.now, version: sql`${vendors.version} + 1` })
    .where(eq(vendors.id, tx.vendorId))
}

/** Moves the clock. It is no change of the programme, so the version stays. */
export async function setClock(tx: Tx, clockOffsetMs: number): Promise<void> {
  await tx.db.update(vendors).set({ clockOffsetMs }).where(eq(vendors.id, tx.vendorId))
}

export async function insert(tx: Tx, row: typeof vendors.$inferInsert): Promise<void> {
  await tx.db.insert(vendors).values(row)
}

export async function listStages(tx: Tx): Promise<Stage[]> {
  return tx.db
    .select({ key: stages.key, label: stages.label, kind: stages.kind, probability: stages.probability })
    .from(stages)
    .where(eq(stages.vendorId, tx.vendorId))
    .orderBy(asc(stages.position))
}

export async function insertStages(tx: Tx, list: Stage[]): Promise<void> {
  await tx.db
    .insert(stages)
    .values(list.map((stage, position) => ({ ...stage, vendorId: tx.vendorId, position })))
}

/** Nobody puts a deal into these stages until the transaction ends; whoever is about to is waited for. */
export async function lockStages(tx: Tx, keys: string[]): Promise<void> {
  await tx.db
    .select({ key: stages.key })
    .from(stages)
    .where(and(eq(stages.vendorId, tx.vendorId), inArray(stages.key, keys)))
    .orderBy(asc(stages.key))
    .for('update')
}

/** Adds what is new and brings the rest up to date; the order of the list is the order of the pipeline. */
export async function upsertStages(tx: Tx, list: Stage[]): Promise<void> {
  await tx.db
    .insert(stages)
    .values(list.map((stage, position) => ({ ...stage, vendorId: tx.vendorId, position })))
    .onConflictDoUpdate({
      target: [stages.vendorId, stages.key],
      set: {
        label: sql`excluded.label`,
        probability: sql`excluded.probability`,
        position: sql`excluded.position`,
      },
    })
}

export async function deleteStages(tx: Tx, keys: string[]): Promise<void> {
  await tx.db.delete(stages).where(and(eq(stages.vendorId, tx.vendorId), inArray(stages.key, keys)))
}
