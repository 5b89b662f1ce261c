import type { FormField } from '@openprm/sdk'
import { toMinorUnits } from './money.ts'

/** Answers by field name, in exactly the shape `POST /v1/forms/{key}/submissions` takes. */
export type Values = Record<string, unknown>

/** What a platform hands back for one field, before it is known what kind of field it was. */
export type RawAnswer =
  | { text: string | null | undefined }
  | { chosen: string[] }
  | { ticked: boolean }
  | { amount: string | null | undefined; currency: string }

/**
 * One answer in the API's shape; undefined when nothing was entered.
 * Text that is no number goes on as it is: the API answers with the sentence for the person.
 */
export function toValue(field: FormField, raw: RawAnswer): unknown {
  if ('ticked' in raw) return raw.ticked
  if ('chosen' in raw) return raw.chosen.length > 0 ? raw.chosen : undefined
  if ('amount' in raw) return toMoney(raw.amount?.trim() ?? '', raw.currency)
  const text = field.kind === 'textarea' ? raw.text : raw.text?.trim()
  if (!text) return undefined
  if (field.kind !== 'number') return text
  const number = Number(text.replace(',', '.'))
  return Number.isFinite(number) ? number : text
}

function toMoney(text: string, currency: string): unknown {
  if (text === '') return undefined
  const amount = toMinorUnits(text, currency)
  return amount === undefined ? text : { amount, currency }
}

/** Answers of all fields; those left empty are absent. */
export function collect(
  fields: readonly FormField[],
  read: (field: FormField) => RawAnswer | undefined,
): Values {
  const values: Values = {}
  for (const field of fields) {
    const raw = read(field)
    const value = raw && toValue(field, raw)
    if (value !== undefined) values[field.name] = value
  }
  return values
}

/** What to put back into a text input: as it was typed, if it was text or a number. */
export function asTyped(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
