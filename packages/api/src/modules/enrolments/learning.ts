import type { Content } from '../../content/content.ts'
import type { Tx } from '../../db/tenant.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import { lessonsOf, type Lesson } from '../courses/content.ts'
import { localise, translationFor } from '../courses/localise.ts'
import * as courses from '../courses/service.ts'
import * as courseFiles from '../course-files/service.ts'
import * as completion from './completion.ts'
import { requireOwn } from './policy.ts'
import * as records from './records.ts'
import * as repository from './repository.ts'
import type { CourseRun, EnrolmentContent, LearnerLesson, LessonReport, LessonState } from './schema.ts'
import { get } from './service.ts'
import { add, lengthOf, type Stretch } from './stretches.ts'

/** The most that one report can add: a page that slept for an hour was not read for an hour. */
const longestGapSeconds = 30
/** Videos may be played at up to this speed. */
const fastest = 2

/** A course as the caller takes it: an open run before one that is done. @throws ApiError not_found */
export async function mine(
  tx: Tx,
  files: Content,
  courseId: string,
  locale: string | undefined,
): Promise<CourseRun> {
  const { userId, scopes } = tx.principal
  const course = await courses.outline(tx, courseId, locale)
  const run = userId === null ? undefined : (await records.latestOf(tx, userId, [courseId])).get(courseId)
  const free = course.selfEnrol || scopes.has('training:team') || scopes.has('training:write')
  return {
    course,
    mayEnrol: free && course.status === 'published',
    content: run ? await content(tx, files, run.id, locale) : null,
  }
}

/** What a person is to learn, in their language, and how far they are. @throws ApiError not_found */
export async function content(
  tx: Tx,
  files: Content,
  id: string,
  locale: string | undefined,
): Promise<EnrolmentContent> {
  const enrolment = await get(tx, id)
  const [course, version, states] = await Promise.all([
    courses.get(tx, enrolment.courseId),
    courses.getVersion(tx, enrolment.courseId, enrolment.number),
    repository.progress(tx, id),
  ])
  const row = await repository.find(tx, id)
  const translated = translationFor(version.content.translations, locale)
  const sections = localise(version.content, translated?.texts).map(({ key, title, lessons }) => ({
    key,
    title,
    lessons: lessons.map(forLearner),
  }))
  const taught = await courseFiles.withAddresses(tx, files, sections)
  const stateOf = new Map(states.map((state) => [state.lesson, presentState(state)]))
  return {
    enrolment: { ...enrolment, courseTitle: translated?.texts.title ?? enrolment.courseTitle },
    language: translated?.language ?? course.language,
    languages: [...new Set([course.language, ...Object.keys(version.content.translations)])],
    sections: taught.map(({ lessons, ...section }) => ({
      ...section,
      lessons: lessons.map((lesson) => ({
        ...lesson,
        asked: row?.lessons?.includes(lesson.key) ?? true,
        state: stateOf.get(lesson.key) ?? null,
      })),
    })),
  }
}

function presentState(row: repository.ProgressRow): LessonState {
  const { seconds, watched, position, completedAt } = row
  return { seconds, watchedSeconds: Math.round(lengthOf(watched)), position, completedAt }
}

/** Named field by field: what a new kind of lesson holds is not shown before somebody says so. */
function forLearner(lesson: Lesson): Omit<LearnerLesson, 'asked' | 'state'> {
  const { key, kind, title, minutes } = lesson
  return {
    key,
    kind,
    title,
    minutes,
    markdown: kind === 'article' ? lesson.markdown : kind === 'assignment' ? lesson.instructions : null,
    url: 'url' in lesson ? lesson.url : null,
    durationSeconds: kind === 'video' ? lesson.durationSeconds : null,
    captions: kind === 'video' ? lesson.captions : [],
    transcript: kind === 'video' ? lesson.transcript : null,
    completion: 'completion' in lesson ? lesson.completion : null,
    quiz: kind === 'quiz' ? quizRules(lesson.quiz) : null,
  }
}

function quizRules({
  questions,
  draw,
  passMark,
  attempts,
  timeLimitSeconds,
}: Extract<Lesson, { kind: 'quiz' }>['quiz']): NonNullable<LearnerLesson['quiz']> {
  const asked = questions.filter(
    (question) => question.pool === null || draw[question.pool] === undefined,
  ).length
  const drawn = Object.values(draw).reduce((sum, count) => sum + count, 0)
  return { questions: asked + drawn, passMark, attempts, timeLimitSeconds }
}

/**
 * Notes that a lesson is open. Time goes by the server's clock and reports only say that it still is: two tabs, or a
 * report that is sent twice, add nothing.
 * @throws ApiError not_found | forbidden | invalid_transition
 */
export async function report(tx: Tx, id: string, key: string, input: LessonReport): Promise<LessonState> {
  const { enrolment, lesson } = await openLesson(tx, id, key)
  const before = await repository.lessonState(tx, id, key)
  const elapsed = before ? (Date.parse(tx.now) - Date.parse(before.lastSeenAt)) / 1000 : 0
  const reported: Stretch[] = (input.watched ?? []).map(([from, to]) => within(lesson, from, to))
  const row = {
    vendorId: tx.vendorId,
    enrolmentId: id,
    lesson: key,
    seconds: Math.round((before?.seconds ?? 0) + Math.min(elapsed, longestGapSeconds)),
    watched: add(before?.watched ?? [], reported, elapsed * fastest),
    position: input.position ?? before?.position ?? null,
    lastSeenAt: tx.now,
    completedAt: before?.completedAt ?? null,
  }
  const done = row.completedAt === null && isDone(lesson, row)
  if (done) row.completedAt = tx.now
  await repository.putProgress(tx, row)
  if (done) await completion.lessonDone(tx, enrolment, key)
  else if (enrolment.lastLesson !== key) await repository.update(tx, id, { lastLesson: key })
  return presentState(row)
}

function within(lesson: Lesson, from: number, to: number): Stretch {
  const end = lesson.kind === 'video' ? lesson.durationSeconds : 0
  return [Math.min(from, end), Math.min(to, end)]
}

function isDone(lesson: Lesson, state: Pick<repository.ProgressRow, 'seconds' | 'watched'>): boolean {
  if (!('completion' in lesson)) return false
  const rule = lesson.completion
  if (rule.rule === 'viewed') return true
  if (rule.rule === 'dwell') return state.seconds >= rule.seconds
  return (
    lesson.kind === 'video' && lengthOf(state.watched) * 100 >= lesson.durationSeconds * rule.share - 0.001
  )
}

/** Counts a lesson as done that was passed, not only seen. The caller holds the lock on the enrolment. */
export async function passLesson(tx: Tx, id: string, key: string): Promise<void> {
  const enrolment = await repository.lock(tx, id)
  const before = await repository.lessonState(tx, id, key)
  if (!enrolment || before?.completedAt) return
  await repository.putProgress(tx, {
    vendorId: tx.vendorId,
    enrolmentId: id,
    lesson: key,
    seconds: before?.seconds ?? 0,
    watched: before?.watched ?? [],
    position: before?.position ?? null,
    lastSeenAt: tx.now,
    completedAt: tx.now,
  })
  await completion.lessonDone(tx, enrolment, key)
}

/** Locks an enrolment for work that the clock does; false while somebody else holds it. */
export async function hold(tx: Tx, id: string): Promise<boolean> {
  return (await repository.lock(tx, id, { skipLocked: true })) !== undefined
}

/** Locks an enrolment for whoever decides about a part of it. @throws ApiError not_found */
export async function holdRun(tx: Tx, id: string): Promise<repository.Bare> {
  const run = await repository.lock(tx, id)
  if (!run) throw notFound('enrolment')
  return run
}

/** The lesson that the caller is at, in a course that is theirs and open; the enrolment stays locked. */
export async function openLesson(
  tx: Tx,
  id: string,
  key: string,
): Promise<{ enrolment: repository.Bare; lesson: Lesson }> {
  const before = await repository.lock(tx, id)
  if (!before) throw notFound('enrolment')
  requireOwn(tx, before)
  if (before.status === 'withdrawn')
    throw new ApiError('invalid_transition', 'This run of the course was withdrawn.')
  const { content: all } = await courses.getVersion(tx, before.courseId, before.number)
  const lesson = lessonsOf(all).find((one) => one.key === key)
  if (!lesson) throw notFound('lesson')
  return { enrolment: await completion.start(tx, before), lesson }
}
