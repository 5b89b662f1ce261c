import { minorDigits, type Locale } from './locale.ts'
import type { Money } from './wire.ts'

/** Minor units in one of a currency. */
const units: Record<string, number> = {}

/** Zero cents are left out. `short` (1.2M) is for totals in small places. */
export function money(locale: Locale, { amount, currency }: Money, short = false): string {
  units[currency] ??= 10 ** minorDigits(currency)
  return locale.number(amount / units[currency], {
    style: 'currency',
    currency,
    ...(short ? { notation: 'compact' } : { trailingZeroDisplay: 'stripIfInteger' }),
  })
}
