import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from '../../e2e/support/world.ts'
import type { BareBrowser, BarePage } from './bare-browser.ts'
import { importDeals } from './programme.ts'
import { median, SLOWER } from './slow.ts'

/** What a person feels of a board, in ms; the limits are those of DESIGN.md. */
export const boardLimits = { paint: 250, nodes: 3500, move: 8, frame: 32 } as const
type Measure = keyof typeof boardLimits

/** Measures the built board against the real API, in Chromium. Medians; of frames, the longest of each run. */
export async function measureBoard(
  { prm, siteUrl }: World,
  browser: BareBrowser,
  deals: number,
  runs: number,
): Promise<Record<Measure, number>> {
  if (deals) await importDeals(prm, deals)
  const all: Array<Record<Measure, number>> = []
  for (let run = 0; run < runs; run++) {
    const page = await browser.open({ width: 1440, height: 900 })
    all.push(await measureOnce(page, `${siteUrl}/staff`))
    await page.close()
  }
  const medianOf = (measure: Measure): number => median(all.map((one) => one[measure]))
  return {
    paint: medianOf('paint'),
    nodes: medianOf('nodes'),
    move: medianOf('move'),
    frame: medianOf('frame'),
  }
}

async function measureOnce(page: BarePage, url: string): Promise<Record<Measure, number>> {
  await page.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.send('Page.enable')
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(markWhenPainted)})()` })
  await page.send('Page.navigate', { url })
  // Nobody asks before it is over: a question is work, too.
  await sleep(4000)
  const paint = await page.ask(paintAfterData)
  const frame = await page.ask(scrollAll)
  const nodes = await page.ask(countNodes)
  const move = median(await page.ask(moveToAndFro))
  // A board that reads itself anew because a page was refused is not the board that scrolls.
  const refused = await page.ask(listRefused)
  if (refused.length > 0) throw new Error(`Refused: ${refused.join(', ')}`)
  return { paint, nodes, move, frame }
}

/** Marks when the first card has been painted: the frame after the one it came in has begun. */
function markWhenPainted(): void {
  void customElements.whenDefined('prm-deal-board').then(() => {
    const root = document.querySelector('prm-deal-board')!.shadowRoot!
    const observer = new MutationObserver(() => {
      if (!root.querySelector('[part~=card]')) return
      observer.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('painted')))
    })
    observer.observe(root, { childList: true, subtree: true })
  })
}

function paintAfterData(): number {
  const [answer] = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('/v1/deals/board'))
  const [painted] = performance.getEntriesByName('painted')
  return painted!.startTime - (answer as PerformanceResourceTiming).responseEnd
}

function countNodes(): number {
  return document.querySelector('prm-deal-board')!.shadowRoot!.querySelectorAll('*').length
}

function listRefused(): string[] {
  return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter(({ responseStatus }) => responseStatus >= 400)
    .map(({ responseStatus, name }) => `${responseStatus} ${name}`)
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

/**
 * Moves the first card of a stage to the next and back by key; how long each keeps the frame that shows it waiting: from
 * the key to its layout, with all that runs until then.
 */
async function moveToAndFro(): Promise<number[]> {
  const root = document.querySelector('prm-deal-board')!.shadowRoot!
  const times: number[] = []
  root.querySelector<HTMLElement>('[data-stage] [part~=card]')!.focus()
  for (let turn = 0; turn < 15; turn++) {
    const card = root.activeElement!
    const before = card.closest('[data-stage]')
    const key = turn % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'
    const event = new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, composed: true })
    let began = 0
    requestAnimationFrame(() => {
      began = performance.now()
      card.dispatchEvent(event)
    })
    // In the same frame, after what the key has set off.
    await new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        root.querySelector<HTMLElement>('.columns')!.getBoundingClientRect()
        times.push(performance.now() - began)
        resolve()
      }),
    )
    if (root.activeElement!.closest('[data-stage]') === before) throw new Error('The card has not moved.')
    while (root.querySelector('[aria-busy=true]')) await new Promise((resolve) => setTimeout(resolve, 20))
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  return times
}
