import { bigint, boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { PackageAttempt, Sco, ScormVersion, ScoState } from './schema.ts'

export const packages = pgTable('course_packages', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('package').notNull(),
  title: text().notNull(),
  scorm: text().$type<ScormVersion>().notNull(),
  scos: jsonb().$type<Sco[]>().notNull(),
  sequencing: boolean().notNull(),
  files: integer().notNull(),
  bytes: bigint({ mode: 'number' }).notNull(),
  createdAt: instant('created_at').notNull(),
})

/** A unit's state, and the last report that it comes from. */
export type Kept = ScoState & { sequence: number }

export const packageAttempts = pgTable('package_attempts', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('play').notNull(),
  enrolmentId: publicId('enrolment').notNull(),
  lesson: text().notNull(),
  packageId: publicId('package').notNull(),
  number: integer().notNull(),
  session: integer().notNull(),
  status: text().$type<PackageAttempt['status']>().notNull(),
  states: jsonb().$type<Record<string, Kept>>().notNull(),
  startedAt: instant('started_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  version: integer().notNull().default(1),
})
