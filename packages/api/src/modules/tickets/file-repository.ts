import { and, asc, eq, inArray, isNull, lt, ne, or, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { ticketFiles } from './table.ts'

export type FileRow = typeof ticketFiles.$inferSelect
export type Owner = 'messageId' | 'noteId'

const own = (tx: Tx): SQL => eq(ticketFiles.vendorId, tx.vendorId)
const unused = and(isNull(ticketFiles.messageId), isNull(ticketFiles.noteId))

/** What somebody has uploaded and not used yet. */
export async function waiting(tx: Tx, uploadedBy: string): Promise<FileRow[]> {
  return tx.db
    .select()
    .from(ticketFiles)
    .where(and(own(tx), eq(ticketFiles.uploadedBy, uploadedBy), unused, ne(ticketFiles.state, 'dropped')))
}

export async function insert(tx: Tx, row: typeof ticketFiles.$inferInsert): Promise<void> {
  await tx.db.insert(ticketFiles).values(row)
}

export async function keep(tx: Tx, id: string): Promise<void> {
  await tx.db
    .update(ticketFiles)
    .set({ state: 'kept' })
    .where(and(own(tx), eq(ticketFiles.id, id)))
}

/** @returns those that were there to be used */
export async function attach(
  tx: Tx,
  owner: Owner,
  ownerId: string,
  ids: string[],
  uploadedBy: string,
): Promise<string[]> {
  const rows = await tx.db
    .update(ticketFiles)
    .set({ [owner]: ownerId })
    .where(
      and(
        own(tx),
        inArray(ticketFiles.id, ids),
        eq(ticketFiles.uploadedBy, uploadedBy),
        eq(ticketFiles.state, 'kept'),
        unused,
      ),
    )
    .returning({ id: ticketFiles.id })
  return rows.map(({ id }) => id)
}

/** In the order they were uploaded in. */
export async function of(tx: Tx, owner: Owner, ownerIds: readonly string[]): Promise<FileRow[]> {
  if (ownerIds.length === 0) return []
  return tx.db
    .select()
    .from(ticketFiles)
    .where(and(own(tx), inArray(ticketFiles[owner], [...ownerIds]), eq(ticketFiles.state, 'kept')))
    .orderBy(asc(ticketFiles.id))
}

export function drop(tx: Tx, owner: Owner, ownerId: string): void {
  tx.send(
    tx.db
      .update(ticketFiles)
      .set({ state: 'dropped' })
      .where(and(own(tx), eq(ticketFiles[owner], ownerId))),
  )
}

/** Files of deleted messages, those whose content never came, and those that nobody used within a day. */
export async function sweepable(
  tx: Tx,
  { arrivingBefore, unusedBefore }: { arrivingBefore: string; unusedBefore: string },
  limit: number,
): Promise<string[]> {
  const rows = await tx.db
    .select({ id: ticketFiles.id })
    .from(ticketFiles)
    .where(
      and(
        own(tx),
        or(
          eq(ticketFiles.state, 'dropped'),
          and(eq(ticketFiles.state, 'arriving'), lt(ticketFiles.createdAt, arrivingBefore)),
          and(unused, lt(ticketFiles.createdAt, unusedBefore)),
        ),
      ),
    )
    .limit(limit)
    .for('update', { skipLocked: true })
  return rows.map(({ id }) => id)
}

export async function remove(tx: Tx, ids: string[]): Promise<void> {
  await tx.db.delete(ticketFiles).where(and(own(tx), inArray(ticketFiles.id, ids)))
}
