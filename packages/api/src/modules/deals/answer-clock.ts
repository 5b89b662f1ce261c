import type { Tx } from '../../db/tenant.ts'
import * as timers from '../timers/service.ts'
import * as vendor from '../vendor/service.ts'
import type { Change, LockedRow } from './repository.ts'
import { addWorkingTime, workingTimeBetween } from './working-time.ts'

const hourMs = 3_600_000
type Clock = Pick<LockedRow, 'id' | 'answerDueAt' | 'answerLeftMs' | 'answerLateMs'>

/** Starts the vendor's clock, or lets it go on with the working time that was left when it stopped. */
export async function start(tx: Tx, deal: Pick<Clock, 'id' | 'answerLeftMs'>): Promise<Change> {
  const { programme } = await vendor.rules(tx)
  const left = deal.answerLeftMs ?? programme.answerWithinHours * hourMs
  const answerDueAt = addWorkingTime(tx.now, left, programme)
  await timers.schedule(tx, 'deal.answer_due', deal.id, answerDueAt)
  return { answerDueAt, answerLeftMs: null }
}

/** Stops the clock while the partner answers; what was late stays late. */
export async function pause(tx: Tx, deal: Clock): Promise<Change> {
  await timers.cancel(tx, deal.id, 'deal.answer_due')
  if (deal.answerDueAt === null) return {}
  const { programme } = await vendor.rules(tx)
  return {
    answerDueAt: null,
    answerLeftMs: workingTimeBetween(tx.now, deal.answerDueAt, programme),
    answerLateMs: lateMs(tx, deal),
  }
}

/** Nobody waits for the vendor any more. */
export async function stop(tx: Tx, deal: Clock): Promise<Change> {
  await timers.cancel(tx, deal.id, 'deal.answer_due')
  return { answerDueAt: null, answerLeftMs: null, answerLateMs: lateMs(tx, deal) }
}

/** How long the partner has waited beyond what the programme promises. */
export function lateMs(tx: Tx, deal: Clock): number {
  const now = deal.answerDueAt === null ? 0 : Date.parse(tx.now) - Date.parse(deal.answerDueAt)
  return deal.answerLateMs + Math.max(now, 0)
}
