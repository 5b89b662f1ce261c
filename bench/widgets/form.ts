import { setTimeout as sleep } from 'node:timers/promises'
import type { BareBrowser, BarePage } from './bare-browser.ts'
import { median, SLOWER, slow4g } from './slow.ts'

/** From the first byte that is asked for to a form that can be filled in, in ms. */
export const formLimit = 700

/** Pages that a browser which has just begun has to show before it is as quick as it will be. */
const warmUp = 4

/**
 * Measures the lead form on a page, nothing cached, on slow 4G.
 * @param marks whether the page itself marks when the form is there; otherwise it is given the script that does
 */
export async function measureForm(
  browser: BareBrowser,
  { url, marks }: { url: string; marks: boolean },
  runs: number,
): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < warmUp + runs; run++) {
    const page = await browser.open()
    await page.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.send('Network.enable')
    await page.send('Network.emulateNetworkConditions', slow4g)
    if (!marks) {
      await page.send('Page.enable')
      await page.send('Page.addScriptToEvaluateOnNewDocument', { source: marker })
    }
    await page.send('Page.navigate', { url })
    times.push(await markOn(page))
    await page.close()
  }
  return median(times.slice(warmUp))
}

/** Nobody asks before it is over: a question is work, too. */
async function markOn(page: BarePage): Promise<number> {
  for (let asked = 0; asked < 10; asked++) {
    await sleep(1500)
    const { result } = await page.send<{ result: { value?: number } }>('Runtime.evaluate', {
      expression: `performance.getEntriesByName('interactive')[0]?.startTime`,
    })
    if (result.value !== undefined) return result.value
  }
  throw new Error('The form did not come.')
}

/** Marks the frame that shows the form's button. It waits to be told of each step: asking in each frame is work too. */
function markWhenInteractive(): void {
  void customElements.whenDefined('prm-lead-form').then(() => {
    const root = document.querySelector('prm-lead-form')!.shadowRoot!
    const observer = new MutationObserver(() => {
      if (!root.querySelector('[part=submit]')) return
      observer.disconnect()
      requestAnimationFrame(() => performance.mark('interactive'))
    })
    observer.observe(root, { childList: true, subtree: true })
  })
}

/** The same as text, for a page. */
export const marker = `(${String(markWhenInteractive)})()`
