import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/tenant.ts'
import { newId } from '../ids.ts'
import { publishableScopes, scopes, type Scope } from './principal.ts'
import { apiKeys } from './table.ts'
import { hashToken, makeToken } from './tokens.ts'

export interface NewKey {
  id: string
  /** The whole credential; this is the only time it is known. */
  token: string
}

/** Creates a secret key for the vendor's backend. */
export async function createSecretKey(
  tx: Tx,
  secret: Buffer,
  name: string,
  granted: readonly Scope[] = scopes,
): Promise<NewKey> {
  return createKey(tx, secret, { kind: 'secret', name, scopes: [...granted], origins: [] })
}

/** Creates a publishable key: it may stand in a page, and works only from the given origins. */
export async function createPublishableKey(
  tx: Tx,
  secret: Buffer,
  name: string,
  origins: string[],
): Promise<NewKey> {
  return createKey(tx, secret, { kind: 'publishable', name, scopes: [...publishableScopes], origins })
}

export async function setOrigins(tx: Tx, keyId: string, origins: string[]): Promise<void> {
  await tx.db
    .update(apiKeys)
    .set({ origins })
    .where(and(eq(apiKeys.vendorId, tx.vendorId), eq(apiKeys.id, keyId)))
}

/** Stores a new key by its hash. */
export async function createKey(
  tx: Tx,
  secret: Buffer,
  key: Pick<typeof apiKeys.$inferInsert, 'kind' | 'name' | 'scopes' | 'origins'>,
): Promise<NewKey> {
  const id = newId('key')
  const token = makeToken(key.kind === 'secret' ? 'sk' : 'pk', id)
  await tx.db.insert(apiKeys).values({
    ...key,
    vendorId: tx.vendorId,
    id,
    hash: hashToken(secret, token),
    createdByKind: tx.principal.kind,
    createdById: tx.principal.userId ?? tx.principal.id,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  return { id, token }
}
