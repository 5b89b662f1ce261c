import { isoInstant } from '../db/columns.ts'
import type { Sql } from '../db/connection.ts'
import { ApiError } from '../http/problem.ts'
import { fromUuid } from '../ids.ts'
import type { Principal, Scope } from './principal.ts'
import { hashesMatch, hashToken, keyId, parseToken, type ParsedToken } from './tokens.ts'

interface Caller {
  principal: Principal
  /** The browser origin that may read the answer; null where no browser may. */
  corsOrigin: string | null
}

interface AuthenticateOptions {
  sql: Sql
  secret: Buffer
  clock: () => Date
}

export type Authenticate = (authorization: string | undefined, origin: string | undefined) => Promise<Caller>

/** Turns the `Authorization` and `Origin` headers into a principal, or says why not. */
export function authenticator({ sql, secret, clock }: AuthenticateOptions): Authenticate {
  return async (authorization, origin) => {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) {
      throw new ApiError('unauthenticated', 'Send a key or an embed token: "Authorization: Bearer prm_…".')
    }
    const parsed = parseToken(token)
    const now = clock().toISOString()
    const caller =
      parsed && (parsed.kind === 'et' ? await embedToken(parsed, token) : await key(parsed, token))
    if (!caller)
      throw new ApiError(
        'unauthenticated',
        'The key or token is not known here. Check that it was copied whole.',
      )
    return caller

    async function key(parsed: ParsedToken, token: string): Promise<Caller | undefined> {
      const [row] = await sql`select * from find_api_key(${parsed.uuid}, ${now})`
      if (!row || !hashesMatch(String(row['hash']), hashToken(secret, token))) return undefined
      const publishable = row['kind'] === 'publishable'
      const origins = row['origins'] as string[]
      if (publishable && (origin === undefined || !origins.includes(origin))) {
        throw originRefused(origin, 'Add it to the allowed origins of the publishable key.')
      }
      await noteUse(parsed.uuid, row['last_used_at'] as string | null)
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

    /** At most once a minute, so that a busy key does not write with every request. */
    async function noteUse(uuid: string, lastUsedAt: string | null): Promise<void> {
      const last = lastUsedAt === null ? 0 : Date.parse(isoInstant(lastUsedAt))
      if (Date.parse(now) - last >= 60_000) await sql`select note_key_use(${uuid}, ${now})`
    }

    async function embedToken(parsed: ParsedToken, token: string): Promise<Caller | undefined> {
      const [row] = await sql`select * from find_embed_token(${parsed.uuid}, ${now})`
      if (!row || !hashesMatch(String(row['hash']), hashToken(secret, token))) return undefined
      const bound = row['origin'] === null ? undefined : String(row['origin'])
      if (origin !== bound) throw originRefused(origin, 'The embed token was minted for another place.')
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
          partnerId: row['partner_id'] === null ? null : fromUuid('partner', String(row['partner_id'])),
          scopes: new Set(row['scopes'] as Scope[]),
          expiresAt,
          clockOffsetMs: Number(row['clock_offset_ms']),
        },
      }
    }
  }
}

function originRefused(origin: string | undefined, remedy: string): ApiError {
  return new ApiError(
    'origin_not_allowed',
    `${origin ?? 'A caller without a browser origin'} may not use this credential. ${remedy}`,
  )
}
