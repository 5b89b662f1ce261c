import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { Principal } from '../../auth/principal.ts'
import { instant, publicId } from '../../db/columns.ts'
import type { Consent, FormPut, FormSubmission, Form, Source } from './schema.ts'

/** As it was put; what an older version did not know is filled in when it is read. */
export type Definition = Pick<FormPut, 'title' | 'fields'> & Partial<Omit<FormPut, 'noun'>>

const definition = {
  vendorId: publicId('vendor').notNull(),
  key: text().notNull(),
  noun: text().$type<Form['noun']>().notNull(),
  definition: jsonb().$type<Definition>().notNull(),
}

export const forms = pgTable('forms', {
  ...definition,
  version: integer().notNull().default(1),
  updatedAt: instant('updated_at').notNull(),
})

export const formVersions = pgTable('form_versions', {
  ...definition,
  version: integer().notNull(),
  createdAt: instant('created_at').notNull(),
})

export const formSubmissions = pgTable('form_submissions', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('submission').notNull(),
  form: text().notNull(),
  formVersion: integer('form_version').notNull(),
  noun: text().$type<Form['noun']>().notNull(),
  subjectId: text('subject_id').notNull(),
  locale: text().notNull(),
  values: jsonb('field_values').$type<FormSubmission['values']>().notNull(),
  consents: jsonb().$type<Consent[]>().notNull(),
  source: jsonb().$type<Source>().notNull(),
  actorKind: text('actor_kind').$type<Principal['kind']>().notNull(),
  actorId: text('actor_id'),
  submittedAt: instant('submitted_at').notNull(),
})

export const usedFormTickets = pgTable('used_form_tickets', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('token').notNull(),
  expiresAt: instant('expires_at').notNull(),
})
