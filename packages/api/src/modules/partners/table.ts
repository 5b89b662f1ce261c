import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Partner } from './schema.ts'

export const partners = pgTable('partners', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('partner').notNull(),
  name: text().notNull(),
  type: text().$type<Partner['type']>().notNull(),
  status: text().$type<Partner['status']>().notNull(),
  tier: text(),
  territory: text(),
  externalId: text('external_id'),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})
