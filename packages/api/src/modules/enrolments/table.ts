import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Enrolment } from './schema.ts'
import type { Stretch } from './stretches.ts'

export const enrolments = pgTable('enrolments', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('enrolment').notNull(),
  courseId: publicId('course').notNull(),
  number: integer().notNull(),
  userId: publicId('user').notNull(),
  partnerId: publicId('partner'),
  kind: text().$type<Enrolment['kind']>().notNull(),
  source: text().$type<Enrolment['source']>().notNull(),
  status: text().$type<Enrolment['status']>().notNull(),
  lessons: jsonb().$type<string[]>(),
  done: integer().notNull().default(0),
  total: integer().notNull(),
  dueAt: instant('due_at'),
  startedAt: instant('started_at'),
  completedAt: instant('completed_at'),
  lastLesson: text('last_lesson'),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

export const lessonProgress = pgTable('lesson_progress', {
  vendorId: publicId('vendor').notNull(),
  enrolmentId: publicId('enrolment').notNull(),
  lesson: text().notNull(),
  seconds: integer().notNull(),
  watched: jsonb().$type<Stretch[]>().notNull(),
  position: text(),
  lastSeenAt: instant('last_seen_at').notNull(),
  completedAt: instant('completed_at'),
})
