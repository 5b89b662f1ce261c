import { isDeepStrictEqual } from 'node:util'
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
import { accountKey } from './account-domain.ts'
import * as answerClock from './answer-clock.ts'
import { recordEdit, recordMove } from './changes.ts'
import * as claims from './claims.ts'
import * as history from './history.ts'
import { contesting, type RegistrationStatus } from './lifecycle.ts'
import { present } from './present.ts'
import * as repository from './repository.ts'
import type { Deal, DealCreate, DealQuery, DealUpdate, FieldChange } from './schema.ts'

export { accountKey } from './account-domain.ts'
export { addWorkingTime } from './working-time.ts'

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
 * A draft is neither, until it is submitted.
 * @throws ApiError validation_failed | not_found | conflict | deal_conflict
 */
export async function create(tx: Tx, input: DealCreate, link: { leadId?: string } = {}): Promise<Deal> {
  const stage = await vendor.resolveStage(tx, input.stage)
  const partnerId = await partners.ownerOf(tx, input.partnerId)
  await checkReferences(tx, input)
  const id = newId('deal')
  const registrationStatus = firstStatus(tx, input.draft)
  const { amount, draft: _, ...rest } = omitUndefined(input)
  await repository.insert(tx, [
    {
      ...rest,
      ...(await entry(tx, { id, partnerId, registrationStatus, accountDomain: input.accountDomain })),
      vendorId: tx.vendorId,
      id,
      amount: amount?.amount ?? null,
      currency: amount?.currency ?? null,
      stage: stage.key,
      registrationStatus,
      partnerId,
      leadId: link.leadId ?? null,
      closedAt: stage.kind === 'open' ? null : tx.now,
      stageChangedAt: tx.now,
      createdAt: tx.now,
      updatedAt: tx.now,
    },
  ])
  const command = registrationStatus === 'submitted' ? 'submit' : 'create'
  await history.record(tx, { dealId: id, command, toStatus: registrationStatus })
  const deal = await get(tx, id)
  emit(tx, 'deal.created', { kind: 'deal', id, partnerId }, { deal })
  if (registrationStatus === 'submitted')
    emit(tx, 'deal.submitted', { kind: 'deal', id, partnerId }, { deal })
  return deal
}

function firstStatus(tx: Tx, draft: boolean | undefined): 'draft' | 'submitted' | 'approved' {
  if (draft === true) return 'draft'
  return tx.principal.kind === 'partner' ? 'submitted' : 'approved'
}

interface Entry {
  id: string
  partnerId: string | null
  registrationStatus: RegistrationStatus
  accountDomain: string | null | undefined
}

/** What a new deal starts with as a registration: its account, and once submitted its place and the vendor's clock. */
async function entry(
  tx: Tx,
  { id, partnerId, registrationStatus: status, accountDomain }: Entry,
): Promise<repository.Change> {
  const key = accountKey(accountDomain)
  if (status === 'approved') return { accountKey: key }
  if (partnerId === null) {
    const detail = 'A draft is a registration by a partner: name the partner.'
    throw new ApiError('validation_failed', detail, {
      fields: [{ pointer: '/partnerId', code: 'required', detail }],
    })
  }
  if (status === 'draft') return { accountKey: key }
  await claims.stake(tx, key, partnerId)
  return {
    ...(await answerClock.start(tx, { id, answerLeftMs: null })),
    accountKey: key,
    submittedAt: tx.now,
  }
}

/** @throws ApiError not_found | precondition_failed | conflict | deal_conflict | invalid_transition */
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
  const account =
    input.accountDomain === undefined ? {} : await changeAccount(tx, before, input.accountDomain)
  const money =
    amount === undefined ? {} : { amount: amount?.amount ?? null, currency: amount?.currency ?? null }
  await repository.update(tx, id, { ...rest, ...money, ...account })
  const deal = await get(tx, id)
  await recordEdit(tx, id, differences(before, deal))
  emit(tx, 'deal.updated', { kind: 'deal', id, partnerId }, { deal })
  return deal
}

const edited = [
  'name',
  'accountName',
  'accountDomain',
  'ownerId',
  'product',
  'expectedCloseOn',
  'externalId',
] as const

/** What an edit changed, from what to what. */
function differences(before: repository.LockedRow, after: Deal): FieldChange[] {
  const { amount, currency } = before
  const was = { ...before, amount: amount === null || currency === null ? null : { amount, currency } }
  return [...edited, 'amount' as const]
    .map((field) => ({ field, from: was[field], to: after[field] }))
    .filter(({ from, to }) => !isDeepStrictEqual(from, to))
}

/** A partner takes a deal through the pipeline once the vendor has approved its registration. */
function refuseUndecided(tx: Tx, status: RegistrationStatus): void {
  if (tx.principal.kind !== 'partner' || status === 'approved' || status === 'extension_requested') return
  throw new ApiError(
    'invalid_transition',
    `The deal moves once it is approved; its registration is "${status}".`,
  )
}

/** A claim moves to another account only if that one is free; what the vendor has looked at, only the vendor moves. */
async function changeAccount(
  tx: Tx,
  before: repository.LockedRow,
  domain: string | null,
): Promise<repository.Change> {
  const key = accountKey(domain)
  const { partnerId, registrationStatus: status, protectedUntil } = before
  const isProtected = status === 'approved' && protectedUntil !== null && protectedUntil > tx.now
  const contests = contesting.some((one) => one === status)
  if (key === before.accountKey || partnerId === null || !(isProtected || contests))
    return { accountKey: key }
  if (tx.principal.kind === 'partner' && status !== 'submitted' && status !== 'returned') {
    throw new ApiError(
      'invalid_transition',
      `The account of a registration stays as it is while the state is "${status}".`,
    )
  }
  await claims.stake(tx, key, partnerId)
  return { accountKey: key }
}

/**
 * Moves a deal to another stage. Moving it to where it already is changes nothing.
 * @throws ApiError not_found | precondition_failed | validation_failed | invalid_transition
 */
export async function move(tx: Tx, id: string, to: string, ifMatch: number | undefined): Promise<Deal> {
  const before = await repository.lock(tx, id)
  if (!before) throw notFound('deal')
  checkVersion(before, ifMatch)
  refuseUndecided(tx, before.registrationStatus)
  const stage = await vendor.resolveStage(tx, to)
  if (stage.key === before.stage) return get(tx, id)
  const closedAt = stage.kind === 'open' ? null : tx.now
  await repository.update(tx, id, { stage: stage.key, stageChangedAt: tx.now, closedAt })
  await recordMove(tx, before, { toStage: stage.key })
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
  if (externalId) partners.refuseExternalId(tx)
  if (externalId && (await repository.findByExternalIds(tx, [externalId])).length > 0) {
    throw new ApiError('conflict', `Another deal has the external id "${externalId}".`)
  }
}
