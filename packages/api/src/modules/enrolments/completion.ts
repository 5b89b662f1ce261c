import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import * as certificates from '../certificates/issuing.ts'
import * as timers from '../timers/service.ts'
import { enrolmentTransitions } from './lifecycle.ts'
import * as repository from './repository.ts'
import { announce, get } from './service.ts'

/** Begins a course that was only assigned. The caller holds the lock on it. */
export async function start(tx: Tx, before: repository.Bare): Promise<repository.Bare> {
  if (before.status !== 'assigned') return before
  const status = enrolmentTransitions.apply('start', before.status, tx.principal)
  await repository.update(tx, before.id, { status, startedAt: tx.now })
  announce(tx, 'enrolment.started', await get(tx, before.id))
  return { ...before, status, startedAt: tx.now }
}

/** Counts a lesson as done, and the course with its last one. The caller holds the lock on the enrolment. */
export async function lessonDone(tx: Tx, before: repository.Bare, lesson: string): Promise<void> {
  const counts = before.lessons === null || before.lessons.includes(lesson)
  const done = before.done + (counts ? 1 : 0)
  const { id, courseId, userId } = before
  emit(
    tx,
    'lesson.completed',
    { kind: 'enrolment', id, partnerId: null },
    { enrolmentId: id, courseId, userId, lesson },
  )
  if (done < before.total || before.status === 'completed') {
    await repository.update(tx, id, { done, lastLesson: lesson })
    return
  }
  const status = enrolmentTransitions.apply('complete', before.status, tx.principal)
  await repository.update(tx, id, { done, lastLesson: lesson, status, completedAt: tx.now })
  await timers.cancel(tx, id, 'enrolment.reminder')
  announce(tx, 'enrolment.completed', await get(tx, id))
  await certificates.courseFinished(tx, before)
}
