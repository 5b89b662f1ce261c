import { and, count, eq, inArray, isNotNull, lte, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { descending, type Position } from '../../http/pagination.ts'
import type { DeliveryQuery } from './schema.ts'
import { webhookCursors, webhookDeliveries, webhooks } from './table.ts'

export type Row = typeof webhooks.$inferSelect
export type DeliveryRow = typeof webhookDeliveries.$inferSelect
type Change = Partial<Omit<typeof webhooks.$inferInsert, 'vendorId' | 'id' | 'version'>>
type DeliveryChange = Partial<
  Omit<typeof webhookDeliveries.$inferInsert, 'vendorId' | 'id' | 'webhookId' | 'eventId'>
>

const own = (tx: Tx): SQL => eq(webhooks.vendorId, tx.vendorId)
const one = (tx: Tx, id: string): SQL | undefined => and(own(tx), eq(webhooks.id, id))
const ofWebhook = (tx: Tx, webhookId: string): SQL | undefined =>
  and(eq(webhookDeliveries.vendorId, tx.vendorId), eq(webhookDeliveries.webhookId, webhookId))
const waiting = isNotNull(webhookDeliveries.nextAttemptAt)

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(webhooks).where(one(tx, id))
  return row
}

export async function lock(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(webhooks).where(one(tx, id)).for('update')
  return row
}

/** Newest first, `limit + 1` of them. */
export async function list(tx: Tx, limit: number, after: Position | undefined): Promise<Row[]> {
  const { where, order } = descending(webhooks.createdAt, webhooks.id, after)
  return tx.db
    .select()
    .from(webhooks)
    .where(and(own(tx), where))
    .orderBy(...order)
    .limit(limit + 1)
}

export async function listEnabled(tx: Tx): Promise<Row[]> {
  return tx.db
    .select()
    .from(webhooks)
    .where(and(own(tx), eq(webhooks.enabled, true)))
}

export async function countAll(tx: Tx): Promise<number> {
  const [row] = await tx.db.select({ count: count() }).from(webhooks).where(own(tx))
  return row?.count ?? 0
}

export async function insert(tx: Tx, row: typeof webhooks.$inferInsert): Promise<Row> {
  const [inserted] = await tx.db.insert(webhooks).values(row).returning()
  return inserted!
}

export async function update(tx: Tx, id: string, change: Change): Promise<Row> {
  const [row] = await tx.db
    .update(webhooks)
    .set({ ...change, updatedAt: tx.now, version: sql`${webhooks.version} + 1` })
    .where(one(tx, id))
    .returning()
  return row!
}

/** Notes since when nothing has arrived; no change that its owner made, so the version stays. */
export async function setFailingSince(tx: Tx, id: string, failingSince: string | null): Promise<void> {
  await tx.db.update(webhooks).set({ failingSince }).where(one(tx, id))
}

/** Removes the endpoint and its log. */
export async function remove(tx: Tx, id: string): Promise<void> {
  await tx.db.delete(webhookDeliveries).where(ofWebhook(tx, id))
  await tx.db.delete(webhooks).where(one(tx, id))
}

/** The vendor's cursor starts where the log is when the first endpoint comes. */
export async function startCursor(tx: Tx, sequence: number): Promise<void> {
  await tx.db.insert(webhookCursors).values({ vendorId: tx.vendorId, sequence }).onConflictDoNothing()
}

/** The cursor, for this transaction alone; undefined when another server is at it. */
export async function takeCursor(tx: Tx): Promise<number | undefined> {
  const [row] = await tx.db
    .select()
    .from(webhookCursors)
    .where(eq(webhookCursors.vendorId, tx.vendorId))
    .for('update', { skipLocked: true })
  return row?.sequence
}

export async function moveCursor(tx: Tx, sequence: number): Promise<void> {
  await tx.db.update(webhookCursors).set({ sequence }).where(eq(webhookCursors.vendorId, tx.vendorId))
}

export async function insertDeliveries(
  tx: Tx,
  rows: Array<typeof webhookDeliveries.$inferInsert>,
): Promise<void> {
  if (rows.length > 0) await tx.db.insert(webhookDeliveries).values(rows).onConflictDoNothing()
}

export async function listDeliveries(
  tx: Tx,
  webhookId: string,
  query: DeliveryQuery,
  after: Position | undefined,
): Promise<DeliveryRow[]> {
  const { where, order } = descending(webhookDeliveries.createdAt, webhookDeliveries.id, after)
  const status = query.status && eq(webhookDeliveries.status, query.status)
  return tx.db
    .select()
    .from(webhookDeliveries)
    .where(and(ofWebhook(tx, webhookId), status, where))
    .orderBy(...order)
    .limit(query.limit + 1)
}

export async function lockDelivery(tx: Tx, webhookId: string, id: string): Promise<DeliveryRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(webhookDeliveries)
    .where(and(ofWebhook(tx, webhookId), eq(webhookDeliveries.id, id)))
    .for('update')
  return row
}

/**
 * Changes a delivery; nothing happens when it is gone.
 * @param attempts if given, only while it counts as many: a server that was taken over has no say any more.
 */
export async function updateDelivery(
  tx: Tx,
  id: string,
  change: DeliveryChange,
  attempts?: number,
): Promise<DeliveryRow | undefined> {
  const [row] = await tx.db
    .update(webhookDeliveries)
    .set(change)
    .where(
      and(
        eq(webhookDeliveries.vendorId, tx.vendorId),
        eq(webhookDeliveries.id, id),
        attempts === undefined ? undefined : eq(webhookDeliveries.attempts, attempts),
      ),
    )
    .returning()
  return row
}

/** Takes up to `limit` due deliveries of an endpoint for as long as the lease lasts. */
export async function claimDue(
  tx: Tx,
  webhookId: string,
  { now, leaseUntil, limit }: { now: string; leaseUntil: string; limit: number },
): Promise<DeliveryRow[]> {
  const due = await tx.db
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(and(ofWebhook(tx, webhookId), lte(webhookDeliveries.nextAttemptAt, now)))
    .orderBy(webhookDeliveries.nextAttemptAt)
    .limit(limit)
    .for('update', { skipLocked: true })
  if (due.length === 0) return []
  const ids = due.map(({ id }) => id)
  return tx.db
    .update(webhookDeliveries)
    .set({
      attempts: sql`${webhookDeliveries.attempts} + 1`,
      step: sql`${webhookDeliveries.step} + 1`,
      lastAttemptAt: now,
      nextAttemptAt: leaseUntil,
    })
    .where(and(eq(webhookDeliveries.vendorId, tx.vendorId), inArray(webhookDeliveries.id, ids)))
    .returning()
}

/** What still waits for an endpoint that no longer takes anything is given up; it can be replayed. */
export async function giveUpWaiting(tx: Tx, webhookId: string): Promise<void> {
  await tx.db
    .update(webhookDeliveries)
    .set({ status: 'dead', nextAttemptAt: null, error: 'webhook_disabled' })
    .where(and(ofWebhook(tx, webhookId), waiting))
}
