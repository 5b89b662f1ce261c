import type { PrmClient } from '../core/client.ts'
import type { BoardState } from './board-state.ts'
import type { Column } from './column.ts'
import type { BoardEvent, Told } from './model.ts'
import type { Move, project } from './projection.ts'
import { isNarrow, readBoard, type Scope } from './read.ts'

/** Events that carry a card. */
const ofCards = /^(deal|lead)\./
/** Events after which only a new read tells how the board is. */
const ofBoards = /^(import\.finished|vendor\.updated)$/

/** The first read waits this long for the stream, so that nothing falls between the two. In ms, as all below. */
const PATIENCE = 500
/** Events gather this long and are applied together. */
const GATHER = 80
/** More events than this at once are an import: reading the board again is less work. */
const BURST = 60
/** Least time between two reads of the whole board. */
const PACE = 2000
/** A stream is cut and resumed now and then; only a longer gap is worth a word. */
const TOLERANCE = 2500

export interface BoardHost {
  client(): PrmClient
  scope(): Scope
  /** Aborted when what is read is no longer wanted. */
  signal(): AbortSignal
  /** How many cards of a column are in use; fewer need not be read. */
  depth(column: Column): number
  /** `columns` or `lost` has changed. `told` is what other people have done. */
  changed(before: readonly Column[], told: readonly Told[]): void
  /** Reading has failed for good. */
  failed(): void
}

/**
 * A board's data over time: read, kept true by the live stream, moved by this person. It is read again when events
 * are missing, or too many, or do not say enough; what is shown stays meanwhile.
 */
export class Board {
  columns: readonly Column[] = []
  /** The partner whose people look on, once that is known: what leaves its hands leaves the board. */
  get partner(): string | undefined {
    return this.#partner
  }
  set partner(id: string | undefined) {
    this.#partner = id
    // At once: a panel may take a change in before the next event does.
    if (this.state) this.state.partner ??= id
  }
  #partner: string | undefined
  /** Live updates have stopped for a while. */
  lost = false
  /** What the server has told; undefined before the first read. */
  state: BoardState | undefined
  /** What is looked for, besides the host's scope; `again` after a change. */
  query: Readonly<Record<string, string>> = {}
  /** Moves that the server has not answered yet, by the card's id. */
  readonly pending = new Map<string, Move>()
  /** Lays those moves over what the server has told; whoever makes them brings it along. */
  project: typeof project | undefined
  readonly #host: BoardHost
  /** Read meanwhile, not yet shown. */
  #next: BoardState | undefined
  #events: BoardEvent[] = []
  #stale = false
  #busy = 0
  #behind = false
  #readAt = 0
  #turn = 0
  #soon: ReturnType<typeof setTimeout> | undefined
  #doubt: ReturnType<typeof setTimeout> | undefined
  readonly #paging = new Set<string>()
  /** Takes an event in; a file of its own, since the first look at a board needs none. */
  #apply: ((state: BoardState, event: BoardEvent) => boolean) | undefined

  constructor(host: BoardHost) {
    this.#host = host
  }

  /** Reads the board and follows the live stream until the signal aborts. @throws what reading throws */
  async start(signal: AbortSignal): Promise<void> {
    this.#behind = true
    await new Promise<void>((resolve) => {
      setTimeout(resolve, PATIENCE)
      const live = (on: boolean): void => {
        this.#live(on)
        if (on) resolve()
      }
      this.#listen(live, signal).catch(console.warn)
    })
    await this.#read()
  }

  /** The stream is a file of its own, for whichever element needs it first; the page's loader fetches it early. */
  async #listen(live: (on: boolean) => void, signal: AbortSignal): Promise<void> {
    const applying = import('./events.ts').then(({ applyEvent }) => (this.#apply = applyEvent))
    const { listen } = await import('../core/stream.ts')
    const hear = { event: (event: BoardEvent) => this.#hear(event), reset: () => this.#refresh(), live }
    listen(this.#host.client(), hear, signal)
    await applying
  }

  /** Something else is to be shown: reads at once. */
  async again(): Promise<void> {
    await this.#read().catch(() => this.#host.signal().aborted || this.#host.failed())
  }

  /** The column a card stands in on the screen. */
  placeOf(id: string): string | undefined {
    return this.pending.get(id)?.to ?? this.state?.homeOf(id)
  }

  /** Nothing changes on the board until `release`. */
  hold(): void {
    this.#busy++
  }

  release(): void {
    this.#busy--
    this.#flush()
  }

  /** Reads the next page of a column, unless that is under way. */
  async more(key: string): Promise<void> {
    const state = this.state
    if (!state || this.#paging.has(key)) return
    const signal = this.#host.signal()
    this.#paging.add(key)
    try {
      const { readPage } = await import('./pages.ts')
      await readPage(this.#host.client(), state, key, this.#scope, signal)
      this.show()
    } catch {
      if (!signal.aborted) {
        this.#host.failed()
        // Whoever stands at the end of the column would ask again at once, and fail again.
        await new Promise((resolve) => setTimeout(resolve, PACE))
      }
    }
    this.#paging.delete(key)
  }

  /** Shows `state` with `pending`, after a change of either. `told` is what other people have done. */
  show(told: readonly Told[] = []): void {
    const before = this.columns
    const { state } = this
    if (state) this.columns = this.project?.(state, this.pending.values()) ?? state.columns
    this.#host.changed(before, told)
  }

  #live(on: boolean): void {
    if (on && this.#behind && this.#readAt) this.#refresh()
    this.#behind = !on
    const tell = (): void => {
      this.lost = !on
      this.#host.changed(this.columns, [])
    }
    if (on) {
      clearTimeout(this.#doubt)
      this.#doubt = undefined
      tell()
    } else if (!this.#doubt) this.#doubt = setTimeout(tell, TOLERANCE)
  }

  #hear(event: BoardEvent): void {
    const ofCard = ofCards.test(event.type)
    if (ofCard) this.#events.push(event)
    const unsure = ofCard && isNarrow(this.#scope)
    if (unsure || ofBoards.test(event.type) || this.#events.length > BURST) this.#refresh()
    this.#flushIn(GATHER)
  }

  /** The board is to be read again; until then, events say nothing. */
  #refresh(): void {
    this.#stale = true
    this.#flushIn(GATHER)
  }

  #flushIn(ms: number): void {
    if (this.#soon) return
    this.#soon = setTimeout(() => {
      this.#soon = undefined
      this.#flush()
    }, ms)
  }

  #flush(): void {
    if (this.#busy || this.#host.signal().aborted) return
    this.state = this.#next ?? this.state
    this.#next = undefined
    const apply = this.#apply
    if (!apply && this.#events.length > 0) this.#stale = true
    const events = this.#stale ? [] : this.#events
    this.#events = []
    const wait = this.#readAt + PACE - Date.now()
    if (this.#stale && wait > 0) this.#flushIn(wait)
    else if (this.#stale) void this.again()
    const state = this.state
    if (!state) return
    state.partner ??= this.partner
    const told = events.filter((event) => apply!(state, event)).map(({ data }): Told => data)
    if (state.unsure) this.#refresh()
    this.show(told)
  }

  get #scope(): Scope {
    return { ...this.#host.scope(), ...this.query }
  }

  async #read(): Promise<void> {
    const host = this.#host
    const depths = new Map(this.columns.map((column) => [column.key, host.depth(column)]))
    this.#readAt = Date.now()
    this.#stale = false
    this.#busy++
    const turn = ++this.#turn
    try {
      const state = await readBoard(host.client(), this.#scope, depths, host.signal())
      // A later question has been asked meanwhile: this is no answer any more.
      if (turn === this.#turn) this.#next = state
    } finally {
      this.release()
    }
  }
}
