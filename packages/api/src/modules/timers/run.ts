import { systemPrincipal } from '../../auth/principal.ts'
import type { Tx } from '../../db/tenant.ts'
import { certificateTimers } from '../certificates/due.ts'
import { dealTimers } from '../deals/due.ts'
import { enrolmentTimers } from '../enrolments/reminders.ts'
import { leadTimers } from '../leads/due.ts'
import { quizTimers } from '../quizzes/due.ts'
import { ticketTimers } from '../tickets/due.ts'
import * as repository from './repository.ts'
import type { TimerKind } from './table.ts'

/** What one kind of timer does. */
export interface TimerHandler {
  /** Locks the subject before the timer, as every other change does; false while somebody else holds it. */
  hold: (tx: Tx, subjectId: string) => Promise<boolean>
  run: (tx: Tx, subjectId: string) => Promise<void>
}

const handlers: Record<TimerKind, TimerHandler> = {
  ...dealTimers,
  ...leadTimers,
  ...enrolmentTimers,
  ...quizTimers,
  ...certificateTimers,
  ...ticketTimers,
}

/** Carries out one due timer. False when somebody else is at it: it is looked at again in the next round. */
export async function runTimer(tx: Tx, timer: repository.Timer): Promise<boolean> {
  const { hold, run } = handlers[timer.kind]
  if (!(await hold(tx, timer.subjectId)) || !(await repository.take(tx, timer))) return false
  await run(tx, timer.subjectId)
  return true
}

/**
 * Carries out everything that comes due until a moment, each at its own moment and in order, as if the time in between
 * had really passed. All in the caller's transaction.
 */
export async function runUntil(tx: Tx, until: string): Promise<void> {
  const seen: string[] = []
  let now = tx.now
  for (;;) {
    const timer = await repository.next(tx, until, seen)
    if (!timer) return
    if (timer.dueAt > now) now = timer.dueAt
    const principal = systemPrincipal(tx.vendorId, Date.parse(now) - Date.parse(tx.realNow))
    if (!(await runTimer({ ...tx, principal, now }, timer))) seen.push(timer.id)
  }
}
