import type axe from 'axe-core'

/** Puts markup on the page and gives its first element back; everything, drafts too, is taken off by `clear()`. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as `querySelector` has it
export function mount<E extends Element = HTMLElement>(markup: string): E {
  const place = document.createElement('div')
  place.dataset['test'] = ''
  place.innerHTML = markup
  document.body.append(place)
  return place.firstElementChild as E
}

export function clear(): void {
  sessionStorage.clear()
  for (const place of document.querySelectorAll('[data-test]')) place.remove()
}

/** Waits until the condition gives something truthy, at most ten seconds unless more are given: a busy machine takes its time. */
export async function until<T>(condition: () => T, what = 'condition', ms = 10_000): Promise<NonNullable<T>> {
  const end = performance.now() + ms
  for (;;) {
    const value = condition()
    if (value) return value
    if (performance.now() > end) throw new Error(`Timed out waiting for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** The event's `detail` the next time it reaches the document. */
export function nextEvent<K extends keyof GlobalEventHandlersEventMap>(
  type: K,
): Promise<GlobalEventHandlersEventMap[K]> {
  return new Promise((resolve) => {
    addEventListener(type, (event) => resolve(event as GlobalEventHandlersEventMap[K]), { once: true })
  })
}

/** Whether the rule about contrast, which is the slow one, is asked. */
export type Contrast = 'too' | 'not' | 'only'

/** WCAG 2.2 AA and best-practice faults in the element, as "rule: target" lines; empty when there is none. */
export async function accessibilityFaults(element: Element, contrast: Contrast = 'too'): Promise<string[]> {
  // A script of the old kind: it leaves its only export on the window.
  await import('axe-core')
  const { run } = (window as unknown as { axe: typeof axe }).axe
  const { violations } = await run(element, {
    rules: { region: { enabled: false }, 'color-contrast': { enabled: contrast !== 'not' } },
    ...(contrast === 'only' && { runOnly: { type: 'rule', values: ['color-contrast'] } }),
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html}`),
  )
}
