import { bigint, boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Branding, VendorLists } from './lists.ts'
import type { ProgrammeChange } from './programme.ts'
import type { Stage } from './schema.ts'

export const vendors = pgTable('vendors', {
  id: publicId('vendor').notNull(),
  name: text().notNull(),
  slug: text().notNull(),
  locale: text().notNull(),
  currency: text().notNull(),
  sandbox: boolean().notNull().default(false),
  clockOffsetMs: bigint('clock_offset_ms', { mode: 'number' }).notNull().default(0),
  partnerTypes: jsonb('partner_types').$type<VendorLists['partnerTypes']>().notNull().default([]),
  tiers: jsonb().$type<VendorLists['tiers']>().notNull().default([]),
  territories: jsonb().$type<VendorLists['territories']>().notNull().default([]),
  products: jsonb().$type<VendorLists['products']>().notNull().default([]),
  branding: jsonb().$type<Branding>().notNull().default({ logoUrl: null, accentColor: null }),
  programme: jsonb().$type<ProgrammeChange>().notNull().default({}),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

export const stages = pgTable('stages', {
  vendorId: publicId('vendor').notNull(),
  key: text().notNull(),
  label: text().notNull(),
  kind: text().$type<Stage['kind']>().notNull(),
  probability: integer().notNull(),
  position: integer().notNull(),
})
