import { version } from './version.ts'

type ElementClass = CustomElementConstructor & { readonly version?: string }

/**
 * Registers an element unless the name is taken, and never throws: a page may load us from npm and from a CDN,
 * or keep an old snippet beside a new one. The first registration stays; a different version is told to the developer.
 */
export function define(tag: `prm-${string}`, element: ElementClass): void {
  if (typeof customElements === 'undefined') return
  const known: ElementClass | undefined = customElements.get(tag)
  if (!known) customElements.define(tag, element)
  else if (known !== element && known.version !== version) {
    console.warn(`OpenPRM: <${tag}> stays at ${known.version!}, not ${version}.`)
  }
}
