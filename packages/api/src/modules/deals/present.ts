import type { Row } from './repository.ts'
import type { Deal } from './schema.ts'

/** A row as the API shows it. */
export function present(row: Row): Deal {
  const { vendorId: _v, accountKey: _k, answerLateMs: _l, ...rest } = row
  const { answerLeftMs, protectionLeftMs, amount, currency, ...deal } = rest
  return {
    ...deal,
    amount: amount === null || currency === null ? null : { amount, currency },
    answerLeftSeconds: seconds(answerLeftMs),
    protectionLeftSeconds: seconds(protectionLeftMs),
  }
}

const seconds = (ms: number | null): number | null => (ms === null ? null : Math.ceil(ms / 1000))
