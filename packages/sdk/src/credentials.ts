import { PrmError } from './errors.ts'
import type { Credentials, FetchSession } from './options.ts'

/** Gives the token to send. `expire` tells it that the server no longer takes one. */
export interface TokenSource {
  token(): Promise<string>
  expire?(token: string): void
}

export function tokenSource({ apiKey, fetchSession }: Credentials): TokenSource {
  if (fetchSession) return sessionTokens(fetchSession)
  if (!apiKey)
    throw new PrmError('session_unavailable', 'Give OpenPRM an apiKey, or fetchSession in a signed-in page')
  refuseSecretInBrowser(apiKey)
  return { token: async () => apiKey }
}

interface HeldSession {
  token: string
  expiresAt: number
  renewAt: number
}

/**
 * Keeps the session in memory only. Asks for a new one when a fifth of its life (at least 30 s) is left, once for
 * all callers, who go on with the old one meanwhile.
 */
function sessionTokens(fetchSession: FetchSession): TokenSource {
  let held: HeldSession | undefined
  let pending: Promise<string> | undefined

  const renew = (): Promise<string> => {
    pending ??= askFor(fetchSession)
      .then((session) => {
        held = session
        return session.token
      })
      .finally(() => (pending = undefined))
    return pending
  }

  return {
    async token() {
      const now = Date.now()
      if (!held || now >= held.expiresAt) return renew()
      // The token at hand still works, so a failure here is nobody's problem yet; the next call asks again.
      if (now >= held.renewAt) renew().catch(() => undefined)
      return held.token
    },
    expire(token) {
      if (held?.token === token) held = undefined
    },
  }
}

async function askFor(fetchSession: FetchSession): Promise<HeldSession> {
  let session
  try {
    session = await fetchSession()
  } catch (cause) {
    throw new PrmError('session_unavailable', 'fetchSession failed; its error is the cause', { cause })
  }
  if (typeof session?.token !== 'string') {
    throw new PrmError('session_unavailable', 'fetchSession must resolve to { token, expiresAt }')
  }
  refuseSecretInBrowser(session.token)
  return { token: session.token, ...schedule(Date.parse(session.expiresAt)) }
}

function schedule(expiresAt: number): Omit<HeldSession, 'token'> {
  const life = expiresAt - Date.now()
  // A clock that is off, or no date: use the token until the server says token_expired.
  if (!(life > 0)) return { expiresAt: Infinity, renewAt: Infinity }
  const early = Math.min(Math.max(life * 0.2, 30_000), life / 2)
  return { expiresAt, renewAt: expiresAt - early }
}

function refuseSecretInBrowser(token: string): void {
  if (!token.startsWith('prm_sk_') || !isBrowser()) return
  throw new PrmError(
    'not_for_browsers',
    'A secret key (prm_sk_…) must never reach a browser: whoever reads the page then owns your programme. ' +
      'Use a publishable key (prm_pk_…) for public forms, or fetchSession with an embed token your backend ' +
      'gets from POST /v1/embed-tokens. Revoke this key if the page was ever public.',
  )
}

function isBrowser(): boolean {
  return typeof document === 'object' || 'importScripts' in globalThis
}
