const base = 1000
const ceiling = 10 * 60_000

/** Doubling waits with jitter: 1 s, 2 s, 4 s … at most ten minutes. */
export function backoff(attempts: number, random = Math.random()): number {
  const full = Math.min(ceiling, base * 2 ** Math.min(attempts - 1, 20))
  return Math.round(full / 2 + (full / 2) * random)
}
