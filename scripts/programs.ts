import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../', import.meta.url))

export interface Outcome {
  passed: number
  failed: number
}

interface RunOptions {
  env?: NodeJS.ProcessEnv
  /** Folder of the workspace, below its root. */
  folder?: string
}

/** Far above what any step needs: something left running by a failed test must not hold up the result for ever. */
const limitMinutes = 30

/** Runs a program that the workspace brings, its output shown; true when it succeeds. */
export function run(
  command: string,
  args: string[],
  { env, folder = '.' }: RunOptions = {},
): Promise<boolean> {
  const cwd = join(root, folder)
  const PATH = [join(cwd, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env['PATH']].join(
    delimiter,
  )
  const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env, PATH } })
  const limit = setTimeout(() => {
    console.error(`${command} did not end within ${limitMinutes} minutes and was killed.`)
    child.kill('SIGKILL')
  }, limitMinutes * 60_000)
  return new Promise<boolean>((resolve) => {
    child.once('exit', (code) => resolve(code === 0))
    child.once('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
  }).finally(() => clearTimeout(limit))
}

/** A check that holds or does not. */
export const check = async (ok: boolean | Promise<boolean>): Promise<Outcome> =>
  (await ok) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/** Vitest's JSON report, and the one of packages/widgets/web-test-runner.config.js. */
interface Report {
  numPassedTests?: number
  numFailedTests?: number
  passed?: number
  failed?: number
}

/** Tests by their runner's report. A run that fails although no test did, or that has no tests, is a failure too. */
export async function counted(succeeds: Promise<boolean>, reportPath: string): Promise<Outcome> {
  const succeeded = await succeeds
  const report: Report = JSON.parse(await readFile(reportPath, 'utf8').catch(() => '{}'))
  const passed = report.numPassedTests ?? report.passed ?? 0
  const failed = report.numFailedTests ?? report.failed ?? 0
  const broken = failed === 0 && (!succeeded || passed === 0)
  return { passed, failed: broken ? 1 : failed }
}
