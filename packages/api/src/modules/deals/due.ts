import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { ApiError } from '../../http/problem.ts'
import type { TimerHandler } from '../timers/run.ts'
import type { TimerKind } from '../timers/table.ts'
import * as vendor from '../vendor/service.ts'
import * as history from './history.ts'
import { awaitingAnswer } from './lifecycle.ts'
import * as registration from './registration.ts'
import * as repository from './repository.ts'
import { get } from './service.ts'

/** What happens to a deal when a timer of it comes due. */
export const dealTimers = {
  'deal.answer_due': { hold, run: answerDue },
  'deal.protection_ending': { hold, run: protectionEnding },
  'deal.protection_over': { hold, run: protectionOver },
} satisfies Partial<Record<TimerKind, TimerHandler>>

async function hold(tx: Tx, id: string): Promise<boolean> {
  return (await repository.lock(tx, id, { skipLocked: true })) !== undefined
}

/** The vendor owed an answer by now: what that costs is a rule of the programme. */
async function answerDue(tx: Tx, id: string): Promise<void> {
  const deal = await get(tx, id)
  if (
    !awaitingAnswer.includes(deal.registrationStatus) ||
    deal.answerDueAt === null ||
    deal.answerDueAt > tx.now
  )
    return
  const { programme } = await vendor.rules(tx)
  if (deal.escalatedAt === null) await tellLate(tx, id, programme.whenLate)
  if (programme.whenLate === 'approve') await approveByClock(tx, id)
}

async function tellLate(tx: Tx, id: string, rule: 'escalate' | 'approve' | 'extend'): Promise<void> {
  repository.update(tx, id, { escalatedAt: tx.now })
  const deal = await get(tx, id)
  const status = deal.registrationStatus
  history.record(tx, { dealId: id, command: 'answerLate', fromStatus: status, toStatus: status })
  emit(tx, 'deal.answer_late', { kind: 'deal', id, partnerId: deal.partnerId }, { deal, rule })
}

/** The clock never takes an account from a partner that is protected on it: then a person has to decide. */
async function approveByClock(tx: Tx, id: string): Promise<void> {
  try {
    await registration.approve(tx, id, {})
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'deal_conflict')) throw error
  }
}

async function protectionEnding(tx: Tx, id: string): Promise<void> {
  const deal = await get(tx, id)
  // Who has won or lost the deal needs no more time for it.
  if (deal.registrationStatus !== 'approved' || deal.closedAt !== null) return
  emit(tx, 'deal.protection_ending', { kind: 'deal', id, partnerId: deal.partnerId }, { deal })
}

/** While an extension is being decided the protection stands; the decision sets the timer again. */
async function protectionOver(tx: Tx, id: string): Promise<void> {
  const deal = await get(tx, id)
  if (deal.registrationStatus !== 'approved' || deal.protectedUntil === null || deal.protectedUntil > tx.now)
    return
  await registration.expire(tx, id)
}
