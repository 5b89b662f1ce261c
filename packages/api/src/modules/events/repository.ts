import { and, asc, eq, gt, inArray, isNotNull, max, notInArray, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { outbox } from '../../events/outbox.ts'
import { internalEventTypes, type EventQuery } from './schema.ts'

export type Row = typeof outbox.$inferSelect

/** A partner's users see the events of their partner; the vendor sees all. */
function visible(tx: Tx): SQL | undefined {
  if (tx.principal.partnerId === null) return undefined
  return and(eq(outbox.partnerId, tx.principal.partnerId), notInArray(outbox.type, [...internalEventTypes]))
}

/** Numbered events behind a sequence, in order. */
export async function list(tx: Tx, query: EventQuery): Promise<Row[]> {
  return tx.db
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.vendorId, tx.vendorId),
        visible(tx),
        isNotNull(outbox.sequence),
        gt(outbox.sequence, query.after ?? 0),
        query.types && inArray(outbox.type, query.types),
      ),
    )
    .orderBy(asc(outbox.sequence))
    .limit(query.limit)
}

/** The named events, as far as the caller may see them. */
export async function findMany(tx: Tx, ids: string[]): Promise<Row[]> {
  return tx.db
    .select()
    .from(outbox)
    .where(and(eq(outbox.vendorId, tx.vendorId), visible(tx), inArray(outbox.id, ids)))
}

/** The newest sequence of the vendor; 0 before the first event. */
export async function last(tx: Tx): Promise<number> {
  const [row] = await tx.db
    .select({ last: max(outbox.sequence) })
    .from(outbox)
    .where(eq(outbox.vendorId, tx.vendorId))
  return row?.last ?? 0
}
