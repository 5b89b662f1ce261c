import { expect, test } from 'vitest'
import { jsonLogger } from './log.ts'

function lineOf(fields: Record<string, unknown>): string {
  const lines: string[] = []
  jsonLogger((line) => lines.push(line)).warn('request_failed', fields)
  return lines.join('')
}

test('a failed query is logged with its code and without its parameters', () => {
  const cause = Object.assign(new Error('Key (email)=(ada@kaufgut.example) already exists'), {
    code: '23505',
    query: 'insert',
  })
  const line = lineOf({
    error: Object.assign(new Error('params: ada@kaufgut.example', { cause }), { query: 'insert' }),
  })
  expect(line).toContain('23505')
  expect(line).not.toContain('ada@')
})

test('a credential never reaches the log whole', () => {
  expect(lineOf({ header: 'Bearer prm_sk_abc', text: 'see prm_et_def' })).not.toMatch(/prm_sk_abc|prm_et_def/)
})
