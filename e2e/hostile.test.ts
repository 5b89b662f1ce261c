import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { furnish } from './engines/furnish.ts'
import { launch } from './support/browser.ts'
import { fillDemoForm, hostPage } from './support/host-page.ts'
import { startPages, type Pages } from './support/pages.ts'
import { hostileCss, lookAt, ownMarkup, watch } from './support/watched-page.ts'

const fromWidgets = createRequire(new URL('../packages/widgets/package.json', import.meta.url))
const { version } = fromWidgets('./package.json') as { version: string }

let pages: Pages
let browser: Browser
let course: string

beforeAll(async () => {
  pages = await startPages()
  await furnish(pages)
  course = await aCourse()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await pages.stop()
})

async function aCourse(): Promise<string> {
  const lesson = { key: 'why', kind: 'article', title: 'Why', minutes: 1, markdown: '**Because.**' } as const
  const { id } = await pages.prm.courses.create({
    key: 'basics',
    title: 'Basics',
    content: {
      translations: {},
      sections: [{ key: 'all', title: 'All', lessons: [{ ...lesson, completion: { rule: 'viewed' } }] }],
    },
  })
  await pages.prm.courses.publish(id, {})
  return id
}

/** A seller of a partner: the one who meets every element. */
const fetchSession = (): Promise<{ token: string; expiresAt: string }> =>
  pages.prm.embedTokens.create({
    user: { externalId: 'giulia', email: 'giulia@alpine.example', name: 'Giulia Ferri' },
    partner: { externalId: 'alpine', name: 'Alpine Systems' },
    origin: pages.siteUrl,
  })

/** What each element shows once a person can work with it. */
const shown = {
  'prm-lead-form': '[part=submit]',
  'prm-deal-board': '[part=register-button]',
  'prm-course-player': '.prose, [part=begin]',
  'prm-training-tracker': '[part=next]',
  'prm-tickets': '[part=raise]',
} as const
type Tag = keyof typeof shown
const tags = Object.keys(shown) as Tag[]

/** Puts an element into the page, and waits until it can be used. */
async function put(page: Page, tag: Tag, attributes: Record<string, string> = {}): Promise<void> {
  await page.evaluate(
    ([tag, attributes]) => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      document.querySelector('#place')!.append(element)
      // Its code comes when it is near what a visitor sees.
      element.scrollIntoView()
    },
    [tag, { course, ...attributes }] as const,
  )
  await page.locator(`${tag} :is(${shown[tag]})`).first().waitFor()
}

/** Lit as a page ships it: the minified file, and not the one for development that a test runner resolves to. */
async function anotherLit(): Promise<string> {
  const fromLit = createRequire(fromWidgets.resolve('lit'))
  const code = await readFile(fromLit.resolve('lit-html').replace('/development/', '/'), 'utf8')
  return `<script type="module">${code.replace(/export\{[^}]*\};?/, '')}</script>`
}

/** The name, with its hash, of a file that the API serves. */
async function fileNamed(name: string): Promise<string> {
  const answer = await fetch(`${pages.apiUrl}/widgets/integrity.json`)
  return ((await answer.json()) as { names: Record<string, string> }).names[name]!
}

/** Answers at `/copy/` with the files of a build before this one, as a vendor keeps them on the own host. */
async function serveOlder(page: Page): Promise<void> {
  await page.route('**/copy/*', async (route) => {
    const file = new URL(route.request().url()).pathname.slice('/copy/'.length)
    const code = await (await fetch(`${pages.apiUrl}/widgets/${file}`)).text()
    await route.fulfill({ contentType: 'text/javascript', body: code.replaceAll(version, '0.0.9') })
  })
}

test('hostile CSS, a second Lit, our script twice, an older build: all works, and the page is as it was, then and after', async () => {
  const { page, complaints } = await hostPage(browser, pages, {
    head: `<style>${hostileCss}</style>
      <script type="module" src="/copy/${await fileNamed('lead-form.all.js')}"></script>`,
    body: `${ownMarkup}<div id="place"></div>${await anotherLit()}
      <script async src="${pages.apiUrl}/widgets/v1.js" data-publishable-key="${pages.publishableKey}"></script>`,
    policy: "require-trusted-types-for 'script'; trusted-types prm prm-lead-form lit-html",
    before: watch,
    prepare: serveOlder,
    fetchSession,
  })
  const streams = openStreams(page)
  await page.waitForFunction(
    () => 'core' in Reflect.get(window, 'OpenPRM') && customElements.get('prm-lead-form'),
  )
  const before = await lookAt(page)

  // A file that stands alone knows its server by the element.
  const own = { api: pages.apiUrl, 'publishable-key': pages.publishableKey }
  for (const tag of tags) await put(page, tag, tag === 'prm-lead-form' ? own : {})
  await page.locator('[part=begin]').click()
  await page.locator('.prose').waitFor()
  await page.locator('prm-lead-form [part=submit]').click()
  await page.locator('prm-lead-form [part=error]').first().waitFor()
  await page.locator('[part~=card]', { hasText: 'Panel' }).click()
  await page.locator('[part=timeline]').waitFor()
  const during = [await lookAt(page)]
  await page.keyboard.press('Escape')
  const card = (await page.locator('[part~=card]', { hasText: 'Mouse' }).boundingBox())!
  await page.mouse.move(card.x + 20, card.y + 20)
  await page.mouse.down()
  await page.mouse.move(card.x + 80, card.y + 40, { steps: 4 })
  await page.locator('.ghost').waitFor()
  during.push(await lookAt(page))
  const inside = await page
    .locator(':is([part=input], [part~=card], .prose, [part=next])')
    .evaluateAll((parts) => [
      ...new Set(
        parts.map((part) => `${getComputedStyle(part).textTransform} ${getComputedStyle(part).float}`),
      ),
    ])
  // In the middle of a drag, as a page that goes on without us.
  await page.evaluate(() => document.querySelector('#place')!.replaceChildren())
  await page.mouse.up()
  const after = [await lookAt(page)]
  await page.waitForLoadState('networkidle')
  after.push(await lookAt(page))

  expect(inside).toEqual(['none none'])
  // What signs in, and the page's own Lit, are not ours.
  expect(before.globals.toSorted()).toEqual(['OpenPRM', 'litHtmlVersions', 'mint'])
  for (const look of [...during, ...after]) {
    expect(look.styles).toEqual(before.styles)
    expect({ ...look, styles: [], listening: [] }).toEqual({ ...before, styles: [], listening: [] })
  }
  for (const { listening } of after) expect(listening).toEqual(before.listening)
  await expect.poll(() => streams.size).toBe(0)
  expect(complaints).toEqual([`OpenPRM: <prm-lead-form> stays at 0.0.9, not ${version}.`])
})

/** The live streams of a page that are open. */
function openStreams(page: Page): Set<unknown> {
  const streams = new Set<unknown>()
  page.on('request', (request) => void (request.url().includes('/v1/events/stream') && streams.add(request)))
  page.on('requestfailed', (request) => streams.delete(request))
  page.on('requestfinished', (request) => streams.delete(request))
  return streams
}

/** What of the elements is still there after a collection; `heap` in kB. */
interface Left {
  alive: number
  nodes: number
  listeners: number
  heap: number
}

test.each(tags)('%s comes and goes a hundred times: nothing of it stays in memory', async (tag) => {
  // Who fills in the form is nobody we know.
  const who = tag === 'prm-lead-form' ? {} : { fetchSession }
  const { page } = await hostPage(browser, pages, { body: '<div id="place"></div>', ...who })
  const session = await page.context().newCDPSession(page)
  await put(page, tag)
  if (tag === 'prm-course-player') await page.locator('[part=begin]').or(page.locator('.prose')).click()
  await page.evaluate(() => Object.assign(window, { mounted: [] }))
  const come = (times: number): Promise<void> =>
    page.evaluate(
      async ([tag, part, course, times]) => {
        const { mounted } = window as unknown as { mounted: Array<WeakRef<Element>> }
        const place = document.querySelector('#place')!
        for (let time = 0; time < times; time++) {
          const element = document.createElement(tag)
          element.setAttribute('course', course)
          mounted.push(new WeakRef(element))
          place.replaceChildren(element)
          while (!element.shadowRoot!.querySelector(part)) await new Promise((done) => setTimeout(done))
          element.shadowRoot!.querySelector<HTMLElement>('input, button, a')?.focus()
        }
        place.replaceChildren()
      },
      [tag, shown[tag], course, times] as const,
    )
  const measure = async (): Promise<Left> => {
    await session.send('HeapProfiler.collectGarbage')
    const alive = await page.evaluate(() => {
      const { mounted } = window as unknown as { mounted: Array<WeakRef<Element>> }
      return mounted.filter((one) => one.deref()).length
    })
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    return { alive, nodes, listeners: jsEventListeners, heap: Math.round(usedSize / 1024) }
  }

  await come(10)
  const before = await measure()
  await come(100)
  const most: Left = {
    alive: 2,
    nodes: before.nodes + 200,
    listeners: before.listeners + 20,
    heap: before.heap + 250,
  }

  // What a request still holds is let go when it is answered, however slow the machine; what leaks stays.
  await expect
    .poll(
      async () => {
        const left = Object.entries(await measure())
        return Object.fromEntries(left.filter(([name, now]) => now > most[name as keyof Left]))
      },
      { timeout: 60_000, interval: 300 },
    )
    .toEqual({})
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
