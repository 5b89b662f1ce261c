import type { Locale } from '../core/locale.ts'

/** Named by `Intl`, but no country of ISO 3166-1: unions, reserved and private codes. */
const NOT_COUNTRIES = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'

/** All countries in the reader's language and order; worked out from `Intl` rather than shipped, once a language. */
export function countries(locale: Locale): NonNullable<Locale['countries']> {
  return (locale.countries ??= Array.from({ length: 26 * 26 }, (_, pair) =>
    String.fromCharCode(65 + pair / 26, 65 + (pair % 26)),
  )
    .flatMap((value) => {
      const label = locale.country(value)
      const known =
        label && !NOT_COUNTRIES.includes(value) && new Intl.Locale('und-' + value).region === value
      return known ? { value, label } : []
    })
    .sort((a, b) => a.label.localeCompare(b.label, locale.tag)))
}
