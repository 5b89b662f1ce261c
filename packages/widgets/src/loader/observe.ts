/** Widgets within this distance of the viewport are loaded, in pixels. */
const NEAR = 256

/**
 * Calls `load(tag)` once for each tag, when an element of it comes near the viewport, or at once with `eager`;
 * also for elements that are added later.
 */
export function observeTags(tags: readonly string[], load: (tag: string) => void): void {
  const waiting = new Set(tags)
  const start = (element: Element): void => {
    near.unobserve(element)
    if (waiting.delete(element.localName)) load(element.localName)
  }
  const near = new IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && start(target)),
    { rootMargin: NEAR + 'px' },
  )
  const scan = (): void => {
    if (waiting.size === 0) return added.disconnect()
    for (const element of document.querySelectorAll([...waiting].join())) {
      if (element.hasAttribute('eager') || isNear(element)) start(element)
      else near.observe(element)
    }
  }
  const added = new MutationObserver(scan)
  added.observe(document, { childList: true, subtree: true })
  scan()
}

/** What the observer says, a frame earlier; a frame is long on a slow phone. Without a box nothing is near. */
function isNear(element: Element): boolean {
  const [box] = element.getClientRects()
  return Boolean(box && box.top < innerHeight + NEAR && box.bottom > -NEAR)
}
