import { minorDigits } from '../../money.ts'
import type { FormField } from './fields.ts'
import type { FormValues } from './values.ts'

/**
 * What a browser posts by itself is text by name; the form says of which kind each is. Text that is not of its kind stays
 * as it is, so that the check finds it at its field. What begins with `_` is for us, not for the form.
 */
export function postedValues(
  fields: readonly FormField[],
  posted: URLSearchParams,
  currency: string,
): FormValues {
  const values: FormValues = {}
  const known = new Map(fields.map((field) => [field.name, field]))
  for (const name of new Set(posted.keys())) {
    if (name.startsWith('_') || name === 'website') continue
    const all = posted.getAll(name)
    values[name] = valueOf(known.get(name)?.kind, all, currency)
  }
  for (const { name, kind } of fields) if (kind === 'checkbox') values[name] ??= false
  return values
}

function valueOf(kind: FormField['kind'] | undefined, all: string[], currency: string): unknown {
  const text = all[0]?.trim() ?? ''
  if (kind === 'multi_choice') return all
  if (kind === 'checkbox') return text !== ''
  if (text === '' || (kind !== 'number' && kind !== 'money')) return text
  const number = decimal(text)
  if (number === undefined) return text
  return kind === 'number' ? number : { amount: Math.round(number * 10 ** minorDigits(currency)), currency }
}

/** Without a language to go by, a mark before three digits groups, and any other is the decimal point. */
function decimal(text: string): number | undefined {
  const plain = text.replace(/[\s'’]/g, '').replace(/[.,](?=\d{3}(?:\D|$))/g, '')
  return /^-?\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined
}
