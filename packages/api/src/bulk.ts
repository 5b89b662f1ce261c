import { ApiError } from './http/problem.ts'

/** What became of one item of many. */
export type BulkResult =
  /** `id` is null for an item that was left alone because there is nothing of it. */
  | { outcome: 'created' | 'updated' | 'unchanged'; id: string | null; changes: string[] }
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
    if (error instanceof ApiError && error.status < 500) return rejected(sentenceOf(error))
    throw error
  }
}

/** Every field that is wrong, where the message alone would not say. */
function sentenceOf({ message, fields }: ApiError): string {
  if (fields.length === 0 || fields[0]!.detail === message) return message
  return fields.map(({ pointer, detail }) => `${pointer.split('/').at(-1)}: ${detail}`).join(' ')
}
