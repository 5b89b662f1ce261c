import { bigint, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../db/columns.ts'
import { sendMany } from '../db/insert-many.ts'
import type { Tx } from '../db/tenant.ts'
import { newId } from '../ids.ts'
import type { EventType, InternalEventType } from '../modules/events/schema.ts'

export const outbox = pgTable('outbox', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('event').notNull(),
  sequence: bigint({ mode: 'number' }),
  type: text().$type<EventType>().notNull(),
  subjectKind: text('subject_kind').notNull(),
  /** Kept as text here: the kind beside it says which public id it is. */
  subjectId: text('subject_id').notNull(),
  partnerId: publicId('partner'),
  actorKind: text('actor_kind').$type<Tx['principal']['kind']>().notNull(),
  actorId: text('actor_id'),
  requestId: text('request_id'),
  operation: text(),
  data: jsonb().$type<Record<string, unknown>>().notNull(),
  /** What the partner's users read instead, where they are not to see all of it. */
  partnerData: jsonb('partner_data').$type<Record<string, unknown>>(),
  occurredAt: instant('occurred_at').notNull(),
})

export type NewEvent = Omit<typeof outbox.$inferInsert, 'sequence'>

/**
 * Notes that something happened; it is written with the change itself, or not at all.
 * @param partnerId whose users may see it besides the vendor's; null for nobody.
 * @param partnerData what those read in place of `data`, with the same shape
 */
export function emit<T extends EventType>(
  tx: Tx,
  type: T,
  subject: { kind: string; id: string; partnerId: T extends InternalEventType ? null : string | null },
  data: Record<string, unknown>,
  partnerData?: Record<string, unknown>,
): void {
  tx.events.push({
    vendorId: tx.vendorId,
    id: newId('event'),
    type,
    subjectKind: subject.kind,
    subjectId: subject.id,
    partnerId: subject.partnerId,
    actorKind: tx.principal.kind,
    actorId: tx.principal.userId ?? tx.principal.id,
    ...tx.cause,
    data,
    partnerData: partnerData ?? null,
    occurredAt: tx.now,
  })
}

/** From so many on a document is quicker than a list of values. */
const many = 20

export function recordEvents(tx: Tx): void {
  if (tx.events.length >= many) sendMany(tx, outbox, tx.events)
  else tx.send(tx.db.insert(outbox).values(tx.events))
}
