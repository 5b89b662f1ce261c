import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../db/columns.ts'
import type { Principal, Scope } from './principal.ts'

export const apiKeys = pgTable('api_keys', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('key').notNull(),
  kind: text().$type<'secret' | 'publishable'>().notNull(),
  name: text().notNull(),
  hash: text().notNull(),
  scopes: text().array().$type<Scope[]>().notNull(),
  origins: text().array().notNull(),
  createdByKind: text('created_by_kind').$type<Principal['kind']>().notNull(),
  createdById: text('created_by_id'),
  lastUsedAt: instant('last_used_at'),
  expiresAt: instant('expires_at'),
  revokedAt: instant('revoked_at'),
  replacedBy: publicId('key'),
  version: integer().notNull().default(1),
  updatedAt: instant('updated_at').notNull(),
  createdAt: instant('created_at').notNull(),
})

export const embedTokens = pgTable('embed_tokens', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('token').notNull(),
  hash: text().notNull(),
  userId: publicId('user').notNull(),
  mintedBy: publicId('key').notNull(),
  origin: text(),
  scopes: text().array().$type<Scope[]>().notNull(),
  expiresAt: instant('expires_at').notNull(),
  createdAt: instant('created_at').notNull(),
})
