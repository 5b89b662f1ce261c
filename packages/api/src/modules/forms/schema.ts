import { z } from 'zod'
import { Instant, Version, line, prose } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'

export const fieldKinds = [
  'text',
  'textarea',
  'email',
  'phone',
  'url',
  'number',
  'money',
  'date',
  'choice',
  'multi_choice',
  'country',
  'domain',
  'checkbox',
] as const
export const FieldKind = z.enum(fieldKinds)
export type FieldKind = z.infer<typeof FieldKind>

export const FieldName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9_]{0,39}$/, 'Expected a field name such as teamSize')
  .meta({ examples: ['email'] })

export const FormOption = z.object({ value: line(100), label: line(200) }).meta({ id: 'FormOption' })

/** The rules a pattern must keep: short, and without the nested repetition that never comes to an end. */
const Pattern = z
  .string()
  .max(200)
  .refine(isSafePattern, 'Expected a regular expression without nested repetition')

export const FormField = z
  .object({
    name: FieldName,
    kind: FieldKind,
    label: line(1000),
    help: prose(500).nullable().default(null),
    placeholder: line(140).nullable().default(null),
    required: z.boolean().default(false),
    maxLength: z.int().min(1).max(5000).nullable().default(null),
    min: z.number().nullable().default(null),
    max: z.number().nullable().default(null),
    pattern: Pattern.nullable().default(null),
    options: z.array(FormOption).max(300).default([]),
    autocomplete: line(60)
      .nullable()
      .default(null)
      .meta({ description: 'HTML autocomplete token.', examples: ['email'] }),
    width: z.enum(['full', 'half']).default('full'),
    visibleWhen: z
      .object({ field: FieldName, equals: z.union([z.string(), z.boolean()]) })
      .nullable()
      .default(null)
      .meta({ description: 'The field is asked, and required, only while another field has this value.' }),
  })
  .meta({ id: 'FormField' })
export type FormField = z.output<typeof FormField>
/** The same rules; a name of its own, because whoever writes a field may leave out what has a default. */
const FormFieldInput = FormField.meta({ id: 'FormFieldInput' })

const definition = {
  title: line(200),
  description: prose(1000).nullable().default(null),
  submitLabel: line(60).default('Send'),
  successMessage: line(300).default('Thank you. We have received it.'),
}

export const FormPut = z
  .strictObject({ ...definition, fields: z.array(FormFieldInput).min(1).max(60) })
  .superRefine((form, context) => {
    for (const { index, detail } of formMistakes(form.fields)) {
      context.addIssue({ code: 'custom', path: ['fields', index], message: detail })
    }
  })
  .meta({ id: 'FormPut' })
export type FormPut = z.output<typeof FormPut>

export const FormKey = z.enum(['lead'])
export const Form = z
  .object({
    key: FormKey,
    noun: z.enum(['lead']),
    ...definition,
    fields: z.array(FormField),
    version: Version,
    updatedAt: Instant,
  })
  .meta({
    id: 'Form',
    description: 'What a form asks. The page, Slack, Teams and the SDK all render this one definition.',
  })
export type Form = z.output<typeof Form>

export const FormParams = z.object({ formKey: FormKey })

export const FormTicket = z
  .object({ ticket: z.string().meta({ format: 'password' }), expiresAt: Instant })
  .meta({ id: 'FormTicket', description: 'Lets one page send one form for 15 minutes.' })

export const Source = z
  .strictObject({
    channel: z.enum(['slack', 'teams']).optional().meta({ description: 'Secret keys and users only.' }),
    pageUrl: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    referrer: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    utm: z.record(z.string().regex(/^utm_[a-z_]{1,30}$/), z.string().max(200)).optional(),
  })
  .meta({ id: 'Source' })

export const Values = z.record(FieldName, z.unknown()).meta({
  description: 'Field name to value, as the form definition says.',
  examples: [{ email: 'ada@example.com' }],
})

export const FormSubmission = z
  .strictObject({
    values: Values,
    ticket: z
      .string()
      .max(500)
      .optional()
      .meta({ description: 'Needed with a publishable key.', format: 'password' }),
    source: Source.optional(),
    website: z.string().max(500).optional().meta({ description: 'A trap for robots: must be empty.' }),
  })
  .meta({ id: 'FormSubmission' })
export type FormSubmission = z.output<typeof FormSubmission>

export const FormReceipt = z
  .object({
    kind: z.enum(['lead']),
    id: idSchema('lead'),
    createdAt: Instant,
    joined: z.boolean().optional().meta({
      description: 'Whether it joined an earlier lead; a publishable key is not told.',
    }),
  })
  .meta({ id: 'FormReceipt' })

function isSafePattern(source: string): boolean {
  if (/\([^)]*[+*{][^)]*\)\s*[+*{]/.test(source)) return false
  try {
    return new RegExp(source, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** Mistakes that a single field's schema cannot see. */
function formMistakes(fields: readonly FormField[]): Array<{ index: number; detail: string }> {
  const mistakes: Array<{ index: number; detail: string }> = []
  const names = new Set<string>()
  for (const [index, field] of fields.entries()) {
    if (names.has(field.name)) mistakes.push({ index, detail: `Two fields are named "${field.name}".` })
    if (field.kind.endsWith('choice') && field.options.length === 0) {
      mistakes.push({ index, detail: `"${field.name}" needs at least one option.` })
    }
    if (field.visibleWhen && !names.has(field.visibleWhen.field)) {
      mistakes.push({ index, detail: `"${field.name}" depends on a field that does not come before it.` })
    }
    names.add(field.name)
  }
  return mistakes
}
