import { html, nothing, type TemplateResult } from 'lit'
import { prose } from './parts.ts'

/** What the gallery reads of `custom-elements.json`. */
export interface Entry {
  name: string
  description?: string
  default?: string
  type?: { text: string }
}

export interface Element {
  tagName: string
  summary?: string
  description?: string
  attributes?: Entry[]
  events?: Entry[]
  slots?: Entry[]
  cssParts?: Entry[]
  cssProperties?: Entry[]
}

const tables: Array<[title: string, list: 'attributes' | 'events' | 'slots' | 'cssParts']> = [
  ['Attributes', 'attributes'],
  ['Events', 'events'],
  ['Slots', 'slots'],
  ['Parts', 'cssParts'],
]

/** All that a page can set, hear and style of an element. */
export function reference(element: Element): TemplateResult {
  return html`<section class="reference" id="reference">
    <h2>Reference</h2>
    ${tables.map(([title, list]) => table(title, element[list] ?? []))}
    <p>Tokens are the same for every element: <a href="#theming">try them</a>.</p>
  </section>`
}

function table(title: string, entries: Entry[]): TemplateResult | typeof nothing {
  const own = entries.filter(({ name }, index) => entries.findIndex((entry) => entry.name === name) === index)
  if (own.length === 0) return nothing
  return html`<details ?open=${title === 'Attributes'}>
    <summary>${title} <span class="count">${own.length}</span></summary>
    <dl>
      ${own.map(
        ({ name, type, default: usual, description }) =>
          html`<div>
            <dt>
              <code>${name || '(default)'}</code>
              <span class="type">${[type?.text, usual && `= ${usual}`].filter(Boolean).join(' ')}</span>
            </dt>
            <dd>${prose(description)}</dd>
          </div>`,
      )}
    </dl>
  </details>`
}
