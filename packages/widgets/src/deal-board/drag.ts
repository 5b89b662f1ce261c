import { pace } from './edge-scroll.ts'

/** Movement in px that tells a drag from a click. */
const SLOP = 5
/** A finger that rests this long lifts a card; one that moves earlier scrolls. */
const PRESS = 250

export interface DragHost {
  /** The element that scrolls sideways. */
  area(): HTMLElement
  /** The card under a pointer, or null where nothing can be lifted. */
  cardAt(event: PointerEvent): HTMLElement | null
  lifted(card: HTMLElement): void
  /** The stage under the pointer has changed. */
  over(stage: string | null): void
  /** The end: `stage` is null when the card was put back. */
  dropped(stage: string | null): void
}

interface Press {
  card: HTMLElement
  pointer: number
  x: number
  y: number
  timer: ReturnType<typeof setTimeout> | undefined
}

/**
 * Dragging a card by mouse, pen or finger. Only a picture of the card moves, in the top layer; the board changes
 * once, on drop. Pointer events and `elementsFromPoint` of the shadow root, because native drag and drop reports the
 * host in place of what is inside it, and does not exist for fingers.
 */
export class Drag {
  readonly #host: DragHost
  #root: ShadowRoot | undefined
  #press: Press | undefined
  #ghost: HTMLElement | undefined
  #over: string | null = null
  #x = 0
  #y = 0

  constructor(host: DragHost) {
    this.#host = host
  }

  /** Listens as long as the signal lives. */
  listen(root: ShadowRoot, signal: AbortSignal): void {
    this.#root = root
    root.addEventListener('pointerdown', (event) => this.#down(event as PointerEvent), { signal })
    root.addEventListener('pointermove', (event) => this.#move(event as PointerEvent), { signal })
    root.addEventListener('pointerup', () => this.#end(this.#over), { signal })
    root.addEventListener('pointercancel', () => this.#end(null), { signal })
    root.addEventListener('lostpointercapture', () => this.#end(null), { signal })
    // Once lifted by a finger, neither the page nor the column scrolls, and no menu of the system opens.
    root.addEventListener('touchmove', (event) => this.#ghost && event.preventDefault(), { passive: false, signal })
    root.addEventListener('contextmenu', (event) => this.#press?.timer && event.preventDefault(), { signal })
    signal.addEventListener('abort', () => this.#end(null))
  }

  #down(event: PointerEvent): void {
    const card = event.isPrimary && event.button === 0 ? this.#host.cardAt(event) : null
    if (!card) return
    const touch = event.pointerType === 'touch'
    const timer = touch ? setTimeout(() => this.#lift(), PRESS) : undefined
    this.#press = { card, pointer: event.pointerId, x: event.clientX, y: event.clientY, timer }
    this.#x = event.clientX
    this.#y = event.clientY
  }

  #move(event: PointerEvent): void {
    const press = this.#press
    if (press?.pointer !== event.pointerId) return
    this.#x = event.clientX
    this.#y = event.clientY
    // Released where we could not see it.
    if (event.buttons === 0) return this.#end(null)
    if (!this.#ghost && Math.hypot(this.#x - press.x, this.#y - press.y) > SLOP) {
      if (press.timer) return this.#end(null)
      this.#lift()
    }
    this.#follow()
  }

  #lift(): void {
    const press = this.#press
    if (!press) return
    this.#host.area().setPointerCapture(press.pointer)
    const { width, left, top } = press.card.getBoundingClientRect()
    const ghost = press.card.cloneNode(true) as HTMLElement
    ghost.className += ' ghost'
    delete ghost.dataset['id']
    ghost.inert = true
    ghost.popover = 'manual'
    ghost.style.setProperty('inline-size', `${width}px`)
    ghost.style.setProperty('left', `${left - press.x}px`)
    ghost.style.setProperty('top', `${top - press.y}px`)
    this.#root?.append(ghost)
    ghost.showPopover()
    this.#ghost = ghost
    addEventListener('keydown', this.#key, true)
    this.#host.lifted(press.card)
    this.#follow()
    this.#scroll()
  }

  /** Puts the picture under the pointer and finds the stage there. */
  #follow(): void {
    if (!this.#ghost) return
    this.#ghost.style.setProperty('translate', `${this.#x}px ${this.#y}px`)
    const column = this.#root
      ?.elementsFromPoint(this.#x, this.#y)
      .map((element) => element.closest<HTMLElement>('[data-stage]'))
      .find(Boolean)
    const over = column?.dataset['stage'] ?? null
    if (over === this.#over) return
    this.#over = over
    this.#host.over(over)
  }

  /** Near an edge of the board, the columns beyond it come into reach. */
  #scroll(): void {
    if (!this.#ghost) return
    const area = this.#host.area()
    const { left, right } = area.getBoundingClientRect()
    const step = pace(this.#x, left, right)
    if (step) {
      area.scrollLeft += step
      this.#follow()
    }
    requestAnimationFrame(() => this.#scroll())
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    this.#end(null)
  }

  #end(stage: string | null): void {
    clearTimeout(this.#press?.timer)
    this.#press = undefined
    if (!this.#ghost) return
    this.#ghost.remove()
    this.#ghost = undefined
    this.#over = null
    removeEventListener('keydown', this.#key, true)
    this.#host.dropped(stage)
  }
}
