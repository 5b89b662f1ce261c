import { pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'

export const chatCodes = pgTable('chat_codes', {
  vendorId: publicId('vendor').notNull(),
  userId: publicId('user', 'user_id').notNull(),
  hash: text().notNull(),
  expiresAt: instant('expires_at').notNull(),
  createdAt: instant('created_at').notNull(),
})
