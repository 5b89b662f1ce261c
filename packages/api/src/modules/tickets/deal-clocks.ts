import type { Tx } from '../../db/tenant.ts'
import * as deals from '../deals/service.ts'
import { isUnsolved, type TicketStatus } from './lifecycle.ts'
import type * as repository from './repository.ts'

export type Blocker = Pick<repository.LockedRow, 'id' | 'dealId' | 'blocksDeal' | 'status'>

/** What a step of a ticket does to the deal that it blocks. */
export async function follow(tx: Tx, ticket: Blocker, to: TicketStatus): Promise<void> {
  const { id, dealId, blocksDeal, status } = ticket
  if (!blocksDeal || dealId === null || isUnsolved(status) === isUnsolved(to)) return
  await (isUnsolved(to) ? deals.block : deals.unblock)(tx, dealId, id)
}
