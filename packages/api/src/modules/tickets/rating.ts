import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import { isUnsolved } from './lifecycle.ts'
import { shown } from './present.ts'
import type { Ticket, TicketRate } from './schema.ts'
import { change, take, type IfMatch } from './step.ts'

/**
 * What whoever asked thinks of the help, once, after it is solved. A key passes on what that person said in chat.
 * @throws ApiError not_found | precondition_failed | forbidden | invalid_transition | conflict
 */
export async function rate(
  tx: Tx,
  id: string,
  { score, comment }: TicketRate,
  ifMatch: IfMatch,
): Promise<Ticket> {
  const before = await take(tx, id, ifMatch)
  if (tx.principal.kind === 'partner' && tx.principal.userId !== before.requesterId)
    throw new ApiError('forbidden', 'Only who asked for help says how it was.')
  if (isUnsolved(before.status))
    throw new ApiError('invalid_transition', `The ticket is ${before.status}. Rate it once it is resolved.`)
  if (before.ratedAt !== null) throw new ApiError('conflict', 'The ticket has been rated.')
  const rating = { ratingScore: score, ratingComment: comment ?? null, ratedAt: tx.now }
  return shown(tx, await change(tx, id, 'ticket.rated', rating))
}
