import { render } from 'lit'
import type { States, State } from './states/state.ts'
import { addressOf } from './worlds.ts'

/** The element in one state, alive. */
export function liveElement(tag: string, state: State, lang: string): HTMLElement {
  const element = document.createElement(tag)
  const attributes = { ...state.attributes, ...state.live, eager: '', api: addressOf(state.peer(lang)) }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  if (state.inside) render(state.inside(), element)
  if (state.first) void whenShown(element).then((root) => withoutMoving(element, () => state.first!(root)))
  return element
}

/** What a page writes to have this, to be copied. */
export function markupOf(tag: string, state: State, { signedIn }: States, lang: string): string {
  const key = signedIn ? '' : ' data-publishable-key="prm_pk_…"'
  const script = `<script async src="${location.origin}/widgets/v1.js"${key}></script>`
  const session = `<script>
  window.OpenPRM ??= { q: [], configure(options) { this.q.push(options) } }
  OpenPRM.configure({
    fetchSession: () => fetch('/session', { method: 'POST' }).then((answer) => answer.json()),
  })
</script>`
  const attributes = { ...state.attributes, ...(lang === 'en' ? {} : { lang }) }
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return [
    script,
    ...(signedIn ? [session] : []),
    `<${tag}${written.join('')}>${insideOf(state)}</${tag}>`,
  ].join('\n')
}

function insideOf({ inside }: State): string {
  if (!inside) return ''
  const place = document.createElement('div')
  render(inside(), place)
  const text = place.innerHTML.replaceAll(/<!--.*?-->/g, '').replaceAll(/=""/g, '')
  return `\n  ${text.replaceAll(/\n {6}/g, '\n  ')}\n`
}

/** Its root, once it has left the skeleton. */
function whenShown(element: HTMLElement): Promise<ShadowRoot> {
  return new Promise((resolve) => {
    const look = (): void => {
      const root = element.shadowRoot
      if (root?.querySelector('[part=submit], [part=card], [part=ticket]')) resolve(root)
      else setTimeout(look, 50)
    }
    look()
  })
}

/** Lets something be done without the reader being carried off: in what is inert, nothing takes the focus. */
function withoutMoving(element: HTMLElement, act: () => void): void {
  element.inert = true
  act()
  setTimeout(() => (element.inert = false), 600)
}
