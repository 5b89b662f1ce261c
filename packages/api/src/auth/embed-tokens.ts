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

/** Stores a new token by its hash and sweeps out the vendor's expired ones. */
export async function createEmbedToken(tx: Tx, input: NewEmbedToken): Promise<string> {
  const id = newId('token')
  const token = makeToken('et', id)
  const own = eq(embedTokens.vendorId, tx.vendorId)
  await tx.db.delete(embedTokens).where(and(own, lt(embedTokens.expiresAt, tx.realNow)))
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
