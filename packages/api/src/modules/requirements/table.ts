import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { GatedCommand, Need, Requirement } from './schema.ts'

export const requirements = pgTable('requirements', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('requirement').notNull(),
  title: text().notNull(),
  command: text().$type<GatedCommand>().notNull(),
  products: jsonb().$type<string[]>().notNull(),
  needs: jsonb().$type<Need[]>().notNull(),
  effectiveFrom: instant('effective_from').notNull(),
  status: text().$type<Requirement['status']>().notNull(),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

export const waivers = pgTable('requirement_waivers', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('waiver').notNull(),
  requirementId: publicId('requirement').notNull(),
  partnerId: publicId('partner').notNull(),
  reason: text().notNull(),
  endsAt: instant('ends_at').notNull(),
  waivedBy: text('waived_by'),
  endedAt: instant('ended_at'),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})
