import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { lessonsOf } from '../courses/content.ts'
import * as courses from '../courses/service.ts'
import type { Course, CourseVersion } from '../courses/schema.ts'
import * as paths from '../paths/service.ts'
import * as timers from '../timers/service.ts'
import * as users from '../users/service.ts'
import { enrolmentTransitions } from './lifecycle.ts'
import { scheduleReminders } from './reminders.ts'
import * as repository from './repository.ts'
import type { CourseAssign, Enrolment, EnrolmentCreate, EnrolmentQuery } from './schema.ts'

function present({ vendorId: _v, lessons: _l, ...enrolment }: repository.Row): Enrolment {
  return enrolment
}

export async function list(tx: Tx, query: EnrolmentQuery): Promise<Page<Enrolment>> {
  const { limit, cursor, ...filter } = query
  const shape = ['enrolments', tx.vendorId, filter]
  const rows = await repository.list(tx, query, decodeCursor(cursor, shape))
  return toPage(rows, limit, shape, (row) => ({ value: row.createdAt, id: row.id }), present)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Enrolment> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('enrolment')
  return present(row)
}

/**
 * Puts a person into a course. Who is in it already stays where they are: asking twice gives the same enrolment.
 * @throws ApiError not_found | forbidden
 */
export async function create(tx: Tx, input: EnrolmentCreate): Promise<Enrolment> {
  const { course, version } = await courses.published(tx, input.courseId)
  const person = await personFor(tx, course, input.userId)
  const source = person.id === tx.principal.userId ? 'self' : 'assigned'
  if (source === 'self') await paths.requireTurn(tx, course.id, person.id)
  const [created] = await enrol(tx, course, version, [person], { source, dueAt: input.dueAt })
  const id = created ?? (await repository.findOpen(tx, course.id, person.id))?.id
  if (id === undefined) throw notFound('enrolment')
  return get(tx, id)
}

async function personFor(
  tx: Tx,
  course: Course,
  named: string | undefined,
): Promise<{ id: string; partnerId: string | null }> {
  const { userId, partnerId, scopes } = tx.principal
  const id = named ?? userId
  if (id === null)
    throw new ApiError('validation_failed', 'Name the person in `userId`: a key takes no courses.')
  const person = await users.get(tx, id)
  if (partnerId !== null && person.partnerId !== partnerId) throw notFound('user')
  if (id !== userId) {
    if (!scopes.has('training:write') && !scopes.has('training:team'))
      throw new ApiError('forbidden', 'You may take courses yourself, and not put others into them.')
  } else if (!course.selfEnrol && !scopes.has('training:write') && !scopes.has('training:team')) {
    throw new ApiError('forbidden', 'This course is by assignment: ask your admin or channel manager.')
  }
  return person
}

/** How many people one request puts into a course. */
const batch = 1000

/** Puts many people into a course: the named, or everyone it is meant for. @throws ApiError not_found */
export async function assign(
  tx: Tx,
  courseId: string,
  input: CourseAssign,
): Promise<{ enrolled: number; more: boolean }> {
  const { course, version } = await courses.published(tx, courseId)
  const audience = input.userIds ? undefined : courses.audienceOf(course)
  const people = await repository.candidates(tx, courseId, { userIds: input.userIds, audience }, batch + 1)
  const now = people.slice(0, batch)
  const created = await enrol(tx, course, version, now, { source: 'assigned', dueAt: input.dueAt })
  return { enrolled: created.length, more: people.length > now.length }
}

interface Run {
  source: Enrolment['source']
  dueAt?: string | undefined
  /** The lessons that a renewal asks for. */
  lessons?: string[]
}

/** Opens a run of the course for each person who has none. Gives back the new ones. */
export async function enrol(
  tx: Tx,
  course: Course,
  version: CourseVersion,
  people: Array<{ id: string; partnerId: string | null }>,
  { source, dueAt, lessons }: Run,
): Promise<string[]> {
  const total = lessons?.length ?? lessonsOf(version.content).length
  const rows = people.map((person) => ({
    vendorId: tx.vendorId,
    id: newId('enrolment'),
    courseId: course.id,
    number: version.number,
    userId: person.id,
    partnerId: person.partnerId,
    kind: lessons ? ('renewal' as const) : ('first' as const),
    source,
    status: 'assigned' as const,
    lessons: lessons ?? null,
    total,
    dueAt: dueAt ?? dueIn(tx, course.dueDays),
    createdAt: tx.now,
    updatedAt: tx.now,
  }))
  const created = await repository.insert(tx, rows)
  const enrolments = (await repository.findMany(tx, created)).map(present)
  await scheduleReminders(tx, enrolments)
  for (const enrolment of enrolments) announce(tx, 'enrolment.created', enrolment)
  return created
}

const dueIn = (tx: Tx, days: number | null): string | null =>
  days === null ? null : new Date(Date.parse(tx.now) + days * 86_400_000).toISOString()

/** Takes a person out of a course; what they did stays on record. @throws ApiError not_found | invalid_transition | forbidden */
export async function withdraw(tx: Tx, id: string, ifMatch: number | undefined): Promise<Enrolment> {
  const before = await repository.lock(tx, id)
  if (!before) throw notFound('enrolment')
  checkVersion(before, ifMatch)
  const mayManage = tx.principal.scopes.has('training:write') || tx.principal.scopes.has('training:team')
  if (before.source === 'assigned' && !mayManage) {
    throw new ApiError(
      'forbidden',
      'You were asked to take this course: only who asked you can take you out of it.',
    )
  }
  const status = enrolmentTransitions.apply('withdraw', before.status, tx.principal)
  await repository.update(tx, id, { status })
  await timers.cancel(tx, id, 'enrolment.reminder')
  return announce(tx, 'enrolment.withdrawn', await get(tx, id))
}

export function announce(
  tx: Tx,
  type:
    | 'enrolment.created'
    | 'enrolment.started'
    | 'enrolment.completed'
    | 'enrolment.withdrawn'
    | 'enrolment.due_soon'
    | 'enrolment.overdue',
  enrolment: Enrolment,
): Enrolment {
  // To the vendor alone: colleagues of a partner do not see each other's progress, and the log knows no persons.
  emit(tx, type, { kind: 'enrolment', id: enrolment.id, partnerId: null }, { enrolment })
  return enrolment
}
