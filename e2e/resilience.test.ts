import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { fillDemoForm, hostPage } from './support/host-page.ts'
import { startProxy, type Fault, type Proxy } from './support/proxy.ts'
import { startPages, type Pages } from './support/pages.ts'

let pages: Pages
let browser: Browser
let proxy: Proxy

beforeAll(async () => {
  pages = await startPages()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await pages.stop()
})
beforeEach(async () => {
  proxy = await startProxy(pages.apiUrl)
})
afterEach(() => proxy.stop())

const isSubmission = (method: string, path: string): boolean =>
  method === 'POST' && path.endsWith('/submissions')

/** Faults of the submissions, one after the other; undefined lets one through, as all that follow. */
function submissionsMeet(...faults: Array<Fault | undefined>): void {
  proxy.fault = (method, path) => (isSubmission(method, path) ? faults.shift() : undefined)
}

/** Of the submissions that reached the server: how many made something, and how many were known. */
function made(): { fresh: number; known: number } {
  const sent = proxy.passed.filter(({ method, path, status }) => isSubmission(method, path) && status === 201)
  const known = sent.filter(({ replayed }) => replayed).length
  return { fresh: sent.length - known, known }
}

async function filledForm(): Promise<Page> {
  const { page } = await hostPage(browser, pages, { body: '<prm-lead-form></prm-lead-form>', api: proxy.url })
  await fillDemoForm(page, `nina.${Math.random().toString(36).slice(2)}@lagerhaus.example`)
  return page
}

const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send request' }).click()
const notice = (page: Page): Locator => page.locator('[part="summary"]')
const thanks = (page: Page): Locator => page.locator('[part="success"]')

test('offline in the middle of sending: the answers stay, it says what happens next, and the lead is there once', async () => {
  const page = await filledForm()
  submissionsMeet('cut answer', 'cut', 'cut')

  await send(page)
  await expect
    .poll(() => notice(page).textContent())
    .toMatch(/cannot reach the server.*as soon as the connection is back/s)
  expect(await page.getByLabel('Your name').inputValue()).toBe('Nina Vogt')
  await page.evaluate(() => dispatchEvent(new Event('online')))

  await thanks(page).waitFor({ timeout: 30_000 })
  expect(made()).toEqual({ fresh: 1, known: 1 })
})

test('a browser that is offline sends when it is online again, without a hand', async () => {
  const page = await filledForm()
  await page.context().setOffline(true)
  await send(page)
  await expect.poll(() => notice(page).textContent()).toMatch(/as soon as the connection is back/)

  await page.context().setOffline(false)

  await thanks(page).waitFor({ timeout: 30_000 })
  expect(made()).toEqual({ fresh: 1, known: 0 })
})

test('500: told calmly, and sent again after the seconds it names', async () => {
  const page = await filledForm()
  submissionsMeet({ status: 500 })

  await send(page)

  await expect
    .poll(() => notice(page).textContent())
    .toMatch(/wrong on our side.*safe here.*again in [12] seconds?/s)
  await thanks(page).waitFor({ timeout: 10_000 })
  expect(made()).toEqual({ fresh: 1, known: 0 })
})

test('429: waits as long as the server asks, and says so', async () => {
  const page = await filledForm()
  submissionsMeet({ status: 429, headers: { 'retry-after': '3' } })

  await send(page)

  await expect.poll(() => notice(page).textContent()).toMatch(/Many people.*again in 3 seconds/s)
  await thanks(page).waitFor({ timeout: 10_000 })
  expect(made()).toEqual({ fresh: 1, known: 0 })
})

test('a slow network: pressing again sends nothing more, and after a while it says that it is still at it', async () => {
  const page = await filledForm()
  submissionsMeet({ delayMs: 7000 })

  await send(page)
  await page.locator('[part="submit"]').click({ force: true })
  await expect.poll(() => notice(page).textContent(), { timeout: 7000 }).toMatch(/Still sending/)

  await thanks(page).waitFor({ timeout: 20_000 })
  expect(made()).toEqual({ fresh: 1, known: 0 })
})

test('the server restarts: nothing typed is lost, and it is sent once the server is back', async () => {
  const page = await filledForm()

  await pages.restart(async () => {
    await send(page)
    await expect.poll(() => notice(page).textContent()).toMatch(/safe here/)
    expect(await page.getByLabel('Company').inputValue()).toBe('Lagerhaus Nord')
  })

  await thanks(page).waitFor({ timeout: 60_000 })
  expect(made()).toEqual({ fresh: 1, known: 0 })
})

test('reloaded while sending: what was typed is back, and sent again it is the same lead', async () => {
  const page = await filledForm()
  submissionsMeet({ delayMs: 3000 })
  await send(page)
  await expect.poll(() => page.locator('[part="submit"]').getAttribute('aria-busy')).toBe('true')
  await page.waitForTimeout(300)

  await page.reload()
  await page.getByLabel('Your name').waitFor()
  await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Nina Vogt')
  await page.waitForTimeout(3000)
  await send(page)

  await thanks(page).waitFor({ timeout: 30_000 })
  expect(made().fresh).toBe(1)
})

test('code that does not arrive at first is fetched again: the form appears by itself', async () => {
  let down = true
  proxy.fault = (_, path) => (down && /-[\w-]{8}\.js$/.test(path) ? 'cut' : undefined)
  const { page } = await hostPage(browser, pages, {
    body: '<prm-lead-form>Write to sales@northwind.example.</prm-lead-form>',
    api: proxy.url,
  })
  await page.waitForTimeout(1000)
  expect(await page.getByText('Write to sales@northwind.example.').isVisible()).toBe(true)

  down = false

  await page.getByLabel('Your name').waitFor({ timeout: 20_000 })
})

test('an API that does not answer at first: "No connection", then the form, without a hand', async () => {
  let down = true
  proxy.fault = (_, path) => (down && path.startsWith('/v1/') ? 'cut' : undefined)
  const { page } = await hostPage(browser, pages, { body: '<prm-lead-form></prm-lead-form>', api: proxy.url })
  await page.getByText('No connection').first().waitFor({ timeout: 15_000 })

  down = false

  await page.getByLabel('Your name').waitFor({ timeout: 20_000 })
})
