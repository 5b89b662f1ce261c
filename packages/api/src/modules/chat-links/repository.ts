import { and, eq, gt, isNull, or, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { chatLinks } from './table.ts'

export type Row = typeof chatLinks.$inferSelect

/** A chat account has one link at a time: a new one takes the place of the last. */
export async function put(tx: Tx, link: Omit<Row, 'vendorId' | 'createdAt'>): Promise<void> {
  const { name, partnerId, hash, expiresAt } = link
  await tx.db
    .insert(chatLinks)
    .values({ ...link, vendorId: tx.vendorId, createdAt: tx.now })
    .onConflictDoUpdate({
      target: [chatLinks.vendorId, chatLinks.platform, chatLinks.tenant, chatLinks.chatUserId],
      set: { name, partnerId, hash, expiresAt, createdAt: tx.now },
    })
}

/** The link, if the caller may use it: it has not ended, and is not kept for another partner's people. */
export async function find(tx: Tx, hash: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(chatLinks).where(usable(tx, hash)).limit(1)
  return row
}

/** Takes a link away; of two who come together one gets it. */
export async function take(tx: Tx, hash: string): Promise<Row | undefined> {
  const [row] = await tx.db.delete(chatLinks).where(usable(tx, hash)).returning()
  return row
}

function usable(tx: Tx, hash: string): SQL | undefined {
  const { partnerId } = tx.principal
  const forAll = isNull(chatLinks.partnerId)
  return and(
    eq(chatLinks.vendorId, tx.vendorId),
    eq(chatLinks.hash, hash),
    gt(chatLinks.expiresAt, tx.realNow),
    partnerId === null ? forAll : or(forAll, eq(chatLinks.partnerId, partnerId)),
  )
}
