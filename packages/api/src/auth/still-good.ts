import { and, eq, gt, isNull, or } from 'drizzle-orm'
import type { Tx } from '../db/tenant.ts'
import { apiKeys, embedTokens } from './table.ts'

/** Whether the credential that opened a long-lived connection would still be let in. */
export async function stillGood(tx: Tx): Promise<boolean> {
  const { kind, id } = tx.principal
  // The server itself has no credential that could end.
  if (id === null) return true
  const living = and(
    eq(apiKeys.vendorId, tx.vendorId),
    isNull(apiKeys.revokedAt),
    or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, tx.realNow)),
  )
  const keys = tx.db.select({ id: apiKeys.id }).from(apiKeys)
  const rows =
    kind === 'key' || kind === 'publishable'
      ? await keys.where(and(living, eq(apiKeys.id, id)))
      : await keys
          .innerJoin(
            embedTokens,
            and(eq(embedTokens.vendorId, apiKeys.vendorId), eq(embedTokens.mintedBy, apiKeys.id)),
          )
          .where(and(living, eq(embedTokens.id, id), gt(embedTokens.expiresAt, tx.realNow)))
  return rows.length > 0
}
