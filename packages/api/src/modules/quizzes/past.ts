import { insertMany } from '../../db/insert-many.ts'
import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { idAt } from '../../ids.ts'
import { inThePast } from '../../past.ts'
import type { Question, Quiz } from '../courses/quiz.ts'
import type { Enrolment } from '../enrolments/schema.ts'
import { drawQuestions } from './draw.ts'
import { mark, results } from './marking.ts'
import type { AnswerValue } from './schema.ts'
import { quizAttempts } from './table.ts'

/** An attempt that was handed in: which questions were answered rightly. */
export interface PastAttempt {
  enrolment: Pick<Enrolment, 'id' | 'courseId' | 'userId'>
  lesson: string
  quiz: Quiz
  number: number
  at: string
  knows(question: Question): boolean
}

const minuteMs = 60_000

/** Takes in attempts with their answers and marks, and writes their events. */
export async function takeIn(tx: Tx, past: PastAttempt[]): Promise<void> {
  const rows = past.map((attempt) => rowOf(tx, attempt))
  await insertMany(tx, quizAttempts, rows)
  for (const [index, { enrolment, at }] of past.entries()) {
    const { id, lesson, number, score, status } = rows[index]!
    const moment = inThePast(tx, at, { kind: 'partner', userId: enrolment.userId })
    const data = { courseId: enrolment.courseId, userId: enrolment.userId, lesson, number, score }
    emit(
      moment,
      status === 'passed' ? 'quiz.passed' : 'quiz.failed',
      { kind: 'attempt', id, partnerId: null },
      { attemptId: id, enrolmentId: enrolment.id, ...data },
    )
  }
}

type Row = typeof quizAttempts.$inferInsert

function rowOf(tx: Tx, { enrolment, lesson, quiz, number, at, knows }: PastAttempt): Row {
  const drawn = drawQuestions(quiz)
  const asked = drawn.flatMap(({ key }) => quiz.questions.find((question) => question.key === key) ?? [])
  const right = new Map(results(asked, {}).map((result) => [result.key, result.right]))
  const answers = Object.fromEntries(
    asked.filter(knows).map(({ key }): [string, AnswerValue] => [key, right.get(key) as AnswerValue]),
  )
  const { marks, score } = mark(asked, answers)
  return {
    vendorId: tx.vendorId,
    id: idAt('attempt', at),
    enrolmentId: enrolment.id,
    courseId: enrolment.courseId,
    lesson,
    number,
    status: score >= quiz.passMark ? 'passed' : 'failed',
    drawn,
    answers,
    marks,
    score,
    startedAt: new Date(Date.parse(at) - 5 * minuteMs).toISOString(),
    endsAt: null,
    submittedAt: at,
  }
}
