import { and, eq, gt, inArray, lt } from 'drizzle-orm'
import type { Tx } from '../db/tenant.ts'
import { users } from '../modules/users/table.ts'
import { newId } from '../ids.ts'
import type { Scope } from './principal.ts'
import { serverSecret } from './secret.ts'
import { embedTokens } from './table.ts'
import { hashToken, makeToken } from './tokens.ts'

interface NewEmbedToken {
  userId: string
  origin: string | null
  scopes: Scope[]
  expiresAt: string
}

/** Who comes back within a day still hears that the token has ended, and renews it, rather than that it is unknown. */
const rememberedMs = 24 * 60 * 60 * 1000

/** Stores a new token by its hash and sweeps out the vendor's long expired ones. */
export async function createEmbedToken(tx: Tx, input: NewEmbedToken): Promise<string> {
  const id = newId('token')
  const token = makeToken('et', id)
  const own = eq(embedTokens.vendorId, tx.vendorId)
  const forgotten = new Date(Date.parse(tx.realNow) - rememberedMs).toISOString()
  await tx.db.delete(embedTokens).where(and(own, lt(embedTokens.expiresAt, forgotten)))
  await tx.db.insert(embedTokens).values({
    ...input,
    vendorId: tx.vendorId,
    id,
    hash: hashToken(serverSecret(), token),
    mintedBy: tx.principal.id!,
    createdAt: tx.now,
  })
  return token
}

/** Ends every token of a person, or of a partner's people, at once. */
export async function endTokens(tx: Tx, of: { userId: string } | { partnerId: string }): Promise<void> {
  const people = tx.db
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.vendorId, tx.vendorId),
        'userId' in of ? eq(users.id, of.userId) : eq(users.partnerId, of.partnerId),
      ),
    )
  await tx.db
    .update(embedTokens)
    .set({ expiresAt: tx.realNow })
    .where(
      and(
        eq(embedTokens.vendorId, tx.vendorId),
        inArray(embedTokens.userId, people),
        gt(embedTokens.expiresAt, tx.realNow),
      ),
    )
}
