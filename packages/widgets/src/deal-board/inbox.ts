/** Milliseconds in which events gather before they are applied together. */
const GATHER = 80

/** More than this at once is an import: reading the board again is less work than applying them one by one. */
export const BURST = 60

/**
 * Gathers live events and hands them over in batches; keeps them while something must not change under the
 * person's hand, and gives up on them when they are too many.
 */
export class Inbox<T> {
  #events: T[] = []
  #flooded = false
  #swap: (() => void) | undefined
  #holds = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #apply: (events: readonly T[]) => void
  readonly #flood: () => void

  /** @param flood is called in place of `apply` after a burst: read everything again */
  constructor(apply: (events: readonly T[]) => void, flood: () => void) {
    this.#apply = apply
    this.#flood = flood
  }

  push(event: T): void {
    if (this.#flooded) return
    this.#events.push(event)
    if (this.#events.length > BURST) this.overflow()
    else this.#wait()
  }

  /** The events so far are not worth applying; `flood` follows. */
  overflow(): void {
    this.#flooded = true
    this.#events = []
    this.#wait()
  }

  /** Nothing is handed over until `release` has been called as often. */
  hold(): void {
    this.#holds++
  }

  release(): void {
    this.#holds = Math.max(0, this.#holds - 1)
    this.#flush()
  }

  /** Events wait while `read` is under way; what it resolves to is called first, then the events that remain news. */
  async replace(read: () => Promise<() => void>): Promise<void> {
    this.hold()
    try {
      this.#swap = await read()
    } finally {
      this.release()
    }
  }

  #wait(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#flush()
    }, GATHER)
  }

  #flush(): void {
    if (this.#holds > 0) return
    const events = this.#events
    const flooded = this.#flooded
    const swap = this.#swap
    this.#events = []
    this.#flooded = false
    this.#swap = undefined
    swap?.()
    if (flooded) this.#flood()
    else if (events.length > 0) this.#apply(events)
  }
}
