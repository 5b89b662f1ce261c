import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import { newId } from '../../ids.ts'
import { lessonsOf, type Lesson } from '../courses/content.ts'
import { localise, translationFor } from '../courses/localise.ts'
import type { Question, Quiz } from '../courses/quiz.ts'
import * as courses from '../courses/service.ts'
import * as enrolments from '../enrolments/service.ts'
import * as learning from '../enrolments/learning.ts'
import * as timers from '../timers/service.ts'
import { drawQuestions } from './draw.ts'
import { mark, misfits, results } from './marking.ts'
import * as repository from './repository.ts'
import type { QuizAnswers, QuizAttempt, QuizAttempts, QuizStatistics, QuizSubmit } from './schema.ts'

/** What an answer may be late by on its way: the time limit is the server's, the network is nobody's. */
const graceMs = 3000

type QuizLesson = Extract<Lesson, { kind: 'quiz' }>

/**
 * Begins an attempt, or goes on with the one that is open: however many tabs ask, there is one.
 * @throws ApiError not_found | forbidden | invalid_transition when no attempt is left
 */
export async function start(
  tx: Tx,
  enrolmentId: string,
  key: string,
  locale: string | undefined,
): Promise<QuizAttempt> {
  const { enrolment, lesson } = await learning.openLesson(tx, enrolmentId, key)
  if (lesson.kind !== 'quiz') throw new ApiError('invalid_transition', `The lesson "${key}" is not a quiz.`)
  const before = await repository.attempts(tx, enrolmentId, key)
  const open = before.find((attempt) => attempt.status === 'open')
  if (open && !isOver(tx, open)) return present(tx, open, locale)
  if (open) await close(tx, open, lesson.quiz)
  const used = before.length
  if (lesson.quiz.attempts !== null && used >= lesson.quiz.attempts) {
    throw new ApiError(
      'invalid_transition',
      `All ${lesson.quiz.attempts} attempts at this quiz are used. Ask your channel manager for a new run of the course.`,
    )
  }
  const limit = lesson.quiz.timeLimitSeconds
  const endsAt = limit === null ? null : new Date(Date.parse(tx.now) + limit * 1000).toISOString()
  const attempt = await repository.insert(tx, {
    vendorId: tx.vendorId,
    id: newId('attempt'),
    enrolmentId,
    courseId: enrolment.courseId,
    lesson: key,
    number: used + 1,
    status: 'open',
    drawn: drawQuestions(lesson.quiz),
    startedAt: tx.now,
    endsAt,
  })
  if (endsAt !== null) await timers.schedule(tx, 'quiz.time_over', attempt.id, endsAt)
  return present(tx, attempt, locale)
}

/** How many attempts are listed: more say nothing new. */
const listed = 20

/** A person's latest attempts at a quiz, newest first. @throws ApiError not_found */
export async function latest(
  tx: Tx,
  enrolmentId: string,
  key: string,
  locale: string | undefined,
): Promise<QuizAttempts> {
  await enrolments.get(tx, enrolmentId)
  const attempts = (await repository.attempts(tx, enrolmentId, key)).slice(0, listed)
  return { attempts: await Promise.all(attempts.map((one) => present(tx, one, locale))) }
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string, locale: string | undefined): Promise<QuizAttempt> {
  const attempt = await repository.find(tx, id)
  if (!attempt) throw notFound('attempt')
  // Who may see the enrolment may see the attempt.
  await enrolments.get(tx, attempt.enrolmentId)
  return present(tx, attempt, locale)
}

/** Keeps answers while the attempt is open. @throws ApiError not_found | forbidden | invalid_transition | validation_failed */
export async function answer(
  tx: Tx,
  id: string,
  input: QuizAnswers,
  ifMatch: number | undefined,
  locale: string | undefined,
): Promise<QuizAttempt> {
  const { attempt, asked } = await opened(tx, id, ifMatch)
  requireTime(tx, attempt)
  check(asked, input.answers)
  return present(
    tx,
    await repository.update(tx, id, { answers: { ...attempt.answers, ...input.answers } }),
    locale,
  )
}

/**
 * Hands the attempt in. After its time what was kept counts, and what comes with the request does not.
 * @throws ApiError not_found | forbidden | invalid_transition | validation_failed
 */
export async function submit(
  tx: Tx,
  id: string,
  input: QuizSubmit,
  ifMatch: number | undefined,
  locale: string | undefined,
): Promise<QuizAttempt> {
  const { attempt, asked, quiz } = await opened(tx, id, ifMatch)
  check(asked, input.answers ?? {})
  const answers = isOver(tx, attempt) ? attempt.answers : { ...attempt.answers, ...input.answers }
  return present(tx, await close(tx, { ...attempt, answers }, quiz), locale)
}

/** Marks an attempt and counts its lesson as done when it is passed. The caller holds the lock on its enrolment. */
export async function close(tx: Tx, attempt: repository.Row, quiz: Quiz): Promise<repository.Row> {
  const { marks, score } = mark(askedOf(attempt, quiz), attempt.answers)
  const status = score >= quiz.passMark ? 'passed' : 'failed'
  const closed = await repository.update(tx, attempt.id, {
    answers: attempt.answers,
    marks,
    score,
    status,
    submittedAt: tx.now,
  })
  await timers.cancel(tx, attempt.id, 'quiz.time_over')
  const { id: enrolmentId, courseId, userId } = await enrolments.get(tx, attempt.enrolmentId)
  emit(
    tx,
    status === 'passed' ? 'quiz.passed' : 'quiz.failed',
    { kind: 'attempt', id: attempt.id, partnerId: null },
    {
      attemptId: attempt.id,
      enrolmentId,
      courseId,
      userId,
      lesson: attempt.lesson,
      number: attempt.number,
      score,
    },
  )
  if (status === 'passed') await learning.passLesson(tx, enrolmentId, attempt.lesson)
  return closed
}

const isOver = (tx: Tx, { endsAt }: Pick<repository.Row, 'endsAt'>): boolean =>
  endsAt !== null && Date.parse(tx.now) > Date.parse(endsAt) + graceMs

function requireTime(tx: Tx, attempt: repository.Row): void {
  if (!isOver(tx, attempt)) return
  throw new ApiError(
    'invalid_transition',
    'The time of this attempt is over; what was kept before counts. Submit it.',
  )
}

/** An attempt of the caller that is still open, locked behind its enrolment. */
async function opened(
  tx: Tx,
  id: string,
  ifMatch: number | undefined,
): Promise<{ attempt: repository.Row; asked: Question[]; quiz: Quiz }> {
  const found = await repository.find(tx, id)
  if (!found) throw notFound('attempt')
  const { lesson } = await learning.openLesson(tx, found.enrolmentId, found.lesson)
  const attempt = await repository.lock(tx, id)
  if (!attempt || lesson.kind !== 'quiz') throw notFound('attempt')
  checkVersion(attempt, ifMatch)
  if (attempt.status !== 'open') throw new ApiError('invalid_transition', 'This attempt has been handed in.')
  return { attempt, asked: askedOf(attempt, lesson.quiz), quiz: lesson.quiz }
}

function check(asked: Question[], answers: QuizAnswers['answers']): void {
  const fields = misfits(asked, answers)
  if (fields.length > 0)
    throw new ApiError('validation_failed', 'Some answers do not fit their questions.', { fields })
}

const askedOf = ({ drawn }: repository.Row, { questions }: Quiz): Question[] =>
  drawn.flatMap(({ key }) => questions.find((question) => question.key === key) ?? [])

async function present(tx: Tx, attempt: repository.Row, locale: string | undefined): Promise<QuizAttempt> {
  const { vendorId: _v, courseId: _c, drawn, marks, ...rest } = attempt
  const lesson = await lessonOf(tx, attempt, locale)
  const { quiz } = lesson
  const asked = askedOf(attempt, quiz)
  const shown = marks !== null && mayShow(quiz.feedback, attempt.status)
  return {
    ...rest,
    questions: asked.map((question, index) => ({
      key: question.key,
      kind: question.kind,
      text: question.text,
      points: question.points,
      options: 'options' in question ? inOrder(question.options, drawn[index]?.options ?? []) : [],
    })),
    passMark: quiz.passMark,
    attemptsLeft: quiz.attempts === null ? null : Math.max(quiz.attempts - attempt.number, 0),
    results: shown ? results(asked, marks) : null,
    secondsLeft: attempt.status === 'open' ? secondsUntil(tx, attempt.endsAt) : null,
  }
}

const secondsUntil = (tx: Tx, moment: string | null): number | null =>
  moment === null ? null : Math.max(0, Math.ceil((Date.parse(moment) - Date.parse(tx.now)) / 1000))

/** Answers are shown when the quiz says so, and never while there is something left to answer. */
function mayShow(feedback: Quiz['feedback'], status: repository.Row['status']): boolean {
  if (status === 'open' || feedback === 'score') return false
  return feedback === 'after_attempt' || status === 'passed'
}

function inOrder<T extends { key: string }>(options: T[], order: string[]): T[] {
  return order.flatMap((key) => options.find((option) => option.key === key) ?? [])
}

async function lessonOf(
  tx: Tx,
  { courseId, enrolmentId, lesson }: repository.Row,
  locale: string | undefined,
): Promise<QuizLesson> {
  const { number } = await enrolments.get(tx, enrolmentId)
  const { content } = await courses.getVersion(tx, courseId, number)
  const sections = localise(content, translationFor(content.translations, locale)?.texts)
  const found = lessonsOf({ sections }).find((one) => one.key === lesson)
  if (found?.kind !== 'quiz') throw notFound('lesson')
  return found
}

/** How the quiz of a course's published version goes, question by question. @throws ApiError not_found */
export async function statistics(tx: Tx, courseId: string, lesson: string): Promise<QuizStatistics> {
  const { version } = await courses.published(tx, courseId)
  const found = lessonsOf(version.content).find((one) => one.key === lesson)
  if (found?.kind !== 'quiz') throw notFound('quiz')
  const [totals, rows] = await Promise.all([
    repository.totals(tx, courseId, lesson),
    repository.byQuestion(tx, courseId, lesson),
  ])
  const counted = new Map(rows.map((row) => [row.key, row]))
  return {
    attempts: totals.attempts,
    passed: totals.passed,
    averageScore: totals.average === null ? null : Math.round(Number(totals.average) * 10) / 10,
    questions: found.quiz.questions.map(({ key, text }) => ({
      key,
      text,
      asked: counted.get(key)?.asked ?? 0,
      right: counted.get(key)?.right ?? 0,
    })),
  }
}
