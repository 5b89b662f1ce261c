/** Movement in px that tells a drag from a click. */
const SLOP = 5
/** A finger that rests this long, in ms, lifts a card; one that moves earlier scrolls. */
const PRESS = 250
/** Near an edge, within this many px, the board scrolls. */
const EDGE = 56

export interface DragHost {
  /** The element that scrolls sideways. */
  area(): HTMLElement
  /** The card under a pointer, or null where nothing can be lifted. */
  cardAt(event: Event): HTMLElement | null
  lifted(card: HTMLElement): void
  /** The stage under the pointer has changed. */
  over(stage: string | undefined): void
  /** The end: no `stage` when the card was put back. */
  dropped(stage: string | undefined): void
}

type Listeners = {
  [Type in keyof GlobalEventHandlersEventMap]?: (event: GlobalEventHandlersEventMap[Type]) => unknown
}

/**
 * Dragging a card by mouse, pen or finger. Only a picture of the card moves, in the top layer; the board changes
 * once, on drop. Pointer events and `elementsFromPoint` of the shadow root, because native drag and drop reports the
 * host in place of what is inside it, and does not exist for fingers.
 */
export function makeDraggable(root: ShadowRoot, host: DragHost, signal: AbortSignal): void {
  let card: HTMLElement | null = null
  let ghost: HTMLElement | undefined
  let press: ReturnType<typeof setTimeout> | undefined
  let pointer = 0
  let from = { x: 0, y: 0 }
  let at = from
  let stage: string | undefined

  function lift(): void {
    if (!card) return
    const area = host.area()
    area.setPointerCapture(pointer)
    const { width, left, top } = card.getBoundingClientRect()
    ghost = card.cloneNode(true) as HTMLElement
    ghost.classList.add('ghost')
    ghost.inert = true
    ghost.popover = 'manual'
    const place = { 'inline-size': width, left: left - from.x, top: top - from.y }
    for (const [name, px] of Object.entries(place)) ghost.style.setProperty(name, `${px}px`)
    area.append(ghost)
    ghost.showPopover()
    host.lifted(card)
    follow()
    scroll()
  }

  /** Puts the picture under the pointer and finds the stage there. */
  function follow(): void {
    ghost?.style.setProperty('translate', `${at.x}px ${at.y}px`)
    const column = root
      .elementsFromPoint(at.x, at.y)
      .map((element) => element.closest<HTMLElement>('[data-stage]'))
      .find(Boolean)
    if (column?.dataset['stage'] === stage) return
    stage = column?.dataset['stage']
    host.over(stage)
  }

  /** Brings the columns beyond an edge into reach, the nearer to it the faster. */
  function scroll(): void {
    if (!ghost) return
    const area = host.area()
    const { left, right } = area.getBoundingClientRect()
    const step = depthOf(at.x - right) - depthOf(left - at.x)
    if (step) {
      area.scrollLeft += step / 3
      follow()
    }
    requestAnimationFrame(scroll)
  }

  function end(target?: string): void {
    clearTimeout(press)
    card = null
    if (!ghost) return
    ghost.remove()
    ghost = undefined
    stage = undefined
    host.dropped(target)
  }

  const listeners: Listeners = {
    pointerdown(event) {
      card = event.isPrimary && event.button === 0 ? host.cardAt(event) : null
      pointer = event.pointerId
      at = from = event
      press = card && event.pointerType === 'touch' ? setTimeout(lift, PRESS) : undefined
    },
    pointermove(event) {
      if (!card || event.pointerId !== pointer) return
      at = event
      const far = Math.hypot(at.x - from.x, at.y - from.y) > SLOP
      if (ghost) follow()
      // Released where we could not see it, or a finger that scrolls.
      else if (event.buttons === 0 || (far && press)) end()
      else if (far) lift()
    },
    pointerup: () => end(stage),
    pointercancel: () => end(),
    lostpointercapture: () => end(),
    // Once lifted by a finger, neither the page nor the column scrolls, and no menu of the system opens.
    touchmove: (event) => ghost && event.preventDefault(),
    contextmenu: (event) => card && press && event.preventDefault(),
    keydown(event) {
      if (!ghost || event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      end()
    },
  }
  for (const [type, listener] of Object.entries(listeners)) {
    const target = type === 'keydown' ? window : root
    target.addEventListener(type, listener as EventListener, { signal, passive: false, capture: true })
  }
  signal.addEventListener('abort', () => end())
}

/** How far into an edge's zone, given the distance beyond the edge. */
function depthOf(beyond: number): number {
  return Math.max(0, Math.min(EDGE, beyond + EDGE))
}
