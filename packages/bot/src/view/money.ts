/** The currencies offered beside an amount; the vendor's own comes first. */
const common = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'CAD',
  'AUD',
  'JPY',
  'CNY',
  'INR',
  'BRL',
  'MXN',
]

export interface Money {
  amount: number
  currency: string
}

export function currencyChoices(preferred: string): string[] {
  return [...new Set([preferred, ...common])]
}

/** Digits after the decimal point of a currency's minor unit: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  try {
    return (
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2
    )
  } catch {
    return 2
  }
}

/** '1234.5' in EUR -> 123450. Works on the text, as floating point would lose cents. Undefined when it is no amount. */
export function toMinorUnits(text: string, currency: string): number | undefined {
  const match = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(text.trim().replace(/[\s'’]/g, ''))
  if (!match) return undefined
  const digits = minorDigits(currency)
  const fraction = match[3] ?? ''
  if (/[^0]/.test(fraction.slice(digits))) return undefined
  const amount = Number(`${match[1]}${match[2]}${fraction.slice(0, digits).padEnd(digits, '0')}`)
  return Number.isSafeInteger(amount) ? amount : undefined
}

/** 123450 in EUR -> '1234.50': what goes back into the input. */
export function toDecimal({ amount, currency }: Money): string {
  const digits = minorDigits(currency)
  const sign = amount < 0 ? '-' : ''
  const text = String(Math.abs(amount)).padStart(digits + 1, '0')
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

export function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value
}
