import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'

export const savedReplies = pgTable('saved_replies', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('reply').notNull(),
  title: text().notNull(),
  body: text().notNull(),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})
