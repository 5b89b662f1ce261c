import type { PrmClient } from '../core/client.ts'
import type { BoardState } from './board-state.ts'
import type { Column } from './column.ts'
import { applyEvent, type BoardEvent, type Told } from './events.ts'
import { Live } from './live.ts'
import type { Card } from './model.ts'
import { Moves, type MovesHost } from './moves.ts'
import { project, type Move } from './projection.ts'
import { readBoard, readPage, type Scope } from './read.ts'

export interface BoardHost extends Pick<MovesHost, 'allowed' | 'done' | 'refused'> {
  readonly client: PrmClient
  readonly scope: Scope
  readonly signal: AbortSignal
  /** How many cards of each column are in use, by its key; fewer need not be read. */
  depths(): ReadonlyMap<string, number>
  /** Something to render, `columns` or `lost`. */
  changed(before: readonly Column[]): void
  /** A live event has brought or changed a card. */
  told(told: Told): void
  /** Reading has failed: the element starts over. */
  failed(): void
}

/** The board's data over time: read once, kept true by the live stream, moved by this person. */
export class Board {
  columns: readonly Column[] = []
  readonly #host: BoardHost
  readonly #live: Live
  readonly #moves: Moves
  readonly #paging = new Set<string>()
  #state: BoardState | undefined

  constructor(host: BoardHost) {
    this.#host = host
    this.#live = new Live({
      read: () => this.#read(),
      apply: (events) => this.#apply(events),
      failed: () => host.failed(),
      changed: () => host.changed(this.columns),
    })
    const stateOf = (): BoardState => this.#known
    this.#moves = new Moves({
      get client() {
        return host.client
      },
      get state() {
        return stateOf()
      },
      allowed: (move) => host.allowed(move),
      done: (move, deal) => host.done(move, deal),
      refused: (move, error, truth) => host.refused(move, error, truth),
      changed: () => this.#show(),
    })
  }

  get ready(): boolean {
    return this.#state !== undefined
  }

  /** True when live updates have stopped for a while. */
  get lost(): boolean {
    return this.#live.lost
  }

  get pending(): ReadonlyMap<string, Move> {
    return this.#moves.pending
  }

  /** Reads the board and follows the live stream until the signal aborts. @throws what reading throws */
  start(signal: AbortSignal): Promise<void> {
    return this.#live.start(this.#host.client, signal)
  }

  card(id: string): Card | undefined {
    return this.#state?.card(id)
  }

  /** The column a card stands in on the screen. */
  placeOf(id: string): string | undefined {
    return this.#state && this.#moves.placeOf(id)
  }

  move(id: string, to: string): Promise<void> {
    return this.#moves.move(id, to)
  }

  /** Keeps everything as it is until `release`. */
  hold(): void {
    this.#live.hold()
  }

  release(): void {
    this.#live.release()
  }

  /** Reads the next page of a column, unless that is under way. */
  async more(key: string): Promise<void> {
    if (this.#paging.has(key)) return
    const { client, scope, signal } = this.#host
    this.#paging.add(key)
    try {
      await readPage(client, this.#known, key, scope, signal)
      this.#show()
    } catch {
      if (!signal.aborted) this.#host.failed()
    } finally {
      this.#paging.delete(key)
    }
  }

  get #known(): BoardState {
    if (!this.#state) throw new Error('The board has not been read yet.')
    return this.#state
  }

  async #read(): Promise<() => void> {
    const { client, scope, signal } = this.#host
    const state = await readBoard(client, scope, this.#host.depths(), signal)
    return () => {
      this.#state = state
      this.#show()
    }
  }

  #apply(events: readonly BoardEvent[]): void {
    const state = this.#known
    for (const event of events) if (applyEvent(state, event)) this.#host.told(event.data as Told)
    if (state.unsure) this.#live.refresh()
    this.#show()
  }

  #show(): void {
    const before = this.columns
    this.columns = project(this.#known, this.#moves.pending.values())
    this.#host.changed(before)
  }
}
