import { ApiError, ConnectionError, PrmError } from './errors.ts'

const firstDelayMs = 500
const longestDelayMs = 8000
const longestRetryAfterMs = 60_000

/** Whether the same request may succeed if sent again. Safe for writes: each carries one idempotency key. */
export function isRetryable(error: unknown): error is PrmError {
  if (!(error instanceof ApiError)) return error instanceof ConnectionError
  return (
    [408, 425, 429].includes(error.status) ||
    error.status >= 500 ||
    PrmError.is(error, 'idempotency_in_flight')
  )
}

/** Milliseconds to wait: what the server asked for, else exponential with full jitter, so that clients spread out. */
export function retryDelay(
  error: unknown,
  failures: number,
  firstMs = firstDelayMs,
  longestMs = longestDelayMs,
): number {
  const asked = error instanceof ApiError ? retryAfter(error.headers) : null
  return asked ?? Math.random() * Math.min(longestMs, firstMs * 2 ** failures)
}

/** Seconds or a date, as milliseconds from now. */
function retryAfter(headers: Headers): number | null {
  const value = headers.get('retry-after')
  if (!value) return null
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), longestRetryAfterMs)
}
