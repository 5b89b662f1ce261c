import { z } from 'zod'
import { line, prose } from '../../http/schemas.ts'
import { FieldName } from './conditions.ts'
import type { FormField } from './fields.ts'

const FieldTranslation = z
  .strictObject({
    label: line(1000).optional(),
    help: prose(500).optional(),
    placeholder: line(140).optional(),
    options: z.record(z.string(), line(200)).optional().meta({ description: 'Labels by value.' }),
  })
  .meta({ id: 'FormFieldTranslation' })

export const FormTranslation = z
  .strictObject({
    title: line(200).optional(),
    description: prose(1000).optional(),
    submitLabel: line(60).optional(),
    successMessage: line(300).optional(),
    fields: z.record(FieldName, FieldTranslation).optional(),
  })
  .meta({ id: 'FormTranslation', description: "What is left out is shown in the form's own language." })
export type FormTranslation = z.infer<typeof FormTranslation>

interface Texts {
  locale: string
  title: string
  description: string | null
  submitLabel: string
  successMessage: string
  fields: FormField[]
  translations: Readonly<Record<string, FormTranslation>>
}

/** The first wanted language that there is: `de-AT` is served by `de`, and `de` by `de-AT`. */
export function negotiate(form: Texts, wanted: readonly string[]): string {
  const there = [form.locale, ...Object.keys(form.translations)]
  const language = (tag: string): string => tag.toLowerCase().split('-')[0]!
  for (const tag of wanted) {
    const found =
      there.find((one) => one.toLowerCase() === tag.toLowerCase()) ??
      there.find((one) => one.toLowerCase() === language(tag)) ??
      there.find((one) => language(one) === language(tag))
    if (found !== undefined) return found
  }
  return form.locale
}

/** The form in one language. What a translation leaves out stays as it was written. */
export function translate<F extends Texts>(form: F, wanted: readonly string[]): F {
  const locale = negotiate(form, wanted)
  const { fields = {}, ...texts } = form.translations[locale] ?? {}
  return {
    ...form,
    ...texts,
    locale,
    fields: form.fields.map((field) => {
      const { options = {}, ...own } = fields[field.name] ?? {}
      return {
        ...field,
        ...own,
        options: field.options.map(({ value, label }) => ({ value, label: options[value] ?? label })),
      }
    }),
    translations: {},
  }
}

/** The languages of an `Accept-Language` header, best first. */
export function acceptedLocales(header: string | undefined): string[] {
  const ranges = (header ?? '').split(',', 20).map((range) => {
    const [tag = '', ...parameters] = range.trim().split(';')
    const q = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean)
    return { tag, q: q === undefined ? 1 : Number(q) }
  })
  return ranges
    .filter(({ tag, q }) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) && q > 0)
    .toSorted((a, b) => b.q - a.q)
    .map(({ tag }) => tag)
}
