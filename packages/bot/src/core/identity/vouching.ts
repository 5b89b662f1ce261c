/**
 * Whose word about e-mail addresses counts: for everybody (the vendor's own organisation, and those it trusts as
 * itself), or for the people of one partner.
 */
export type Vouching = ReadonlyMap<string, 'everybody' | { partnerId: string }>

/** @param trusted ids of organisations, or `<id>=<partner id>` */
export function vouching(own: string | undefined, trusted: readonly string[]): Vouching {
  const entries = trusted.map((text) => {
    const [id = '', partnerId] = text.split('=')
    return [id.toLowerCase(), partnerId ? { partnerId } : 'everybody'] as const
  })
  return new Map(own === undefined ? entries : [...entries, [own.toLowerCase(), 'everybody']])
}

/** What all of the named organisations vouch for; for nobody unless each of them does. */
export function vouchedBy(
  vouching: Vouching,
  organisations: readonly string[],
): { trusted: boolean; partnerId?: string } {
  const words = organisations.map((id) => vouching.get(id.toLowerCase()))
  if (words.length === 0 || words.includes(undefined)) return { trusted: false }
  const partners = new Set(words.flatMap((word) => (typeof word === 'object' ? word.partnerId : [])))
  const [partnerId] = partners
  if (partners.size > 1) return { trusted: false }
  return { trusted: true, ...(partnerId !== undefined && { partnerId }) }
}
