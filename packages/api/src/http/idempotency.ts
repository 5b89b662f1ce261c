import { createHash } from 'node:crypto'
import { and, eq, lt, sql } from 'drizzle-orm'
import { jsonb, pgTable, text, integer } from 'drizzle-orm/pg-core'
import { seal, unseal } from '../auth/secret.ts'
import { instant, publicId } from '../db/columns.ts'
import { postgresCode } from '../db/line.ts'
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
const sweepEveryMs = 60_000
const sweptAt = new Map<string, number>()

const owner = (tx: Tx): string => tx.principal.userId ?? tx.principal.id ?? tx.principal.kind

/**
 * Takes the key for this transaction. Nobody waits for the answer: where the key is held or used up, what follows fails,
 * and `wasCarriedOut` tells the two apart.
 */
export function claim(tx: Tx, { key }: IdempotentRequest): void {
  tx.send(tx.db.execute(sql`select claim_request(${owner(tx)}, ${key})`))
}

/**
 * Whether the work failed because its request had been carried out before.
 * @throws ApiError idempotency_in_flight
 */
export function wasCarriedOut(error: unknown): boolean {
  const code = postgresCode(error)
  if (code !== 'PR409') return code === 'PR208'
  throw inFlight()
}

function inFlight(): ApiError {
  return new ApiError(
    'idempotency_in_flight',
    'The same request is being carried out. Ask again in a moment.',
    { headers: { 'Retry-After': '1' } },
  )
}

/** The answer that was given the first time. @throws ApiError idempotency_key_reused | idempotency_in_flight */
export async function replay(tx: Tx, request: IdempotentRequest): Promise<StoredAnswer> {
  const [row] = await tx.db
    .select()
    .from(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.vendorId, tx.vendorId),
        eq(idempotencyKeys.principal, owner(tx)),
        eq(idempotencyKeys.key, request.key),
      ),
    )
  // Swept out in this very moment.
  if (!row) throw inFlight()
  if (row.requestHash !== request.hash)
    throw new ApiError('idempotency_key_reused', 'Use a new Idempotency-Key for a different request.')
  return { status: row.status, headers: row.headers, body: unseal(purpose, row.body) }
}

/** Keeps the answer with the effect: either both are there afterwards or neither. */
export function remember(tx: Tx, request: IdempotentRequest, answer: StoredAnswer): void {
  sweep(tx)
  tx.send(
    tx.db.insert(idempotencyKeys).values({
      ...answer,
      vendorId: tx.vendorId,
      principal: owner(tx),
      key: request.key,
      requestHash: request.hash,
      body: seal(purpose, answer.body),
      createdAt: tx.realNow,
    }),
  )
}

/** Throws out the vendor's old answers, now and then. */
function sweep(tx: Tx): void {
  const now = Date.parse(tx.realNow)
  if (now - (sweptAt.get(tx.vendorId) ?? 0) < sweepEveryMs) return
  sweptAt.set(tx.vendorId, now)
  const old = new Date(now - keptMs).toISOString()
  const own = eq(idempotencyKeys.vendorId, tx.vendorId)
  tx.send(tx.db.delete(idempotencyKeys).where(and(own, lt(idempotencyKeys.createdAt, old))))
}
