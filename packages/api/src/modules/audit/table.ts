import { bigint, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { EventType } from '../events/schema.ts'

export const auditLinks = pgTable('audit_links', {
  vendorId: publicId('vendor').notNull(),
  sequence: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
  type: text().$type<EventType>().notNull(),
  subjectId: text('subject_id').notNull(),
  actorId: text('actor_id'),
  occurredAt: instant('occurred_at').notNull(),
})
