import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { ApiError, notFound, type FieldError } from '../../http/problem.ts'
import { omitUndefined } from '../../objects.ts'
import * as partners from '../partners/service.ts'
import type { VendorLists } from './lists.ts'
import * as repository from './repository.ts'
import type { Vendor, VendorUpdate } from './schema.ts'
import { get } from './service.ts'

/**
 * Changes the programme. A list is replaced as a whole, but may not lose a key that partners hold.
 * @throws ApiError precondition_failed | validation_failed
 */
export async function update(tx: Tx, input: VendorUpdate, ifMatch: number | undefined): Promise<Vendor> {
  const before = await repository.lock(tx)
  if (!before) throw notFound('vendor')
  checkVersion(before, ifMatch)
  const { programme, branding, ...rest } = omitUndefined(input)
  await refuseLosses(tx, before, rest)
  await repository.update(tx, {
    ...rest,
    ...(branding && { branding: { ...before.branding, ...omitUndefined(branding) } }),
    ...(programme && { programme: { ...before.programme, ...omitUndefined(programme) } }),
  })
  return announce(tx)
}

export async function announce(tx: Tx): Promise<Vendor> {
  const vendor = await get(tx)
  emit(tx, 'vendor.updated', { kind: 'vendor', id: vendor.id, partnerId: null }, { vendor })
  return vendor
}

async function refuseLosses(tx: Tx, before: VendorLists, after: Partial<VendorLists>): Promise<void> {
  const lists = ['partnerTypes', 'tiers', 'territories', 'products'] as const
  const lost = lists.flatMap((list) => {
    const kept = new Set((after[list] ?? before[list]).map(({ key }) => key))
    return before[list].filter(({ key }) => !kept.has(key)).map(({ key }) => ({ list, key }))
  })
  if (lost.length === 0) return
  const held = await partners.heldKeys(tx)
  const fields: FieldError[] = lost
    .filter(({ list, key }) => held[list].has(key))
    .map(({ list, key }) => ({
      pointer: `/${list}`,
      code: 'in_use',
      detail: `Partners hold "${key}". Change them before it goes.`,
    }))
  if (fields[0]) throw new ApiError('validation_failed', fields[0].detail, { fields })
}
