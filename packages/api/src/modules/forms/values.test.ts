import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import type { ApiError } from '../../http/problem.ts'
import { FormField } from './schema.ts'
import { checkValues, type FormValues } from './values.ts'

const field = (more: object) => FormField.parse({ name: 'answer', kind: 'text', label: 'Answer', ...more })

function mistake(more: object, answer: unknown): string | undefined {
  try {
    checkValues([field(more)], { answer })
    return undefined
  } catch (error) {
    return (error as ApiError).fields[0]?.code
  }
}

test('spaces are no answer to a required question', () => {
  for (const kind of ['text', 'textarea', 'email'])
    expect(mistake({ kind, required: true }, '  \n')).toBe('required')
})

test('an address pasted with a space around it is taken, without the space', () => {
  const values: FormValues = { answer: ' ada@kaufgut.example ' }
  expect(checkValues([field({ kind: 'email' })], values)).toEqual({ answer: 'ada@kaufgut.example' })
})

test('an answer fits the pattern as a whole or not at all', () => {
  expect(mistake({ pattern: '[A-Z]{2}\\d{4}' }, 'AB1234')).toBeUndefined()
  expect(mistake({ pattern: '[A-Z]{2}\\d{4}' }, 'xAB1234')).toBe('wrong_format')
})

test('a pattern that would take years on an answer does not hold the server up', () => {
  const started = performance.now()
  expect(mistake({ pattern: '((a+))+' }, `${'a'.repeat(60)}!`)).toBe('wrong_format')
  expect(performance.now() - started).toBeLessThan(1000)
})

test('a question is asked, and required, only while its condition is met', () => {
  const dependent = (visibleWhen: object) => [
    field({
      name: 'size',
      kind: 'choice',
      options: ['s', 'm', 'l'].map((value) => ({ value, label: value })),
    }),
    field({ name: 'topics', kind: 'multi_choice', options: [{ value: 'x', label: 'X' }] }),
    field({ visibleWhen, required: true }),
  ]
  const asked = (visibleWhen: object, values: FormValues): boolean => {
    try {
      checkValues(dependent(visibleWhen), values)
      return false
    } catch {
      return true
    }
  }
  const several = { field: 'size', oneOf: ['m', 'l'] }
  const some = { field: 'topics', answered: true }
  expect([{}, { size: 's' }, { size: 'm' }].map((values) => asked(several, values))).toEqual([
    false,
    false,
    true,
  ])
  expect([{}, { topics: [] }, { topics: ['x'] }].map((values) => asked(some, values))).toEqual([
    false,
    false,
    true,
  ])
  expect(asked({ all: [several, some] }, { size: 'm' })).toBe(false)
  expect(asked({ any: [several, some] }, { size: 'm' })).toBe(true)
  expect(asked({ field: 'topics', oneOf: ['x'] }, { topics: ['x'] })).toBe(true)
})
