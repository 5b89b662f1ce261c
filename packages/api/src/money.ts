const currencies = new Set(Intl.supportedValuesOf('currency'))

/** Whether ISO 4217 knows the code; three capital letters alone may be a slip of the hand. */
export const isCurrency = (code: string): boolean => currencies.has(code)

/** How many digits a currency has behind the point: 2 for EUR, 0 for JPY, 3 for KWD. Throws for an unknown form. */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}
