import type { Tx } from '../../db/tenant.ts'
import { lessonsOf } from '../courses/content.ts'
import * as courses from '../courses/service.ts'
import * as learning from '../enrolments/learning.ts'
import * as enrolments from '../enrolments/service.ts'
import type { TimerHandler } from '../timers/run.ts'
import type { TimerKind } from '../timers/table.ts'
import * as repository from './repository.ts'
import { close } from './service.ts'

/** The enrolment is locked before its attempt, as everywhere. */
async function hold(tx: Tx, id: string): Promise<boolean> {
  const attempt = await repository.find(tx, id)
  if (!attempt) return true
  return learning.hold(tx, attempt.enrolmentId)
}

/** Hands in what was answered when the time is over and nobody did. */
async function timeOver(tx: Tx, id: string): Promise<void> {
  const attempt = await repository.lock(tx, id)
  if (attempt?.status !== 'open') return
  const { number } = await enrolments.get(tx, attempt.enrolmentId)
  const { content } = await courses.getVersion(tx, attempt.courseId, number)
  const lesson = lessonsOf(content).find((one) => one.key === attempt.lesson)
  if (lesson?.kind === 'quiz') await close(tx, attempt, lesson.quiz)
}

export const quizTimers = {
  'quiz.time_over': { hold, run: timeOver },
} satisfies Partial<Record<TimerKind, TimerHandler>>
