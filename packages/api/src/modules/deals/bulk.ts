import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { newId } from '../../ids.ts'
import { present } from './present.ts'
import * as repository from './repository.ts'

/** A deal from elsewhere, known there by its external id. */
export interface BulkDeal {
  externalId: string
  name: string
  stage: string
  /** Absent, as the next four: it stays as it is. */
  accountName?: string | null
  product?: string | null
  amount?: number | null
  currency?: string | null
  partnerId?: string | null
  /** Null when it is not known there. */
  stageChangedAt: string | null
  /** Whether its stage is won or lost. */
  closed: boolean
  /** Null when it is open, or not known there. */
  closedAt: string | null
}

const compared = [
  'name',
  'stage',
  'accountName',
  'product',
  'amount',
  'currency',
  'partnerId',
  'stageChangedAt',
  'closedAt',
] as const

/** Creates what is new and updates what differs; every change has its event, an unchanged deal has none. */
export async function upsert(
  tx: Tx,
  deals: BulkDeal[],
): Promise<{ created: number; updated: number; unchanged: number }> {
  // The last line about a deal wins when a batch names it twice.
  const byId = new Map(deals.map((deal) => [deal.externalId, deal]))
  const ids = [...byId.keys()]
  const before = new Map((await repository.findByExternalIds(tx, ids)).map((row) => [row.externalId, row]))
  const rows = Array.from(byId.values(), (deal) => dated(tx, deal, before.get(deal.externalId)))
  const fresh = rows.filter((deal) => !before.has(deal.externalId))
  const changed = rows.filter((deal) => differs(deal, before.get(deal.externalId)))

  if (fresh.length > 0)
    await repository.insert(
      tx,
      fresh.map((deal) => newRow(tx, deal)),
    )
  for (const deal of changed) await repository.update(tx, before.get(deal.externalId)!.id, deal)
  const touched = new Set([...fresh, ...changed].map((deal) => deal.externalId))
  for (const row of await repository.findByExternalIds(tx, [...touched])) {
    const type = before.has(row.externalId) ? 'deal.updated' : 'deal.created'
    emit(tx, type, { kind: 'deal', id: row.id, partnerId: row.partnerId }, { deal: present(row) })
  }
  return { created: fresh.length, updated: changed.length, unchanged: deals.length - touched.size }
}

type Dated = Omit<BulkDeal, 'closed' | 'stageChangedAt'> & { stageChangedAt: string }

/** Fills in the times that the file does not say; what is already known stays, so that the same file changes nothing. */
function dated(tx: Tx, { closed, ...deal }: BulkDeal, row: repository.Row | undefined): Dated {
  const sameStage = row?.stage === deal.stage
  return {
    ...deal,
    stageChangedAt: deal.stageChangedAt ?? (sameStage ? row.stageChangedAt : tx.now),
    closedAt: closed ? (deal.closedAt ?? row?.closedAt ?? tx.now) : null,
  }
}

function differs(deal: Dated, row: repository.Row | undefined): boolean {
  return row !== undefined && compared.some((key) => deal[key] !== undefined && deal[key] !== row[key])
}

function newRow(tx: Tx, deal: Dated): repository.NewRow {
  return {
    ...deal,
    vendorId: tx.vendorId,
    id: newId('deal'),
    registrationStatus: 'approved',
    createdAt: tx.now,
    updatedAt: tx.now,
  }
}
