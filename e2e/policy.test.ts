import { readFile } from 'node:fs/promises'
import axe from 'axe-core'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '@openprm/api/testing'
import { inChromium } from './engines/chromium.ts'
import { furnish } from './engines/furnish.ts'
import { galleryStates } from './engines/gallery-states.ts'
import { startStrictSite, type StrictSite } from './engines/strict-site.ts'
import { walk } from './engines/walk.ts'
import { launch } from './support/browser.ts'
import { fillDemoForm, hostPage } from './support/host-page.ts'
import { startPages, type Pages } from './support/pages.ts'

let pages: Pages
let site: StrictSite
let browser: Browser

beforeAll(async () => {
  const port = await freePort()
  pages = await startPages({ origins: [`http://localhost:${port}`] })
  site = await startStrictSite(pages, port)
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
  await pages.stop()
})

/** Kept by the page itself, before its policy holds: each thing that the policy has stopped. */
const watch = `
  window.violations = []
  addEventListener('securitypolicyviolation', (event) =>
    violations.push(event.violatedDirective + ' ' + (event.blockedURI || event.sample)))`

const violations = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations)

/** The strictest policy a vendor can have; nothing for styles, fonts, pictures or frames. */
const strict = (api: string, connect = api): string =>
  `default-src 'none'; script-src ${api}; connect-src ${connect}; base-uri 'none'; form-action ${api}; ` +
  "require-trusted-types-for 'script'; trusted-types prm"

async function strictPage(body: string, more: Partial<Parameters<typeof hostPage>[2]> = {}): Promise<Page> {
  const { page } = await hostPage(browser, pages, {
    body,
    policy: strict(pages.apiUrl),
    before: watch,
    ...more,
  })
  return page
}

test('the policy on the page about policies is the one that holds here', async () => {
  const text = await readFile(new URL('../docs/csp.md', import.meta.url), 'utf8')
  const [, written = ''] = /```\n(default-src.*?)```/s.exec(text) ?? []
  const directives = written.replaceAll('https://api.example.com', pages.apiUrl).trim().split(/;\s*/)
  expect(directives).toHaveLength(5)
  for (const directive of directives) expect(strict(pages.apiUrl)).toContain(directive)
})

test("'strict-dynamic' with a nonce on the tag: nothing is stopped", async () => {
  const page = await browser.newPage()
  await page.addInitScript(watch)
  const tag = `<script nonce="n0nce" async src="${pages.apiUrl}/widgets/v1.js" data-publishable-key="${pages.publishableKey}"></script>`
  pages.show(`<!doctype html><title>Nonce</title>${FORM}${tag}`, {
    'content-security-policy': `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; connect-src ${pages.apiUrl}`,
  })
  await page.goto(pages.siteUrl)
  await page.getByLabel('Your name').waitFor()

  expect(await violations(page)).toEqual([])
})

const FORM = '<prm-lead-form></prm-lead-form>'

test('the policy is really on: a style attribute and a string in place of code are stopped', async () => {
  const page = await strictPage('<p style="color: red">text</p>')
  const stopped = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>')
      return false
    } catch {
      return true
    }
  })
  expect(stopped).toBe(true)
  expect((await violations(page)).join()).toMatch(/style-src-attr/)
})

test.each(['de', 'ar'])('the lead form, empty and with errors, in %s: nothing is stopped', async (lang) => {
  const page = await strictPage(FORM, { lang })

  await page.locator('[part="submit"]').click()
  await page.locator('[part="error"]').first().waitFor()

  expect(await violations(page)).toEqual([])
})

test('the whole lead form by keyboard alone, each step spoken: nothing is stopped', async () => {
  const page = await strictPage(FORM)
  const spoken = page.locator('prm-lead-form [role=status]')
  const tabTo = async (control: Locator): Promise<void> => {
    const reached = (): Promise<boolean> => control.evaluate((element) => element.matches(':focus'))
    for (let tabs = 0; tabs < 12 && !(await reached()); tabs++) await page.keyboard.press('Tab')
    expect(await reached()).toBe(true)
  }
  const send = page.getByRole('button', { name: 'Send request' })
  await send.waitFor()

  await tabTo(send)
  await page.keyboard.press('Enter')
  await expect.poll(() => spoken.textContent()).toMatch(/^\d things to check: Your name, Work e-mail/)
  expect(await page.getByLabel('Your name').evaluate((element) => element.matches(':focus'))).toBe(true)
  for (const [label, text] of [
    ['Your name', 'Nina Vogt'],
    ['Work e-mail', 'keys@lagerhaus.example'],
    ['Company', 'Lagerhaus Nord'],
    ['Country', 'Germ'],
    ['What would you like to automate?', 'Pick'],
    [/may pass my details/, ' '],
  ] as const) {
    await tabTo(page.getByLabel(label))
    await page.keyboard.type(text)
  }
  await tabTo(send)
  await page.keyboard.press('Enter')

  const thanks = page.locator('[part="success"]')
  await thanks.waitFor()
  await expect.poll(() => spoken.textContent()).toContain('A partner near you will be in touch')
  expect(await thanks.evaluate((element) => element.matches(':focus'))).toBe(true)
  await tabTo(page.locator('[part="again"]'))
  await page.keyboard.press('Enter')
  await page.getByLabel('Your name').waitFor()
  expect(await violations(page)).toEqual([])
})

test('each trouble, and sending that fails: nothing is stopped', async () => {
  const wrongKey = await strictPage(FORM, { key: 'prm_pk_wrong' })
  await wrongKey.getByText('This key is not accepted').first().waitFor()

  const missing = await strictPage('<prm-lead-form form="none"></prm-lead-form>')
  await missing.locator('[part="trouble"]').waitFor()

  const offline = await strictPage(FORM)
  await offline.getByLabel('Your name').waitFor()
  await fillDemoForm(offline, 'offline@lagerhaus.example')
  await offline.context().setOffline(true)
  await offline.locator('[part="submit"]').click()
  await expect.poll(() => offline.locator('[part="summary"]').textContent()).toMatch(/safe here/)

  for (const page of [wrongKey, missing, offline]) expect(await violations(page)).toEqual([])
})

test("around a form of the page's own: nothing is stopped", async () => {
  const page = await strictPage(
    '<prm-lead-form><form><input name="name"><input name="email"><button>Send</button></form></prm-lead-form>',
  )
  await page.waitForFunction(() => document.querySelector('form')!.noValidate)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.locator('[data-prm-error="name"]').waitFor()

  expect(await violations(page)).toEqual([])
})

test('the self-contained files, both on one page: nothing is stopped', async () => {
  const { names, files } = (await (await fetch(`${pages.apiUrl}/widgets/integrity.json`)).json()) as {
    names: Record<string, string>
    files: Record<string, string>
  }
  const tags = ['lead-form.all.js', 'deal-board.all.js'].map((name) => {
    const file = names[name]!
    return `<script type="module" crossorigin src="${pages.apiUrl}/widgets/${file}" integrity="${files[file]}"></script>`
  })
  const { publishableKey } = pages
  const page = await strictPage(
    `<prm-lead-form lang="fr" publishable-key="${publishableKey}" api="${pages.apiUrl}"></prm-lead-form>`,
    {
      head: tags.join(''),
      policy: strict(pages.apiUrl).replace(
        'trusted-types prm',
        'trusted-types prm prm-lead-form prm-deal-board',
      ),
    },
  )
  await page.locator('[part="submit"]').click()
  await page.getByText('Remplissez ce champ.').first().waitFor()

  expect(await violations(page)).toEqual([])
})

test('a file that was changed on the way is not run: its hash is in integrity.json', async () => {
  const { names, files } = (await (await fetch(`${pages.apiUrl}/widgets/integrity.json`)).json()) as {
    names: Record<string, string>
    files: Record<string, string>
  }
  const file = names['lead-form.all.js']!
  const { page } = await hostPage(browser, pages, {
    body: FORM,
    head: `<script type="module" crossorigin src="${pages.apiUrl}/widgets/${file}" integrity="${files[file]}"></script>`,
    api: 'http://localhost:1',
    before: watch,
  })
  await page.waitForFunction(() => customElements.get('prm-lead-form'))

  await page.route(`**/${file}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()}\n//` })
  })
  await page.reload()
  await page.waitForTimeout(1000)

  expect(await page.evaluate(() => customElements.get('prm-lead-form') === undefined)).toBe(true)
})

test('every element, from both sides, by keyboard and mouse, in light, dark and Arabic: nothing is stopped', async () => {
  const furniture = await furnish(pages)
  const engine = await inChromium(browser)

  const states = await walk(engine, site, furniture)
  const walked = [...site.reports]
  await engine.go(`${site.url}/?body=${encodeURIComponent('<p style="color: red">text</p>')}`)

  expect(states).toContain('board: a partner registers a deal')
  expect(states).toContain('tickets: solved and rated by the partner')
  expect(states).toContain('tracker: under way')
  expect(walked).toEqual([])
  await expect.poll(() => site.reports.join()).toMatch(/style-src-attr/)
  await engine.stop()
})

/** The gallery at a view, with every state of it shown; only what waits for ever stays busy. */
async function galleryAt(view: string, look = '', viewport = { width: 1280, height: 900 }): Promise<Page> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  await page.addInitScript(watch)
  await page.goto(`${pages.apiUrl}/widgets/?${look}#${view}`)
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('.stage *')].filter(({ localName }) =>
      localName.startsWith('prm-'),
    )
    const busy = elements.filter(
      ({ shadowRoot }) => shadowRoot?.querySelector('[part=root]')?.getAttribute('aria-busy') !== 'false',
    )
    return elements.length > 0 && busy.every((element) => element.closest('[data-state=loading]'))
  })
  return page
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe says about what a page shows. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (levels) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe
    const { violations } = await run('main', {
      runOnly: { type: 'tag', values: levels },
      // Many forms of one name are the gallery's own.
      rules: { 'landmark-unique': { enabled: false } },
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
  }, levels)
}

test.each(Object.keys(galleryStates))(
  'the gallery shows %s in every state, alive, under its strict policy; axe finds nothing in high contrast and Arabic',
  async (tag) => {
    // Light, dark and the other languages are the elements' own tests.
    const page = await galleryAt(tag, 'theme=contrast&lang=ar')

    for (const [state, part] of Object.entries(galleryStates[tag]!))
      await page.locator(`[data-state=${state}] ${tag} ${part}`).first().waitFor({ state: 'attached' })

    expect(await page.locator('[data-state] [aria-label^=Code]').first().textContent()).toContain(
      `<script async src="${pages.apiUrl}/widgets/v1.js"`,
    )
    expect(await violations(page)).toEqual([])
    expect(await faultsOf(page)).toEqual([])
  },
)

test('on a phone nothing of the gallery or an element sticks out sideways, in either direction of writing', async () => {
  for (const look of ['lang=de', 'lang=ar&width=phone']) {
    const page = await galleryAt('prm-lead-form', look, { width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.context().close()
  }
})

test('theming: a token that is changed changes the elements at once, and the CSS to copy says so', async () => {
  const page = await galleryAt('theming')
  const button = page.locator('prm-lead-form [part=submit]')

  await page.locator('[name="--prm-color-accent"]').fill('#00695c')
  await page.locator('[name="--prm-radius"]').fill('20px')

  await expect
    .poll(() => button.evaluate((element) => getComputedStyle(element).backgroundColor))
    .toBe('rgb(0, 105, 92)')
  expect(await button.evaluate((element) => getComputedStyle(element).borderRadius)).toBe('20px')
  expect(await page.getByLabel('CSS').textContent()).toBe(
    ':root {\n  --prm-color-accent: #00695c;\n  --prm-radius: 20px;\n}',
  )
  await page.getByRole('button', { name: 'As designed' }).click()
  expect(await page.getByLabel('CSS').textContent()).toContain('Nothing is changed')
  expect(await violations(page)).toEqual([])
})
