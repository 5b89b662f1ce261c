import { Call } from './call.ts'
import type { Answer } from './options.ts'

export interface Page<T> {
  data: T[]
  /** Where the next page starts; null on the last. */
  nextCursor: string | null
}

/**
 * A list that is read as far as you go: `await` it for the first page, or `for await` over every item.
 * Nothing is sent before that.
 */
export class List<T> extends Call<Page<T>> implements AsyncIterable<T> {
  readonly #page: (cursor?: string) => Promise<Answer<Page<T>>>
  #first: Promise<Answer<Page<T>>> | undefined

  constructor(page: (cursor?: string) => Promise<Answer<Page<T>>>) {
    super(() => this.#firstPage())
    this.#page = page
  }

  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    let { data: page } = await this.withResponse()
    yield page
    while (page.nextCursor !== null) {
      page = (await this.#page(page.nextCursor)).data
      yield page
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.data
  }

  /** The first `limit` items, over as many pages as that takes. The limit is asked for: a list may be very long. */
  async toArray({ limit }: { limit: number }): Promise<T[]> {
    const items: T[] = []
    if (limit <= 0) return items
    for await (const page of this.pages()) {
      items.push(...page.data)
      if (items.length >= limit) break
    }
    return items.slice(0, limit)
  }

  #firstPage(): Promise<Answer<Page<T>>> {
    this.#first ??= this.#page().catch((error: unknown) => {
      // A failed first page is asked for again the next time, not remembered.
      this.#first = undefined
      throw error
    })
    return this.#first
  }
}
