import { pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../db/columns.ts'
import type { Scope } from './principal.ts'

export const apiKeys = pgTable('api_keys', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('key').notNull(),
  kind: text().$type<'secret' | 'publishable'>().notNull(),
  name: text().notNull(),
  hash: text().notNull(),
  scopes: text().array().$type<Scope[]>().notNull(),
  origins: text().array().notNull(),
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
