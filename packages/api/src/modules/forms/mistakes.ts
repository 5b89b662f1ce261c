import { testsOf, type Test } from './conditions.ts'
import type { FormField } from './fields.ts'
import { namesRecord, wellKnown, type Noun } from './nouns.ts'
import type { FormTranslation } from './translations.ts'

export interface Mistake {
  path: Array<string | number>
  detail: string
}

/** What is wrong with a definition that no single field's schema can see, each at its place. */
export function mistakesIn(
  fields: readonly FormField[],
  translations: Readonly<Record<string, FormTranslation>>,
): Mistake[] {
  const before = new Map<string, FormField>()
  const mistakes = fields.flatMap((field, index) => {
    const found = [...fieldMistakes(field, before), ...conditionMistakes(field, before)]
    before.set(field.name, field)
    return found.map(({ path, detail }) => ({ path: ['fields', index, ...path], detail }))
  })
  return [...mistakes, ...translationMistakes(before, translations)]
}

function fieldMistakes(field: FormField, before: ReadonlyMap<string, FormField>): Mistake[] {
  const { name, kind, options, min, max, consent } = field
  const rules: Array<[wrong: boolean, path: Mistake['path'], detail: string]> = [
    [before.has(name), ['name'], `Two fields are named "${name}".`],
    [
      kind.endsWith('choice') && options.length === 0 && !namesRecord(name),
      ['options'],
      `"${name}" needs at least one option.`,
    ],
    [
      min !== null && max !== null && min > max,
      ['max'],
      `"${name}" can have no answer: its max is below its min.`,
    ],
    [consent && kind !== 'checkbox', ['consent'], 'Only a checkbox can be agreed to.'],
  ]
  const seen = new Set<string>()
  const twice = options.flatMap(({ value }, index): Mistake[] => {
    const again = seen.has(value)
    seen.add(value)
    return again
      ? [{ path: ['options', index, 'value'], detail: `"${name}" has two options "${value}".` }]
      : []
  })
  return [...rules.filter(([wrong]) => wrong).map(([, path, detail]) => ({ path, detail })), ...twice]
}

function conditionMistakes(
  { name, visibleWhen }: FormField,
  before: ReadonlyMap<string, FormField>,
): Mistake[] {
  if (!visibleWhen) return []
  const list = 'all' in visibleWhen ? ['all'] : 'any' in visibleWhen ? ['any'] : null
  return testsOf(visibleWhen).flatMap((test, index) => {
    const detail = testMistake(name, test, before.get(test.field))
    return detail ? [{ path: ['visibleWhen', ...(list ? [...list, index] : []), 'field'], detail }] : []
  })
}

function testMistake(name: string, test: Test, decider: FormField | undefined): string | undefined {
  if (!decider) return `"${name}" depends on a field that does not come before it.`
  if ('answered' in test) return undefined
  const wanted = 'oneOf' in test ? test.oneOf : [test.equals]
  if (decider.kind === 'checkbox' ? typeof wanted[0] !== 'boolean' : typeof wanted[0] === 'boolean') {
    return `A tick is compared with true or false, and any other answer with text: "${decider.name}" is a ${decider.kind}.`
  }
  if (!decider.kind.endsWith('choice')) return undefined
  const stray = wanted.find((value) => !decider.options.some((option) => option.value === value))
  return stray === undefined ? undefined : `"${decider.name}" has no option "${String(stray)}".`
}

function translationMistakes(
  fields: ReadonlyMap<string, FormField>,
  translations: Readonly<Record<string, FormTranslation>>,
): Mistake[] {
  return Object.entries(translations).flatMap(([locale, { fields: texts = {} }]) =>
    Object.entries(texts).flatMap(([name, { options = {} }]): Mistake[] => {
      const path = ['translations', locale, 'fields', name]
      const field = fields.get(name)
      if (!field) return [{ path, detail: `The form has no field "${name}".` }]
      const known = field.options.map(({ value }) => value)
      return Object.keys(options)
        .filter((value) => !known.includes(value))
        .map((value) => ({
          path: [...path, 'options', value],
          detail: `"${name}" has no option "${value}".`,
        }))
    }),
  )
}

/** What the noun misses in a form, or finds of the wrong kind. */
export function nounMistakes(noun: Noun, fields: readonly FormField[]): Mistake[] {
  const empty = fields.findIndex(
    ({ name, kind, options }) =>
      kind.endsWith('choice') && options.length === 0 && !wellKnown[noun][name]?.record,
  )
  if (empty !== -1) return [{ path: ['fields', empty, 'options'], detail: 'It needs at least one option.' }]
  return Object.entries(wellKnown[noun]).flatMap(([name, known]): Mistake[] => {
    const { kinds, required, record } = known
    const index = fields.findIndex((field) => field.name === name)
    const field = fields[index]
    if (required && !(field?.required && !field.visibleWhen)) {
      return [
        { path: ['fields'], detail: `A ${noun} form needs a required field "${name}" without a condition.` },
      ]
    }
    if (!field) return []
    if (!kinds.includes(field.kind))
      return [
        { path: ['fields', index, 'kind'], detail: `Of a ${noun}, "${name}" is ${kinds.join(' or ')}.` },
      ]
    if (record && field.options.length > 0)
      return [
        {
          path: ['fields', index, 'options'],
          detail: `Leave the options out: each reads its own ${record}s.`,
        },
      ]
    const stray = field.options.findIndex(({ value }) => known.options?.includes(value) === false)
    return stray === -1
      ? []
      : [
          {
            path: ['fields', index, 'options', stray, 'value'],
            detail: `Of a ${noun}, "${name}" is ${known.options?.join(', ')}.`,
          },
        ]
  })
}
