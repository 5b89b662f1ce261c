import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Import, ImportMapping } from './schema.ts'

export const imports = pgTable('imports', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('import').notNull(),
  kind: text().$type<Import['kind']>().notNull(),
  status: text().$type<Import['status']>().notNull(),
  mapping: jsonb().$type<ImportMapping>().notNull(),
  processed: integer().notNull().default(0),
  created: integer().notNull().default(0),
  updated: integer().notNull().default(0),
  unchanged: integer().notNull().default(0),
  rejected: integer().notNull().default(0),
  startedAt: instant('started_at'),
  createdAt: instant('created_at').notNull(),
  finishedAt: instant('finished_at'),
})

export const importRejections = pgTable('import_rejections', {
  vendorId: publicId('vendor').notNull(),
  importId: publicId('import').notNull(),
  row: integer().notNull(),
  reason: text().notNull(),
})
