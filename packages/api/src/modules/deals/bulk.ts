import { changesOf, inTurns, type BulkResult } from '../../bulk.ts'
import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { newId } from '../../ids.ts'
import { accountKey } from './account-domain.ts'
import { recordMove } from './changes.ts'
import * as history from './history.ts'
import { present } from './present.ts'
import * as repository from './repository.ts'

/** A deal from elsewhere, known there by its external id. What is absent stays as it is. */
export interface BulkDeal {
  externalId: string
  /** The system it was taken from. */
  source?: string
  name: string
  stage: string
  accountName?: string | null
  accountDomain?: string | null
  product?: string | null
  amount?: number | null
  currency?: string | null
  partnerId?: string | null
  ownerId?: string | null
  expectedCloseOn?: string | null
  /** Null when it is not known there. */
  stageChangedAt: string | null
  /** Whether its stage is won or lost. */
  closed: boolean
  /** Null when it is open, or not known there. */
  closedAt: string | null
}

/**
 * Creates what is new and updates what differs; every change has its event, an unchanged deal has none.
 * @returns one result a deal, in their order
 */
export async function upsert(tx: Tx, deals: BulkDeal[]): Promise<BulkResult[]> {
  const results = new Map<BulkDeal, BulkResult>()
  for (const turn of inTurns(deals, (deal) => deal.externalId)) await upsertDistinct(tx, turn, results)
  return deals.map((deal) => results.get(deal)!)
}

async function upsertDistinct(tx: Tx, deals: BulkDeal[], results: Map<BulkDeal, BulkResult>): Promise<void> {
  const before = await known(
    tx,
    deals.map((deal) => deal.externalId),
  )
  const fresh: repository.NewRow[] = []
  const touched: string[] = []
  for (const deal of deals) {
    const row = before.get(deal.externalId)
    const dated = withTimes(tx, deal, row)
    const changes = row ? changesOf(dated, row) : []
    if (!row) fresh.push(newRow(tx, dated))
    else if (changes.length > 0) repository.update(tx, row.id, withAccount(dated))
    if (!row || changes.length > 0) touched.push(deal.externalId)
    const outcome = row ? (changes.length > 0 ? 'updated' : 'unchanged') : 'created'
    results.set(deal, { outcome, id: row?.id ?? fresh.at(-1)!.id, changes })
  }
  if (fresh.length > 0) {
    repository.insert(tx, fresh)
    history.recordCreated(
      tx,
      fresh.map(({ id }) => id),
    )
  }
  for (const row of (await known(tx, touched)).values())
    await leaveTraces(tx, row, before.get(row.externalId ?? ''))
}

async function known(tx: Tx, externalIds: string[]): Promise<Map<string, repository.Row>> {
  const rows = await repository.findByExternalIds(tx, externalIds)
  return new Map(rows.map((row) => [row.externalId ?? '', row]))
}

type Dated = Omit<BulkDeal, 'closed' | 'stageChangedAt'> & { stageChangedAt: string }

/** Fills in the times that the file does not say; what is already known stays, so that the same file changes nothing. */
function withTimes(tx: Tx, { closed, ...deal }: BulkDeal, row: repository.Row | undefined): Dated {
  const sameStage = row?.stage === deal.stage
  return {
    ...deal,
    // Why it was closed belongs to the stage that it left.
    ...(row && !sameStage && { wonReason: null, lostReason: null, closeNote: null }),
    stageChangedAt: deal.stageChangedAt ?? (sameStage ? row.stageChangedAt : tx.now),
    closedAt: closed ? (deal.closedAt ?? row?.closedAt ?? tx.now) : null,
  }
}

function withAccount<T extends { accountDomain?: string | null }>(
  deal: T,
): T & { accountKey?: string | null } {
  return deal.accountDomain === undefined ? deal : { ...deal, accountKey: accountKey(deal.accountDomain) }
}

function newRow(tx: Tx, deal: Dated): repository.NewRow {
  return {
    ...withAccount(deal),
    vendorId: tx.vendorId,
    id: newId('deal'),
    registrationStatus: 'approved',
    createdAt: tx.now,
    updatedAt: tx.now,
  }
}

async function leaveTraces(tx: Tx, row: repository.Row, before: repository.Row | undefined): Promise<void> {
  const deal = present(row)
  const subject = { kind: 'deal', id: row.id, partnerId: row.partnerId }
  if (!before) return emit(tx, 'deal.created', subject, { deal })
  if (before.stage === row.stage) return emit(tx, 'deal.updated', subject, { deal })
  recordMove(tx, before, { toStage: row.stage })
  emit(tx, 'deal.moved', subject, { deal, fromStage: before.stage, toStage: row.stage })
}
