import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import type { Stage } from '../vendor/schema.ts'
import * as vendor from '../vendor/service.ts'
import type { DealMove } from './schema.ts'

type Closing = {
  closedAt: string | null
  wonReason: string | null
  lostReason: string | null
  closeNote: string | null
}

/** The field that says why, for each kind of stage that closes a deal. */
const fieldOf = { won: 'wonReason', lost: 'lostReason' } as const

/**
 * What a move to a stage of this kind leaves on the deal: when it was closed and why. An open stage empties all of it.
 * @throws ApiError validation_failed for a reason that is missing, unknown or does not fit
 */
export async function close(
  tx: Tx,
  kind: Stage['kind'],
  { note, ...given }: Omit<DealMove, 'stage'>,
): Promise<Closing & { reason: string | null }> {
  const empty = { closedAt: null, wonReason: null, lostReason: null, closeNote: null, reason: null }
  for (const [of, field] of Object.entries(fieldOf))
    if (of !== kind && given[field])
      throw wrong(field, 'unexpected', `A stage of the kind "${kind}" takes none.`)
  if (kind === 'open') return empty
  const { programme } = await vendor.rules(tx)
  const field = fieldOf[kind]
  const reason = given[field] ?? null
  const known = programme[`${kind}Reasons`].map(({ key }) => key)
  if (reason === null && programme.reasonRequired.includes(kind)) {
    throw wrong(field, 'required', `Say why it was ${kind}: ${known.join(', ')}.`)
  }
  if (reason !== null && !known.includes(reason)) {
    throw wrong(field, 'unknown_reason', `There is no such reason. This programme has ${known.join(', ')}.`)
  }
  return { ...empty, closedAt: tx.now, closeNote: note ?? null, [field]: reason, reason }
}

function wrong(field: string, code: string, detail: string): ApiError {
  return new ApiError('validation_failed', detail, { fields: [{ pointer: `/${field}`, code, detail }] })
}
