import type { Tx } from '../../db/tenant.ts'
import * as timers from '../timers/service.ts'
import type { TimerHandler } from '../timers/run.ts'
import type { TimerKind } from '../timers/table.ts'
import { hold } from './learning.ts'
import type { Enrolment } from './schema.ts'
import { announce, get } from './service.ts'

const dayMs = 86_400_000
/** When people are reminded, in days before a course is due; the last moment is the due one itself. */
const daysBefore = [7, 1, 0]

/** Sets the next reminder of each course that has a date. */
export async function scheduleReminders(tx: Tx, open: Array<Pick<Enrolment, 'id' | 'dueAt'>>): Promise<void> {
  const moments = open.flatMap(({ id, dueAt }) => {
    const next = dueAt === null ? undefined : nextReminder(dueAt, tx.now)
    return next === undefined ? [] : [{ subjectId: id, dueAt: next }]
  })
  await timers.scheduleMany(tx, 'enrolment.reminder', moments)
}

function nextReminder(dueAt: string, now: string): string | undefined {
  return daysBefore
    .map((days) => new Date(Date.parse(dueAt) - days * dayMs).toISOString())
    .find((moment) => moment > now)
}

async function remind(tx: Tx, id: string): Promise<void> {
  const enrolment = await get(tx, id)
  if (enrolment.completedAt !== null || enrolment.status === 'withdrawn' || enrolment.dueAt === null) return
  announce(tx, enrolment.dueAt <= tx.now ? 'enrolment.overdue' : 'enrolment.due_soon', enrolment)
  await scheduleReminders(tx, [enrolment])
}

export const enrolmentTimers = {
  'enrolment.reminder': { hold, run: remind },
} satisfies Partial<Record<TimerKind, TimerHandler>>
