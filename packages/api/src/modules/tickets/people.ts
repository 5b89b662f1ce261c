import type { Tx } from '../../db/tenant.ts'
import { ApiError, notFound, type FieldError } from '../../http/problem.ts'
import * as partners from '../partners/service.ts'
import type { User } from '../users/schema.ts'
import * as users from '../users/service.ts'
import type { TicketCreate } from './schema.ts'

/**
 * Who needs help, and of which partner: a partner's user asks for itself, the vendor for whom it names.
 * @throws ApiError not_found | validation_failed
 */
export async function askedBy(
  tx: Tx,
  { partnerId, requesterId }: Pick<TicketCreate, 'partnerId' | 'requesterId'>,
): Promise<{ partnerId: string | null; requesterId: string | null }> {
  const own = await partners.ownerOf(tx, partnerId)
  if (tx.principal.kind === 'partner') {
    if (requesterId && requesterId !== tx.principal.userId)
      throw unfit('/requesterId', 'not_yourself', 'A partner user asks for itself.')
    return { partnerId: own, requesterId: tx.principal.userId }
  }
  if (!requesterId) return { partnerId: own, requesterId: tx.principal.userId }
  const requester = await users.get(tx, requesterId)
  if (own !== null && requester.partnerId !== own)
    throw unfit('/requesterId', 'wrong_company', 'Name somebody of the partner.')
  return { partnerId: requester.partnerId, requesterId }
}

/** @throws ApiError not_found | validation_failed */
export async function checkAssignee(tx: Tx, id: string): Promise<void> {
  const user = await users.get(tx, id)
  if (user.kind !== 'staff' || user.deactivatedAt !== null)
    throw unfit('/assigneeId', 'not_staff', "A ticket is given to one of the vendor's people.")
}

/** Whoever follows a ticket must be able to read it; to a partner, people of others do not exist. */
export async function checkFollower(tx: Tx, id: string, partnerId: string | null): Promise<void> {
  const [user] = await users.byIds(tx, [id])
  const mayRead = (one: User): boolean => one.kind === 'staff' || one.partnerId === partnerId
  if (!user || (tx.principal.kind === 'partner' && user.partnerId !== partnerId)) throw notFound('user')
  if (!mayRead(user)) throw unfit('/userId', 'cannot_read', 'This is nobody who can read it.')
}

export function unfit(pointer: string, code: string, detail: string): ApiError {
  const fields: FieldError[] = [{ pointer, code, detail }]
  return new ApiError('validation_failed', detail, { fields })
}
