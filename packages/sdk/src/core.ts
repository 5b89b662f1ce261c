import { tokenSource } from './credentials.ts'
import { sleep, withDeadline } from './deadline.ts'
import { ConnectionError, PrmError } from './errors.ts'
import type { Answer, Attempt, CallOptions, TransportOptions } from './options.ts'
import { prepare } from './request.ts'
import type { Method, PreparedRequest, RequestOptions } from './request.ts'
import { readError, readJson } from './response.ts'
import { isRetryable, retryDelay } from './retry.ts'

export * from './errors.ts'
export type * from './options.ts'
export type { Method, RequestOptions } from './request.ts'

/** Sends requests with credentials, retries, one idempotency key a write, and typed errors. Resources stand on it. */
export interface Transport {
  /** Reads the JSON answer to its end. */
  request<T>(method: Method, path: string, request?: RequestOptions): Promise<Answer<T>>
  /** One GET, not retried, whose body is left open for the caller. `timeoutMs` is for its head only. */
  open(path: string, request?: RequestOptions): Promise<Response>
}

type Read<T> = (response: Response) => Promise<T>

/** @throws PrmError not_for_browsers | session_unavailable */
export function createTransport(options: TransportOptions): Transport {
  const { baseUrl = 'http://localhost:8787', timeoutMs = 30_000, maxRetries = 2, hooks = {} } = options
  const { maxRetryDelayMs = Infinity } = options
  const root = baseUrl.replace(/\/+$/, '')
  const tokens = tokenSource(options)
  const send = options.fetch ?? ((input, init) => fetch(input, init))

  async function attempt<T>(
    request: PreparedRequest,
    count: number,
    token: string,
    signal: AbortSignal,
    read: Read<T>,
  ) {
    const { method, body, repeatable } = request
    const seen: Attempt = attemptOf(request, count)
    hooks.onRequest?.(seen)
    const headers = new Headers(seen.headers)
    headers.set('authorization', `Bearer ${token}`)
    const init: RequestInit & { duplex?: 'half' } = { method, headers, body, signal }
    if (!repeatable) init.duplex = 'half'
    const started = performance.now()
    const response = await connected(request, () => send(request.url, init))
    const requestId = response.headers.get('request-id')
    hooks.onResponse?.({
      ...seen,
      status: response.status,
      requestId,
      durationMs: performance.now() - started,
    })
    if (!response.ok) throw await connected(request, () => readError(response))
    return { data: await connected(request, () => read(response)), response, requestId }
  }

  async function perform<T>(request: PreparedRequest, call: CallOptions, read: Read<T>): Promise<Answer<T>> {
    const limit = call.timeoutMs ?? (request.upload ? 0 : timeoutMs)
    let count = 0
    let renewed = false
    for (;;) {
      let token = ''
      try {
        return await withDeadline(limit, call.signal, async (signal) => {
          token = await tokens.token()
          signal.throwIfAborted()
          return attempt(request, count, token, signal, read)
        })
      } catch (error) {
        if (!request.repeatable || call.signal?.aborted) throw error
        if (tokens.expire && !renewed && PrmError.is(error, 'token_expired')) {
          renewed = true
          tokens.expire(token)
          continue
        }
        const delayMs = retryDelay(error, count)
        if (count >= (call.maxRetries ?? maxRetries) || !isRetryable(error) || delayMs > maxRetryDelayMs)
          throw error
        hooks.onRetry?.({ ...attemptOf(request, count), error, delayMs })
        await sleep(delayMs, call.signal)
        count++
      }
    }
  }

  return {
    async request<T>(method: Method, path: string, request: RequestOptions = {}) {
      return perform(prepare(root, options.headers, method, path, request), request, (response) =>
        readJson<T>(response),
      )
    },
    async open(path, request = {}) {
      const prepared = prepare(root, options.headers, 'GET', path, request)
      const { response } = await perform(prepared, { ...request, maxRetries: 0 }, async () => undefined)
      return response
    },
  }
}

function attemptOf({ method, url, route, headers }: PreparedRequest, attempt: number): Attempt {
  return { method, url, route, attempt, headers: new Headers(headers) }
}

/** Tells a broken connection from a mistake of ours: only the platform's own errors are wrapped. */
async function connected<T>({ method, route }: PreparedRequest, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (cause) {
    if (PrmError.is(cause)) throw cause
    throw new ConnectionError(`${method} ${route}: could not reach the API, or the connection broke`, {
      cause,
    })
  }
}
