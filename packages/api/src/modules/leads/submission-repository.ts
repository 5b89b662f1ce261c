import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { leadSubmissions } from './table.ts'

export type SubmissionRow = typeof leadSubmissions.$inferSelect

export async function list(tx: Tx, leadId: string): Promise<SubmissionRow[]> {
  return tx.db
    .select()
    .from(leadSubmissions)
    .where(and(eq(leadSubmissions.vendorId, tx.vendorId), eq(leadSubmissions.leadId, leadId)))
    .orderBy(desc(leadSubmissions.id))
    .limit(100)
}

export async function insert(
  tx: Tx,
  row: Omit<typeof leadSubmissions.$inferInsert, 'vendorId' | 'actorKind' | 'actorId' | 'receivedAt'>,
): Promise<SubmissionRow> {
  const [stored] = await tx.db
    .insert(leadSubmissions)
    .values({
      ...row,
      vendorId: tx.vendorId,
      actorKind: tx.principal.kind,
      actorId: tx.principal.userId ?? tx.principal.id,
      receivedAt: tx.now,
    })
    .returning()
  return stored!
}
