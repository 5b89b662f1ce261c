import type { Attempt } from '../model.ts'

export type Answer = Attempt['answers'][string]

/** Typing pauses for so long before it is kept, in ms. */
const PAUSE = 500
/** After a failure it is tried again, in ms. */
const RETRY = 4000

interface AnswersHost {
  send(answers: Record<string, Answer>): Promise<void>
  changed(): void
}

/** Answers on their way to the server: one request at a time, nothing lost between two. */
export class Answers {
  /** Not yet kept. */
  waiting: Record<string, Answer> = {}
  readonly #host: AnswersHost
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | undefined

  constructor(host: AnswersHost) {
    this.#host = host
  }

  get pending(): boolean {
    return Object.keys(this.waiting).length > 0
  }

  put(key: string, answer: Answer): void {
    this.waiting = { ...this.waiting, [key]: answer }
    this.#later(PAUSE)
    this.#host.changed()
  }

  /** Gives everything to whoever hands the attempt in. */
  takeAll(): Record<string, Answer> {
    clearTimeout(this.#timer)
    const all = this.waiting
    this.waiting = {}
    return all
  }

  putBack(answers: Record<string, Answer>): void {
    this.waiting = { ...answers, ...this.waiting }
  }

  flush(): Promise<void> {
    clearTimeout(this.#timer)
    return (this.#sending ??= this.#send().finally(() => (this.#sending = undefined)))
  }

  #later(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), ms)
  }

  async #send(): Promise<void> {
    const sent = this.waiting
    if (Object.keys(sent).length === 0) return
    try {
      await this.#host.send(sent)
      // What was changed meanwhile goes with the next.
      this.waiting = Object.fromEntries(
        Object.entries(this.waiting).filter(([key, value]) => sent[key] !== value),
      )
      if (this.pending) this.#later(PAUSE)
    } catch {
      this.#later(RETRY)
    }
    this.#host.changed()
  }
}
