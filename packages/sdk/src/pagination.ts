/** One page of a list; `nextCursor` is null on the last. */
export interface Page<T> {
  data: T[]
  nextCursor: string | null
}

/** Await it for the first page, or loop over it for every item of every page. */
export interface List<T> extends Promise<Page<T>>, AsyncIterable<T> {
  pages(): AsyncGenerator<Page<T>>
  /** The first `limit` items in one array. The limit is asked for because a list may be very long. */
  toArray(options: { limit: number }): Promise<T[]>
}

type Fetch<T> = (cursor: { cursor?: string }) => Promise<Page<T>>

export function list<T>(fetch: Fetch<T>): List<T> {
  const first = fetch({})

  async function* pages(): AsyncGenerator<Page<T>> {
    let page = await first
    yield page
    while (page.nextCursor !== null) {
      page = await fetch({ cursor: page.nextCursor })
      yield page
    }
  }

  async function* items(): AsyncGenerator<T> {
    for await (const page of pages()) yield* page.data
  }

  async function toArray({ limit }: { limit: number }): Promise<T[]> {
    const all: T[] = []
    if (limit <= 0) return all
    for await (const item of items()) if (all.push(item) >= limit) break
    return all
  }

  return Object.assign(first, { pages, toArray, [Symbol.asyncIterator]: items })
}
