import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { omitUndefined } from '../../objects.ts'
import { lessonsOf, type Content } from './content.ts'
import { courseTransitions } from './lifecycle.ts'
import { localise, translationFor } from './localise.ts'
import { fits, peopleOf } from './policy.ts'
import * as certificates from '../certificates/issuing.ts'
import * as courseFiles from '../course-files/service.ts'
import * as repository from './repository.ts'
import type {
  Course,
  CourseCreate,
  CourseOutline,
  CoursePublish,
  CourseQuery,
  CourseUpdate,
  CourseVersion,
} from './schema.ts'

type IfMatch = number | undefined

function present({ vendorId: _, ...course }: repository.Row): Course {
  return course
}
function presentVersion({ vendorId: _, ...version }: repository.VersionRow): CourseVersion {
  return version
}

export async function list(tx: Tx, query: CourseQuery): Promise<Page<Course>> {
  const shape = ['courses', tx.vendorId, query.status, query.key, query.mandatory, query.q]
  const rows = await repository.list(tx, query, decodeCursor(query.cursor, shape))
  return toPage(rows, query.limit, shape, (row) => ({ value: row.title, id: row.id }), present)
}

/** Titles of courses, as far as they are there. */
export async function titles(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await repository.findMany(tx, ids)
  return new Map(rows.map((row) => [row.id, row.title]))
}

/** @throws ApiError not_found when one of them is not there */
export async function requireAll(tx: Tx, ids: readonly string[]): Promise<void> {
  const known = await titles(tx, ids)
  if (ids.some((id) => !known.has(id))) throw notFound('course')
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Course> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('course')
  return present(row)
}

export const audienceOf = (course: Course): ReturnType<typeof peopleOf> => peopleOf(course.audience)

/** The course with the titles of its lessons: of the published version, or of the draft for those who write it. @throws ApiError not_found */
export async function outline(tx: Tx, id: string, locale: string | undefined): Promise<CourseOutline> {
  const course = await repository.find(tx, id)
  if (!course) throw notFound('course')
  const number = course.publishedNumber ?? course.draftNumber ?? 1
  const { content } = await versionRow(tx, id, number)
  const translated = translationFor(content.translations, locale)
  const minutes = lessonsOf(content).reduce((sum, lesson) => sum + (lesson.minutes ?? 0), 0)
  return {
    ...present(course),
    title: translated?.texts.title ?? course.title,
    summary: translated?.texts.summary ?? course.summary,
    languages: [...new Set([course.language, ...Object.keys(content.translations)])],
    minutes: minutes === 0 ? null : minutes,
    sections: localise(content, translated?.texts).map((section) => ({
      key: section.key,
      title: section.title,
      lessons: section.lessons.map(({ key, title, kind, minutes: long }) => ({
        key,
        title,
        kind,
        minutes: long,
      })),
    })),
  }
}

/** @throws ApiError conflict when the key is taken; validation_failed for a file that is not here */
export async function create(tx: Tx, { content, ...input }: CourseCreate): Promise<Course> {
  await courseFiles.requireAll(tx, content)
  const id = newId('course')
  const created = await repository.insert(tx, {
    ...omitUndefined(input),
    vendorId: tx.vendorId,
    id,
    status: 'draft',
    draftNumber: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  if (!created) throw new ApiError('conflict', `Another course has the key "${input.key}".`)
  await insertDraft(tx, id, 1, content)
  const course = present((await repository.lock(tx, id))!)
  return announce(tx, 'course.created', course)
}

/** @throws ApiError not_found | precondition_failed */
export async function update(tx: Tx, id: string, input: CourseUpdate, ifMatch: IfMatch): Promise<Course> {
  await locked(tx, id, ifMatch)
  return announce(tx, 'course.updated', present(await repository.update(tx, id, omitUndefined(input))))
}

/** Writes the next version; one draft at a time, which people do not see. @throws ApiError not_found | precondition_failed | validation_failed */
export async function putDraft(
  tx: Tx,
  id: string,
  content: Content,
  ifMatch: IfMatch,
): Promise<CourseVersion> {
  const course = await repository.lock(tx, id)
  if (!course) throw notFound('course')
  await courseFiles.requireAll(tx, content)
  if (course.draftNumber === null) {
    const number = (course.publishedNumber ?? 0) + 1
    await insertDraft(tx, id, number, content)
    await repository.update(tx, id, { draftNumber: number })
    return presentVersion(await versionRow(tx, id, number))
  }
  checkVersion(await versionRow(tx, id, course.draftNumber), ifMatch)
  return presentVersion(await repository.updateVersion(tx, id, course.draftNumber, { content }))
}

/** @throws ApiError not_found | invalid_transition for a course that was never published */
export async function discardDraft(tx: Tx, id: string, ifMatch: IfMatch): Promise<Course> {
  const course = await locked(tx, id, ifMatch)
  if (course.draftNumber === null) throw new ApiError('invalid_transition', 'The course has no draft.')
  if (course.publishedNumber === null) {
    throw new ApiError(
      'invalid_transition',
      'The only version of a course cannot be discarded: archive the course.',
    )
  }
  await repository.removeVersion(tx, id, course.draftNumber)
  return announce(tx, 'course.updated', present(await repository.update(tx, id, { draftNumber: null })))
}

/**
 * Makes the draft what people take from now on. Who is in the middle of the version before goes on with it.
 * @throws ApiError not_found | precondition_failed | invalid_transition
 */
export async function publish(tx: Tx, id: string, input: CoursePublish, ifMatch: IfMatch): Promise<Course> {
  const course = await locked(tx, id, ifMatch)
  const status = courseTransitions.apply('publish', course.status, tx.principal)
  if (course.draftNumber === null) {
    throw new ApiError(
      'invalid_transition',
      'There is no draft to publish: write one with PUT …/draft first.',
    )
  }
  const draft = await versionRow(tx, id, course.draftNumber)
  const before =
    course.publishedNumber === null ? undefined : await versionRow(tx, id, course.publishedNumber)
  if (before) await repository.updateVersion(tx, id, before.number, { status: 'superseded' })
  await repository.updateVersion(tx, id, draft.number, {
    status: 'published',
    change: before ? input.change : null,
    notes: input.notes ?? null,
    delta: deltaOf(draft.content, before?.content),
    publishedAt: tx.now,
  })
  const change = { status, publishedNumber: draft.number, draftNumber: null }
  const published = announce(tx, 'course.published', present(await repository.update(tx, id, change)))
  if (before && input.change === 'breaking') await certificates.courseBroke(tx, id)
  return published
}

/** Nobody can begin it any more; who is in it may finish. @throws ApiError not_found | invalid_transition */
export async function archive(tx: Tx, id: string, ifMatch: IfMatch): Promise<Course> {
  const course = await locked(tx, id, ifMatch)
  const status = courseTransitions.apply('archive', course.status, tx.principal)
  return announce(tx, 'course.archived', present(await repository.update(tx, id, { status })))
}

export async function versions(tx: Tx, id: string): Promise<CourseVersion[]> {
  await get(tx, id)
  return (await repository.listVersions(tx, id)).map(presentVersion)
}

/** A version with its answers. @throws ApiError not_found */
export async function getVersion(tx: Tx, id: string, number: number): Promise<CourseVersion> {
  return presentVersion(await versionRow(tx, id, number))
}

/** The published version, whoever asks; undefined when there is none. */
export async function findPublished(
  tx: Tx,
  id: string,
): Promise<{ course: Course; version: CourseVersion } | undefined> {
  const [row] = await repository.findMany(tx, [id])
  if (row?.status !== 'published' || row.publishedNumber === null) return undefined
  return { course: present(row), version: await getVersion(tx, id, row.publishedNumber) }
}

/** Lessons that are new or changed since a version. */
export async function newSince(tx: Tx, id: string, number: number): Promise<string[]> {
  const later = await repository.publishedAfter(tx, id, number)
  return [...new Set(later.flatMap(({ delta }) => delta))]
}

/** The version of each course that has to be known at least: the latest that broke with the one before. */
export async function requiredNumbers(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await repository.lastBreaking(tx, ids)
  return new Map(rows.map(({ courseId, number }) => [courseId, number]))
}

export const isMeantFor = fits

/** @throws ApiError not_found when it is not there, not meant for the caller, or not published */
export async function published(tx: Tx, id: string): Promise<{ course: Course; version: CourseVersion }> {
  const row = await repository.find(tx, id)
  if (!row || row.status !== 'published' || row.publishedNumber === null) throw notFound('course')
  return { course: present(row), version: await getVersion(tx, id, row.publishedNumber) }
}

async function versionRow(tx: Tx, id: string, number: number): Promise<repository.VersionRow> {
  const row = await repository.findVersion(tx, id, number)
  if (!row) throw notFound('course version')
  return row
}

async function locked(tx: Tx, id: string, ifMatch: IfMatch): Promise<repository.Row> {
  const course = await repository.lock(tx, id)
  if (!course) throw notFound('course')
  checkVersion(course, ifMatch)
  return course
}

async function insertDraft(tx: Tx, courseId: string, number: number, content: Content): Promise<void> {
  await repository.insertVersion(tx, {
    vendorId: tx.vendorId,
    courseId,
    number,
    status: 'draft',
    content,
    delta: [],
    updatedAt: tx.now,
  })
}

/** Lessons that somebody who knows the version before has not seen like this. A new title alone teaches nothing new. */
function deltaOf(content: Content, before: Content | undefined): string[] {
  if (!before) return []
  const known = new Map(lessonsOf(before).map((lesson) => [lesson.key, substance(lesson)]))
  return lessonsOf(content)
    .filter((lesson) => !isDeepStrictEqual(known.get(lesson.key), substance(lesson)))
    .map((lesson) => lesson.key)
}
const substance = ({
  title: _t,
  minutes: _m,
  ...rest
}: Content['sections'][number]['lessons'][number]): object => rest

function announce(
  tx: Tx,
  type: 'course.created' | 'course.updated' | 'course.published' | 'course.archived',
  course: Course,
): Course {
  emit(tx, type, { kind: 'course', id: course.id, partnerId: null }, { course })
  return course
}
