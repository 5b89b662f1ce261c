import type { Answer } from './options.ts'

/** A promise of the value alone. `.withResponse()` gives the answer's status and headers too. */
export class Call<T> extends Promise<T> {
  readonly #answer: () => Promise<Answer<T>>

  constructor(answer: () => Promise<Answer<T>>) {
    // Never settled itself: `then` stands on the answer, so that a failure is reported once, where it is awaited.
    super(() => undefined)
    this.#answer = answer
  }

  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  withResponse(): Promise<Answer<T>> {
    return this.#answer()
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise
  override then<Fulfilled = T, Rejected = never>(
    onFulfilled?: ((value: T) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(onFulfilled, onRejected)
  }
}
