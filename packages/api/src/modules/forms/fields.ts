import { z } from 'zod'
import { line, prose } from '../../http/schemas.ts'
import { Condition, FieldName } from './conditions.ts'

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

const FormOption = z.object({ value: line(100), label: line(200) }).meta({ id: 'FormOption' })

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
    consent: z.boolean().default(false).meta({
      description:
        'A checkbox whose label is agreed to: the text as it was read, its language, the version of the form and the time are kept.',
    }),
    visibleWhen: Condition.nullable()
      .default(null)
      .meta({ description: 'The field is asked, and required, only while this is met.' }),
  })
  .meta({ id: 'FormField' })
export type FormField = z.output<typeof FormField>
/** The same rules; a name of its own, because whoever writes a field may leave out what has a default. */
export const FormFieldInput = FormField.meta({ id: 'FormFieldInput' })

function isSafePattern(source: string): boolean {
  if (/\([^)]*[+*{][^)]*\)\s*[+*{]/.test(source)) return false
  try {
    return new RegExp(source, 'u') instanceof RegExp
  } catch {
    return false
  }
}
