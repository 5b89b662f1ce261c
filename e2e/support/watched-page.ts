import type { Page } from 'playwright-core'

/** Hostile to whatever is put into the page: everything is `!important`, and private names are taken. */
export const hostileCss = `
  *, ::before, ::after { margin: 7px !important; border: 3px dotted lime !important; font: 900 31px/3 fantasy !important;
    color: red !important; background: yellow !important; position: static !important; float: left !important;
    text-transform: uppercase !important; letter-spacing: 4px !important; transition: all 9s !important; }
  button, input, select, textarea, form, dialog { all: unset !important; }
  [part], .field, .button, .control, .grid, .card, .columns { display: none !important; }
  :root { --_accent: red; --a: 1; font-size: 3px !important; }`

/** One of each thing that a page has. */
export const ownMarkup = `
  <header><h1>Title</h1><nav><a href="#">Link</a></nav></header>
  <main><p>Text <em>more</em></p><form id="own"><input name="name"><select><option>1</option></select>
  <textarea></textarea><button>Own</button></form><table><tr><td>cell</td></tr></table></main>`

/** Counts what is listening on what outlives an element; runs before anything else does. */
export const watch = `
  window.listening = new Set()
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype
  const lasting = (target) => [window, document, document.documentElement, document.body].includes(target ?? window)
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (lasting(this)) {
      const entry = { target: this, type, listener }
      listening.add(entry)
      options?.signal?.addEventListener?.('abort', () => listening.delete(entry))
      if (options?.once) add.call(this ?? window, type, () => listening.delete(entry), { once: true })
    }
    return add.call(this ?? window, type, listener, options)
  }
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    for (const entry of listening)
      if (entry.target === this && entry.type === type && entry.listener === listener) listening.delete(entry)
    return remove.call(this ?? window, type, listener, options)
  }
  window.globalsBefore = ['globalsBefore', ...Object.keys(window)]`

export interface Look {
  styles: string[]
  head: string[]
  globals: string[]
  sheets: number
  listening: string[]
}

/** Everything of a watched page that is not ours. */
export function lookAt(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const page = window as unknown as { listening: Set<{ type: string }>; globalsBefore: string[] }
    // The page grows with what is put in: how large something is in the end is no style of it.
    const size = /^(block-size|height|inline-size|width|perspective-origin|transform-origin)$/
    const all = [...document.querySelectorAll('html, body, header, header *, main, main *')]
    return {
      styles: all.map((element) => {
        const style = getComputedStyle(element)
        return `${element.localName} ${[...style]
          .filter((name) => !size.test(name))
          .map((name) => `${name}:${style.getPropertyValue(name)}`)
          .join(';')}`
      }),
      head: [...document.head.children]
        .map((child) => child.localName + (child.getAttribute('rel') ?? ''))
        .filter((child) => child !== 'linkmodulepreload'),
      globals: Object.keys(window).filter(
        (name) => !page.globalsBefore.includes(name) && !name.startsWith('__playwright'),
      ),
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      listening: [...page.listening].map(({ type }) => type),
    }
  })
}
