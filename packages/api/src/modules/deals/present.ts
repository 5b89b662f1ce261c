import type { Row } from './repository.ts'
import type { Deal } from './schema.ts'

/** A row as the API shows it. */
export function present(row: Row): Deal {
  const { vendorId: _v, accountKey: _k, answerLateMs: _l, answerLeftMs, amount, currency, ...deal } = row
  return {
    ...deal,
    amount: amount === null || currency === null ? null : { amount, currency },
    answerLeftSeconds: answerLeftMs === null ? null : Math.ceil(answerLeftMs / 1000),
  }
}
