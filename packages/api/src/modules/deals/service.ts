import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { omitUndefined } from '../../objects.ts'
import * as partners from '../partners/service.ts'
import * as users from '../users/service.ts'
import * as vendor from '../vendor/service.ts'
import { present } from './present.ts'
import * as repository from './repository.ts'
import type { Deal, DealCreate, DealQuery, DealUpdate } from './schema.ts'

export async function list(tx: Tx, query: DealQuery): Promise<Page<Deal>> {
  const shape = listShape(tx, query)
  const rows = await repository.list(tx, query, decodeCursor(query.cursor, shape))
  const key = query.sort === '-createdAt' ? 'createdAt' : 'stageChangedAt'
  return toPage(rows, query.limit, shape, (row) => ({ value: row[key], id: row.id }), present)
}

/** What makes two lists the same list; a board column's cursor continues the list of its stage. */
export function listShape(tx: Tx, query: repository.Filter & { sort: DealQuery['sort'] }): unknown[] {
  return [
    'deals',
    tx.vendorId,
    query.stage,
    query.partnerId,
    query.ownerId,
    query.externalId,
    query.q,
    query.sort,
  ]
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Deal> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('deal')
  return present(row)
}

/**
 * Creates a deal. A partner's deal starts as a registration that waits for the vendor; the vendor's own is approved.
 * @throws ApiError validation_failed | not_found | conflict
 */
export async function create(tx: Tx, input: DealCreate, link: { leadId?: string } = {}): Promise<Deal> {
  const stage = await vendor.resolveStage(tx, input.stage)
  const partnerId = await partners.ownerOf(tx, input.partnerId)
  await checkReferences(tx, input)
  const id = newId('deal')
  const { amount, ...rest } = omitUndefined(input)
  await repository.insert(tx, [
    {
      ...rest,
      vendorId: tx.vendorId,
      id,
      amount: amount?.amount ?? null,
      currency: amount?.currency ?? null,
      stage: stage.key,
      registrationStatus: tx.principal.kind === 'partner' ? 'submitted' : 'approved',
      partnerId,
      leadId: link.leadId ?? null,
      closedAt: stage.kind === 'open' ? null : tx.now,
      stageChangedAt: tx.now,
      createdAt: tx.now,
      updatedAt: tx.now,
    },
  ])
  const deal = await get(tx, id)
  emit(tx, 'deal.created', { kind: 'deal', id, partnerId }, { deal })
  return deal
}

/** @throws ApiError not_found | precondition_failed | conflict */
export async function update(
  tx: Tx,
  id: string,
  input: DealUpdate,
  ifMatch: number | undefined,
): Promise<Deal> {
  const before = await repository.lock(tx, id)
  if (!before) throw notFound('deal')
  checkVersion(before, ifMatch)
  const partnerId = before.partnerId
  const externalId = input.externalId === before.externalId ? null : input.externalId
  await checkReferences(tx, { ownerId: input.ownerId, externalId })
  const { amount, ...rest } = omitUndefined(input)
  const money =
    amount === undefined ? {} : { amount: amount?.amount ?? null, currency: amount?.currency ?? null }
  await repository.update(tx, id, { ...rest, ...money })
  const deal = await get(tx, id)
  emit(tx, 'deal.updated', { kind: 'deal', id, partnerId }, { deal })
  return deal
}

/**
 * Moves a deal to another stage. Moving it to where it already is changes nothing.
 * @throws ApiError not_found | precondition_failed | validation_failed
 */
export async function move(tx: Tx, id: string, to: string, ifMatch: number | undefined): Promise<Deal> {
  const before = await repository.lock(tx, id)
  if (!before) throw notFound('deal')
  checkVersion(before, ifMatch)
  const stage = await vendor.resolveStage(tx, to)
  if (stage.key === before.stage) return get(tx, id)
  const closedAt = stage.kind === 'open' ? null : tx.now
  await repository.update(tx, id, { stage: stage.key, stageChangedAt: tx.now, closedAt })
  const deal = await get(tx, id)
  const subject = { kind: 'deal', id, partnerId: deal.partnerId }
  emit(tx, 'deal.moved', subject, { deal, fromStage: before.stage, toStage: stage.key })
  return deal
}

interface References {
  ownerId?: string | null | undefined
  externalId?: string | null | undefined
}

async function checkReferences(tx: Tx, { ownerId, externalId }: References): Promise<void> {
  if (ownerId) {
    const owner = await users.get(tx, ownerId)
    if (tx.principal.partnerId !== null && owner.partnerId !== tx.principal.partnerId) throw notFound('user')
  }
  if (externalId && (await repository.findByExternalIds(tx, [externalId])).length > 0) {
    throw new ApiError('conflict', `Another deal has the external id "${externalId}".`)
  }
}
