import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { omitUndefined } from '../../objects.ts'
import type { VendorLists } from '../vendor/lists.ts'
import * as vendor from '../vendor/service.ts'
import type { PartnerEvent } from './commands.ts'
import { checkKeys, checkRelations, namesKeys } from './checks.ts'
import { admitted } from './lifecycle.ts'
import * as repository from './repository.ts'
import type { Partner, PartnerCreate, PartnerQuery, PartnerUpdate } from './schema.ts'

function present({ vendorId: _, ...partner }: repository.Row): Partner {
  return partner
}

export async function list(tx: Tx, query: PartnerQuery): Promise<Page<Partner>> {
  const { limit: _l, cursor, ...filter } = query
  const shape = ['partners', tx.vendorId, filter]
  const rows = await repository.list(tx, query, decodeCursor(cursor, shape))
  const value = (row: repository.Row) => (query.sort === 'name' ? row.name : row.createdAt)
  return toPage(rows, query.limit, shape, (row) => ({ value: value(row), id: row.id }), present)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Partner> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('partner')
  return present(row)
}

/** What a partner is made of; without a type it is of the vendor's first. */
export type NewPartner = PartnerUpdate & Pick<PartnerCreate, 'name' | 'status'>

/** @throws ApiError conflict when the external id is taken | validation_failed */
export async function create(tx: Tx, input: NewPartner): Promise<Partner> {
  const [partner] = await createMany(tx, [input])
  if (!partner) throw new ApiError('conflict', `Another partner has the external id "${input.externalId}".`)
  return partner
}

/** Creates partners, save those whose external id is taken. @throws ApiError validation_failed */
export async function createMany(tx: Tx, inputs: NewPartner[]): Promise<Partner[]> {
  if (inputs.length === 0) return []
  const lists = await vendor.holdLists(tx)
  for (const input of inputs) {
    checkKeys(lists, input)
    await checkRelations(tx, null, input)
  }
  const rows = await repository.insert(
    tx,
    inputs.map((input) => ({
      type: lists.partnerTypes[0]!.key,
      ...omitUndefined(input),
      vendorId: tx.vendorId,
      id: newId('partner'),
      statusChangedAt: tx.now,
      createdAt: tx.now,
      updatedAt: tx.now,
    })),
  )
  return rows.map((row) => announce(tx, 'partner.created', row))
}

/** @throws ApiError not_found | precondition_failed | validation_failed | conflict */
export async function update(
  tx: Tx,
  id: string,
  input: PartnerUpdate,
  ifMatch: number | undefined,
): Promise<Partner> {
  if (namesKeys(input)) checkKeys(await vendor.holdLists(tx), input)
  await checkRelations(tx, id, input)
  const before = await repository.lock(tx, id)
  if (!before) throw notFound('partner')
  checkVersion(before, ifMatch)
  return announce(tx, 'partner.updated', await repository.update(tx, id, omitUndefined(input)))
}

/** For the vendor alone: the partner's users are not to see how it weighs them against others. */
export function announce(
  tx: Tx,
  type: 'partner.created' | 'partner.updated' | PartnerEvent,
  row: repository.Row,
): Partner {
  const partner = present(row)
  emit(tx, type, { kind: 'partner', id: partner.id, partnerId: null }, { partner })
  return partner
}

/** Which keys of the vendor's lists some partner holds. */
export async function heldKeys(tx: Tx): Promise<Record<keyof VendorLists, Set<string>>> {
  const held = {
    partnerTypes: new Set(),
    tiers: new Set(),
    territories: new Set(),
    products: new Set(),
  } as Record<keyof VendorLists, Set<string>>
  for (const { list, key } of await repository.heldKeys(tx)) held[list].add(key)
  return held
}

/**
 * Makes sure that the partner's people may come in, and keeps it so until the transaction ends.
 * @throws ApiError not_found | partner_not_admitted
 */
export async function holdAdmitted(tx: Tx, id: string): Promise<void> {
  const row = await repository.hold(tx, id)
  if (!row) throw notFound('partner')
  if (admitted.includes(row.status)) return
  throw new ApiError(
    'partner_not_admitted',
    `${row.name} is ${row.status}: its people may not come in. That takes ${admitted.join(', ')}.`,
    { members: { partnerStatus: row.status } },
  )
}

/** Finds the partner by the vendor's own id, or creates it: what minting an embed token does. */
export async function upsertByExternalId(
  tx: Tx,
  input: { externalId: string; name: string },
): Promise<Partner> {
  // The first two people of a new partner arrive together: the one that comes second waits in the insert, then finds it.
  const known = await repository.findByExternalId(tx, input.externalId)
  const [created] = known ? [] : await createMany(tx, [{ ...input, status: 'active' }])
  if (created) return created
  const row = known ?? (await repository.findByExternalId(tx, input.externalId))!
  return row.name === input.name ? present(row) : update(tx, row.id, { name: input.name }, undefined)
}

/**
 * External ids are the vendor's: a partner who could set one would learn which exist, and could take one in advance.
 * @throws ApiError forbidden for a partner's user
 */
export function refuseExternalId(tx: Tx): void {
  if (tx.principal.kind === 'partner')
    throw new ApiError('forbidden', "The external id is the vendor's to set.")
}

/**
 * The partner a new record belongs to: always the own one for a partner's user, the named one for the vendor.
 * @throws ApiError not_found, also when a partner's user names another partner
 */
export async function ownerOf(tx: Tx, named: string | null | undefined): Promise<string | null> {
  const own = tx.principal.partnerId
  if (own !== null && named && named !== own) throw notFound('partner')
  if (own === null && named) await get(tx, named)
  return own ?? named ?? null
}

export async function byNames(tx: Tx, names: string[]): Promise<Map<string, string>> {
  const rows = await repository.findByNames(tx, names)
  return new Map(rows.map((row) => [row.name, row.id]))
}

export async function byExternalIds(tx: Tx, externalIds: string[]): Promise<Map<string, string>> {
  const rows = await repository.findByExternalIds(tx, externalIds)
  return new Map(rows.map((row) => [row.externalId ?? '', row.id]))
}
