import { ApiError } from './http/problem.ts'

/** What became of one item of many. */
export type BulkResult =
  | { outcome: 'created' | 'updated' | 'unchanged'; id: string; changes: string[] }
  | { outcome: 'rejected'; reason: string }

export const rejected = (reason: string): BulkResult => ({ outcome: 'rejected', reason })

/** Names of what would change; what is undefined stays as it is. */
export function changesOf<T extends object>(next: T, before: { [K in keyof T]?: unknown }): string[] {
  return Object.keys(next).filter((name) => {
    const [to, from] = [next[name as keyof T], before[name as keyof T]]
    return to !== undefined && to !== from && JSON.stringify(to) !== JSON.stringify(from)
  })
}

/** Splits items so that no key comes twice in one part: who is named twice is worked on twice, in turn. */
export function inTurns<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const turns: T[][] = []
  const seen = new Map<string, number>()
  for (const item of items) {
    const turn = seen.get(keyOf(item)) ?? 0
    seen.set(keyOf(item), turn + 1)
    ;(turns[turn] ??= []).push(item)
  }
  return turns
}

/** A rule that says no costs its own item only. */
export async function settled(work: () => Promise<BulkResult>): Promise<BulkResult> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ApiError && error.status < 500) return rejected(error.message)
    throw error
  }
}
