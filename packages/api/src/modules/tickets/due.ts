import type { Tx } from '../../db/tenant.ts'
import type { TimerHandler } from '../timers/run.ts'
import type { TimerKind } from '../timers/table.ts'
import * as promises from './promises.ts'
import * as repository from './repository.ts'
import { current, step, take } from './step.ts'
import { tell } from './tell.ts'

/** What happens to a ticket when a timer of it comes due. */
export const ticketTimers = {
  'ticket.promise_due': { hold, run: promiseDue },
  'ticket.closing_soon': { hold, run: closingSoon },
  'ticket.close_due': { hold, run: closeDue },
} satisfies Partial<Record<TimerKind, TimerHandler>>

async function hold(tx: Tx, id: string): Promise<boolean> {
  return (await repository.lock(tx, id, { skipLocked: true })) !== undefined
}

async function promiseDue(tx: Tx, id: string): Promise<void> {
  await promises.settle(tx, (await repository.lock(tx, id))!)
}

async function closingSoon(tx: Tx, id: string): Promise<void> {
  const ticket = await current(tx, id)
  if (ticket.status === 'resolved') tell(tx, 'ticket.closing_soon', ticket)
}

async function closeDue(tx: Tx, id: string): Promise<void> {
  const ticket = await take(tx, id)
  if (ticket.status === 'resolved') await step(tx, ticket, 'close')
}
