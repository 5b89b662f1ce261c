import type { PrmClient } from '../core/client.ts'
import { listen } from '../core/stream.ts'
import { boardEvents, type BoardEvent } from './events.ts'
import { Inbox } from './inbox.ts'

/** The first read waits this long for the stream, so that nothing falls between the two. */
const PATIENCE = 500
/** A stream is cut and resumed now and then; only a longer gap is worth a word. */
const TOLERANCE = 2500
/** Least time between two reads of the whole board. */
const PACE = 2000

export interface LiveHost {
  apply(events: readonly BoardEvent[]): void
  /** Reads the whole board; the function it resolves to shows it. */
  read(): Promise<() => void>
  /** A read of the whole board has failed. */
  failed(): void
  /** `lost` has changed. */
  changed(): void
}

/** Keeps a board true: reads it, then follows the event stream, and reads again when events are missing or too many. */
export class Live {
  /** True when the stream has been away for longer than a hiccup. */
  lost = false
  readonly #host: LiveHost
  readonly #inbox: Inbox<BoardEvent>
  #behind = false
  #readAt = 0
  #reading: ReturnType<typeof setTimeout> | undefined
  #doubt: ReturnType<typeof setTimeout> | undefined
  #signal: AbortSignal | undefined

  constructor(host: LiveHost) {
    this.#host = host
    this.#inbox = new Inbox(
      (events) => host.apply(events),
      () => this.#readSoon(),
    )
  }

  /** Listens and reads. @throws what reading throws */
  async start(client: PrmClient, signal: AbortSignal): Promise<void> {
    this.#signal = signal
    this.#behind = true
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE)
      const live = (on: boolean): void => {
        this.#live(on)
        if (!on) return
        clearTimeout(timer)
        resolve()
      }
      const event = (event: BoardEvent): void => this.#event(event)
      listen(client, { event, reset: () => this.#inbox.overflow(), live }, signal)
    })
    await this.#read()
  }

  /** Reads the whole board again, soon. */
  refresh(): void {
    this.#inbox.overflow()
  }

  /** Nothing changes on the board until `release`: something is being dragged. */
  hold(): void {
    this.#inbox.hold()
  }

  release(): void {
    this.#inbox.release()
  }

  #event(event: BoardEvent): void {
    if (event.type === 'import.finished') this.#inbox.overflow()
    else if (boardEvents.has(event.type)) this.#inbox.push(event)
  }

  #live(on: boolean): void {
    clearTimeout(this.#doubt)
    if (on) {
      // What happened while nobody listened is not in the stream for sure.
      if (this.#behind && this.#readAt > 0) this.#inbox.overflow()
      this.#behind = false
      this.#show(false)
    } else {
      this.#behind = true
      this.#doubt = setTimeout(() => this.#show(true), TOLERANCE)
    }
  }

  #show(lost: boolean): void {
    if (lost === this.lost || this.#signal?.aborted) return
    this.lost = lost
    this.#host.changed()
  }

  #readSoon(): void {
    const signal = this.#signal
    this.#reading ??= setTimeout(() => {
      this.#reading = undefined
      if (signal?.aborted) return
      this.#read().catch(() => signal?.aborted || this.#host.failed())
    }, this.#readAt + PACE - Date.now())
  }

  #read(): Promise<void> {
    this.#readAt = Date.now()
    return this.#inbox.replace(() => this.#host.read())
  }
}
