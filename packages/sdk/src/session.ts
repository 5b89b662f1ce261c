import { PrmError } from './errors.ts'

/** A short-lived token for one person, from the vendor's own backend. `expiresAt` is ISO 8601. */
export interface SessionToken {
  token: string
  expiresAt: string
}
export type FetchSession = () => Promise<SessionToken>

/** Hands out the credential of the next request. */
export interface Credentials {
  token(): Promise<string>
  /** Forgets a token that the server refused; true when another one can be had. */
  drop(token: string): boolean
}

export function fixedKey(key: string): Credentials {
  return { token: () => Promise.resolve(key), drop: () => false }
}

/** Keeps the token in memory only, renews it early, and lets all callers share one renewal. */
export function session(fetchSession: FetchSession, now: () => number = Date.now): Credentials {
  let current: (SessionToken & { renewAt: number }) | undefined
  let pending: Promise<string> | undefined

  async function renew(): Promise<string> {
    try {
      const fresh = await fetchSession()
      const left = Date.parse(fresh.expiresAt) - now()
      current = { ...fresh, renewAt: now() + Math.max(left * 0.8, left - 30_000) }
      return fresh.token
    } catch (cause) {
      throw new PrmError('session_unavailable', 'fetchSession did not return a token.', { cause })
    }
  }

  return {
    token() {
      if (current && now() < current.renewAt) return Promise.resolve(current.token)
      return (pending ??= renew().finally(() => (pending = undefined)))
    },
    drop(token) {
      if (current?.token === token) current = undefined
      return true
    },
  }
}
