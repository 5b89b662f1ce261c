import { z } from 'zod'
import type { Field } from './tables.ts'

const schemas = new Map<string, z.ZodType<Record<string, unknown>>>()

/** What a vendor's form asks for, as a schema that is made once a version of it. */
export function formSchema(
  vendorId: string,
  version: number,
  fields: Field[],
): z.ZodType<Record<string, unknown>> {
  const name = `${vendorId} ${version}`
  const known = schemas.get(name)
  if (known) return known
  const made = z.strictObject(Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)])))
  schemas.set(name, made)
  return made
}

function schemaOf({ kind, required, visibleWhen, maxLength, options = [] }: Field): z.ZodType {
  const text = z
    .string()
    .trim()
    .max(maxLength ?? 5000)
  const schema = { email: z.email(), number: z.number(), checkbox: z.boolean() }[kind]
  const checked = schema ?? (options.length > 0 ? z.enum(options.map((option) => option.value)) : text)
  return required === true && !visibleWhen ? checked : checked.optional()
}
