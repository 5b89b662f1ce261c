import type { Browser } from 'playwright-core'
import { median, slowDown, slowNetwork } from './slow.ts'

/** From the first byte that is asked for to a form that can be filled in, in ms. */
export const formLimit = 700

/** Measures the lead form on a vendor's page, nothing cached, on slow 4G. */
export async function measureForm(browser: Browser, url: string, runs: number): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await slowNetwork(await slowDown(page))
    await page.addInitScript(tellWhenInteractive)
    // Told by the page itself: whoever asks it from outside has a large script of his own compiled in it meanwhile.
    const told = page.waitForEvent('console', (message) => message.text().startsWith('interactive'))
    await page.goto(url, { waitUntil: 'commit' })
    times.push(Number((await told).text().split(' ')[1]))
    await context.close()
  }
  return median(times)
}

/** Tells of the frame that shows the form's button. It waits to be told of each step: asking in each frame is work too. */
function tellWhenInteractive(): void {
  void customElements.whenDefined('prm-lead-form').then(() => {
    const root = document.querySelector('prm-lead-form')!.shadowRoot!
    const observer = new MutationObserver(() => {
      if (!root.querySelector('[part=submit]')) return
      observer.disconnect()
      requestAnimationFrame(() => console.debug('interactive', performance.now()))
    })
    observer.observe(root, { childList: true, subtree: true })
  })
}
