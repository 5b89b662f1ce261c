import type { Tx } from '../../db/tenant.ts'
import type { TimerHandler } from '../timers/run.ts'
import type { TimerKind } from '../timers/table.ts'
import * as offers from './offers.ts'
import * as repository from './repository.ts'

/** What happens to a lead when a timer of it comes due. */
export const leadTimers = {
  'lead.answer_due': { hold, run: answerDue },
  'lead.idle': { hold, run: idle },
} satisfies Partial<Record<TimerKind, TimerHandler>>

async function hold(tx: Tx, id: string): Promise<boolean> {
  return (await repository.lock(tx, id, { skipLocked: true })) !== undefined
}

async function answerDue(tx: Tx, id: string): Promise<void> {
  const { status, answerDueAt } = await repository.current(tx, id)
  if (status === 'offered' && answerDueAt !== null && answerDueAt <= tx.now) await offers.expire(tx, id)
}

async function idle(tx: Tx, id: string): Promise<void> {
  if ((await repository.current(tx, id)).status === 'accepted') await offers.pullBack(tx, id)
}
