import type { Tokens } from '../../delivery/installations.ts'
import type { Sealing } from './sealing.ts'

/** What `oauth.v2.access` answers, to a code and to a refresh token. */
export interface AccessAnswer {
  access_token?: string
  refresh_token?: string
  /** Seconds; only where tokens rotate. */
  expires_in?: number
  scope?: string
  bot_user_id?: string
  team?: { id?: string; name?: string } | null
  authed_user?: { id?: string }
}

export const placeOf = (tenant: string): string => `slack:${tenant}`

/** The tokens of an answer as they are stored. */
export function sealTokens(sealing: Sealing, tenant: string, answer: AccessAnswer): Tokens {
  const sealed = (text: string | undefined) =>
    text === undefined ? null : sealing.seal(text, placeOf(tenant))
  const { access_token: token, refresh_token: refreshToken, expires_in: seconds } = answer
  return {
    token: sealed(token),
    refreshToken: sealed(refreshToken),
    expiresAt: seconds === undefined ? null : new Date(Date.now() + seconds * 1000),
  }
}
