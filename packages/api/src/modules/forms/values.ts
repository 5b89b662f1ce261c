import { z } from 'zod'
import { ApiError, type FieldError } from '../../http/problem.ts'
import { Country, Currency } from '../../http/schemas.ts'
import { minorDigits } from '../../money.ts'
import { Domain } from '../deals/schema.ts'
import { fits } from './pattern.ts'
import { isAnswered, isMet } from './conditions.ts'
import type { FieldKind, FormField } from './fields.ts'

export type FormValues = Record<string, unknown>

const text = z.string().trim()
const MoneyValue = z.object({ amount: z.int().nonnegative(), currency: Currency })
const CountryValue = text.pipe(Country)
const PhoneValue = text.regex(/^\+?[\d\s().\-/]{5,30}$/)

/** What each kind of field accepts, and the sentence a person reads when it does not. */
const kinds: Record<FieldKind, { schema: z.ZodType; wrong: string }> = {
  text: { schema: text.max(500), wrong: 'Use at most 500 characters.' },
  textarea: { schema: z.string().max(5000), wrong: 'Use at most 5,000 characters.' },
  email: {
    schema: text.pipe(z.email().max(254)),
    wrong: 'Enter an e-mail address such as name@company.com.',
  },
  phone: { schema: PhoneValue, wrong: 'Enter a phone number such as +39 02 1234567.' },
  url: {
    schema: text.pipe(z.url({ protocol: /^https?$/ }).max(2000)),
    wrong: 'Enter a web address such as https://company.com.',
  },
  number: { schema: z.number(), wrong: 'Enter a number.' },
  money: { schema: MoneyValue, wrong: 'Enter an amount and a currency.' },
  date: { schema: z.iso.date(), wrong: 'Enter a date.' },
  choice: { schema: text, wrong: 'Choose one of the options.' },
  multi_choice: { schema: z.array(text).max(300), wrong: 'Choose from the options.' },
  country: { schema: CountryValue, wrong: 'Choose a country.' },
  domain: { schema: Domain, wrong: 'Enter a domain such as company.com.' },
  checkbox: { schema: z.boolean(), wrong: 'Tick or leave the box.' },
}

/**
 * Checks what was sent against the form's definition. Every mistake is reported at once, at its field.
 * Fields that are hidden by their condition are dropped.
 * @throws ApiError validation_failed
 */
export function checkValues(fields: readonly FormField[], values: FormValues): FormValues {
  const checked: FormValues = {}
  const errors: FieldError[] = []
  const say = (name: string, code: string, detail: string) =>
    errors.push({ pointer: `/values/${name}`, code, detail })

  for (const field of fields) {
    if (field.visibleWhen && !isMet(field.visibleWhen, checked)) continue
    const value = values[field.name]
    if (!isAnswered(value)) {
      if (field.required) say(field.name, 'required', requiredSentence(field))
      else if (value === false) checked[field.name] = false
      continue
    }
    const mistake = mistakeIn(field, value)
    if (mistake) say(field.name, mistake.code, mistake.detail)
    else checked[field.name] = kinds[field.kind].schema.parse(value)
  }
  const known = new Set(fields.map((field) => field.name))
  for (const name of Object.keys(values))
    if (!known.has(name)) say(name, 'unknown_field', `The form has no field "${name}".`)

  if (errors.length === 0) return checked
  throw new ApiError('validation_failed', 'Some answers need another look.', { fields: errors })
}

function requiredSentence(field: FormField): string {
  if (field.kind === 'checkbox') return 'Tick this box to go on.'
  if (field.kind.endsWith('choice') || field.kind === 'country') return `Choose: ${field.label}.`
  return `Enter: ${field.label}.`
}

function mistakeIn(field: FormField, value: unknown): { code: string; detail: string } | undefined {
  const { schema, wrong } = kinds[field.kind]
  const parsed = schema.safeParse(value)
  if (!parsed.success) return { code: 'wrong_format', detail: wrong }
  if (typeof value === 'string') {
    // Postgres cannot store NUL, and no form has a use for the others.
    if (/[^\P{Cc}\n\r\t]/u.test(value))
      return { code: 'wrong_format', detail: 'Remove the invisible control characters.' }
    if (field.maxLength !== null && value.length > field.maxLength) {
      return { code: 'too_long', detail: `Use at most ${field.maxLength} characters.` }
    }
    if (field.pattern !== null && !fits(field.pattern, value)) {
      return { code: 'wrong_format', detail: field.help ?? wrong }
    }
  }
  const options = field.options.map((option) => option.value)
  // Without options it is one of the programme's records, which whoever makes something of it looks for.
  if (field.kind === 'choice' && options.length > 0 && !options.includes(String(value)))
    return { code: 'unknown_option', detail: wrong }
  if (field.kind === 'multi_choice' && !(value as string[]).every((one) => options.includes(one))) {
    return { code: 'unknown_option', detail: wrong }
  }
  return outOfRange(field, value)
}

function outOfRange(field: FormField, value: unknown): { code: string; detail: string } | undefined {
  const number = field.kind === 'money' ? majorUnits(value as z.infer<typeof MoneyValue>) : value
  if (typeof number !== 'number') return undefined
  if (field.min !== null && number < field.min)
    return { code: 'too_small', detail: `Enter ${field.min} or more.` }
  if (field.max !== null && number > field.max)
    return { code: 'too_large', detail: `Enter ${field.max} or less.` }
  return undefined
}

/** Limits of a money field are in whole units, as people say them. */
function majorUnits({ amount, currency }: z.infer<typeof MoneyValue>): number {
  return amount / 10 ** minorDigits(currency)
}
