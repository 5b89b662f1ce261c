import { and, eq, lt } from 'drizzle-orm'
import type { Tx } from '../db/tenant.ts'
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
  const forgotten = new Date(Date.parse(tx.now) - rememberedMs).toISOString()
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
