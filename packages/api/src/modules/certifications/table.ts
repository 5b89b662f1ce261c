import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Audience } from '../courses/schema.ts'
import type { Certification } from './schema.ts'

export const certifications = pgTable('certifications', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('certification').notNull(),
  key: text().notNull(),
  title: text().notNull(),
  summary: text(),
  status: text().$type<Certification['status']>().notNull(),
  courses: jsonb().$type<string[]>().notNull(),
  pathId: publicId('path'),
  audience: jsonb().$type<Audience>().notNull(),
  validMonths: integer('valid_months'),
  renewalDays: integer('renewal_days').notNull(),
  graceDays: integer('grace_days').notNull(),
  reminderDays: jsonb('reminder_days').$type<number[]>().notNull(),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})
