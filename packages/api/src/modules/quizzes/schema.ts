import { z } from 'zod'
import { Instant, Version } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { ItemKey } from '../courses/quiz.ts'

export const AnswerValue = z.union([z.string().max(500), z.boolean(), z.array(ItemKey).max(12)]).meta({
  description: 'An option key, true or false, option keys (chosen, or in order), or a short text.',
  examples: ['a-named-account'],
})
export type AnswerValue = z.output<typeof AnswerValue>
const Answers = z
  .record(ItemKey, AnswerValue)
  .meta({ description: 'By key of the question.', examples: [{ 'what-is-protected': 'a-named-account' }] })

/** A question as it is asked: what would give the answer away is not in it. */
export const AskedQuestion = z
  .object({
    key: z.string(),
    kind: z.enum(['single', 'multiple', 'true_false', 'ordering', 'short_text']),
    text: z.string(),
    points: z.int(),
    options: z.array(z.object({ key: z.string(), text: z.string() })),
  })
  .meta({ id: 'AskedQuestion' })
export type AskedQuestion = z.infer<typeof AskedQuestion>

export const QuestionResult = z
  .object({
    key: z.string(),
    correct: z.boolean(),
    points: z.int(),
    right: AnswerValue,
    explanation: z.string().nullable(),
  })
  .meta({ id: 'QuestionResult' })
export type QuestionResult = z.infer<typeof QuestionResult>

export const QuizAttempt = z
  .object({
    id: idSchema('attempt'),
    enrolmentId: idSchema('enrolment'),
    lesson: z.string(),
    number: z.int(),
    status: z.enum(['open', 'passed', 'failed']),
    questions: z.array(AskedQuestion),
    answers: Answers,
    score: z.int().nullable().meta({ description: 'Per cent of the points.' }),
    passMark: z.int(),
    attemptsLeft: z.int().nullable().meta({ description: 'Null when there is no limit.' }),
    results: z
      .array(QuestionResult)
      .nullable()
      .meta({ description: 'Null until the feedback rule of the quiz allows them.' }),
    startedAt: Instant,
    endsAt: Instant.nullable().meta({ description: 'What is answered later does not count.' }),
    secondsLeft: z.int().nullable().meta({
      description:
        'Until `endsAt`, by the clock of the programme; null when time is not limited or the attempt is over.',
    }),
    submittedAt: Instant.nullable(),
    version: Version,
  })
  .meta({ id: 'QuizAttempt' })
export type QuizAttempt = z.infer<typeof QuizAttempt>

export const QuizAttempts = z
  .object({ attempts: z.array(QuizAttempt) })
  .meta({ id: 'QuizAttempts', description: 'The latest 20, newest first; one that is open comes first.' })
export type QuizAttempts = z.infer<typeof QuizAttempts>

export const QuizAnswers = z
  .strictObject({ answers: Answers })
  .meta({ id: 'QuizAnswers', description: 'The named questions change, the others keep their answers.' })
export type QuizAnswers = z.output<typeof QuizAnswers>

export const QuizSubmit = z.strictObject({ answers: Answers.optional() }).meta({ id: 'QuizSubmit' })
export type QuizSubmit = z.output<typeof QuizSubmit>

export const QuizStatistics = z
  .object({
    attempts: z.int(),
    passed: z.int(),
    averageScore: z.number().nullable(),
    questions: z.array(z.object({ key: z.string(), text: z.string(), asked: z.int(), right: z.int() })),
  })
  .meta({ id: 'QuizStatistics', description: 'Over every attempt that was handed in.' })
export type QuizStatistics = z.infer<typeof QuizStatistics>

export const AttemptParams = z.object({ attemptId: idSchema('attempt') })
export const StatisticsParams = z.object({ courseId: idSchema('course'), lessonKey: ItemKey })
