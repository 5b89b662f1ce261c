/** What narrows and orders the board, by the names of the API; empty ones are left out. */
export interface Found {
  q?: string
  ownerId?: string
  partnerId?: string
  territory?: string
  /** The system that an import took them from. */
  source?: string
  status?: string
  /** Minor units. */
  amountMin?: string
  amountMax?: string
  /** Days; the second is the last one that counts. */
  closeFrom?: string
  closeTo?: string
  sort?: string
}

/** As the API's query has it: a range ends before a day. */
export function queryOf({ closeTo, ...found }: Found): Record<string, string> {
  const query = Object.fromEntries(Object.entries(found).filter(([, value]) => value))
  return closeTo ? { ...query, closeBefore: dayAfter(closeTo) } : query
}

/** How many of them are set, the search aside. */
export function countOf(found: Found): number {
  return Object.entries(found).filter(([key, value]) => key !== 'q' && value).length
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
