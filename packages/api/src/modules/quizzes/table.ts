import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Drawn } from './draw.ts'
import type { AnswerValue, QuizAttempt } from './schema.ts'

export const quizAttempts = pgTable('quiz_attempts', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('attempt').notNull(),
  enrolmentId: publicId('enrolment').notNull(),
  courseId: publicId('course').notNull(),
  lesson: text().notNull(),
  number: integer().notNull(),
  status: text().$type<QuizAttempt['status']>().notNull(),
  drawn: jsonb().$type<Drawn[]>().notNull(),
  answers: jsonb().$type<Record<string, AnswerValue>>().notNull().default({}),
  marks: jsonb().$type<Record<string, number>>(),
  score: integer(),
  startedAt: instant('started_at').notNull(),
  endsAt: instant('ends_at'),
  submittedAt: instant('submitted_at'),
  version: integer().notNull().default(1),
})
