import type { Row } from './repository.ts'
import type { Deal } from './schema.ts'

/** A row as the API shows it. */
export function present({ vendorId: _, amount, currency, ...deal }: Row): Deal {
  return { ...deal, amount: amount === null || currency === null ? null : { amount, currency } }
}
