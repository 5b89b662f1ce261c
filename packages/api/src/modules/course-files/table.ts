import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'

export const courseFiles = pgTable('course_files', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('file').notNull(),
  name: text().notNull(),
  bytes: integer().notNull(),
  sha256: text().notNull(),
  createdAt: instant('created_at').notNull(),
})
