import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Partner } from './schema.ts'

export const partners = pgTable('partners', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('partner').notNull(),
  name: text().notNull(),
  type: text().notNull(),
  status: text().$type<Partner['status']>().notNull(),
  statusReason: text('status_reason'),
  statusNote: text('status_note'),
  statusChangedAt: instant('status_changed_at').notNull(),
  tier: text(),
  territories: text().array().notNull().default([]),
  products: text().array().notNull().default([]),
  tags: text().array().notNull().default([]),
  channelManagerId: publicId('user'),
  parentId: publicId('partner'),
  routingWeight: integer('routing_weight').notNull().default(100),
  maxOpenLeads: integer('max_open_leads'),
  domain: text(),
  website: text(),
  country: text(),
  description: text(),
  externalId: text('external_id'),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})
