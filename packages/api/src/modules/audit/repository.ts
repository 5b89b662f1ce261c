import { and, asc, desc, eq, gt, gte, inArray, lt, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '../../db/tenant.ts'
import { outbox } from '../../events/outbox.ts'
import type { AuditPoint, AuditQuery } from './schema.ts'
import { auditLinks } from './table.ts'

export type EventRow = typeof outbox.$inferSelect
export type Link = typeof auditLinks.$inferInsert

const before = alias(auditLinks, 'before')

/** The newest link. */
export async function last(tx: Tx): Promise<AuditPoint> {
  const [row] = await tx.db
    .select({ sequence: auditLinks.sequence, hash: auditLinks.hash })
    .from(auditLinks)
    .where(eq(auditLinks.vendorId, tx.vendorId))
    .orderBy(desc(auditLinks.sequence))
    .limit(1)
  return row ?? { sequence: 0, hash: null }
}

/** Numbered events behind a sequence, in order. */
export async function eventsBehind(tx: Tx, sequence: number, limit: number): Promise<EventRow[]> {
  return tx.db
    .select()
    .from(outbox)
    .where(and(eq(outbox.vendorId, tx.vendorId), gt(outbox.sequence, sequence)))
    .orderBy(asc(outbox.sequence))
    .limit(limit)
}

/** Another server may have been faster: it has come to the same links. */
export function insert(tx: Tx, links: Link[]): void {
  tx.send(tx.db.insert(auditLinks).values(links).onConflictDoNothing())
}

function matching(tx: Tx, query: AuditQuery, behind: number | undefined): SQL | undefined {
  const { sequence, subjectId, actorId, type, occurredAt } = auditLinks
  const further = query.order === 'asc' ? gt : lt
  return and(
    eq(auditLinks.vendorId, tx.vendorId),
    query.subject === undefined ? undefined : eq(subjectId, query.subject),
    query.actor === undefined ? undefined : eq(actorId, query.actor),
    query.types && inArray(type, query.types),
    query.since === undefined ? undefined : gte(occurredAt, query.since),
    query.until === undefined ? undefined : lt(occurredAt, query.until),
    behind === undefined ? undefined : further(sequence, behind),
  )
}

/** Events with their link and the one before it; where either is gone the answer has a gap. */
export async function list(
  tx: Tx,
  query: AuditQuery,
  behind: number | undefined,
): Promise<Array<{ event: EventRow; hash: string; previous: string | null }>> {
  const { vendorId, sequence, hash } = auditLinks
  return tx.db
    .select({ event: outbox, hash, previous: before.hash })
    .from(auditLinks)
    .innerJoin(outbox, and(eq(outbox.vendorId, vendorId), eq(outbox.sequence, sequence)))
    .leftJoin(before, and(eq(before.vendorId, vendorId), eq(before.sequence, sql`${sequence} - 1`)))
    .where(matching(tx, query, behind))
    .orderBy(query.order === 'asc' ? asc(sequence) : desc(sequence))
    .limit(query.limit + 1)
}
