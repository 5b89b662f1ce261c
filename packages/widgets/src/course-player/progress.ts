import type { LessonReport } from '@openprm/sdk'
import type { PrmClient } from '../core/client.ts'
import type { LessonState } from './model.ts'

/** How often the server is told that a lesson is open, in ms: as it asks for. */
const BEAT = 15_000

export interface ProgressHost {
  client(): PrmClient
  path: string
  signal: AbortSignal
  /** What to say besides that it is open. */
  more(): LessonReport
  saved(state: LessonState): void
  failed(error: unknown): void
}

/**
 * Tells the server that a lesson is open. Time goes by the server's clock, so a beat that is lost, or sent by a second
 * tab, changes nothing: the next one tells all.
 */
export class Progress {
  readonly #host: ProgressHost
  #timer: ReturnType<typeof setInterval> | undefined
  #busy = false
  #again = false

  constructor(host: ProgressHost) {
    this.#host = host
    host.signal.addEventListener('abort', () => this.stop())
  }

  start(): void {
    this.#timer ??= setInterval(() => {
      // A page in the background is not read.
      if (document.visibilityState === 'visible') void this.tell()
    }, BEAT)
    void this.tell()
  }

  get running(): boolean {
    return this.#timer !== undefined
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  /** One report at a time; what happens meanwhile is in the next. */
  async tell(): Promise<void> {
    this.#again = this.#busy
    if (this.#busy) return
    this.#busy = true
    const { client, path, more, saved, failed, signal } = this.#host
    try {
      // Not aborted with the lesson: its last word counts.
      saved(await client().request<LessonState>(path, { method: 'POST', body: more() }))
    } catch (error) {
      if (!signal.aborted) failed(error)
    }
    this.#busy = false
    if (this.#again) await this.tell()
  }
}
