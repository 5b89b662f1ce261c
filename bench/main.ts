import { rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchmark } from './benchmark.ts'
import { plans } from './plan.ts'
import { toMarkdown } from './report.ts'

const usage = `Measures the API against the same statements sent by pgbench. Usage: pnpm bench [options]

  --quick        a tenth of the rows, shorter rounds: for trying
  --smoke        thousands of rows, seconds: whether it still works
  --only NAMES   some of createLead, listDeals, board, search
  --json FILE    writes the results there too
  --fresh        fills the database anew`

const { values: given } = parseArgs({
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
else await run()

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
