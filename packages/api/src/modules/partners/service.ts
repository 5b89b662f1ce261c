import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { omitUndefined } from '../../objects.ts'
import * as repository from './repository.ts'
import type { Partner, PartnerCreate, PartnerQuery, PartnerUpdate } from './schema.ts'

function present({ vendorId: _, ...partner }: repository.Row): Partner {
  return partner
}

export async function list(tx: Tx, query: PartnerQuery): Promise<Page<Partner>> {
  const shape = ['partners', tx.vendorId, query.status, query.q]
  const rows = await repository.list(tx, query, decodeCursor(query.cursor, shape))
  return toPage(rows, query.limit, shape, (row) => ({ value: row.name, id: row.id }), present)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Partner> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('partner')
  return present(row)
}

/** @throws ApiError conflict when the external id is taken */
export async function create(tx: Tx, input: PartnerCreate): Promise<Partner> {
  const [partner] = await createMany(tx, [input])
  if (!partner) throw new ApiError('conflict', `Another partner has the external id "${input.externalId}".`)
  return partner
}

/** Creates partners, save those whose external id is taken. */
export async function createMany(tx: Tx, inputs: PartnerCreate[]): Promise<Partner[]> {
  if (inputs.length === 0) return []
  const rows = await repository.insert(
    tx,
    inputs.map((input) => ({
      ...omitUndefined(input),
      vendorId: tx.vendorId,
      id: newId('partner'),
      createdAt: tx.now,
      updatedAt: tx.now,
    })),
  )
  return rows.map((row) => {
    const partner = present(row)
    emit(tx, 'partner.created', { kind: 'partner', id: partner.id, partnerId: partner.id }, { partner })
    return partner
  })
}

/** @throws ApiError not_found | precondition_failed */
export async function update(
  tx: Tx,
  id: string,
  input: PartnerUpdate,
  ifMatch: number | undefined,
): Promise<Partner> {
  const before = await repository.lock(tx, id)
  if (!before) throw notFound('partner')
  checkVersion(before, ifMatch)
  const partner = present(await repository.update(tx, id, omitUndefined(input)))
  emit(tx, 'partner.updated', { kind: 'partner', id, partnerId: id }, { partner })
  return partner
}

/** Finds the partner by the vendor's own id, or creates it: what minting an embed token does. */
export async function upsertByExternalId(
  tx: Tx,
  input: { externalId: string; name: string },
): Promise<Partner> {
  // The first two people of a new partner arrive together: the one that comes second waits in the insert, then finds it.
  const known = await repository.findByExternalId(tx, input.externalId)
  const [created] = known ? [] : await createMany(tx, [{ ...input, type: 'reseller', status: 'active' }])
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
