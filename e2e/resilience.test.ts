import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { fillDemoForm, hostPage } from './support/host-page.ts'
import { startProxy, type Fault, type Proxy } from './support/proxy.ts'
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

const isSubmission = (method: string, path: string): boolean =>
  method === 'POST' && path.endsWith('/submissions')

let count = 0

/** A page with a form, on a network of its own that misbehaves as told. */
class Form {
  readonly proxy: Proxy
  readonly page: Page
  private constructor(proxy: Proxy, page: Page) {
    this.proxy = proxy
    this.page = page
  }

  /** @param fault of the network from the start */
  static async open(
    body = '<prm-lead-form></prm-lead-form>',
    fault: Proxy['fault'] = () => undefined,
  ): Promise<Form> {
    const proxy = await startProxy(pages.apiUrl)
    proxy.fault = fault
    const { page } = await hostPage(browser, pages, { body, api: proxy.url, path: `/${++count}` })
    return new Form(proxy, page)
  }

  static async filled(...faults: Array<Fault | undefined>): Promise<Form> {
    const form = await Form.open()
    await fillDemoForm(form.page, `nina.${Math.random().toString(36).slice(2)}@lagerhaus.example`)
    // Of the submissions, one after the other; undefined lets one through, as all that follow.
    form.proxy.fault = (method, path) => (isSubmission(method, path) ? faults.shift() : undefined)
    return form
  }

  send(): Promise<void> {
    return this.page.getByRole('button', { name: 'Send request' }).click()
  }

  /** Waits until the person is told. */
  async tells(what: RegExp, timeout = 15_000): Promise<void> {
    await this.page.locator('[part="summary"]', { hasText: what }).waitFor({ timeout })
  }

  /** Waits for the thanks. @returns of the submissions that reached the server: how many made something, how many were known */
  async thanks(): Promise<{ fresh: number; known: number }> {
    await this.page.locator('[part="success"]').waitFor({ timeout: 60_000 })
    const sent = this.proxy.passed.filter(
      ({ method, path, status }) => isSubmission(method, path) && status === 201,
    )
    const known = sent.filter(({ replayed }) => replayed).length
    await this.page.context().close()
    await this.proxy.stop()
    return { fresh: sent.length - known, known }
  }
}

// Side by side: they wait more than they work.
describe.concurrent('a form on a bad network', () => {
  test('offline in the middle of sending: the answers stay, it says what happens next, and the lead is there once', async ({
    expect,
  }) => {
    const form = await Form.filled()
    // Until it is back, for a browser by itself tries each connection it had kept open.
    let fault: Fault | undefined = 'cut answer'
    form.proxy.fault = (method, path) => {
      const now = isSubmission(method, path) ? fault : undefined
      if (now) fault = 'cut'
      return now
    }

    await form.send()
    await form.tells(/cannot reach the server.*as soon as the connection is back/s)
    expect(await form.page.getByLabel('Your name').inputValue()).toBe('Nina Vogt')
    fault = undefined
    await form.page.evaluate(() => dispatchEvent(new Event('online')))

    expect(await form.thanks()).toEqual({ fresh: 1, known: 1 })
  })

  test('a browser that is offline sends when it is online again, without a hand', async ({ expect }) => {
    const form = await Form.filled()
    await form.page.context().setOffline(true)
    await form.send()
    await form.tells(/as soon as the connection is back/)

    await form.page.context().setOffline(false)

    expect(await form.thanks()).toEqual({ fresh: 1, known: 0 })
  })

  test('500: told calmly, and sent again after the seconds it names', async ({ expect }) => {
    const form = await Form.filled({ status: 500 })

    await form.send()

    await form.tells(/wrong on our side.*safe here.*again in [12] seconds?/s)
    expect(await form.thanks()).toEqual({ fresh: 1, known: 0 })
  })

  test('429: waits as long as the server asks, and says so', async ({ expect }) => {
    const form = await Form.filled({ status: 429, headers: { 'retry-after': '3' } })

    await form.send()

    await form.tells(/Many people.*again in 3 seconds/s)
    expect(await form.thanks()).toEqual({ fresh: 1, known: 0 })
  })

  test('a slow network: pressing again sends nothing more, and after a while it says that it is still at it', async ({
    expect,
  }) => {
    const form = await Form.filled({ delayMs: 7000 })

    await form.send()
    await form.page.locator('[part="submit"]').click({ force: true })
    await form.tells(/Still sending/)

    expect(await form.thanks()).toEqual({ fresh: 1, known: 0 })
  })

  test('reloaded while sending: what was typed is back, and sent again it is the same lead', async ({
    expect,
  }) => {
    const form = await Form.filled({ delayMs: 2000 })
    const { page } = form
    const sending = page.waitForRequest('**/submissions')
    await form.send()
    await sending

    await page.reload()
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Nina Vogt')
    // Until what the page that is gone has sent must have arrived.
    await page.waitForTimeout(2500)
    await form.send()

    expect((await form.thanks()).fresh).toBe(1)
  })

  test('code that does not arrive at first is fetched again: the form appears by itself', async ({
    expect,
  }) => {
    let down = true
    const { page, proxy } = await Form.open(
      '<prm-lead-form>Write to sales@northwind.example.</prm-lead-form>',
      (_, path) => (down && /-[\w-]{7}\.js$/.test(path) ? 'cut' : undefined),
    )
    await page.waitForTimeout(1000)
    expect(await page.getByText('Write to sales@northwind.example.').isVisible()).toBe(true)

    down = false

    await page.getByLabel('Your name').waitFor({ timeout: 20_000 })
    await proxy.stop()
  })

  test('an API that does not answer at first: "No connection", then the form, without a hand', async () => {
    let down = true
    const { page, proxy } = await Form.open(undefined, (_, path) =>
      down && path.startsWith('/v1/') ? 'cut' : undefined,
    )
    await page.getByText('No connection').first().waitFor({ timeout: 15_000 })

    down = false

    await page.getByLabel('Your name').waitFor({ timeout: 20_000 })
    await proxy.stop()
  })
})

test('the server restarts: nothing typed is lost, and it is sent once the server is back', async () => {
  const form = await Form.filled()

  await pages.restart(async () => {
    await form.send()
    await form.tells(/safe here/)
    expect(await form.page.getByLabel('Company').inputValue()).toBe('Lagerhaus Nord')
  })

  expect(await form.thanks()).toEqual({ fresh: 1, known: 0 })
})
