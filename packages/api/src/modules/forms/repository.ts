import { and, eq, lt, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import type { Form, FormPut } from './schema.ts'
import { forms, usedFormTickets } from './table.ts'

export type Row = typeof forms.$inferSelect

const one = (tx: Tx, key: Form['key']) => and(eq(forms.vendorId, tx.vendorId), eq(forms.key, key))

export async function find(tx: Tx, key: Form['key']): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(forms).where(one(tx, key))
  return row
}

export async function lock(tx: Tx, key: Form['key']): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(forms).where(one(tx, key)).for('update')
  return row
}

export async function put(tx: Tx, key: Form['key'], definition: FormPut): Promise<Row> {
  const [row] = await tx.db
    .insert(forms)
    .values({ vendorId: tx.vendorId, key, noun: key, definition, updatedAt: tx.now })
    .onConflictDoUpdate({
      target: [forms.vendorId, forms.key],
      set: { definition, updatedAt: tx.now, version: sql`${forms.version} + 1` },
    })
    .returning()
  return row!
}

/** False when the ticket was used before. Sweeps out the ones that could no longer be valid. */
export async function spendTicket(tx: Tx, id: string, expiresAt: string): Promise<boolean> {
  await tx.db
    .delete(usedFormTickets)
    .where(and(eq(usedFormTickets.vendorId, tx.vendorId), lt(usedFormTickets.expiresAt, tx.realNow)))
  const rows = await tx.db
    .insert(usedFormTickets)
    .values({ vendorId: tx.vendorId, id, expiresAt })
    .onConflictDoNothing()
    .returning({ id: usedFormTickets.id })
  return rows.length === 1
}
