import { rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchmark } from './benchmark.ts'
import { plans } from './plan.ts'
import { toMarkdown } from './report.ts'

const usage = `Measures the API against the same statements sent by pgbench. Usage: pnpm bench [options]
With the word widgets, measures the elements in Chromium: pnpm bench widgets [--quick]
With the word bot, sends the chat bot 200 events a second: pnpm bench bot [--quick]

  --quick        a tenth of the rows, shorter rounds: for trying
  --smoke        thousands of rows, seconds: whether it still works
  --only NAMES   some of createLead, listDeals, board, search
  --json FILE    writes the results there too
  --fresh        fills the database anew`

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    smoke: { type: 'boolean' },
    only: { type: 'string' },
    json: { type: 'string' },
    fresh: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})

if (given.help) console.log(usage)
else if (positionals[0] === 'widgets') await runWidgets()
else if (positionals[0] === 'bot') await runBot()
else await run()

async function runBot(): Promise<void> {
  const { benchBot, botPlans } = await import('./bot/main.ts')
  process.exitCode = (await benchBot(botPlans[given.quick ? 'quick' : 'full'])) ? 0 : 1
}

async function runWidgets(): Promise<void> {
  const { benchWidgets } = await import('./widgets/main.ts')
  const kept = await benchWidgets(given.quick ? { deals: 1000, runs: 3 } : { deals: 10_000, runs: 5 })
  process.exitCode = kept ? 0 : 1
}

async function run(): Promise<void> {
  const plan = plans[given.smoke ? 'smoke' : given.quick ? 'quick' : 'full']
  const directory = fileURLToPath(new URL(`../.cache/bench-${plan.name}`, import.meta.url))
  if (given.fresh) await rm(directory, { recursive: true, force: true })
  const report = await benchmark({
    plan,
    directory,
    ...(given.only !== undefined && { only: given.only.split(',') }),
    say: (line) => console.error(line),
  })
  console.log(`\n${toMarkdown(report)}`)
  if (given.json !== undefined) await writeFile(given.json, `${JSON.stringify(report, null, 2)}\n`)
}
