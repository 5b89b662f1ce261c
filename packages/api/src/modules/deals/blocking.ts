import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { notFound } from '../../http/problem.ts'
import * as timers from '../timers/service.ts'
import * as vendor from '../vendor/service.ts'
import * as answerClock from './answer-clock.ts'
import { awaitingAnswer } from './lifecycle.ts'
import { present } from './present.ts'
import { isProtected, protectUntil } from './protection.ts'
import * as repository from './repository.ts'
import type { Deal } from './schema.ts'
import { workingTimeBetween } from './working-time.ts'

/** A deal whose protection stands still loses none of it, however late it is. */
export function asOfNow(tx: Tx, deal: repository.LockedRow): repository.LockedRow {
  if (deal.protectionLeftMs === null) return deal
  return { ...deal, protectedUntil: after(tx, deal.protectionLeftMs) }
}

const after = (tx: Tx, ms: number): string => new Date(Date.parse(tx.now) + ms).toISOString()

/** A change to a deal that tickets block: whatever clock it would start stands, with the time that it has. */
export async function standStill(tx: Tx, id: string, change: repository.Change): Promise<repository.Change> {
  await timers.cancel(tx, id, 'deal.answer_due', 'deal.protection_ending', 'deal.protection_over')
  const { answerDueAt, protectedUntil } = change
  const still = { ...change }
  if (answerDueAt) {
    const { programme } = await vendor.rules(tx)
    still.answerDueAt = null
    still.answerLeftMs = workingTimeBetween(tx.now, answerDueAt, programme)
  }
  if (protectedUntil !== undefined) {
    const left = protectedUntil === null ? null : Date.parse(protectedUntil) - Date.parse(tx.now)
    still.protectionLeftMs = left
  }
  return still
}

/** Stops both clocks until the ticket is solved. @throws ApiError not_found */
export async function block(tx: Tx, id: string, ticketId: string): Promise<void> {
  const deal = await take(tx, id)
  if (deal.blockedBy.includes(ticketId)) return
  const blockedBy = [...deal.blockedBy, ticketId]
  if (deal.blockedBy.length > 0) return tell(tx, id, 'deal.blocked', ticketId, { blockedBy })
  const answer = await answerClock.pause(tx, deal)
  const until = isProtected(tx, deal) || deal.registrationStatus === 'extension_requested'
  const { protectedUntil } = deal
  const change = await standStill(tx, id, { ...answer, ...(until && { protectedUntil }) })
  return tell(tx, id, 'deal.blocked', ticketId, { ...change, blockedBy })
}

/** Both clocks go on with the time they had left, once no ticket blocks the deal any more. @throws ApiError not_found */
export async function unblock(tx: Tx, id: string, ticketId: string): Promise<void> {
  const deal = await take(tx, id)
  if (!deal.blockedBy.includes(ticketId)) return
  const blockedBy = deal.blockedBy.filter((one) => one !== ticketId)
  const clocks = blockedBy.length === 0 ? await goOn(tx, deal) : {}
  return tell(tx, id, 'deal.unblocked', ticketId, { ...clocks, blockedBy })
}

async function goOn(tx: Tx, deal: repository.LockedRow): Promise<repository.Change> {
  const { id, registrationStatus, answerLeftMs, protectionLeftMs } = deal
  const waits = awaitingAnswer.includes(registrationStatus) && answerLeftMs !== null
  const answer = waits ? await answerClock.start(tx, deal) : {}
  if (protectionLeftMs === null) return answer
  const { programme } = await vendor.rules(tx)
  const protection = await protectUntil(tx, id, after(tx, protectionLeftMs), programme)
  return { ...answer, ...protection, protectionLeftMs: null }
}

async function take(tx: Tx, id: string): Promise<repository.LockedRow> {
  const deal = await repository.lock(tx, id)
  if (!deal) throw notFound('deal')
  return deal
}

async function tell(
  tx: Tx,
  id: string,
  type: 'deal.blocked' | 'deal.unblocked',
  ticketId: string,
  change: repository.Change,
): Promise<void> {
  repository.update(tx, id, change)
  const deal: Deal = present((await repository.find(tx, id))!)
  emit(tx, type, { kind: 'deal', id, partnerId: deal.partnerId }, { deal, ticketId })
}
