import { availableParallelism, loadavg } from 'node:os'
import { launch } from '../../e2e/support/browser.ts'
import { startWorld } from '../../e2e/support/world.ts'
import setup from '../../packages/api/src/testing/postgres.ts'
import { startBareBrowser } from './bare-browser.ts'
import { boardLimits, measureBoard } from './board.ts'
import { measureEmbeds, ourForm, startHost, type Embed } from './embeds.ts'
import { formLimit, measureForm } from './form.ts'
import { SLOWER } from './slow.ts'

const names = {
  paint: 'Board: from its data to the paint, ms',
  nodes: 'Board: elements in it',
  move: 'Board: a card moved by key, ms',
  frame: 'Board: longest frame while it is scrolled, ms',
}

/** Measures the elements as a person meets them; prints tables. @returns whether every limit is kept */
export async function benchWidgets({ deals, runs }: { deals: number; runs: number }): Promise<boolean> {
  const [load = 0] = loadavg()
  const stopPostgres = await setup()
  const world = await startWorld()
  const browser = await launch()
  const bare = await startBareBrowser()
  try {
    const amongMuch = await measureForm(bare, { url: `${world.siteUrl}/`, marks: false }, runs)
    const board = await measureBoard(world, bare, deals, runs)
    const host = await startHost(world)
    const form = await measureForm(bare, { url: host.urlOf(ourForm), marks: true }, runs)
    const embeds = await measureEmbeds(world, host, browser, runs)
    host.stop()
    const rows = [
      ['Lead form on slow 4G: until it can be filled in, ms', form, formLimit] as const,
      ['The same on the example site, which has work of its own, ms', amongMuch, Infinity] as const,
      ...Object.entries(boardLimits).map(
        ([key, limit]) =>
          [names[key as keyof typeof names], board[key as keyof typeof board], limit] as const,
      ),
    ]
    console.log(
      `Chromium ${browser.version()}, CPU ${SLOWER} times slower, ${deals} deals, medians of ${runs} runs; ` +
        `the machine had ${availableParallelism()} cores and a load of ${load.toFixed(1)} before\n`,
    )
    console.log('| what | measured | limit | |\n| --- | --: | --: | --- |')
    for (const [what, value, limit] of rows)
      console.log(
        limit === Infinity
          ? `| ${what} | ${value.toFixed(1)} | | |`
          : `| ${what} | ${value.toFixed(1)} | ${limit} | ${value <= limit ? 'kept' : 'MISSED'} |`,
      )
    console.log(`\n${tableOf(embeds)}`)
    return rows.every(([, value, limit]) => value <= limit)
  } finally {
    await bare.stop()
    await browser.close()
    await world.stop()
    await stopPostgres()
  }
}

function tableOf(embeds: readonly Embed[]): string {
  const rows = embeds.map(
    ({ name, bytes, busy, shows }) =>
      `| ${name} | ${(bytes / 1000).toFixed(1)} | ${busy.toFixed(0)} | ${shows} |`,
  )
  const head =
    '| on the same page | script, kB | main thread, ms | what is there then |\n| --- | --: | --: | --- |'
  return [head, ...rows].join('\n')
}
