import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { HandIn } from './schema.ts'

export const handIns = pgTable('hand_ins', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('handin').notNull(),
  enrolmentId: publicId('enrolment').notNull(),
  lesson: text().notNull(),
  lessonTitle: text('lesson_title').notNull(),
  number: integer().notNull(),
  status: text().$type<HandIn['status']>().notNull(),
  text: text(),
  feedback: text(),
  reviewerId: publicId('user', 'reviewer_id'),
  submittedAt: instant('submitted_at'),
  decidedAt: instant('decided_at'),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

export const handInFiles = pgTable('hand_in_files', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('file').notNull(),
  handInId: publicId('handin').notNull(),
  name: text().notNull(),
  bytes: integer().notNull(),
  sha256: text().notNull(),
  state: text().$type<'arriving' | 'kept' | 'dropped'>().notNull(),
  createdAt: instant('created_at').notNull(),
})
