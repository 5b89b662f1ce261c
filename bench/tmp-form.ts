import { launch } from '../e2e/support/browser.ts'
import { startWorld } from '../e2e/support/world.ts'
import setup from '../packages/api/src/testing/postgres.ts'
import { slowDown, slowNetwork } from './widgets/slow.ts'
const stop = await setup()
const world = await startWorld()
const browser = await launch()
for (let i = 0; i < 4; i++) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await slowNetwork(await slowDown(page))
  await page.addInitScript(() => {
    const look = (): void => {
      const root = document.querySelector('prm-lead-form')?.shadowRoot
      if (root?.querySelector('[part=submit]')) (window as any).interactive = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(world.siteUrl + '/', { waitUntil: 'commit' })
  await page.waitForFunction(() => 'interactive' in window)
  const r = await page.evaluate(() => ({
    t: (window as any).interactive,
    nav: performance.getEntriesByType('navigation').map((e: any) => [e.responseStart, e.responseEnd, e.domInteractive]),
    e: performance.getEntriesByType('resource').map((e: any) => [e.name.split('/').slice(3).join('/').slice(0,60), e.initiatorType, Math.round(e.startTime), Math.round(e.requestStart), Math.round(e.responseStart), Math.round(e.responseEnd), e.encodedBodySize]),
  }))
  console.log(Math.round(r.t), JSON.stringify(r.nav)); if (i == 3 || i==1) for (const l of r.e) console.log('  ', l.join(' '))
  await context.close()
}
await browser.close(); await world.stop(); await stop()
