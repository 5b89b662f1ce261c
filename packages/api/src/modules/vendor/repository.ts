import { asc, eq } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import type { Stage } from './schema.ts'
import { stages, vendors } from './table.ts'

export async function find(tx: Tx): Promise<typeof vendors.$inferSelect | undefined> {
  const [row] = await tx.db.select().from(vendors).where(eq(vendors.id, tx.vendorId))
  return row
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
