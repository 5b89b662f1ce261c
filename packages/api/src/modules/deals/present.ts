import type { Row } from './repository.ts'
import type { Deal } from './schema.ts'

/** A row as the API shows it. */
export function present(row: Row): Deal {
  const { vendorId: _v, accountKey: _k, answerLeftMs: _w, answerLateMs: _l, amount, currency, ...deal } = row
  return { ...deal, amount: amount === null || currency === null ? null : { amount, currency } }
}
