import type { Locale } from '../core/locale.ts'

/** Named by `Intl`, but no country of ISO 3166-1: unions, reserved and private codes. */
const NOT_COUNTRIES = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'

/** All countries in the reader's language and order; worked out from `Intl` rather than shipped. */
export function countries(locale: Locale): Array<{ value: string; label: string }> {
  return Array.from({ length: 26 * 26 }, (_, pair) => String.fromCharCode(65 + pair / 26, 65 + (pair % 26)))
    .filter((code) => !NOT_COUNTRIES.includes(code) && new Intl.Locale(`und-${code}`).region === code)
    .map((value) => ({ value, label: locale.country(value)! }))
    .filter(({ label }) => label)
    .sort((a, b) => a.label.localeCompare(b.label, locale.tag))
}
