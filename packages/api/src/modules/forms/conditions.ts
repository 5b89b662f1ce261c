import { z } from 'zod'
import { line } from '../../http/schemas.ts'

export const FieldName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9_]{0,39}$/, 'Expected a field name such as teamSize')
  .meta({ examples: ['email'] })

/** One look at one answer. */
const Test = z.union([
  z.strictObject({ field: FieldName, equals: z.union([z.string(), z.boolean()]) }),
  z.strictObject({ field: FieldName, oneOf: z.array(line(100)).min(1).max(100) }),
  z.strictObject({ field: FieldName, answered: z.boolean() }),
])
const tests = z.array(Test).min(2).max(10)

export const Condition = z
  .union([Test, z.strictObject({ all: tests }), z.strictObject({ any: tests })])
  .meta({
    id: 'FormCondition',
    description:
      'The answer of a field that comes before: equal to a value, one of several, or given at all; or several of these. Of a multi-choice, `oneOf` asks whether any chosen one is among them.',
    examples: [{ field: 'interest', equals: 'other' }],
  })
export type Condition = z.infer<typeof Condition>
export type Test = z.infer<typeof Test>

export const testsOf = (condition: Condition): Test[] =>
  'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition]

/** Whether a condition is met by the answers of the fields that are asked. A hidden field has no answer. */
export function isMet(condition: Condition, values: Record<string, unknown>): boolean {
  if ('all' in condition) return condition.all.every((one) => passes(one, values))
  if ('any' in condition) return condition.any.some((one) => passes(one, values))
  return passes(condition, values)
}

function passes(test: Test, values: Record<string, unknown>): boolean {
  const value = values[test.field]
  if ('answered' in test) return isAnswered(value) === test.answered
  if ('oneOf' in test) return [value].flat().some((one) => test.oneOf.includes(one as string))
  return value === test.equals
}

export function isAnswered(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false
  if (typeof value === 'string') return value.trim() !== ''
  return !Array.isArray(value) || value.length > 0
}
