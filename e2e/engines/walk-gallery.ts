import assert from 'node:assert/strict'
import type { Engine } from './engine.ts'
import { galleryStates } from './gallery-states.ts'
import type { StrictSite } from './strict-site.ts'

const looks = ['theme=light&lang=en', 'theme=dark&lang=ar', 'theme=contrast&lang=de&width=phone']

/** What a page of the gallery still waits for: an element that loads, or a state that is not what it should be. */
function missing(tag: string, states: Readonly<Record<string, string>>): string[] {
  const stages = [...document.querySelectorAll<HTMLElement>('[data-state]')]
  const rootOf = (stage: Element | null): ShadowRoot | null | undefined =>
    stage?.querySelector(tag)?.shadowRoot
  const busy = stages.filter(
    (stage) =>
      stage.dataset['state'] !== 'loading' &&
      rootOf(stage)?.querySelector('[part=root]')?.getAttribute('aria-busy') !== 'false',
  )
  const absent = Object.entries(states).filter(
    ([state, part]) => !rootOf(document.querySelector(`[data-state=${state}]`))?.querySelector(part),
  )
  return [
    ...(stages.length === 0 ? ['everything'] : []),
    ...busy.map((stage) => `${stage.dataset['state']} to load`),
    ...absent.map(([state, part]) => `${part} of ${state}`),
  ]
}

/** Every element in every state of the gallery, in three looks. @returns the names of the pages that were seen */
export async function walkGallery(engine: Engine, site: StrictSite): Promise<string[]> {
  const seen: string[] = []
  for (const [tag, states] of Object.entries(galleryStates))
    for (const look of looks) {
      // An address that differs in its end alone is no new page.
      await engine.go(`${site.url}/widgets/?${look}&of=${tag}#${tag}`)
      const end = Date.now() + 30_000
      for (let wanted; (wanted = await engine.run(missing, tag, states)).length > 0;) {
        assert(Date.now() < end, `${engine.name}: ${tag}, ${look} waits for ${wanted.join(', ')}`)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      seen.push(`gallery: ${tag}, ${look}`)
    }
  return seen
}
