import { sleep, withDeadline } from '@openprm/sdk/deadline'
import { ApiError, ConnectionError, PrmError } from '@openprm/sdk/errors'
import type {
  Answer,
  FetchSession,
  Method,
  RequestOptions,
  SessionToken,
  Transport,
  TransportOptions,
} from '@openprm/sdk/core'
import { isRetryable, retryDelay } from '@openprm/sdk/retry'

export * from '@openprm/sdk/errors'
export type { SessionToken, Transport }

interface Held {
  token: string
  renewAt: number
  endsAt: number
}

/**
 * Stands in for the SDK's transport in the CDN build, on the SDK's own errors, retries and deadlines: the same contract
 * for what elements use, in half the bytes. Left out are hooks, uploads, path parameters, all of an
 * answer but its data, and advice on secret keys. The
 * npm build uses the SDK as it is; one suite of tests holds both to the same behaviour.
 */
export function createTransport({
  baseUrl = '',
  apiKey,
  fetchSession,
  maxRetryDelayMs = Infinity,
  ...options
}: TransportOptions): Transport {
  const send = options.fetch ?? ((input, init) => fetch(input, init))
  let held: Held | undefined = apiKey ? hold(apiKey) : undefined
  let pending: Promise<string> | undefined

  const renew = (): Promise<string> =>
    (pending ??= ask(fetchSession!)
      .then((session) => (held = session).token)
      .finally(() => (pending = undefined)))

  const bearer = async (): Promise<string> => {
    const now = Date.now()
    if (!held || now >= held.endsAt) return renew()
    // The token at hand still works, so a failure here is nobody's problem yet; the next call asks again.
    if (now >= held.renewAt) renew().catch(() => {})
    return held.token
  }

  async function perform<T>(
    method: Method,
    path: string,
    request: RequestOptions,
    read: (response: Response) => Promise<T>,
  ): Promise<T> {
    const { signal, maxRetries = 2, timeoutMs = 30_000 } = request
    const headers = headersOf(method, request)
    const body = request.body === undefined ? null : JSON.stringify(request.body)
    const url = baseUrl.replace(/\/+$/, '') + path + search(request.query)
    let renewed = !fetchSession
    for (let failures = 0; ;) {
      let token = ''
      try {
        return await withDeadline(timeoutMs, signal, async (signal) => {
          token = await bearer()
          signal.throwIfAborted()
          headers.set('authorization', `Bearer ${token}`)
          try {
            const response = await send(url, { method, headers, body, signal })
            if (!response.ok) throw new ApiError(response, problemIn(await response.text()))
            return await read(response)
          } catch (cause) {
            throw PrmError.is(cause) ? cause : new ConnectionError(`${method} ${path}`, { cause })
          }
        })
      } catch (error) {
        if (signal?.aborted) throw error
        if (!renewed && PrmError.is(error, 'token_expired')) {
          renewed = true
          if (held?.token === token) held = undefined
          continue
        }
        const delay = retryDelay(error, failures)
        if (failures++ >= maxRetries || !isRetryable(error) || delay > maxRetryDelayMs) throw error
        await sleep(delay, signal)
      }
    }
  }

  return {
    request: async <T>(method: Method, path: string, request = {}) =>
      ({
        data: await perform(method, path, request, async (answer) => json(await answer.text())),
      }) as Answer<T>,
    open: (path, request = {}) =>
      perform('GET', path, { ...request, maxRetries: 0 }, async (response) => response),
  }
}

function headersOf(method: Method, { headers, body, idempotencyKey, ifMatch }: RequestOptions): Headers {
  const all = new Headers(headers)
  if (body !== undefined) all.set('content-type', 'application/json')
  // Not `crypto.randomUUID`: pages on plain http do not have it.
  if (method !== 'GET')
    all.set('idempotency-key', idempotencyKey ?? crypto.getRandomValues(new Uint32Array(4)).join('-'))
  if (ifMatch !== undefined) all.set('if-match', `"v${ifMatch}"`)
  return all
}

function search(query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null)
  return given.length ? `?${new URLSearchParams(given)}` : ''
}

/** Renewed when a fifth of its life (at least 30 s) is left; without a date it holds until the server refuses it. */
function hold(token: string, expiresAt = ''): Held {
  if (token.startsWith('prm_sk_'))
    throw new PrmError('not_for_browsers', 'A secret key must never reach a page: revoke it.')
  const now = Date.now()
  const life = Date.parse(expiresAt) - now
  if (!(life > 0)) return { token, endsAt: Infinity, renewAt: Infinity }
  const early = Math.min(Math.max(life / 5, 30_000), life / 2)
  return { token, endsAt: now + life, renewAt: now + life - early }
}

async function ask(fetchSession: FetchSession): Promise<Held> {
  let session: SessionToken
  try {
    session = await fetchSession()
    if (!session.token) throw new TypeError('no token')
  } catch (cause) {
    throw new PrmError('session_unavailable', 'fetchSession failed', { cause })
  }
  return hold(session.token, session.expiresAt)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text || 'null')
  } catch (cause) {
    throw new PrmError('invalid_response', 'No JSON', { cause })
  }
}

/** Null for anything but a problem document, such as the page of a proxy. */
function problemIn(text: string): ConstructorParameters<typeof ApiError>[1] {
  try {
    const problem = json(text) as { code?: unknown } | null
    return typeof problem?.code === 'string' ? (problem as never) : null
  } catch {
    return null
  }
}
