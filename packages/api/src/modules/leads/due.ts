import type { Tx } from '../../db/tenant.ts'
import type { Partner } from '../partners/schema.ts'
import * as partners from '../partners/service.ts'
import type { TimerHandler } from '../timers/run.ts'
import * as timers from '../timers/service.ts'
import type { TimerKind } from '../timers/table.ts'
import { heldLeadStatuses, type LeadStatus } from './lifecycle.ts'
import * as offers from './offers.ts'
import * as repository from './repository.ts'

/** What happens to a lead when a timer of it comes due. */
export const leadTimers = {
  'lead.answer_due': { hold, run: answerDue },
  'lead.idle': { hold, run: idle },
  // Locks its leads one by one, and leaves those that others are at work on for the next time.
  'lead.partner_gone': { hold: () => Promise.resolve(true), run: partnerGone },
} satisfies Partial<Record<TimerKind, TimerHandler>>

async function hold(tx: Tx, id: string): Promise<boolean> {
  return (await repository.lock(tx, id, { skipLocked: true })) !== undefined
}

async function answerDue(tx: Tx, id: string): Promise<void> {
  const { status, answerDueAt } = await repository.current(tx, id)
  if (status === 'offered' && answerDueAt !== null && answerDueAt <= tx.now) await offers.expire(tx, id)
}

/** A partnership that ends leaves no lead behind; one that is suspended keeps what it has accepted. */
const givenBack: Partial<Record<Partner['status'], LeadStatus[]>> = {
  suspended: ['offered'],
  ended: [...heldLeadStatuses],
}
const againAfterMs = 60_000

async function partnerGone(tx: Tx, partnerId: string): Promise<void> {
  const statuses = givenBack[(await partners.get(tx, partnerId)).status]
  if (!statuses || !(await offers.takeBack(tx, partnerId, statuses))) return
  const again = new Date(Date.parse(tx.now) + againAfterMs).toISOString()
  await timers.schedule(tx, 'lead.partner_gone', partnerId, again)
}

async function idle(tx: Tx, id: string): Promise<void> {
  if ((await repository.current(tx, id)).status === 'accepted') await offers.pullBack(tx, id)
}
