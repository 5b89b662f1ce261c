import { createTransport, type SessionToken, type Transport } from '@openprm/sdk/core'
import type { Options } from './config.ts'

/** A server that asks for a longer pause is not waited for in silence: the element tells the person. In ms. */
const PATIENCE = 4000

/** One call to the API. Paths start with `/v1/`. */
export interface Call {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  query?: Readonly<Record<string, string | number | undefined>>
  body?: unknown
  /** Keep the same one when the same attempt is sent again. */
  idempotencyKey?: string
  /** A resource's `version`: the write fails with `precondition_failed` when it has changed since. */
  ifMatch?: number
  /** Tries after the first; 2 by default. 0 where the element itself tells the person about the next. */
  maxRetries?: number
  signal?: AbortSignal
  timeoutMs?: number
}

/** What a failed call throws: `code` is stable. The API's own answers also have a status and maybe field errors. */
export interface Failure extends Error {
  code: string
  status?: number
  requestId?: string | null
  /** For `validation_failed`; `pointer` is such as `/values/email`, `detail` a sentence to show. */
  errors?: ReadonlyArray<{ pointer: string; code: string; detail: string }>
}

/** The only door from elements to the API; elements with the same credentials share one. */
export class PrmClient {
  /** True when the last call went out with the publishable key, because nobody is signed in. */
  anonymous = true
  readonly options: Options
  #transport: Transport | undefined

  constructor(options: Options) {
    this.options = options
  }

  /**
   * The light core of the SDK: credentials, retries, typed errors.
   * @throws Failure for a key that must not be in a page
   */
  get transport(): Transport {
    const { api = '', publishableKey: apiKey, fetchSession, fetch } = this.options
    const credentials =
      apiKey && !fetchSession
        ? { apiKey, fetch: fetch ?? visitor(apiKey) }
        : { fetchSession: () => this.#session(), fetch }
    return (this.#transport ??= createTransport({
      baseUrl: api,
      maxRetryDelayMs: PATIENCE,
      ...credentials,
    }))
  }

  /**
   * Sends one call; lost connections, 429 and 5xx are tried again, an expired session is renewed.
   * @throws Failure, or AbortError
   */
  async request<T>(path: string, { method = 'GET', ...options }: Call = {}): Promise<T> {
    const known = await loader.known?.(path, options, this.options)
    return (known as T) || (await this.transport.request<T>(method, path, options)).data
  }

  /** A visitor who is not signed in stays with the key; it has no date, so it holds until the server refuses it. */
  async #session(): Promise<SessionToken> {
    const { fetchSession, publishableKey } = this.options
    const session = await fetchSession?.()
    this.anonymous = !session
    if (!session && !publishableKey) throw new Error('Nobody is signed in.')
    return session ?? { token: publishableKey!, expiresAt: '' }
  }
}

/** Where the loader, if there is one, says what it has read already. */
export const loader: { known?: (path: string, call: Call, options: Options) => unknown } = {}

/** Reads with the key in the address and no header of ours: browsers then do not ask first whether they may. */
function visitor(key: string): typeof fetch {
  return async (url, init) =>
    init!.method === 'GET'
      ? fetch((url as string).replace(/\?|$/, `?key=${key}&`), { signal: init!.signal! })
      : fetch(url, init)
}

export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && typeof (error as Partial<Failure>).code === 'string'
}

/** A new idempotency key. Not `crypto.randomUUID`: pages on plain http, such as an intranet's, do not have it. */
export function randomKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}

const clients: Array<[Options, PrmClient]> = []
const identity = ['api', 'publishableKey', 'fetchSession', 'fetch'] as const

/** The page's one client for these credentials. */
export function clientFor(options: Options): PrmClient {
  const known = clients.find(([other]) => identity.every((key) => other[key] === options[key]))?.[1]
  const client = known ?? new PrmClient(options)
  if (!known) clients.push([options, client])
  return client
}
