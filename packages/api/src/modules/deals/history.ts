import { and, asc, desc, eq, lt } from 'drizzle-orm'
import { sendMany } from '../../db/insert-many.ts'
import type { Tx } from '../../db/tenant.ts'
import { notFound } from '../../http/problem.ts'
import { newId } from '../../ids.ts'
import { signature } from './changes.ts'
import * as repository from './repository.ts'
import type { DealChange } from './schema.ts'
import { dealHistory } from './table.ts'

type Step = Pick<
  typeof dealHistory.$inferInsert,
  'dealId' | 'command' | 'fromStatus' | 'toStatus' | 'reason' | 'note'
>

export function record(tx: Tx, step: Step): void {
  tx.send(tx.db.insert(dealHistory).values({ ...signature(tx), ...step, id: newId('change') }))
}

/** The first step of deals that came in together. */
export function recordCreated(tx: Tx, dealIds: string[]): void {
  const first = { ...signature(tx), command: 'create', toStatus: 'approved' } as const
  sendMany(
    tx,
    dealHistory,
    dealIds.map((dealId) => ({ ...first, id: newId('change'), dealId })),
  )
}

/** A registration's whole life, from its beginning. @throws ApiError not_found */
export async function list(tx: Tx, dealId: string): Promise<DealChange[]> {
  if (!(await repository.find(tx, dealId))) throw notFound('deal')
  const rows = await tx.db
    .select()
    .from(dealHistory)
    .where(and(eq(dealHistory.vendorId, tx.vendorId), eq(dealHistory.dealId, dealId)))
    .orderBy(asc(dealHistory.id))
  return rows.map(present)
}

/** The newest changes that are older than an id, which tells its own time. */
export async function changesBefore(
  tx: Tx,
  dealId: string,
  id: string | undefined,
  count: number,
): Promise<DealChange[]> {
  const rows = await tx.db
    .select()
    .from(dealHistory)
    .where(
      and(
        eq(dealHistory.vendorId, tx.vendorId),
        eq(dealHistory.dealId, dealId),
        id === undefined ? undefined : lt(dealHistory.id, id),
      ),
    )
    .orderBy(desc(dealHistory.id))
    .limit(count)
  return rows.map(present)
}

function present(row: typeof dealHistory.$inferSelect): DealChange {
  const { id, command, reason, note, occurredAt } = row
  return {
    id,
    command,
    from: row.fromStatus,
    to: row.toStatus,
    actor: { kind: row.actorKind, id: row.actorId },
    reason,
    note,
    occurredAt,
  }
}
