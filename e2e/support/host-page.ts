import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Pages } from './pages.ts'

interface HostPage {
  /** Of the body, before the script tag. */
  body: string
  head?: string
  /** Of the script tag; the real API unless named. */
  api?: string
  key?: string
  policy?: string
  lang?: string
  /** Of the page, where several are shown at a time. */
  path?: string
  /** Runs before anything of the page, and outside its policy. */
  before?: string
  /** What is to be done with the page before it is opened. */
  prepare?: (page: Page) => Promise<void>
  /** Who is signed in. */
  fetchSession?: () => Promise<{ token: string; expiresAt: string }>
  options?: BrowserContextOptions
}

/** A page on the vendor's origin with markup of its own, as a vendor's developer would write it. */
export async function hostPage(
  browser: Browser,
  pages: Pages,
  { body, head = '', api = pages.apiUrl, key = pages.publishableKey, policy, lang = 'en', ...more }: HostPage,
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext(more.options)
  const page = await context.newPage()
  if (more.before) await page.addInitScript(more.before)
  if (more.fetchSession) {
    await page.exposeFunction('mint', more.fetchSession)
    await page.addInitScript(
      'window.OpenPRM = { q: [{ fetchSession: () => mint() }], configure(more) { this.q.push(more) } }',
    )
  }
  await more.prepare?.(page)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  const script = `<script async src="${api}/widgets/v1.js" data-publishable-key="${key}"></script>`
  pages.show(
    `<!doctype html><html lang="${lang}"><head><title>Host</title>${head}</head><body>${body}${script}</body></html>`,
    policy ? { 'content-security-policy': policy } : {},
    more.path,
  )
  await page.goto(pages.siteUrl + (more.path ?? ''))
  return { page, complaints }
}

/** What a visitor enters into the demo's form. */
export async function fillDemoForm(page: Page, email: string): Promise<void> {
  await page.getByLabel('Your name').fill('Nina Vogt')
  await page.getByLabel('Work e-mail').fill(email)
  await page.getByLabel('Company').fill('Lagerhaus Nord')
  await page.getByLabel('Country').selectOption({ label: 'Germany' })
  await page.getByLabel('What would you like to automate?').selectOption({ label: 'Picking' })
  await page.getByLabel(/may pass my details/).check()
}
