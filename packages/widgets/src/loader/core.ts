import { loader } from '../core/client.ts'
import { observeTags } from './observe.ts'
import { pageGlobal, takeOver } from './page.ts'
import { widgets } from './widgets.ts'

/** What all widgets stand on belongs to this file, and not to a chunk of its own: one request less. */
export { define } from '../core/define.ts'
export { PrmElement } from '../core/element.ts'
export { courseLink, linkedCourse } from '../core/course-link.ts'
export { cssVars } from '../core/css-vars.ts'
export { randomKey } from '../core/client.ts'
export { money } from '../core/money.ts'
export { day, moment, span } from '../core/times.ts'
export { fieldStyles } from '../fields/field.styles.ts'

/** The pinned core of the CDN: takes over the page's queue, then loads each widget when it is needed. */
takeOver(pageGlobal())
const { early = {} } = pageGlobal()
loader.known = (path, { query }, { api, publishableKey, fetchSession, fetch }) => {
  const address = `${api}${path}?key=${publishableKey}&locale=${query?.['locale']}`
  const answer = early[address]
  // Each is used once.
  delete early[address]
  return fetchSession || fetch ? undefined : answer
}
observeTags(Object.keys(widgets), bring)

/** Until it is here, its elements show what the page has put between their tags. */
function bring(tag: string, tries = 0): void {
  widgets[tag]?.().catch((error: unknown) => {
    if (tries === 0) console.warn(`OpenPRM: <${tag}> did not load; it is tried again.`, error)
    setTimeout(bring, Math.min(30_000, 2000 * 2 ** tries), tag, tries + 1)
  })
}
