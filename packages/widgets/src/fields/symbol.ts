import type { Locale } from '../core/locale.ts'

/** "€", "$", "CHF": beside the control, which holds the number alone. */
export function symbolOf(currency: string, locale: Locale): string {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
  const parts = locale.format(Intl.NumberFormat, options).formatToParts(0)
  return parts.find(({ type }) => type === 'currency')!.value
}
