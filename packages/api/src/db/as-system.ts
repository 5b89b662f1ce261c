import { systemPrincipal } from '../auth/principal.ts'
import type { Tx } from './tenant.ts'

/** The same transaction, for what the programme does by itself because of what somebody did. */
export function asSystem(tx: Tx): Tx {
  return { ...tx, principal: systemPrincipal(tx.vendorId, tx.principal.clockOffsetMs) }
}
