import { pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { ChatAccount } from './schema.ts'

export const chatLinks = pgTable('chat_links', {
  vendorId: publicId('vendor').notNull(),
  platform: text().$type<ChatAccount['platform']>().notNull(),
  tenant: text().notNull(),
  chatUserId: text('chat_user_id').notNull(),
  name: text(),
  partnerId: publicId('partner', 'partner_id'),
  hash: text().notNull(),
  expiresAt: instant('expires_at').notNull(),
  createdAt: instant('created_at').notNull(),
})
