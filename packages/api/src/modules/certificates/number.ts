/** What stands on a certificate: the year, and its place among the programme's. */
export function numberOf({ issuedAt, serial }: { issuedAt: string; serial: number }): string {
  return `${issuedAt.slice(0, 4)}-${String(serial).padStart(6, '0')}`
}
