import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { launch } from '../../e2e/support/browser.ts'
import { startWorld } from '../../e2e/support/world.ts'
import setup from '../../packages/api/src/testing/postgres.ts'
import { importDeals } from './programme.ts'

/** A processor four times as slow, which is a phone of some years. */
const SLOWER = 4

/** What a person feels of a board, in ms; the limits are those of DESIGN.md. */
const limits = { paint: 250, nodes: 3500, move: 8, frame: 32 } as const
type Measure = keyof typeof limits

interface Plan {
  deals: number
  runs: number
}

/** Measures the built board against the real API, in Chromium. Medians; of frames, the longest of each run. */
export async function measureBoard({ deals, runs }: Plan): Promise<Record<Measure, number>> {
  const stopPostgres = await setup()
  const world = await startWorld()
  const browser = await launch()
  try {
    await importDeals(world.prm, deals)
    const all: Array<Record<Measure, number>> = []
    for (let run = 0; run < runs; run++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
      const page = await context.newPage()
      all.push(await measureOnce(page, `${world.siteUrl}/staff`))
      await context.close()
    }
    const medianOf = (measure: Measure): number => median(all.map((one) => one[measure]))
    return {
      paint: medianOf('paint'),
      nodes: medianOf('nodes'),
      move: medianOf('move'),
      frame: medianOf('frame'),
    }
  } finally {
    await browser.close()
    await world.stop()
    await stopPostgres()
  }
}

async function measureOnce(page: Page, url: string): Promise<Record<Measure, number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
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

/** Moves the first card of a stage to the next and back by key; from the key to the layout, each. */
async function moveToAndFro(): Promise<number[]> {
  const board = document.querySelector('prm-deal-board') as HTMLElement & { updateComplete: Promise<unknown> }
  const root = board.shadowRoot!
  const times: number[] = []
  root.querySelector<HTMLElement>('[data-stage] [part~=card]')!.focus()
  for (let turn = 0; turn < 15; turn++) {
    const card = root.activeElement!
    const key = turn % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'
    const event = new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, composed: true })
    const began = performance.now()
    card.dispatchEvent(event)
    await board.updateComplete
    root.querySelector<HTMLElement>('.columns')!.getBoundingClientRect()
    times.push(performance.now() - began)
    while (root.querySelector('[aria-busy=true]')) await new Promise((resolve) => setTimeout(resolve, 20))
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  return times
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [deals = 10_000, runs = 5] = process.argv.slice(2).map(Number)
  const measured = await measureBoard({ deals, runs })
  console.log(
    `${deals.toLocaleString('en')} deals, Chromium, CPU ${SLOWER}x slower, median of ${runs} runs\n`,
  )
  for (const [measure, limit] of Object.entries(limits)) {
    const value = measured[measure as Measure]
    const verdict = value <= limit ? 'kept' : 'MISSED'
    console.log(`${measure.padEnd(8)}${value.toFixed(1).padStart(9)}${`≤ ${limit}`.padStart(9)}  ${verdict}`)
  }
  process.exitCode = Object.entries(limits).every(([key, limit]) => measured[key as Measure] <= limit) ? 0 : 1
}
