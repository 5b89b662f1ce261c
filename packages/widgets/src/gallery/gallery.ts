import { html, render, type TemplateResult } from 'lit'
import { pageGlobal } from '../loader/page.ts'
import { elementView } from './element-view.ts'
import { languages, readLook, themes, widths, writeLook, type Look } from './look.ts'
import { choice } from './parts.ts'
import type { Element } from './reference.ts'
import { statesOf } from './states/index.ts'
import { themingView } from './theming-view.ts'
import { galleryFetch } from './worlds.ts'

interface Manifest {
  modules: Array<{ declarations: Element[] }>
}

const place = document.querySelector<HTMLElement>('#gallery')!
let look = readLook()
let elements: Element[] = []

pageGlobal().configure({
  fetch: galleryFetch,
  fetchSession: async () => ({ token: 'prm_et_gallery', expiresAt: '2099-01-01T00:00:00.000Z' }),
})
void start()

async function start(): Promise<void> {
  const { modules } = (await (await fetch('custom-elements.json')).json()) as Manifest
  elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => statesOf[tagName])
  addEventListener('hashchange', show)
  show()
}

let shown = ''

/** Draws the view that the address names; a state of the view that is there already is only scrolled to. */
function show(): void {
  const [name = '', state] = decodeURIComponent(location.hash.slice(1)).split('/')
  const element = elements.find(({ tagName }) => tagName === name) ?? elements[0]!
  const view = name === 'theming' ? name : element.tagName
  const wanted = JSON.stringify([view, look])
  if (shown !== wanted) {
    shown = wanted
    // What was typed into one view is no draft of the next.
    sessionStorage.clear()
    document.documentElement.dataset['theme'] = look.theme
    render(
      page(
        view,
        view === 'theming' ? themingView(elements, look) : elementView(element, statesOf[view]!, look),
      ),
      place,
    )
    document.title = `${view === 'theming' ? 'Theming' : `<${view}>`} · OpenPRM elements`
    if (!state) scrollTo(0, 0)
  }
  if (state) document.getElementById(`${view}/${state}`)?.scrollIntoView()
}

function change(more: Partial<Look>): void {
  look = { ...look, ...more }
  writeLook(look)
  show()
}

function page(view: string, content: TemplateResult): TemplateResult {
  const current = (name: string): string => (name === view ? 'page' : 'false')
  return html`<a class="skip" href="#main">Skip to the element</a>
    <nav aria-label="Elements">
      <a class="brand" href="/widgets/">OpenPRM <span>elements</span></a>
      ${elements.map(
        ({ tagName }) =>
          html`<a class="element" href=${`#${tagName}`} aria-current=${current(tagName)}>
              <code>${tagName.replace('prm-', '')}</code>
            </a>
            <ul ?hidden=${tagName !== view}>
              ${statesOf[tagName]!.states.map(
                ({ key, title }) => html`<li><a href=${`#${tagName}/${key}`}>${title}</a></li>`,
              )}
            </ul>`,
      )}
      <a class="element" href="#theming" aria-current=${current('theming')}>Theming</a>
      <a class="element" href="/docs">API reference</a>
    </nav>
    <div class="bar" role="group" aria-label="How they are shown">
      ${choice('Theme', themes, look.theme, (theme) => change({ theme }))}
      ${choice('Language', languages, look.lang, (lang) => change({ lang }))}
      ${choice('Width', widths, look.width, (width) => change({ width }))}
    </div>
    <main id="main" tabindex="-1">${content}</main>`
}
