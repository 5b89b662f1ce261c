import { observeTags } from './observe.ts'
import { pageGlobal, takeOver } from './page.ts'
import { widgets } from './widgets.ts'

/** What all widgets stand on belongs to this file, and not to a chunk of its own: one request less. */
export { define } from '../core/define.ts'
export { PrmElement } from '../core/element.ts'
export { fieldStyles } from '../fields/field.styles.ts'

/** The pinned core of the CDN: takes over the page's queue, then loads each widget when it is needed. */
takeOver(pageGlobal())
observeTags(Object.keys(widgets), (tag) => {
  widgets[tag]?.().catch((error: unknown) => console.warn(`OpenPRM: <${tag}> did not load.`, error))
})
