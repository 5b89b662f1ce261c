import { minorDigits, type Locale } from '../core/locale.ts'
import type { FormField, Money } from '../core/wire.ts'
import type { Entries, Entry } from './entries.ts'

/** What the API takes, by the kind of the field. */
export type Value = Entry | number | Money

/** Reads the native controls; every field has an entry, hidden ones an empty one. */
export function entriesOf(form: HTMLFormElement, fields: readonly FormField[]): Entries {
  const data = new FormData(form)
  return Object.fromEntries(
    fields.map(({ name, kind }) => {
      const all = data.getAll(name).map((text) => (text as string).trim())
      return [name, kind === 'checkbox' ? all.length > 0 : kind === 'multi_choice' ? all : (all[0] ?? '')]
    }),
  )
}

/** The other way round: puts entries into the native controls, save for those whose names are `kept`. */
export function fill(form: HTMLFormElement, entries: Entries, kept: ReadonlySet<string>): void {
  for (const control of form.querySelectorAll<HTMLInputElement>('[name]')) {
    const entry = entries[control.name]
    if (entry === undefined || kept.has(control.name)) continue
    if (/checkbox|radio/.test(control.type)) {
      control.checked = Array.isArray(entry)
        ? entry.includes(control.value)
        : entry === true || entry === control.value
    } else control.value = String(entry)
  }
}

/** The `values` of a submission. What was left empty is left out, but not a tick: others may depend on its absence. */
export function valuesOf(
  fields: readonly FormField[],
  entries: Entries,
  locale: Locale,
  currency: string,
): Record<string, Value> {
  const values: Record<string, Value> = {}
  for (const { name, kind } of fields) {
    const entry = entries[name] ?? ''
    if (isEmpty(entry) && kind !== 'checkbox') continue
    const number = (): number => parseNumber(entry as string, locale)
    if (kind === 'number') values[name] = number()
    else if (kind !== 'money') values[name] = entry
    else values[name] = { amount: Math.round(number() * 10 ** minorDigits(currency)), currency }
  }
  return values
}

export function isEmpty(entry: Entry): boolean {
  return entry === true ? false : !entry || entry.length === 0
}

/** Reads a number as people write it: `1,234.5`, `1.234,5`, `1 234,5`, `١٬٢٣٤٫٥`; NaN when it is none. */
export function parseNumber(text: string, locale: Locale): number {
  const latin = text.replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`).replace(/[\s'’٬]/g, '')
  const [, head = '', mark = '', tail = ''] = /^(.*?)(?:([.,٫])([^.,٫]*))?$/.exec(latin)!
  // The last mark is the decimal point, unless it groups: as one of several, or before three digits abroad.
  const lone = !/[.,٫]/.test(head)
  const groups = head.includes(mark) || (lone && tail.length === 3 && locale.number(1.1)[1] !== mark)
  const digits = head.replace(/[.,٫]/g, '')
  return latin ? Number(mark && !groups ? `${digits}.${tail}` : digits + tail) : NaN
}

/** Spares people the parts of an address that can be added or taken off for them. */
export function tidy(kind: FormField['kind'], text: string): string {
  if (kind === 'url') return text.replace(/^(?=[^\s:/]+\.[^\s:]+$)/, 'https://')
  return kind === 'domain' ? text.replace(/^(https?:\/\/)?(www\.)?([^/?#]*).*/i, '$3').toLowerCase() : text
}
