import { boolean, doublePrecision, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Tx } from '../../db/tenant.ts'
import type { LeadOffer } from './offer-schema.ts'
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
  companyKey: text('company_key'),
  phone: text(),
  country: text(),
  product: text(),
  values: jsonb('field_values').$type<Lead['values']>().notNull(),
  contactFields: jsonb('contact_fields').$type<string[]>().notNull(),
  contactsHidden: boolean('contacts_hidden').notNull().default(false),
  channel: text().$type<LeadSource['channel']>().notNull(),
  pageUrl: text('page_url'),
  referrer: text(),
  utm: jsonb().$type<LeadSource['utm']>().notNull(),
  submissionCount: integer('submission_count').notNull().default(1),
  duplicateOf: publicId('lead'),
  partnerId: publicId('partner'),
  ownerId: publicId('user'),
  answerDueAt: instant('answer_due_at'),
  acceptedAt: instant('accepted_at'),
  unroutedReason: text('unrouted_reason').$type<Lead['unroutedReason']>(),
  dealId: publicId('deal'),
  externalId: text('external_id'),
  disqualifiedReason: text('disqualified_reason').$type<LeadDisqualify['reason']>(),
  disqualifiedNote: text('disqualified_note'),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

export const leadSubmissions = pgTable('lead_submissions', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('submission').notNull(),
  leadId: publicId('lead').notNull(),
  values: jsonb('field_values').$type<Lead['values']>().notNull(),
  channel: text().$type<LeadSource['channel']>().notNull(),
  pageUrl: text('page_url'),
  referrer: text(),
  utm: jsonb().$type<LeadSource['utm']>().notNull(),
  actorKind: text('actor_kind').$type<Tx['principal']['kind']>().notNull(),
  actorId: text('actor_id'),
  receivedAt: instant('received_at').notNull(),
})

export const leadOffers = pgTable('lead_offers', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('offer').notNull(),
  leadId: publicId('lead').notNull(),
  partnerId: publicId('partner').notNull(),
  status: text().$type<LeadOffer['status']>().notNull(),
  automatic: boolean().notNull(),
  score: doublePrecision(),
  parts: jsonb().$type<LeadOffer['parts']>().notNull(),
  others: jsonb().$type<NonNullable<LeadOffer['others']>>().notNull(),
  reason: text().$type<LeadOffer['reason']>(),
  note: text(),
  offeredAt: instant('offered_at').notNull(),
  answerDueAt: instant('answer_due_at').notNull(),
  acceptedAt: instant('accepted_at'),
  endedAt: instant('ended_at'),
})
