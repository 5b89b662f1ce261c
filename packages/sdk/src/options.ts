import type { PrmError } from './errors.ts'

/** What `fetchSession` resolves to: the answer of `POST /v1/embed-tokens`, passed on by your backend. */
export interface SessionToken {
  token: string
  /** ISO 8601. */
  expiresAt: string
}

export type FetchSession = () => Promise<SessionToken>

/** Either a key, or a function that gets an embed token for the signed-in user. */
export type Credentials =
  | { apiKey: string; fetchSession?: undefined }
  | { fetchSession: FetchSession; apiKey?: undefined }

export type TransportOptions = Credentials & {
  /** Where your OpenPRM answers; `http://localhost:8787` by default. */
  baseUrl?: string | undefined
  /** In place of the platform's `fetch`. */
  fetch?: typeof fetch | undefined
  /** For one attempt, body included; 30 000 by default, 0 for no limit. Uploads have none unless the call sets it. */
  timeoutMs?: number | undefined
  /** Attempts after the first; 2 by default. */
  maxRetries?: number | undefined
  /** A retry that would have to wait longer is not made: the error is thrown. No limit by default. */
  maxRetryDelayMs?: number | undefined
  hooks?: Hooks | undefined
  /** Sent with every request. */
  headers?: HeadersInit | undefined
}

export interface CallOptions {
  signal?: AbortSignal | undefined
  timeoutMs?: number | undefined
  maxRetries?: number | undefined
  /** Made for each write when you give none; give one to make a write safe across restarts of your process. */
  idempotencyKey?: string | undefined
  /** Refuses the write (`precondition_failed`) unless this is still the version: a `version`, or an ETag as sent. */
  ifMatch?: number | string | undefined
  headers?: HeadersInit | undefined
}

/**
 * Of a write where money or a contract is at stake: it says which version was read, a `version` or an ETag as sent; `'*'` takes
 * the thing as it is now.
 */
export type GuardedOptions = CallOptions & { ifMatch: number | string }

/** The value of a call, and what it came with. */
export interface Answer<T> {
  data: T
  /** Status and headers (`ETag`, `Idempotency-Replayed`, …); its body is already read. */
  response: Response
  requestId: string | null
}

/** One attempt of a call, as hooks see it. */
export interface Attempt {
  method: string
  url: string
  /** The path as in the API document, `/v1/deals/{dealId}`: a name for spans and metrics. */
  route: string
  /** Counts from 0. */
  attempt: number
  /** May be added to (`traceparent`, say). The credential is never in here. */
  headers: Headers
}

/** Called around every attempt. What a hook throws rejects the call. */
export interface Hooks {
  onRequest?: (attempt: Attempt) => void
  onResponse?: (attempt: Attempt & { status: number; requestId: string | null; durationMs: number }) => void
  onRetry?: (attempt: Attempt & { error: PrmError; delayMs: number }) => void
}
