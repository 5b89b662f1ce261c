const [second, minute, hour] = [1000, 60_000, 3_600_000]

/** Waits after the first, second, … failed attempt: the schedule of Standard Webhooks, a little over three days. */
export const retryDelaysMs = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]
const longestWaitMs = 24 * hour
/** Spreads retries, so that a receiver which comes back does not meet them all at once. */
const jitter = 0.1
/** Answers whose `Retry-After` is a wish to be left alone for that long. */
const waitStatuses = [429, 502, 503, 504]

interface Failure {
  /** How many attempts of this schedule have failed, this one included. */
  step: number
  now: Date
  status?: number | undefined
  retryAfter?: string | undefined
}

/** When to try again; null when the schedule is at its end. */
export function nextAttempt({ step, now, status, retryAfter }: Failure, random: () => number): Date | null {
  const delay = retryDelaysMs[step - 1]
  if (delay === undefined) return null
  const asked = status !== undefined && waitStatuses.includes(status) ? waitOf(retryAfter, now) : 0
  return new Date(now.getTime() + Math.min(Math.max(delay, asked), longestWaitMs) * (1 + jitter * random()))
}

/** `Retry-After` is seconds or a date; anything else is no wish. */
function waitOf(retryAfter: string | undefined, now: Date): number {
  if (retryAfter === undefined) return 0
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * second
  const date = Date.parse(retryAfter)
  return Number.isNaN(date) ? 0 : date - now.getTime()
}
