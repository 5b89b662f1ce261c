import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { fillDemoForm, hostPage } from './support/host-page.ts'
import { startPages, type Pages } from './support/pages.ts'

let pages: Pages
let browser: Browser

beforeAll(async () => {
  pages = await startPages()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await pages.stop()
})

const css = `
  *, ::before, ::after { margin: 7px !important; border: 3px dotted lime !important; font: 900 31px/3 fantasy !important;
    color: red !important; background: yellow !important; position: static !important; float: left !important;
    text-transform: uppercase !important; letter-spacing: 4px !important; transition: all 9s !important; }
  button, input, select, textarea, form { all: unset !important; }
  [part], .field, .button, .control, .grid { display: none !important; }
  :root { --_accent: red; --a: 1; font-size: 3px !important; }`

const body = `
  <header><h1>Title</h1><nav><a href="#">Link</a></nav></header>
  <main><p>Text <em>more</em></p><form id="own"><input name="name"><select><option>1</option></select>
  <textarea></textarea><button>Own</button></form><table><tr><td>cell</td></tr></table></main>`

/** Counts what is listening on what outlives an element; wrapped before anything runs. */
const count = `
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

interface Look {
  styles: string[]
  head: string[]
  globals: string[]
  sheets: number
  listening: string[]
}

/** Everything of the page that is not ours. */
function look(page: Page): Promise<Look> {
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
      head: [...document.head.children].map((child) => child.localName + (child.getAttribute('rel') ?? '')),
      globals: Object.keys(window).filter((name) => !page.globalsBefore.includes(name)),
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      listening: [...page.listening].map(({ type }) => type),
    }
  })
}

const withoutPreloads = (head: string[]): string[] => head.filter((child) => child !== 'linkmodulepreload')

test('hostile CSS, a second Lit, our script twice: the form works, and the page is as it was, then and after', async () => {
  const fromWidgets = createRequire(new URL('../packages/widgets/package.json', import.meta.url))
  const fromLit = createRequire(fromWidgets.resolve('lit'))
  // What a page ships: the minified file, and not the one for development that a test runner resolves to.
  const lit = await readFile(fromLit.resolve('lit-html').replace('/development/', '/'), 'utf8')
  const { page, complaints } = await hostPage(browser, pages, {
    head: `<style>${css}</style>`,
    body: `${body}<div id="place"></div>
      <script type="module">${lit.replace(/export\{[^}]*\};?/, '')}</script>
      <script async src="${pages.apiUrl}/widgets/v1.js" data-publishable-key="${pages.publishableKey}"></script>`,
    policy: "require-trusted-types-for 'script'; trusted-types prm lit-html",
    before: count,
  })
  await page.waitForFunction(() => 'OpenPRM' in window)
  const before = await look(page)

  await page.evaluate(() => {
    document.querySelector('#place')!.append(document.createElement('prm-lead-form'))
  })
  await page.getByLabel('Your name').waitFor()
  const styles = await page
    .locator('[part="input"]')
    .first()
    .evaluate((input) => {
      const { textTransform, letterSpacing, borderTopStyle, display } = getComputedStyle(input)
      return { textTransform, letterSpacing, borderTopStyle, display }
    })
  const during = await look(page)
  await page.evaluate(() => document.querySelector('prm-lead-form')!.remove())
  const after = await look(page)

  expect(styles).toEqual({
    textTransform: 'none',
    letterSpacing: 'normal',
    borderTopStyle: 'solid',
    display: 'block',
  })
  expect(during.styles).toEqual(before.styles)
  expect(during.sheets).toBe(before.sheets)
  // The page's own Lit leaves the first.
  expect(during.globals).toEqual(['litHtmlVersions', 'OpenPRM'])
  expect(withoutPreloads(during.head)).toEqual(withoutPreloads(before.head))
  expect(after.styles).toEqual(before.styles)
  expect(after.listening).toEqual(before.listening)
  expect(complaints).toEqual([])
})

test('100 forms come and go: heap and nodes stay where they were', async () => {
  const { page } = await hostPage(browser, pages, { body: '<div id="place"></div>' })
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  const come = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time++) {
      await page.evaluate(() =>
        document.querySelector('#place')!.append(document.createElement('prm-lead-form')),
      )
      await page.getByLabel('Your name').fill('Nina')
      await page.evaluate(() => document.querySelector('#place')!.replaceChildren())
    }
  }
  const measure = async (): Promise<{ heap: number; nodes: number; listeners: number }> => {
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    return { heap: usedSize, nodes, listeners: jsEventListeners }
  }

  await come(20)
  const before = await measure()
  await come(100)
  const grown = async (): Promise<string[]> => {
    const after = await measure()
    const most = { nodes: 200, listeners: 20, heap: 150_000 }
    const names = Object.keys(most) as Array<keyof typeof most>
    return names.filter((name) => after[name] - before[name] >= most[name])
  }

  // What a request or a timer still holds is let go a little later; what leaks stays.
  await expect.poll(grown, { timeout: 10_000, interval: 500 }).toEqual([])
})

/** A library as a page loads it, from the files it is published with. */
const library = async (path: string): Promise<string> =>
  `<script>${(await readFile(new URL(`node_modules/${path}`, import.meta.url), 'utf8')).replaceAll('</script', '<\\/script')}</script>`

const coresLoaded = (page: Page): Promise<number> =>
  page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => /\/prm-[\w-]+\.js/.test(name)).length,
  )

test('htmx: what it swaps in comes alive, each time', async () => {
  const { page, complaints } = await hostPage(browser, pages, {
    head: await library('htmx.org/dist/htmx.min.js'),
    body: '<button hx-get="/part" hx-target="#place">Load</button><div id="place"></div>',
  })
  pages.show('<section><prm-lead-form></prm-lead-form></section>', {})

  for (const name of ['First', 'Second']) {
    await page.getByRole('button', { name: 'Load' }).click()
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('')
    await page.getByLabel('Your name').fill(name)
    await page.evaluate(() => sessionStorage.clear())
  }

  expect(await page.locator('prm-lead-form').count()).toBe(1)
  expect(complaints).toEqual([])
})

test('Turbo: from page to page and back, the form is there, and our code was fetched once', async () => {
  const head = await library('@hotwired/turbo/dist/turbo.es2017-umd.js')
  const { page, complaints } = await hostPage(browser, pages, {
    head,
    body: '<h1>One</h1><a href="/two">Next</a><prm-lead-form></prm-lead-form>',
  })
  await page.getByLabel('Your name').waitFor()
  const script = `<script async src="${pages.apiUrl}/widgets/v1.js" data-publishable-key="${pages.publishableKey}"></script>`
  pages.show(
    `<!doctype html><html lang="en"><head><title>Two</title>${head}</head><body><h1>Two</h1><prm-lead-form></prm-lead-form>${script}</body></html>`,
    {},
  )

  await page.getByRole('link', { name: 'Next' }).click()
  await page.getByRole('heading', { name: 'Two' }).waitFor()
  await page.getByLabel('Your name').fill('Nina')
  await page.goBack()
  await page.getByRole('heading', { name: 'One' }).waitFor()
  await page.getByLabel('Your name').waitFor()

  expect(await coresLoaded(page)).toBe(1)
  expect(complaints).toEqual([])
})

test('Vue: shown, hidden, moved to another place, and its events are heard', async () => {
  const { page, complaints } = await hostPage(browser, pages, {
    head: await library('vue/dist/vue.global.prod.js'),
    body: `<div id="app"></div><aside id="aside"></aside>
      <script>
        const app = Vue.createApp({
          data: () => ({ shown: true, aside: false, id: '' }),
          template: \`<button @click="shown = !shown">Toggle</button><button @click="aside = !aside">Move</button>
            <Teleport to="#aside" :disabled="!aside">
              <prm-lead-form v-if="shown" form="lead" @prm-lead-submitted="id = $event.detail.id" />
            </Teleport><output>{{ id }}</output>\`,
        })
        app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('prm-')
        app.mount('#app')
      </script>`,
  })
  await page.getByLabel('Your name').waitFor()

  await page.getByRole('button', { name: 'Toggle' }).click()
  await page.locator('prm-lead-form').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Toggle' }).click()
  await page.getByLabel('Your name').fill('Vera')
  await page.getByRole('button', { name: 'Move' }).click()
  await page.locator('#aside prm-lead-form').waitFor()
  expect(await page.getByLabel('Your name').inputValue()).toBe('Vera')
  await fillDemoForm(page, 'vue@lagerhaus.example')
  await page.getByRole('button', { name: 'Send request' }).click()

  await page.locator('output', { hasText: /^lead_/ }).waitFor()
  expect(complaints).toEqual([])
})
