import { createSecretKey } from 'node:crypto'
import { isoInstant } from '../db/columns.ts'
import type { Sql } from '../db/connection.ts'
import { ApiError } from '../http/problem.ts'
import { fromUuid } from '../ids.ts'
import { credentialMemory, type CredentialRow } from './memory.ts'
import type { Principal, Scope } from './principal.ts'
import { hashesMatch, hashToken, keyId, parseToken, type ParsedToken } from './tokens.ts'

export interface Caller {
  principal: Principal
  /** The browser origin that may read the answer; null where no browser may. */
  corsOrigin: string | null
}

interface AuthenticateOptions {
  sql: Sql
  secret: Buffer
  clock: () => Date
}

export type Authenticate = (
  authorization: string | undefined,
  origin: string | undefined,
  /** Looks the credential up now, for callers that no transaction of their own makes sure of it. */
  options?: { fresh?: boolean },
) => Promise<Caller>

/**
 * Turns the `Authorization` and `Origin` headers into a principal, or says why not. What was looked up once is
 * remembered and costs no flight again: each transaction makes sure that it still holds (`enter_with`).
 */
export function authenticator({ sql, secret, clock }: AuthenticateOptions): Authenticate {
  const memory = credentialMemory()
  const signing = createSecretKey(secret)

  async function lookUp({ kind, uuid }: ParsedToken, now: string): Promise<CredentialRow | undefined> {
    const [row] =
      kind === 'et'
        ? await sql`select t.*, credential_print(to_jsonb(t)) as print from find_embed_token(${uuid}, ${now}) t`
        : await sql`select k.*, credential_print(to_jsonb(k)) as print from find_api_key(${uuid}, ${now}) k`
    memory.keep(uuid, row)
    return row
  }

  /** At most once a minute, so that a busy key does not write with every request. */
  async function noteUse({ uuid, kind }: ParsedToken, row: CredentialRow, now: string): Promise<void> {
    if (kind === 'et') return
    const usedAt = row['last_used_at'] as string | null
    const last = usedAt === null ? 0 : Date.parse(isoInstant(usedAt))
    if (Date.parse(now) - last < 60_000) return
    row['last_used_at'] = now.replace('Z', '+00')
    await sql`select note_key_use(${uuid}, ${now})`
  }

  return async (authorization, origin, { fresh = false } = {}) => {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) {
      throw new ApiError('unauthenticated', 'Send a key or an embed token: "Authorization: Bearer prm_…".')
    }
    const parsed = parseToken(token)
    if (!parsed) throw unknown()
    const now = clock().toISOString()
    const hash = hashToken(signing, token)
    const callerOf = parsed.kind === 'et' ? callerOfToken : callerOfKey
    const known = fresh ? undefined : memory.recall(parsed.uuid)
    if (known && hashesMatch(String(known['hash']), hash)) {
      try {
        const { principal, corsOrigin } = callerOf(parsed, known, origin, now)
        await noteUse(parsed, known, now)
        const remembered = { uuid: parsed.uuid, isToken: parsed.kind === 'et', print: String(known['print']) }
        return { principal: { ...principal, remembered }, corsOrigin }
      } catch (error) {
        // What is remembered turns nobody away: the credential may have come to allow more.
        if (!(error instanceof ApiError)) throw error
      }
    }
    const row = await lookUp(parsed, now)
    if (!row || !hashesMatch(String(row['hash']), hash)) throw unknown()
    const caller = callerOf(parsed, row, origin, now)
    await noteUse(parsed, row, now)
    return caller
  }
}

function callerOfKey(parsed: ParsedToken, row: CredentialRow, origin: string | undefined): Caller {
  const publishable = row['kind'] === 'publishable'
  const origins = row['origins'] as string[]
  if (publishable && (origin === undefined || !origins.includes(origin))) {
    throw originRefused(origin, 'Add it to the allowed origins of the publishable key.')
  }
  return {
    corsOrigin: publishable ? origin! : null,
    principal: {
      kind: publishable ? 'publishable' : 'key',
      vendorId: fromUuid('vendor', String(row['vendor_id'])),
      id: keyId(parsed),
      userId: null,
      partnerId: null,
      scopes: new Set(row['scopes'] as Scope[]),
      expiresAt: null,
      clockOffsetMs: Number(row['clock_offset_ms']),
    },
  }
}

function callerOfToken(
  parsed: ParsedToken,
  row: CredentialRow,
  origin: string | undefined,
  now: string,
): Caller {
  const bound = (row['origin'] as string | null) ?? undefined
  if (origin !== bound) throw originRefused(origin, 'The embed token was minted for another place.')
  const partnerId = row['partner_id'] as string | null
  const expiresAt = isoInstant(String(row['expires_at']))
  if (expiresAt <= now) {
    throw new ApiError(
      'token_expired',
      `The embed token ended at ${expiresAt}. Ask the vendor's backend for a new one.`,
    )
  }
  return {
    corsOrigin: bound ?? null,
    principal: {
      kind: row['user_kind'] as 'staff' | 'partner',
      vendorId: fromUuid('vendor', String(row['vendor_id'])),
      id: keyId(parsed),
      userId: fromUuid('user', String(row['user_id'])),
      partnerId: partnerId === null ? null : fromUuid('partner', partnerId),
      scopes: new Set(row['scopes'] as Scope[]),
      expiresAt,
      clockOffsetMs: Number(row['clock_offset_ms']),
    },
  }
}

function unknown(): ApiError {
  return new ApiError(
    'unauthenticated',
    'The key or token is not known here. Check that it was copied whole.',
  )
}

function originRefused(origin: string | undefined, remedy: string): ApiError {
  return new ApiError(
    'origin_not_allowed',
    `${origin ?? 'A caller without a browser origin'} may not use this credential. ${remedy}`,
  )
}
