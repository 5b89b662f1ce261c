import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { summary, type Sample } from '../samples.ts'
import type { Script } from './script.ts'

const run = promisify(execFile)
const debianFolder = '/usr/lib/postgresql'

export const pgbenchMissing =
  'pgbench is missing, so there is nothing to take ratios to. Debian and Ubuntu have it in the package "postgresql" or ' +
  '"postgresql-contrib", Homebrew in "postgresql". Put it on the PATH, or name it: PGBENCH=/path/to/pgbench.'

/** The newest pgbench of this machine, if any: the embedded Postgres does not bring one. */
export function findPgbench(): string | undefined {
  const installed = existsSync(debianFolder)
    ? readdirSync(debianFolder)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(debianFolder, version, 'bin/pgbench'))
    : []
  return [process.env['PGBENCH'] ?? 'pgbench', ...installed].find(
    (path) => spawnSync(path, ['--version']).status === 0,
  )
}

export interface PgbenchOptions {
  program: string
  databaseUrl: string
  script: Script
  clients: number
  seconds: number
}

/** Runs a script as the app role, under row-level security like the API. @throws Error when a statement fails */
export async function pgbench({
  program,
  databaseUrl,
  script,
  clients,
  seconds,
}: PgbenchOptions): Promise<Sample> {
  const folder = await mkdtemp(join(tmpdir(), 'openprm-bench-'))
  try {
    const file = join(folder, 'script.sql')
    await writeFile(file, script.text)
    const url = new URL(databaseUrl)
    const args = {
      '--file': file,
      '--protocol': 'prepared',
      '--client': clients,
      '--jobs': 1,
      '--time': Math.max(1, Math.round(seconds)),
      '--log-prefix': join(folder, 'log'),
      '--host': url.hostname,
      '--port': url.port,
      '--username': url.username,
    }
    const variables = Object.entries(script.variables).map(([name, value]) => `--define=${name}=${value}`)
    await run(
      program,
      [
        '--no-vacuum',
        '--log',
        ...Object.entries(args).map(([name, value]) => `${name}=${value}`),
        ...variables,
        url.pathname.slice(1),
      ],
      {
        env: {
          ...process.env,
          PGPASSWORD: decodeURIComponent(url.password),
          PGOPTIONS: '-c role=openprm_app -c search_path=prm -c timezone=UTC',
        },
      },
    ).catch((error: Error & { stderr?: string }) => {
      throw new Error(`pgbench failed: ${error.stderr ?? error.message}`, { cause: error })
    })
    return await readLog(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A line a transaction: client, number, time in µs, script, seconds, µs of the moment it ended. */
async function readLog(folder: string): Promise<Sample> {
  const latencies: number[] = []
  let first = Infinity
  let last = 0
  for (const name of await readdir(folder)) {
    if (!name.startsWith('log')) continue
    for (const line of (await readFile(join(folder, name), 'utf8')).split('\n')) {
      const [, , micros, , seconds, rest] = line.split(' ').map(Number)
      if (micros === undefined || seconds === undefined || rest === undefined) continue
      latencies.push(micros / 1000)
      const end = seconds * 1000 + rest / 1000
      first = Math.min(first, end - micros / 1000)
      last = Math.max(last, end)
    }
  }
  return summary(latencies, (last - first) / 1000)
}
