import { createHash } from 'node:crypto'
import { and, eq, lt, sql } from 'drizzle-orm'
import { jsonb, pgTable, text, integer } from 'drizzle-orm/pg-core'
import { seal, unseal } from '../auth/secret.ts'
import { instant, publicId } from '../db/columns.ts'
import type { Tx } from '../db/tenant.ts'
import { ApiError } from './problem.ts'

const idempotencyKeys = pgTable('idempotency_keys', {
  vendorId: publicId('vendor').notNull(),
  principal: text().notNull(),
  key: text().notNull(),
  requestHash: text('request_hash').notNull(),
  status: integer().notNull(),
  headers: jsonb().$type<Record<string, string>>().notNull(),
  /** Sealed: the answer to minting a token holds the token, of which only a hash may lie about. */
  body: text().notNull(),
  createdAt: instant('created_at').notNull(),
})

export interface StoredAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

export interface IdempotentRequest {
  key: string
  hash: string
}

/** The key a caller sent, bound to the whole request it was sent with. @throws ApiError invalid_request */
export function idempotentRequest(
  header: string | undefined,
  parts: unknown[],
): IdempotentRequest | undefined {
  if (header === undefined) return undefined
  const key = header.replace(/^"(.*)"$/, '$1')
  if (key.length === 0 || key.length > 255) {
    throw new ApiError('invalid_request', 'Idempotency-Key must have 1 to 255 characters.')
  }
  return { key, hash: createHash('sha256').update(JSON.stringify(parts)).digest('base64url') }
}

const purpose = 'idempotent answer'
/** As long as the API promises. */
const keptMs = 24 * 60 * 60 * 1000

const owner = (tx: Tx): string => tx.principal.userId ?? tx.principal.id ?? tx.principal.kind

/**
 * Looks whether this request was carried out before. The lock is held to the end of the transaction,
 * so a twin that arrives meanwhile is told so instead of doing the work again.
 * @returns the first answer, or undefined when the work is still to be done
 * @throws ApiError idempotency_in_flight | idempotency_key_reused
 */
export async function replay(tx: Tx, request: IdempotentRequest): Promise<StoredAnswer | undefined> {
  const lock = sql`select pg_try_advisory_xact_lock(hashtextextended(${`${tx.vendorId} ${owner(tx)} ${request.key}`}, 0)) as mine`
  const [[turn], [row]] = await Promise.all([
    tx.db.execute(lock),
    tx.db
      .select()
      .from(idempotencyKeys)
      .where(
        and(
          eq(idempotencyKeys.vendorId, tx.vendorId),
          eq(idempotencyKeys.principal, owner(tx)),
          eq(idempotencyKeys.key, request.key),
        ),
      ),
  ])
  if (row) {
    if (row.requestHash === request.hash) {
      return { status: row.status, headers: row.headers, body: unseal(purpose, row.body) }
    }
    throw new ApiError('idempotency_key_reused', 'Use a new Idempotency-Key for a different request.')
  }
  if (turn?.['mine'] === true) return undefined
  throw new ApiError(
    'idempotency_in_flight',
    'The same request is being carried out. Ask again in a moment.',
    {
      headers: { 'Retry-After': '1' },
    },
  )
}

/** Keeps the answer with the effect: either both are there afterwards or neither. Sweeps out the vendor's old ones. */
export async function remember(tx: Tx, request: IdempotentRequest, answer: StoredAnswer): Promise<void> {
  const old = new Date(Date.parse(tx.now) - keptMs).toISOString()
  const own = eq(idempotencyKeys.vendorId, tx.vendorId)
  await Promise.all([
    tx.db.delete(idempotencyKeys).where(and(own, lt(idempotencyKeys.createdAt, old))),
    tx.db.insert(idempotencyKeys).values({
      ...answer,
      vendorId: tx.vendorId,
      principal: owner(tx),
      key: request.key,
      requestHash: request.hash,
      body: seal(purpose, answer.body),
      createdAt: tx.now,
    }),
  ])
}
