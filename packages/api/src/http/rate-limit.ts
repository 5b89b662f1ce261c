import { ApiError } from './problem.ts'

interface Policy {
  name: string
  quota: number
  windowSeconds: number
}

export const policies = {
  /** A secret key or a signed-in person. */
  credential: { name: 'credential', quota: 1200, windowSeconds: 60 },
  /** One address that uses a publishable key. */
  visitor: { name: 'visitor', quota: 120, windowSeconds: 60 },
  /** Posts a form without JavaScript, and so without a ticket. */
  formPost: { name: 'form_post', quota: 20, windowSeconds: 60 },
  /** Verifies badges, from one address. */
  verification: { name: 'verification', quota: 240, windowSeconds: 60 },
  /** Looks whether an account is free: enough for a person, too few to walk through a list of companies. */
  accountCheck: { name: 'account_check', quota: 30, windowSeconds: 60 },
  /** Names or makes a one-time code: more than people need, far too few to guess one. */
  chatCode: { name: 'chat_code', quota: 60, windowSeconds: 60 },
} as const satisfies Record<string, Policy>

export interface RateLimiter {
  /** Counts one request and returns the headers of the RateLimit draft. @throws ApiError rate_limited */
  take(policy: Policy, who: string): Record<string, string>
}

/** Fixed windows in memory: each server instance grants the quota by itself. `scale` makes all quotas larger. */
export function rateLimiter(clock: () => number, scale = 1): RateLimiter {
  const windows = new Map<string, { left: number; endsAt: number }>()
  let sweepAt = 0

  return {
    take(policy, who) {
      const now = clock()
      if (now >= sweepAt) {
        for (const [key, window] of windows) if (window.endsAt <= now) windows.delete(key)
        sweepAt = now + 60_000
      }
      const quota = policy.quota * scale
      const key = `${policy.name} ${who}`
      let window = windows.get(key)
      if (!window || window.endsAt <= now) {
        window = { left: quota, endsAt: now + policy.windowSeconds * 1000 }
        windows.set(key, window)
      }
      const reset = Math.ceil((window.endsAt - now) / 1000)
      const headers = {
        'RateLimit-Policy': `"${policy.name}";q=${quota};w=${policy.windowSeconds}`,
        RateLimit: `"${policy.name}";r=${Math.max(window.left - 1, 0)};t=${reset}`,
      }
      if (window.left === 0) {
        throw new ApiError(
          'rate_limited',
          `At most ${quota} requests in ${policy.windowSeconds} seconds. Wait ${reset} s.`,
          {
            headers: { ...headers, 'Retry-After': String(reset) },
          },
        )
      }
      window.left -= 1
      return headers
    },
  }
}
