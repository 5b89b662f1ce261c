import type { Form, FormField } from '@openprm/sdk'
import { countries } from './countries.ts'
import type { Values } from './values.ts'
import { askedFields, decidingFields, testsOf, type Test } from './visibility.ts'

export interface Option {
  value: string
  label: string
}

/** One question, ready to draw: the definition, what was typed so far, and what is wrong with it. */
export interface FieldView {
  field: FormField
  /** For choices; the countries for a country. */
  options: Option[]
  value: unknown
  error: string | null
  /** False while its condition is not met. */
  asked: boolean
  /** The condition in words, for surfaces that cannot hide a field. */
  condition: string | null
  /** Another field depends on this one. */
  decides: boolean
}

/** A form on its way to a modal or a card. */
export interface FormView {
  kind: 'form'
  form: string
  title: string
  description: string | null
  submitLabel: string
  /** Something about the whole form: what went wrong, what changed. */
  banner: string | null
  /** The vendor's currency, offered first beside amounts. */
  currency: string
  /** What it was opened for, sealed; travels with it. */
  about: string
  fields: FieldView[]
}

export interface Draft {
  values?: Values
  errors?: Readonly<Record<string, string>>
  banner?: string | null
}

export function formView(
  form: Form,
  currency: string,
  { values = {}, errors = {}, banner = null }: Draft = {},
  about = '',
): FormView {
  const asked = new Set(askedFields(form.fields, values).map(({ name }) => name))
  const deciding = decidingFields(form.fields)
  return {
    kind: 'form',
    form: form.key,
    title: form.title,
    description: form.description,
    submitLabel: form.submitLabel,
    banner,
    currency,
    about,
    fields: form.fields.map((field) => ({
      field,
      options: field.kind === 'country' && field.options.length === 0 ? countries() : field.options,
      value: values[field.name],
      error: errors[field.name] ?? null,
      asked: asked.has(field.name),
      condition: conditionOf(field, form.fields),
      decides: deciding.has(field.name),
    })),
  }
}

function conditionOf({ visibleWhen }: FormField, fields: readonly FormField[]): string | null {
  if (!visibleWhen) return null
  const tests = testsOf(visibleWhen).map((test) => inWords(test, fields))
  return `Only if ${tests.join('any' in visibleWhen ? ' or ' : ' and ')}`
}

function inWords(test: Test, fields: readonly FormField[]): string {
  const decider = fields.find(({ name }) => name === test.field)
  const label = `“${decider?.label ?? test.field}”`
  if ('answered' in test) return `${label} is ${test.answered ? 'answered' : 'left empty'}`
  if ('equals' in test && typeof test.equals === 'boolean')
    return `${label} is ${test.equals ? 'ticked' : 'not ticked'}`
  const wanted = 'oneOf' in test ? test.oneOf : [test.equals]
  const names = wanted.map(
    (value) => `“${decider?.options.find((option) => option.value === value)?.label ?? value}”`,
  )
  return `${label} is ${names.join(' or ')}`
}
