import { bigint, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Decision } from './schema.ts'

export const receiptKeys = pgTable('receipt_keys', {
  vendorId: publicId('vendor').notNull(),
  id: text().notNull(),
  publicKey: text('public_key').notNull(),
  sealedPrivateKey: text('sealed_private_key').notNull(),
  createdAt: instant('created_at').notNull(),
})

export const receipts = pgTable('receipts', {
  vendorId: publicId('vendor').notNull(),
  sequence: bigint({ mode: 'number' }).notNull(),
  dealId: publicId('deal').notNull(),
  decision: text().$type<Decision>().notNull(),
  token: text().notNull(),
  hash: text().notNull(),
  decidedAt: instant('decided_at').notNull(),
})
