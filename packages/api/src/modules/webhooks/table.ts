import { bigint, boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { EventType } from '../events/schema.ts'
import type { DeliveryError, DeliveryStatus, DisabledReason, WebhookDelivery } from './schema.ts'

/** A signing secret at rest; `until` is null for the current one. */
export interface SealedSecret {
  sealed: string
  until: string | null
}

export const webhooks = pgTable('webhooks', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('webhook').notNull(),
  url: text().notNull(),
  description: text(),
  types: text().array().$type<EventType[]>(),
  enabled: boolean().notNull().default(true),
  disabledReason: text('disabled_reason').$type<DisabledReason>(),
  secrets: jsonb().$type<SealedSecret[]>().notNull(),
  fromSequence: bigint('from_sequence', { mode: 'number' }).notNull(),
  failingSince: instant('failing_since'),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

export const webhookCursors = pgTable('webhook_cursors', {
  vendorId: publicId('vendor').notNull(),
  sequence: bigint({ mode: 'number' }).notNull(),
})

export const webhookDeliveries = pgTable('webhook_deliveries', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('delivery').notNull(),
  webhookId: publicId('webhook').notNull(),
  eventId: publicId('event').notNull(),
  type: text().$type<WebhookDelivery['type']>().notNull(),
  status: text().$type<DeliveryStatus>().notNull(),
  attempts: integer().notNull().default(0),
  step: integer().notNull().default(0),
  nextAttemptAt: instant('next_attempt_at'),
  lastAttemptAt: instant('last_attempt_at'),
  deliveredAt: instant('delivered_at'),
  responseStatus: integer('response_status'),
  error: text().$type<DeliveryError>(),
  durationMs: integer('duration_ms'),
  createdAt: instant('created_at').notNull(),
})
