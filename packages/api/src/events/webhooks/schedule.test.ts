import { expect, test } from 'vitest'
import { nextAttempt, retryDelaysMs } from './schedule.ts'

const now = new Date('2026-11-23T09:00:00.000Z')
const waitMs = (
  step: number,
  more: { status?: number; retryAfter?: string } = {},
  random = 0,
): number | undefined => {
  const next = nextAttempt({ step, now, ...more }, () => random)
  return next === null ? undefined : next.getTime() - now.getTime()
}

test('ten attempts over about three days: 0 s, 5 s, 5 m, 30 m, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h', () => {
  const minutes = [5 / 60, 5, 30, 120, 300, 600, 840, 1200, 1440]
  expect(minutes.map((_, index) => waitMs(index + 1)! / 60_000)).toEqual(minutes)
  expect(waitMs(10)).toBeUndefined()
  const days = retryDelaysMs.reduce((sum, delay) => sum + delay, 0) / 86_400_000
  expect(days).toBeGreaterThan(3)
  expect(days).toBeLessThan(3.5)
})

test('retries are spread by up to a tenth, and never come early', () => {
  expect(waitMs(2, {}, 0.999)).toBeCloseTo(300_000 * 1.0999)
  expect(waitMs(2, {}, 0)).toBe(300_000)
})

test.each([
  ['seconds', '3600', 3_600_000],
  ['a date', 'Mon, 23 Nov 2026 11:00:00 GMT', 7_200_000],
  ['less than the schedule waits anyway', '0', 5000],
  ['a date in the past', 'Mon, 23 Nov 2020 11:00:00 GMT', 5000],
  ['nonsense', 'soon', 5000],
  ['more than a day', '999999999', 86_400_000],
])('Retry-After in %s', (_, retryAfter, expected) => {
  for (const status of [429, 502, 503, 504]) expect(waitMs(1, { status, retryAfter })).toBe(expected)
  expect(waitMs(1, { status: 500, retryAfter })).toBe(5000)
})
