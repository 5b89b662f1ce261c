/** Hands a receipt to the browser as a file: the JSON that `openprm verify-receipt` reads. */
export function download(receipt: unknown, dealId: string): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `receipt-${dealId}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
