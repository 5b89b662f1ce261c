import type { TemplateResult } from 'lit'
import type { Peer } from '../../testing/peer.ts'

/** One state of an element, as the gallery shows it: the real element, in front of a server that puts it there. */
export interface State {
  /** Of its address. */
  key: string
  title: string
  /** When a person sees this, in a sentence. */
  about: string
  /** What answers the element, in the language of the page. */
  peer(language: string): Peer
  /** As a page would write them. */
  attributes?: Readonly<Record<string, string>>
  /** In place of those, where states must not meet: one form's draft would be seen in the next. */
  live?: Readonly<Record<string, string>>
  /** Between the element's tags. */
  inside?: () => TemplateResult
  /** What a person does first; by itself once the element is there. */
  first?: (root: ShadowRoot) => void
  /** What a person may look at next. */
  actions?: ReadonlyArray<{ label: string; run: (root: ShadowRoot) => void }>
}

/** All states of an element, and how a page lets it in. */
export interface States {
  /** Whether somebody has to be signed in to the page. */
  signedIn: boolean
  states: readonly State[]
}

/** Clicks what is there, or will be in a moment. */
export function click(root: ShadowRoot, selector: string, tries = 40): void {
  const found = root.querySelector<HTMLElement>(selector)
  if (found) found.click()
  else if (tries > 0) setTimeout(click, 100, root, selector, tries - 1)
}
