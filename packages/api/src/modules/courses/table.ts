import { boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Content } from './content.ts'
import type { Audience, Course, CourseVersion } from './schema.ts'

export const courses = pgTable('courses', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('course').notNull(),
  key: text().notNull(),
  title: text().notNull(),
  summary: text(),
  language: text().notNull(),
  status: text().$type<Course['status']>().notNull(),
  audience: jsonb().$type<Audience>().notNull(),
  mandatory: boolean().notNull(),
  selfEnrol: boolean('self_enrol').notNull(),
  dueDays: integer('due_days'),
  publishedNumber: integer('published_number'),
  draftNumber: integer('draft_number'),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

export const courseVersions = pgTable('course_versions', {
  vendorId: publicId('vendor').notNull(),
  courseId: publicId('course').notNull(),
  number: integer().notNull(),
  status: text().$type<CourseVersion['status']>().notNull(),
  change: text().$type<CourseVersion['change']>(),
  notes: text(),
  content: jsonb().$type<Content>().notNull(),
  delta: jsonb().$type<string[]>().notNull(),
  version: integer().notNull().default(1),
  updatedAt: instant('updated_at').notNull(),
  publishedAt: instant('published_at'),
})
