import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.ts'
import { check, counted, run, type Outcome } from './programs.ts'

interface Step {
  name: string
  run(): Promise<Outcome>
}

const reports = await mkdtemp(join(tmpdir(), 'openprm-reports-'))
const vitest = join(reports, 'vitest.json')
const browser = join(reports, 'browser.json')
// Tests start the server's processes a hundred times: each takes what an earlier one compiled.
process.env['NODE_COMPILE_CACHE'] = join(reports, 'compiled')

/** Project code is imported inside its step, so that what does not even load fails that step and no other. */
const steps: Step[] = [
  { name: 'Types', run: () => check(run('tsc', ['-b'])) },
  {
    name: 'Lint and import directions',
    run: () => check(run('oxlint', ['--type-aware', '--deny-warnings'])),
  },
  { name: 'Format', run: () => check(run('oxfmt', ['--check', '.'])) },
  { name: 'Dead code and unused dependencies', run: () => check(run('knip', [])) },
  { name: 'Generated files', run: () => check(generatedFilesAreCurrent()) },
  { name: 'Widget build', run: () => check(buildWidgets()) },
  { name: 'Widget sizes', run: () => check(run('node', ['packages/widgets/size.ts'])) },
  { name: 'SDK sizes', run: () => check(run('node', ['packages/sdk/size.ts'])) },
  {
    name: 'Server, SDK, bot, scripts, end to end',
    run: () =>
      counted(
        run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`]),
        vitest,
      ),
  },
  { name: 'Widgets in Chromium', run: () => counted(testWidgets(), browser) },
]

async function generatedFilesAreCurrent(): Promise<boolean> {
  const { changedByGeneration } = await import('./drift.ts')
  const changed = await changedByGeneration()
  for (const file of changed) console.log(`  ${file} was not up to date. It is now: commit it.`)
  return changed.length === 0
}

async function buildWidgets(): Promise<boolean> {
  const { buildWidgets } = await import('@openprm/widgets/build')
  const { directory } = await buildWidgets({ force: true })
  console.log(`  built in ${directory}`)
  return true
}

async function testWidgets(): Promise<boolean> {
  const env = { CHROMIUM_PATH: findChromium(), WTR_JSON: browser }
  return run('web-test-runner', [], { env, folder: 'packages/widgets' })
}

const total: Outcome = { passed: 0, failed: 0 }
const table: string[] = []
for (const step of steps) {
  console.log(`\n▶ ${step.name}`)
  const began = performance.now()
  const { passed, failed } = await step.run().catch((error: unknown) => {
    console.error(error)
    return { passed: 0, failed: 1 }
  })
  total.passed += passed
  total.failed += failed
  table.push(row(step.name, passed, failed, (performance.now() - began) / 1000))
}
await rm(reports, { recursive: true, force: true })
console.log(`\n${table.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

function row(name: string, passed: number, failed: number, seconds: number): string {
  const counts = `${String(passed).padStart(5)} passed${String(failed).padStart(5)} failed`
  return `${failed === 0 ? '✓' : '✗'} ${name.padEnd(38)}${counts}${seconds.toFixed(1).padStart(8)} s`
}
