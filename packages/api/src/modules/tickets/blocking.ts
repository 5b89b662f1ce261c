import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import * as deals from '../deals/service.ts'
import type { Blocker } from './deal-clocks.ts'
import { isUnsolved } from './lifecycle.ts'
import type { Ticket } from './schema.ts'
import { change, take, type IfMatch } from './step.ts'

/** The deal waits for this ticket. @throws ApiError not_found | precondition_failed | invalid_transition */
export async function block(tx: Tx, id: string, ifMatch: IfMatch): Promise<Ticket> {
  const { dealId, status } = await take(tx, id, ifMatch)
  if (dealId === null) throw new ApiError('invalid_transition', 'The ticket is about no deal. Name it first.')
  if (!isUnsolved(status))
    throw new ApiError('invalid_transition', `The ticket is ${status}: nothing waits for it.`)
  await deals.block(tx, dealId, id)
  return change(tx, id, 'ticket.updated', { blocksDeal: true })
}

/** The deal waits no longer. @throws ApiError not_found | precondition_failed */
export async function unblock(tx: Tx, id: string, ifMatch: IfMatch): Promise<Ticket> {
  const { dealId } = await take(tx, id, ifMatch)
  if (dealId !== null) await deals.unblock(tx, dealId, id)
  return change(tx, id, 'ticket.updated', { blocksDeal: false })
}

/** @throws ApiError invalid_transition while another deal waits for the ticket */
export function refuseOtherDeal(ticket: Blocker, dealId: string | null | undefined): void {
  if (!ticket.blocksDeal || dealId === undefined || dealId === ticket.dealId) return
  throw new ApiError(
    'invalid_transition',
    'A deal waits for this ticket. Unblock it before you name another.',
  )
}
