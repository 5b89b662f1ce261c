import { and, eq, gt } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { chatCodes } from './table.ts'

/** A person has one code at a time: a new one takes the place of the last. */
export async function put(tx: Tx, code: { userId: string; hash: string; expiresAt: string }): Promise<void> {
  const { hash, expiresAt } = code
  await tx.db
    .insert(chatCodes)
    .values({ ...code, vendorId: tx.vendorId, createdAt: tx.now })
    .onConflictDoUpdate({
      target: [chatCodes.vendorId, chatCodes.userId],
      set: { hash, expiresAt, createdAt: tx.now },
    })
}

/** Takes a code away and says whose it was; of two that come together one gets it. */
export async function take(tx: Tx, hash: string): Promise<string | undefined> {
  const [row] = await tx.db
    .delete(chatCodes)
    .where(
      and(eq(chatCodes.vendorId, tx.vendorId), eq(chatCodes.hash, hash), gt(chatCodes.expiresAt, tx.realNow)),
    )
    .returning({ userId: chatCodes.userId })
  return row?.userId
}
