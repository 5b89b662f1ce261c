import { and, desc, eq, lt, sum } from 'drizzle-orm'
import { sendMany } from '../../db/insert-many.ts'
import type { Tx } from '../../db/tenant.ts'
import { newId } from '../../ids.ts'
import type { LockedRow } from './repository.ts'
import type { FieldChange } from './schema.ts'
import { dealEdits, dealMoves } from './table.ts'

export type Move = typeof dealMoves.$inferSelect
export type Edit = typeof dealEdits.$inferSelect

/** Who does it, and when, as every record of a deal says it. */
export const signature = (tx: Tx) => ({
  vendorId: tx.vendorId,
  actorKind: tx.principal.kind,
  actorId: tx.principal.userId ?? tx.principal.id,
  occurredAt: tx.now,
})

type Moving = Pick<LockedRow, 'id' | 'stage' | 'stageChangedAt'>
type MoveTo = { toStage: string; reason?: string | null; note?: string | null }

/** Notes a move, and how long the deal had been where it was. */
export function recordMove(tx: Tx, deal: Moving, to: MoveTo): void {
  tx.send(tx.db.insert(dealMoves).values(moveOf(tx, deal, to)))
}

/** Notes that many deals have moved to one place. */
export function recordMoves(tx: Tx, deals: Moving[], to: MoveTo): void {
  sendMany(
    tx,
    dealMoves,
    deals.map((deal) => moveOf(tx, deal, to)),
  )
}

function moveOf(tx: Tx, deal: Moving, to: MoveTo): typeof dealMoves.$inferInsert {
  const stayedMs = Date.parse(tx.now) - Date.parse(deal.stageChangedAt)
  return {
    ...signature(tx),
    ...to,
    id: newId('move'),
    dealId: deal.id,
    fromStage: deal.stage,
    seconds: Math.max(0, Math.floor(stayedMs / 1000)),
  }
}

export function recordEdit(tx: Tx, dealId: string, changes: FieldChange[]): void {
  if (changes.length === 0) return
  tx.send(tx.db.insert(dealEdits).values({ ...signature(tx), id: newId('edit'), dealId, changes }))
}

/** The newest moves that are older than an id, which tells its own time. */
export async function movesBefore(
  tx: Tx,
  dealId: string,
  id: string | undefined,
  count: number,
): Promise<Move[]> {
  return tx.db
    .select()
    .from(dealMoves)
    .where(
      and(
        eq(dealMoves.vendorId, tx.vendorId),
        eq(dealMoves.dealId, dealId),
        id === undefined ? undefined : lt(dealMoves.id, id),
      ),
    )
    .orderBy(desc(dealMoves.id))
    .limit(count)
}

export async function editsBefore(
  tx: Tx,
  dealId: string,
  id: string | undefined,
  count: number,
): Promise<Edit[]> {
  return tx.db
    .select()
    .from(dealEdits)
    .where(
      and(
        eq(dealEdits.vendorId, tx.vendorId),
        eq(dealEdits.dealId, dealId),
        id === undefined ? undefined : lt(dealEdits.id, id),
      ),
    )
    .orderBy(desc(dealEdits.id))
    .limit(count)
}

/** Seconds in each stage that the deal has left. */
export async function secondsByStage(tx: Tx, dealId: string): Promise<Map<string, number>> {
  const rows = await tx.db
    .select({ stage: dealMoves.fromStage, seconds: sum(dealMoves.seconds) })
    .from(dealMoves)
    .where(and(eq(dealMoves.vendorId, tx.vendorId), eq(dealMoves.dealId, dealId)))
    .groupBy(dealMoves.fromStage)
  return new Map(rows.map(({ stage, seconds }) => [stage, Number(seconds)]))
}
