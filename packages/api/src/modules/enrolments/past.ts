import { insertMany } from '../../db/insert-many.ts'
import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { idAt } from '../../ids.ts'
import { inThePast, type Doer } from '../../past.ts'
import { lessonsOf } from '../courses/content.ts'
import type { Course, CourseVersion } from '../courses/schema.ts'
import { scheduleReminders } from './reminders.ts'
import * as repository from './repository.ts'
import type { Enrolment } from './schema.ts'
import { announce } from './service.ts'
import { enrolments, lessonProgress } from './table.ts'

/** A run of a course as it went: the lessons that were done, each at its time. */
export interface PastRun {
  course: Course
  version: CourseVersion
  person: { id: string; partnerId: string | null }
  source: Enrolment['source']
  createdAt: string
  /** In order; the person began with the first. */
  done: Array<{ lesson: string; at: string }>
}

const dayMs = 86_400_000
const secondsRead = 240

/** Takes in runs with their past, writes their events, and has people reminded of what is still open. */
export async function takeIn(tx: Tx, past: PastRun[]): Promise<Enrolment[]> {
  const dated = past.map((run) => ({ ...run, id: idAt('enrolment', run.createdAt) }))
  await insertMany(
    tx,
    enrolments,
    dated.map((run) => rowOf(tx, run)),
  )
  await insertMany(
    tx,
    lessonProgress,
    dated.flatMap(({ id, done }) =>
      done.map(({ lesson, at }) => ({
        vendorId: tx.vendorId,
        enrolmentId: id,
        lesson,
        seconds: secondsRead,
        watched: [],
        position: null,
        lastSeenAt: at,
        completedAt: at,
      })),
    ),
  )
  const rows = await repository.findMany(
    tx,
    dated.map(({ id }) => id),
  )
  const stored = new Map<string, Enrolment>(
    rows.map(({ vendorId: _v, lessons: _l, ...row }) => [row.id, row]),
  )
  const ordered = dated.map((run) => stored.get(run.id)!)
  for (const [at, run] of dated.entries()) tell(tx, run, ordered[at]!)
  await scheduleReminders(
    tx,
    ordered.filter(({ completedAt }) => completedAt === null),
  )
  return ordered
}

type Dated = PastRun & { id: string }

function rowOf(tx: Tx, { id, course, version, person, source, createdAt, done }: Dated): repository.NewRow {
  const total = lessonsOf(version.content).length
  const last = done.at(-1)
  const completedAt = done.length === total ? last!.at : null
  return {
    vendorId: tx.vendorId,
    id,
    courseId: course.id,
    number: version.number,
    userId: person.id,
    partnerId: person.partnerId,
    kind: 'first',
    source,
    status: completedAt === null ? (last ? 'in_progress' : 'assigned') : 'completed',
    lessons: null,
    done: done.length,
    total,
    dueAt:
      course.dueDays === null ? null : new Date(Date.parse(createdAt) + course.dueDays * dayMs).toISOString(),
    startedAt: done[0]?.at ?? null,
    completedAt,
    lastLesson: last?.lesson ?? null,
    version: 1 + done.length,
    createdAt,
    updatedAt: last?.at ?? createdAt,
  }
}

/** What the log would have been told, each time of the enrolment as it was then. */
function tell(tx: Tx, { person, done }: Dated, now: Enrolment): void {
  const blank = { done: 0, lastLesson: null, startedAt: null, completedAt: null, version: 1 }
  const first: Enrolment = { ...now, ...blank, status: 'assigned', updatedAt: now.createdAt }
  const by: Doer = { kind: 'partner', userId: person.id }
  announce(inThePast(tx, now.createdAt, by), 'enrolment.created', first)
  for (const [index, { lesson, at }] of done.entries()) {
    const moment = inThePast(tx, at, by)
    if (index === 0)
      announce(moment, 'enrolment.started', { ...first, status: 'in_progress', startedAt: at, updatedAt: at })
    const { id, courseId, userId } = now
    const subject = { kind: 'enrolment', id, partnerId: null }
    emit(moment, 'lesson.completed', subject, { enrolmentId: id, courseId, userId, lesson })
    if (at === now.completedAt && index === done.length - 1) announce(moment, 'enrolment.completed', now)
  }
}
