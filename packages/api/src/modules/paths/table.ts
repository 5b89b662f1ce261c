import { boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'

export const learningPaths = pgTable('learning_paths', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('path').notNull(),
  key: text().notNull(),
  title: text().notNull(),
  summary: text(),
  courses: jsonb().$type<string[]>().notNull(),
  archived: boolean().notNull().default(false),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})
