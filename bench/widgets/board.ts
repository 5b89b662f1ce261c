import type { Browser, Page } from 'playwright-core'
import type { World } from '../../e2e/support/world.ts'
import { importDeals } from './programme.ts'
import { median, slowDown } from './slow.ts'

/** What a person feels of a board, in ms; the limits are those of DESIGN.md. */
export const boardLimits = { paint: 250, nodes: 3500, move: 8, frame: 32 } as const
type Measure = keyof typeof boardLimits

/** Measures the built board against the real API, in Chromium. Medians; of frames, the longest of each run. */
export async function measureBoard(
  { prm, siteUrl }: World,
  browser: Browser,
  deals: number,
  runs: number,
): Promise<Record<Measure, number>> {
  await importDeals(prm, deals)
  const all: Array<Record<Measure, number>> = []
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    all.push(await measureOnce(await context.newPage(), `${siteUrl}/staff`))
    await context.close()
  }
  const medianOf = (measure: Measure): number => median(all.map((one) => one[measure]))
  return {
    paint: medianOf('paint'),
    nodes: medianOf('nodes'),
    move: medianOf('move'),
    frame: medianOf('frame'),
  }
}

async function measureOnce(page: Page, url: string): Promise<Record<Measure, number>> {
  const refused: string[] = []
  page.on('response', (answer) => {
    if (answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`)
  })
  await slowDown(page)
  await page.addInitScript(watchForPaint)
  await page.goto(url)
  await page.waitForFunction(() => (window as unknown as Watched).painted !== undefined)
  const paint = await page.evaluate(() => {
    const [answer] = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/v1/deals/board'))
    return (window as unknown as Watched).painted! - (answer as PerformanceResourceTiming).responseEnd
  })
  await page.locator('[part=tools]').waitFor()
  await page.waitForTimeout(1500)
  const frame = await page.evaluate(scrollAll)
  const nodes = await page.evaluate(
    () => document.querySelector('prm-deal-board')!.shadowRoot!.querySelectorAll('*').length,
  )
  const move = median(await page.evaluate(moveToAndFro))
  // A board that reads itself anew because a page was refused is not the board that scrolls.
  if (refused.length > 0) throw new Error(`Refused: ${refused.join(', ')}`)
  return { paint, nodes, move, frame }
}

interface Watched {
  painted?: number
}

/** Notes when the first card has been painted: the frame after the one it came in has begun. */
function watchForPaint(): void {
  const look = (): void => {
    const card = document.querySelector('prm-deal-board')?.shadowRoot?.querySelector('[part~=card]')
    if (card) requestAnimationFrame(() => ((window as unknown as Watched).painted = performance.now()))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Scrolls the longest column for three seconds; the longest time between two frames. */
async function scrollAll(): Promise<number> {
  const scrollers = [...document.querySelector('prm-deal-board')!.shadowRoot!.querySelectorAll('.scroller')]
  const scroller = scrollers.toSorted((a, b) => b.scrollHeight - a.scrollHeight)[0]!
  const frames: number[] = []
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
  for (const end = last + 3000; last < end;) {
    scroller.scrollTop += 60
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    frames.push(now - last)
    last = now
  }
  scroller.scrollTop = 0
  return Math.max(...frames)
}

/** Moves the first card of a stage to the next and back by key; from the key to the layout of all it set off, each. */
async function moveToAndFro(): Promise<number[]> {
  const root = document.querySelector('prm-deal-board')!.shadowRoot!
  const { port1, port2 } = new MessageChannel()
  port1.start()
  const nextTask = (): Promise<unknown> =>
    new Promise((resolve) => {
      port1.addEventListener('message', resolve, { once: true })
      port2.postMessage(undefined)
    })
  const times: number[] = []
  root.querySelector<HTMLElement>('[data-stage] [part~=card]')!.focus()
  for (let turn = 0; turn < 15; turn++) {
    const card = root.activeElement!
    const key = turn % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'
    const event = new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, composed: true })
    const began = performance.now()
    card.dispatchEvent(event)
    await nextTask()
    root.querySelector<HTMLElement>('.columns')!.getBoundingClientRect()
    times.push(performance.now() - began)
    while (root.querySelector('[aria-busy=true]')) await new Promise((resolve) => setTimeout(resolve, 20))
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  return times
}
