import { expect, test } from 'vitest'
import { ApiError } from './problem.ts'
import { toApiError } from './to-api-error.ts'

const postgres = (code: string): Error =>
  new Error('Failed query', { cause: Object.assign(new Error(), { code }) })

test.each(['57P01', '57P03', '57014', '53300', 'CONNECTION_CLOSED', 'CONNECT_TIMEOUT', 'ECONNRESET'])(
  '503 unavailable with Retry-After: the database says %s',
  (code) =>
    expect(toApiError(postgres(code))).toMatchObject({
      code: 'unavailable',
      headers: { 'Retry-After': '1' },
    }),
)

test('500 internal_error: whatever nobody foresaw, without its own words', () => {
  for (const thrown of [new Error('secret'), postgres('42P01'), 'text', undefined]) {
    expect(toApiError(thrown)).toMatchObject({
      code: 'internal_error',
      message: expect.not.stringContaining('secret'),
    })
  }
})

test('an error of ours stays what it is, also as the cause of another', () => {
  const own = new ApiError('conflict', 'Taken.')
  expect(toApiError(new Error('wrapped', { cause: own }))).toBe(own)
})
