import type { FormField } from '@openprm/sdk'
import type { Values } from './values.ts'

export type Condition = NonNullable<FormField['visibleWhen']>
export type Test = Exclude<Condition, { all: unknown } | { any: unknown }>

/** The looks at single answers that a condition is made of. */
export function testsOf(condition: Condition): Test[] {
  if ('all' in condition) return condition.all
  return 'any' in condition ? condition.any : [condition]
}

function isMet(condition: Condition, values: Values): boolean {
  const passes = (test: Test): boolean => {
    const value = values[test.field]
    if ('answered' in test) return isAnswered(value) === test.answered
    if ('oneOf' in test) return [value].flat().some((one) => test.oneOf.includes(one as string))
    return value === test.equals
  }
  return 'any' in condition ? condition.any.some(passes) : testsOf(condition).every(passes)
}

/** As the API sees it: spaces, an empty choice and a tick that is not set are no answer. */
function isAnswered(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false
  if (typeof value === 'string') return value.trim() !== ''
  return !Array.isArray(value) || value.length > 0
}

/** The fields the form asks for, given what was answered so far. A field that is not asked has no answer. */
export function askedFields(fields: readonly FormField[], values: Values): FormField[] {
  const asked: Values = {}
  return fields.filter(({ name, visibleWhen }) => {
    if (visibleWhen && !isMet(visibleWhen, asked)) return false
    asked[name] = values[name]
    return true
  })
}

/** Fields that decide whether another is asked. */
export function decidingFields(fields: readonly FormField[]): Set<string> {
  return new Set(
    fields.flatMap(({ visibleWhen }) => (visibleWhen ? testsOf(visibleWhen).map(({ field }) => field) : [])),
  )
}

/** The values that belong to the asked fields, and the names of those that were answered in vain. */
export function splitByAsked(
  fields: readonly FormField[],
  values: Values,
): { asked: Values; unasked: FormField[] } {
  const shown = new Set(askedFields(fields, values).map(({ name }) => name))
  const answered = fields.filter(({ name }) => values[name] !== undefined && values[name] !== false)
  return {
    asked: Object.fromEntries(Object.entries(values).filter(([name]) => shown.has(name))),
    unasked: answered.filter(({ name }) => !shown.has(name)),
  }
}
