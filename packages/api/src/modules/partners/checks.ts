import type { Tx } from '../../db/tenant.ts'
import { ApiError, type FieldError } from '../../http/problem.ts'
import type { VendorLists } from '../vendor/lists.ts'
import * as repository from './repository.ts'
import type { PartnerUpdate } from './schema.ts'

/** Which list of the vendor each field of a partner takes its keys from. */
const lists = {
  type: 'partnerTypes',
  tier: 'tiers',
  territories: 'territories',
  products: 'products',
} as const satisfies Partial<Record<keyof PartnerUpdate, keyof VendorLists>>
const keyed = Object.keys(lists) as Array<keyof typeof lists>

export const namesKeys = (input: PartnerUpdate): boolean => keyed.some((field) => input[field] !== undefined)

/** Checks that every key is one of the vendor's lists. @throws ApiError validation_failed */
export function checkKeys(known: VendorLists, input: PartnerUpdate): void {
  const fields = keyed.flatMap((field) => {
    const allowed = known[lists[field]].map(({ key }) => key)
    return [input[field] ?? []].flat().flatMap((key, index): FieldError[] => {
      if (allowed.includes(key)) return []
      const pointer = Array.isArray(input[field]) ? `/${field}/${index}` : `/${field}`
      const detail = `The vendor's ${lists[field]} have no "${key}". They have ${allowed.join(', ') || 'none yet'}.`
      return [{ pointer, code: 'unknown_key', detail }]
    })
  })
  if (fields[0]) throw new ApiError('validation_failed', fields[0].detail, { fields })
}

/** Checks whom a partner refers to; `id` is null for a new one. @throws ApiError validation_failed */
export async function checkRelations(tx: Tx, id: string | null, input: PartnerUpdate): Promise<void> {
  const { channelManagerId, parentId } = input
  if (channelManagerId && !(await repository.isChannelManager(tx, channelManagerId))) {
    throw wrong('/channelManagerId', 'Name a member of staff who is an admin or a channel manager.')
  }
  if (!parentId) return
  const line = await repository.lineOf(tx, parentId)
  if (line.length === 0) throw wrong('/parentId', 'There is no such partner.')
  if (id !== null && line.includes(id)) throw wrong('/parentId', 'A partner cannot stand above itself.')
}

function wrong(pointer: string, detail: string): ApiError {
  return new ApiError('validation_failed', detail, { fields: [{ pointer, code: 'wrong_reference', detail }] })
}
