import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { binaries } from './embedded/binaries.ts'
import { prepareCluster } from './embedded/cluster.ts'
import { stopLeftover } from './embedded/leftover.ts'
import { takeLock } from './embedded/lock.ts'
import { freePort } from './embedded/port.ts'
import { unprivileged } from './embedded/unprivileged.ts'

export interface EmbeddedPostgres {
  /** Connection string of the owner, who migrates. */
  url: string
  port: number
  /** Of the postmaster. */
  pid: number
  stop(): Promise<void>
}

const guardian = fileURLToPath(new URL('embedded/guardian.ts', import.meta.url))
const startTimeoutMs = 60_000

/**
 * Starts a real Postgres on `<directory>/postgres`, making the cluster on the first run. It lives exactly as long as
 * this process: a guardian stops it when we end in any way. Works as root too.
 * @throws Error when another process uses the directory, or Postgres does not come up
 */
export async function startEmbeddedPostgres({ directory }: { directory: string }): Promise<EmbeddedPostgres> {
  await mkdir(directory, { recursive: true })
  const releaseLock = await takeLock(join(directory, 'lock'))
  const data = join(directory, 'postgres')
  try {
    await stopLeftover(data)
    const { password } = await prepareCluster(directory)
    const port = await freePort()
    const child = startGuardian(data, join(directory, 'postgres.log'), port)
    const pid = await untilStarted(child)
    const url = `postgres://openprm:${password}@127.0.0.1:${port}/openprm`
    await createDatabase(url)
    return {
      url,
      port,
      pid,
      async stop() {
        child.stdin?.end()
        if (child.exitCode === null) await once(child, 'exit')
        await releaseLock()
      },
    }
  } catch (error) {
    await releaseLock()
    throw error
  }
}

function startGuardian(data: string, log: string, port: number): ChildProcess {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 60,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command, ...args] = unprivileged(binaries().postgres, ['-D', data, ...flags])
  // A process group of its own: Ctrl-C in the terminal reaches us, not the database we still need for a moment.
  return spawn(process.execPath, [guardian, log, command!, ...args], { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
}

/** The guardian prints the postmaster's pid once the server accepts connections, or ends with the reason. */
async function untilStarted(child: ChildProcess): Promise<number> {
  const timer = setTimeout(() => child.stdin?.end(), startTimeoutMs)
  try {
    for await (const chunk of child.stdout!) {
      const match = /ready (\d+)/.exec(String(chunk))
      if (match) return Number(match[1])
    }
  } finally {
    clearTimeout(timer)
  }
  throw new Error('The embedded Postgres did not start; its reason is the last lines of postgres.log in the data folder.')
}

async function createDatabase(url: string): Promise<void> {
  const sql = postgres(url.replace(/\/openprm$/, '/postgres'), { max: 1, onnotice: () => {} })
  try {
    const [found] = await sql`select 1 from pg_database where datname = 'openprm'`
    if (!found) await sql`create database openprm`
  } finally {
    await sql.end()
  }
}
