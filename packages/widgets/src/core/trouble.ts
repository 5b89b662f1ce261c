import { retryDelay } from '@openprm/sdk/retry'
import { isFailure } from './client.ts'

/** Why an element cannot show its content, in terms that a visitor or the page's developer can act on. */
export interface Trouble {
  kind: 'setup' | 'key' | 'origin' | 'session' | 'forbidden' | 'missing' | 'network' | 'busy' | 'server'
  /** The API's or the SDK's. */
  code: string
  /** True when waiting may help: the element tries again by itself. */
  passing: boolean
}

const kinds: Readonly<Record<string, Trouble['kind']>> = {
  not_configured: 'setup',
  unauthenticated: 'key',
  not_for_browsers: 'key',
  origin_not_allowed: 'origin',
  token_expired: 'session',
  session_unavailable: 'session',
  forbidden: 'forbidden',
  missing_scope: 'forbidden',
  not_found: 'missing',
  connection_failed: 'network',
  timeout: 'network',
}

/** @param anonymous whether the call went out with a publishable key */
export function troubleOf(error: unknown, anonymous: boolean): Trouble {
  const { code = 'unknown', status = 500 } = isFailure(error) ? error : {}
  // Something in front of the server may answer, too, and without a code.
  let kind = kinds[code] ?? (status === 429 ? 'busy' : 'server')
  // A key that may not see this needs a person; a person's token that is refused needs a new one.
  if (kind === (anonymous ? 'forbidden' : 'key')) kind = 'session'
  return { kind, code, passing: /network|busy/.test(kind) || (kind === 'server' && status >= 500) }
}

/** Seconds until the next try: what the server asks for, else longer from try to try. */
export function delayOf(error: unknown, tries: number): number {
  return Math.ceil(retryDelay(error, tries, 2000, 32_000) / 1000)
}

const told = new Set<string>()

/** Tells the page's developer, once per cause. */
export function warnOnce(tag: string, { code }: Trouble, error: unknown): void {
  const line = `OpenPRM <${tag}> ${code}:`
  if (!told.has(line)) console.warn(line, error)
  told.add(line)
}
