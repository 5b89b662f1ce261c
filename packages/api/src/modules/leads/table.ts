import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Lead, LeadDisqualify, LeadSource } from './schema.ts'

export const leads = pgTable('leads', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('lead').notNull(),
  status: text().$type<Lead['status']>().notNull(),
  form: text().notNull(),
  name: text().notNull(),
  email: text().notNull(),
  company: text(),
  companyDomain: text('company_domain'),
  phone: text(),
  country: text(),
  values: jsonb('field_values').$type<Lead['values']>().notNull(),
  channel: text().$type<LeadSource['channel']>().notNull(),
  pageUrl: text('page_url'),
  referrer: text(),
  utm: jsonb().$type<LeadSource['utm']>().notNull(),
  partnerId: publicId('partner'),
  dealId: publicId('deal'),
  externalId: text('external_id'),
  disqualifiedReason: text('disqualified_reason').$type<LeadDisqualify['reason']>(),
  disqualifiedNote: text('disqualified_note'),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})
