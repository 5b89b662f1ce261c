const retried = new Set([408, 425, 429])

/** Whether the same request may be sent again after this answer. */
export function isRetryable(status: number, code: string | undefined): boolean {
  return retried.has(status) || status >= 500 || (status === 409 && code === 'idempotency_in_flight')
}

/** Milliseconds to wait before try number `attempt` (from 0): what the server asks for, else full jitter up to 8 s. */
export function delayOf(attempt: number, retryAfter: string | null, random: () => number = Math.random): number {
  const asked = retryAfter === null ? Number.NaN : Number(retryAfter) * 1000 || Date.parse(retryAfter) - Date.now()
  if (asked > 0) return Math.min(asked, 60_000)
  return random() * Math.min(500 * 2 ** attempt, 8000)
}

/** Waits, or throws the signal's reason as soon as it fires. */
export function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      clearTimeout(timer)
      reject(signal?.reason as Error)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', fail)
      resolve()
    }, ms)
    if (signal?.aborted) fail()
    else signal?.addEventListener('abort', fail, { once: true })
  })
}
