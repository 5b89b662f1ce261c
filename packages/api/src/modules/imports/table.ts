import { boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Import, ImportMapping, ImportRow } from './schema.ts'

export const imports = pgTable('imports', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('import').notNull(),
  kind: text().$type<Import['kind']>().notNull(),
  dryRun: boolean('dry_run').notNull(),
  status: text().$type<Import['status']>().notNull(),
  mapping: jsonb().$type<ImportMapping>().notNull(),
  /** Cells of the first line, for the file of rejected rows. */
  heading: text().array(),
  processed: integer().notNull().default(0),
  created: integer().notNull().default(0),
  updated: integer().notNull().default(0),
  unchanged: integer().notNull().default(0),
  rejected: integer().notNull().default(0),
  failure: text(),
  /** Counts the uploads: the newest one has the say. */
  attempt: integer().notNull().default(0),
  /** Of all rows stored so far: an upload that goes on must begin with the same ones. */
  fingerprint: text().notNull().default(''),
  toldAt: instant('told_at'),
  activeAt: instant('active_at'),
  version: integer().notNull().default(1),
  startedAt: instant('started_at'),
  createdAt: instant('created_at').notNull(),
  finishedAt: instant('finished_at'),
})

export const importRows = pgTable('import_rows', {
  vendorId: publicId('vendor').notNull(),
  importId: publicId('import').notNull(),
  row: integer().notNull(),
  outcome: text().$type<ImportRow['outcome']>().notNull(),
  key: text(),
  changes: text().array().notNull(),
  reason: text(),
  /** As they stood in the file; null when they are too long to keep. */
  cells: text().array(),
})
