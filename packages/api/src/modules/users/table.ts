import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { User } from './schema.ts'

export const users = pgTable('users', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('user').notNull(),
  kind: text().$type<User['kind']>().notNull(),
  role: text().$type<User['role']>().notNull(),
  email: text().notNull(),
  name: text().notNull(),
  title: text(),
  phone: text(),
  locale: text(),
  partnerId: publicId('partner'),
  externalId: text('external_id'),
  deactivatedAt: instant('deactivated_at'),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})
