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
  accountName: string | null
  product: string | null
  amount: number | null
  currency: string | null
  partnerId: string | null
  stageChangedAt: string | null
  closedAt: string | null
}

const compared = ['name', 'stage', 'accountName', 'product', 'amount', 'currency', 'partnerId', 'closedAt'] as const

/** Creates what is new and updates what differs; every change has its event, an unchanged deal has none. */
export async function upsert(
  tx: Tx,
  deals: BulkDeal[],
): Promise<{ created: number; updated: number; unchanged: number }> {
  // The last line about a deal wins when a batch names it twice.
  const byId = new Map(deals.map((deal) => [deal.externalId, deal]))
  const ids = [...byId.keys()]
  const before = new Map((await repository.findByExternalIds(tx, ids)).map((row) => [row.externalId, row]))
  const fresh = [...byId.values()].filter((deal) => !before.has(deal.externalId))
  const changed = [...byId.values()].filter((deal) => differs(deal, before.get(deal.externalId)))

  if (fresh.length > 0) await repository.insert(tx, fresh.map((deal) => newRow(tx, deal)))
  for (const deal of changed) {
    const { stageChangedAt, ...change } = deal
    await repository.update(tx, before.get(deal.externalId)!.id, { ...change, ...(stageChangedAt && { stageChangedAt }) })
  }
  const touched = new Set([...fresh, ...changed].map((deal) => deal.externalId))
  for (const row of await repository.findByExternalIds(tx, [...touched])) {
    const type = before.has(row.externalId) ? 'deal.updated' : 'deal.created'
    emit(tx, type, { kind: 'deal', id: row.id, partnerId: row.partnerId }, { deal: present(row) })
  }
  return { created: fresh.length, updated: changed.length, unchanged: deals.length - touched.size }
}

function differs(deal: BulkDeal, row: repository.Row | undefined): boolean {
  return row !== undefined && compared.some((key) => deal[key] !== row[key])
}

function newRow(tx: Tx, deal: BulkDeal): repository.NewRow {
  return {
    ...deal,
    vendorId: tx.vendorId,
    id: newId('deal'),
    registrationStatus: 'approved',
    stageChangedAt: deal.stageChangedAt ?? tx.now,
    createdAt: tx.now,
    updatedAt: tx.now,
  }
}
