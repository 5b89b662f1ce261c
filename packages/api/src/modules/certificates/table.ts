import { bigint, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Certificate } from './schema.ts'

export const certificates = pgTable('certificates', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('certificate').notNull(),
  serial: bigint({ mode: 'number' }).notNull(),
  token: uuid().notNull().defaultRandom(),
  certificationId: publicId('certification').notNull(),
  userId: publicId('user').notNull(),
  partnerId: publicId('partner'),
  status: text().$type<Certificate['status']>().notNull(),
  issuedAt: instant('issued_at').notNull(),
  expiresAt: instant('expires_at'),
  cause: text().$type<Certificate['cause']>(),
  learned: jsonb().$type<Record<string, number>>().notNull(),
  renews: publicId('certificate'),
  revokedAt: instant('revoked_at'),
  revokedReason: text('revoked_reason').$type<Certificate['revokedReason']>(),
  revokedNote: text('revoked_note'),
  nextAt: instant('next_at'),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

export const certificateSerials = pgTable('certificate_serials', {
  vendorId: publicId('vendor').notNull(),
  last: bigint({ mode: 'number' }).notNull(),
})
