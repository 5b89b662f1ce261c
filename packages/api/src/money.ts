/** How many digits a currency has behind the point: 2 for EUR, 0 for JPY, 3 for KWD. Throws for an unknown form. */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}
