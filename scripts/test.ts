import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWidgets } from '@openprm/widgets/build'
import { findChromium } from './chromium.ts'
import { changedByGeneration } from './drift.ts'

interface Outcome {
  passed: number
  failed: number
}

const root = fileURLToPath(new URL('../', import.meta.url))
const reports = await mkdtemp(join(tmpdir(), 'openprm-reports-'))
const chromium = findChromium()

/** Runs a program with its output shown; true when it succeeds. */
function run(command: string, args: string[], env: Record<string, string> = {}, cwd = root): Promise<boolean> {
  const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: chromium, ...env } })
  return new Promise((resolve) => child.on('exit', (code) => resolve(code === 0)).on('error', () => resolve(false)))
}

const check = async (ok: Promise<boolean>): Promise<Outcome> => ((await ok) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

async function drift(): Promise<boolean> {
  const changed = await changedByGeneration()
  for (const file of changed) console.log(`  ${file} was not up to date; it is now: commit it.`)
  return changed.length === 0
}

interface Report {
  numPassedTests?: number
  numFailedTests?: number
  passed?: number
  failed?: number
}

/** Counts of a runner's JSON report. No report and no test both count as a failure. */
async function counted(ok: Promise<boolean>, path: string): Promise<Outcome> {
  const succeeded = await ok
  const report = JSON.parse(await readFile(path, 'utf8').catch(() => '{}')) as Report
  const passed = report.numPassedTests ?? report.passed ?? 0
  const failed = report.numFailedTests ?? report.failed ?? 0
  const silent = failed === 0 && (!succeeded || passed === 0)
  return { passed, failed: silent ? 1 : failed }
}

const vitest = join(reports, 'vitest.json')
const browser = join(reports, 'browser.json')
const steps: Array<[name: string, run: () => Promise<Outcome>]> = [
  ['Types', () => check(run('tsc', ['-b']))],
  ['Lint and import directions', () => check(run('oxlint', ['--type-aware', '--deny-warnings']))],
  ['Format', () => check(run('oxfmt', ['--check', '.']))],
  ['Generated files', () => check(drift())],
  ['Dead code and dependencies', () => check(run('knip', []))],
  ['Widget build', () => check(buildWidgets({ force: true }).then(() => true))],
  ['Sizes', () => check(run('node', ['packages/widgets/size.ts']))],
  [
    'Server, SDK, bot and end to end',
    () => counted(run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`]), vitest),
  ],
  [
    'Widgets in Chromium',
    () => counted(run('web-test-runner', [], { WTR_JSON: browser }, join(root, 'packages/widgets')), browser),
  ],
]

const total: Outcome = { passed: 0, failed: 0 }
const summary: string[] = []
for (const [name, step] of steps) {
  console.log(`\n▶ ${name}`)
  const started = Date.now()
  const { passed, failed } = await step().catch((error: unknown) => {
    console.error(error)
    return { passed: 0, failed: 1 }
  })
  total.passed += passed
  total.failed += failed
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  summary.push(`${failed === 0 ? '✓' : '✗'} ${name.padEnd(34)}${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(7)} s`)
}
await rm(reports, { recursive: true, force: true })
console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
