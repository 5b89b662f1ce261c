import type { Option } from './form-view.ts'

/** Codes that are reserved or stand for no country. */
const notCountries = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
])
const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index))

const lists = new Map<string, Option[]>()

/** ISO 3166 alpha-2 codes with their names, by name. From the runtime's own data, so there is no list to keep. */
export function countries(locale = 'en'): Option[] {
  const known = lists.get(locale)
  if (known) return known
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
  const list = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code) && isCurrent(code))
    .flatMap((value) => {
      const label = names.of(value)
      return label ? [{ value, label }] : []
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
  lists.set(locale, list)
  return list
}

/** A withdrawn code (DD, YU) is canonicalised to its successor. */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
}
