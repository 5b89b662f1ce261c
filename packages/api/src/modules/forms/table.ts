import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Form, FormPut } from './schema.ts'

export const forms = pgTable('forms', {
  vendorId: publicId('vendor').notNull(),
  key: text().$type<Form['key']>().notNull(),
  noun: text().$type<Form['noun']>().notNull(),
  definition: jsonb().$type<FormPut>().notNull(),
  version: integer().notNull().default(1),
  updatedAt: instant('updated_at').notNull(),
})

export const usedFormTickets = pgTable('used_form_tickets', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('token').notNull(),
  expiresAt: instant('expires_at').notNull(),
})
