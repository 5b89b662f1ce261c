import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import { checkFollower } from './people.ts'
import { shown } from './present.ts'
import type { Ticket } from './schema.ts'
import { change, current, take, type IfMatch } from './step.ts'

const mostFollowers = 100
type Named = string | undefined

/** @throws ApiError not_found | precondition_failed | forbidden | validation_failed | conflict */
export async function follow(tx: Tx, id: string, named: Named, ifMatch: IfMatch): Promise<Ticket> {
  const { partnerId, followerIds } = await take(tx, id, ifMatch)
  const userId = await personOf(tx, named, partnerId)
  if (followerIds.includes(userId)) return shown(tx, await current(tx, id))
  if (followerIds.length >= mostFollowers)
    throw new ApiError('conflict', `At most ${mostFollowers} people follow a ticket.`)
  return shown(tx, await change(tx, id, 'ticket.updated', { followerIds: [...followerIds, userId] }))
}

/** @throws ApiError not_found | precondition_failed | forbidden | validation_failed */
export async function unfollow(tx: Tx, id: string, named: Named, ifMatch: IfMatch): Promise<Ticket> {
  const { partnerId, followerIds } = await take(tx, id, ifMatch)
  const userId = await personOf(tx, named, partnerId)
  const left = followerIds.filter((one) => one !== userId)
  if (left.length === followerIds.length) return shown(tx, await current(tx, id))
  return shown(tx, await change(tx, id, 'ticket.updated', { followerIds: left }))
}

async function personOf(tx: Tx, named: Named, partnerId: string | null): Promise<string> {
  const userId = named ?? tx.principal.userId
  if (userId === null) throw new ApiError('forbidden', 'A key names the person.')
  await checkFollower(tx, userId, partnerId)
  return userId
}
