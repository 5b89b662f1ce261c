import { ApiError, PrmError } from './errors.ts'
import { delayOf, isRetryable, wait } from './retry.ts'
import { fixedKey, session, type FetchSession } from './session.ts'

export { ApiError, PrmError, type FieldProblem, type PrmErrorCode, type ProblemCode } from './errors.ts'
export type { FetchSession, SessionToken } from './session.ts'

export interface Hooks {
  onRequest?: (request: { method: string; url: string; attempt: number }) => void
  onResponse?: (response: Response) => void
  onRetry?: (retry: { attempt: number; delayMs: number; error: unknown }) => void
}

export interface TransportOptions {
  /** A secret key (servers only) or a publishable key. */
  apiKey?: string | undefined
  /** For a signed-in person's page: asks the vendor's own backend for an embed token. */
  fetchSession?: FetchSession | undefined
  /** Where the API is. @default 'http://localhost:8787' */
  baseUrl?: string | undefined
  fetch?: typeof fetch | undefined
  /** Covers one try with its whole body, in milliseconds. @default 30000 */
  timeoutMs?: number | undefined
  /** Tries after the first. @default 2 */
  maxRetries?: number | undefined
  headers?: Record<string, string> | undefined
  hooks?: Hooks | undefined
}

/** What one call may set for itself. */
export interface CallOptions {
  signal?: AbortSignal | undefined
  timeoutMs?: number | undefined
  maxRetries?: number | undefined
  /** Set it when the same intent may be sent by two calls, for example after a reload. One is made otherwise. */
  idempotencyKey?: string | undefined
  /** A resource's `version`: the call fails with `precondition_failed` when it has changed since. */
  ifMatch?: number | undefined
  headers?: Record<string, string> | undefined
}

export interface RequestOptions extends CallOptions {
  query?: object | undefined
  body?: unknown
  /** Set for a body that is sent as it is; anything else is sent as JSON. */
  contentType?: string | undefined
}

export interface Answer<T> {
  data: T
  response: Response
  requestId: string | null
}

/** Sends requests with credentials, retries, one idempotency key a write, and typed errors. */
export interface Transport {
  request<T>(method: string, path: string, options?: RequestOptions): Promise<Answer<T>>
  /** One try, whose body the caller reads as it comes. @throws ApiError when the answer is not 2xx */
  open(path: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response>
}

const isBrowser = (): boolean => 'document' in globalThis && 'window' in globalThis

/** @throws PrmError not_for_browsers when a page holds a secret key */
export function createTransport(options: TransportOptions): Transport {
  const { apiKey, fetchSession, baseUrl = 'http://localhost:8787', hooks = {} } = options
  if (apiKey?.startsWith('prm_sk_') && isBrowser()) {
    throw new PrmError('not_for_browsers', 'A secret key must not reach a page. Use a publishable key or fetchSession.')
  }
  if (apiKey === undefined && fetchSession === undefined) {
    throw new PrmError('session_unavailable', 'Give OpenPRM an apiKey or a fetchSession.')
  }
  const credentials = fetchSession ? session(fetchSession) : fixedKey(apiKey!)
  const send = options.fetch ?? ((input: string, init: RequestInit) => globalThis.fetch(input, init))

  /** One try. A token that has just expired is renewed once, without counting as a retry. */
  async function attempt(url: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response> {
    for (let renewed = false; ; renewed = true) {
      const token = await credentials.token()
      const headers = { ...init.headers, authorization: `Bearer ${token}` }
      const response = await send(url, { ...init, headers, credentials: 'omit' })
      hooks.onResponse?.(response)
      const expired = response.status === 401 && !renewed && credentials.drop(token)
      if (!expired || init.body instanceof ReadableStream) return response
    }
  }

  return {
    async request<T>(method: string, path: string, call: RequestOptions = {}): Promise<Answer<T>> {
      const url = baseUrl.replace(/\/$/, '') + path + queryText(call.query)
      const { body, headers } = payload(method, call, options.headers)
      const retries = body instanceof ReadableStream ? 0 : (call.maxRetries ?? options.maxRetries ?? 2)
      for (let tries = 0; ; tries++) {
        hooks.onRequest?.({ method, url, attempt: tries })
        let error: unknown
        let retryAfter: string | null = null
        try {
          return await once(method, url, headers, body, call)
        } catch (thrown) {
          error = thrown
          if (thrown instanceof ApiError) retryAfter = thrown.headers.get('retry-after')
        }
        const again =
          error instanceof ApiError
            ? isRetryable(error.status, error.code)
            : PrmError.is(error, 'connection_failed') || PrmError.is(error, 'timeout')
        if (!again || tries >= retries) throw error
        const delayMs = delayOf(tries, retryAfter)
        hooks.onRetry?.({ attempt: tries + 1, delayMs, error })
        await wait(delayMs, call.signal)
      }
    },
    async open(path, headers, signal) {
      const url = baseUrl.replace(/\/$/, '') + path
      const response = await attempt(url, { headers: { ...options.headers, ...headers }, signal })
      if (!response.ok) throw new ApiError(response, await problemOf(response))
      return response
    },
  }

  async function once<T>(
    method: string,
    url: string,
    headers: Record<string, string>,
    body: RequestInit['body'],
    call: RequestOptions,
  ): Promise<Answer<T>> {
    const timeout = AbortSignal.timeout(call.timeoutMs ?? options.timeoutMs ?? 30_000)
    const signal = call.signal ? AbortSignal.any([call.signal, timeout]) : timeout
    try {
      const streaming = body instanceof ReadableStream ? { duplex: 'half' } : {}
      const response = await attempt(url, { method, headers, body: body ?? null, signal, ...streaming })
      if (!response.ok) throw new ApiError(response, await problemOf(response))
      return { data: (await response.json()) as T, response, requestId: response.headers.get('request-id') }
    } catch (error) {
      if (error instanceof PrmError) throw error
      call.signal?.throwIfAborted()
      if (timeout.aborted) throw new PrmError('timeout', `No complete answer from ${url} in time.`, { cause: error })
      throw new PrmError('connection_failed', `Could not reach ${url}.`, { cause: error })
    }
  }
}

function payload(
  method: string,
  call: RequestOptions,
  common: Record<string, string> | undefined,
): { body: RequestInit['body']; headers: Record<string, string> } {
  const raw = call.contentType !== undefined
  const headers: Record<string, string> = { accept: 'application/json', ...common }
  if (call.body !== undefined) headers['content-type'] = call.contentType ?? 'application/json'
  if (method !== 'GET' && !raw) headers['idempotency-key'] = call.idempotencyKey ?? crypto.randomUUID()
  if (call.ifMatch !== undefined) headers['if-match'] = `"v${call.ifMatch}"`
  const body = raw ? (call.body as RequestInit['body']) : call.body === undefined ? null : JSON.stringify(call.body)
  return { body, headers: { ...headers, ...call.headers } }
}

async function problemOf(response: Response): Promise<ConstructorParameters<typeof ApiError>[1]> {
  const type = response.headers.get('content-type') ?? ''
  if (!type.includes('json')) return null
  return (await response.json().catch(() => null)) as ConstructorParameters<typeof ApiError>[1]
}

function queryText(query: object | undefined): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()}`
}
