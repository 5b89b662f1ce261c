import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound, type FieldError } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { omitUndefined } from '../../objects.ts'
import * as partners from '../partners/service.ts'
import * as receipts from '../receipts/service.ts'
import * as requirements from '../requirements/service.ts'
import * as users from '../users/service.ts'
import * as vendor from '../vendor/service.ts'
import { accountKey } from './account-domain.ts'
import * as answers from './answers.ts'
import * as answerClock from './answer-clock.ts'
import { recordEdit, recordMove } from './changes.ts'
import { close } from './closing.ts'
import * as claims from './claims.ts'
import * as history from './history.ts'
import { sieve, type Filter } from './filter.ts'
import { contesting, type RegistrationStatus } from './lifecycle.ts'
import { refuseClosed, refuseUnknown, refuseUnknownProduct } from './known.ts'
import { present } from './present.ts'
import { isProtected } from './protection.ts'
import * as repository from './repository.ts'
import type { Deal, DealCreate, DealMove, DealQuery, DealUpdate, FieldChange } from './schema.ts'
import * as search from './search.ts'
import { sorts } from './sorting.ts'
import type { SortKey } from './sort-keys.ts'

export { accountKey } from './account-domain.ts'
export { block, unblock } from './blocking.ts'
export { relocate } from './relocation.ts'
export { addWorkingTime, workingTimeBetween } from './working-time.ts'

/** @throws ApiError cursor_invalid */
export async function list(tx: Tx, { limit, cursor, sort, ...filter }: DealQuery): Promise<Page<Deal>> {
  const shape = listShape(tx, filter, sort)
  const after = decodeCursor(cursor, shape)
  const rows = await repository.list(tx, await sieve(tx, filter), { sort, limit, after })
  if (rows.length === 0) await refuseUnknown(tx, filter)
  return toPage(rows, limit, shape, (row) => ({ value: sorts[sort].value(row), id: row.id }), present)
}

/** What makes two lists the same list; a board column's cursor continues the list of its stage. */
export function listShape(tx: Tx, filter: Filter, sort: SortKey): unknown[] {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined)
  return ['deals', tx.vendorId, tx.principal.partnerId, given.toSorted(([a], [b]) => (a < b ? -1 : 1)), sort]
}

export const countByStage = repository.countByStage

/** Brings up to date what can be found of a deal, after something was written on it. */
export const reindex = async (tx: Tx, id: string): Promise<void> => search.index(tx, [id])

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Deal> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('deal')
  return present(row)
}

/** For the vendor only: a partner must not learn who else there is. @throws ApiError not_found */
export async function rivals(tx: Tx, id: string): Promise<{ data: Deal[] }> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('deal')
  const rows = await repository.findMany(tx, await claims.rivalIds(tx, row))
  const place = (deal: Deal): string => deal.submittedAt ?? deal.createdAt
  return { data: rows.map(present).toSorted((a, b) => (place(a) < place(b) ? -1 : 1)) }
}

/**
 * Creates a deal. A partner's deal starts as a registration that waits for the vendor; the vendor's own is approved.
 * A draft is neither, until it is submitted.
 * @throws ApiError validation_failed | not_found | conflict | deal_conflict | requirements_missing
 */
export async function create(
  tx: Tx,
  input: DealCreate,
  link: { leadId?: string; form?: string } = {},
): Promise<Deal> {
  const stage = await vendor.resolveStage(tx, input.stage)
  const partnerId = await partners.ownerOf(tx, input.partnerId)
  if (tx.principal.kind === 'partner') {
    refuseClosed(stage)
    // A lead's product comes from the vendor's own form.
    if (link.leadId === undefined) await refuseUnknownProduct(tx, input.product)
  }
  await checkReferences(tx, { ...input, partnerId })
  const id = newId('deal')
  const registrationStatus = firstStatus(tx, input.draft)
  if (registrationStatus === 'submitted')
    await requirements.enforce(tx, 'deals.register', input.product ?? null)
  const form = link.form === undefined || link.form === answers.usualForm ? null : link.form
  const given = { ...input, form, values: input.values && withoutEmpty(input.values) }
  const values = given.values ? await answers.check(tx, given) : {}
  if (registrationStatus === 'submitted') await answers.demandComplete(tx, given)
  const { amount, draft: _, ...rest } = omitUndefined(input)
  repository.insert(tx, [
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
      form,
      values,
      leadId: link.leadId ?? null,
      closedAt: stage.kind === 'open' ? null : tx.now,
      stageChangedAt: tx.now,
      createdAt: tx.now,
      updatedAt: tx.now,
    },
  ])
  const command = registrationStatus === 'submitted' ? 'submit' : 'create'
  history.record(tx, { dealId: id, command, toStatus: registrationStatus })
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
  await checkReferences(tx, { ownerId: input.ownerId, externalId, partnerId })
  if (
    input.product !== undefined &&
    input.product !== before.product &&
    before.registrationStatus !== 'draft'
  )
    await requirements.enforce(tx, 'deals.register', input.product)
  if (tx.principal.kind === 'partner' && input.product !== before.product)
    await refuseUnknownProduct(tx, input.product)
  const { amount, values: given, ...rest } = omitUndefined(input)
  const values = given && (await mergedValues(tx, before, input, given))
  const account: repository.Change =
    input.accountDomain === undefined ? {} : await changeAccount(tx, before, input.accountDomain)
  const money =
    amount === undefined ? {} : { amount: amount?.amount ?? null, currency: amount?.currency ?? null }
  repository.update(tx, id, { ...rest, ...money, ...account, ...(values && { values }) })
  const deal = await get(tx, id)
  recordEdit(tx, id, differences(before, deal))
  // The receipt names the account: a protection that goes over to another one needs a new proof.
  if (account.accountKey !== undefined && account.accountKey !== before.accountKey && isProtected(tx, before))
    await receipts.issue(tx, { ...deal, accountKey: account.accountKey }, 'approved')
  emit(tx, 'deal.updated', { kind: 'deal', id, partnerId }, { deal })
  return deal
}

type Values = Deal['values']
const withoutEmpty = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

/** The vendor's own fields after an edit. What the form no longer asks stays as it is. */
async function mergedValues(
  tx: Tx,
  before: repository.LockedRow,
  input: DealUpdate,
  given: Values,
): Promise<Values> {
  const { id: _, ...deal } = { ...(await get(tx, before.id)), ...omitUndefined(input) }
  const kept = Object.keys(given)
  const checked = await answers.check(tx, { ...deal, values: withoutEmpty(given) })
  const others = Object.entries(before.values).filter(([name]) => !kept.includes(name))
  return { ...Object.fromEntries(others), ...checked }
}

/** What a registration still lacks. @throws ApiError not_found */
export async function missing(tx: Tx, id: string): Promise<{ data: FieldError[] }> {
  return { data: await answers.missing(tx, await get(tx, id)) }
}

export { carryOver } from './answers.ts'

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
  const own = [...new Set([...Object.keys(before.values), ...Object.keys(after.values)])]
  return [
    ...[...edited, 'amount' as const].map((field) => ({ field, from: was[field], to: after[field] })),
    ...own.map((name) => ({
      field: `values.${name}`,
      from: before.values[name] ?? null,
      to: after.values[name] ?? null,
    })),
  ].filter(({ from, to }) => !isDeepStrictEqual(from, to))
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
  const { partnerId, registrationStatus: status } = before
  const contests = contesting.some((one) => one === status)
  if (key === before.accountKey || partnerId === null || !(isProtected(tx, before) || contests))
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
 * Moves a deal to another stage. Moving it to where it already is changes nothing. A lost deal protects nothing; taken
 * up again while its time runs it does so again, unless the account has gone to another partner.
 * @throws ApiError not_found | precondition_failed | validation_failed | invalid_transition | deal_conflict
 */
export async function move(tx: Tx, id: string, to: DealMove, ifMatch: number | undefined): Promise<Deal> {
  const [before, stages] = await Promise.all([repository.lock(tx, id), vendor.stages(tx)])
  if (!before) throw notFound('deal')
  checkVersion(before, ifMatch)
  refuseUndecided(tx, before.registrationStatus)
  const stage = vendor.stageOf(stages, to.stage)
  const { reason, ...closing } = await close(tx, stage.kind, to)
  if (stage.key === before.stage) return get(tx, id)
  const wasLost = stages.find(({ key }) => key === before.stage)?.kind === 'lost'
  if (wasLost && stage.kind !== 'lost' && isProtected(tx, before))
    await claims.protect(tx, before.accountKey, before.partnerId)
  repository.update(tx, id, { ...closing, stage: stage.key, stageChangedAt: tx.now })
  recordMove(tx, before, { toStage: stage.key, reason, note: to.note ?? null })
  const deal = await get(tx, id)
  const subject = { kind: 'deal', id, partnerId: deal.partnerId }
  emit(tx, 'deal.moved', subject, { deal, fromStage: before.stage, toStage: stage.key })
  return deal
}

interface References {
  partnerId: string | null
  ownerId?: string | null | undefined
  externalId?: string | null | undefined
}

async function checkReferences(tx: Tx, { partnerId, ownerId, externalId }: References): Promise<void> {
  if (ownerId) await checkOwner(tx, ownerId, partnerId)
  if (externalId) partners.refuseExternalId(tx)
  if (externalId && (await repository.findByExternalIds(tx, [externalId])).length > 0) {
    throw new ApiError('conflict', `Another deal has the external id "${externalId}".`)
  }
}

/** A deal belongs to somebody of its partner, or of the vendor; a partner gives it to its own people only. */
async function checkOwner(tx: Tx, ownerId: string, partnerId: string | null): Promise<void> {
  const owner = await users.get(tx, ownerId)
  if (tx.principal.partnerId !== null && owner.partnerId !== tx.principal.partnerId) throw notFound('user')
  if (owner.partnerId === null || owner.partnerId === partnerId) return
  const detail = "The owner must be one of the vendor's people or of the deal's partner."
  throw new ApiError('validation_failed', detail, {
    fields: [{ pointer: '/ownerId', code: 'wrong_company', detail }],
  })
}
