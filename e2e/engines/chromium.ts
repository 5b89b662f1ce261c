import type { Browser } from 'playwright-core'
import { answerOf, asSource, type Engine } from './engine.ts'

/** Chromium as all other end-to-end tests drive it. */
export async function inChromium(browser: Browser): Promise<Engine> {
  const context = await browser.newContext()
  const page = await context.newPage()
  return {
    name: `Chromium ${browser.version()}`,
    async go(url) {
      await page.goto(url)
    },
    size: (width, height) => page.setViewportSize({ width, height }),
    async run(body, ...args) {
      // A string is evaluated by the protocol, so the page's policy has no say in it.
      return answerOf(
        await page.evaluate<string>(`(${asSource(body)})(${JSON.stringify(JSON.stringify(args))})`),
      )
    },
    async keys(...keys) {
      for (const key of keys) await page.keyboard.press(key)
    },
    async drag(from, to) {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(from.x + 12, from.y + 8, { steps: 2 })
      await page.mouse.move(to.x, to.y, { steps: 4 })
      await page.mouse.up()
    },
    stop: () => context.close(),
  }
}
