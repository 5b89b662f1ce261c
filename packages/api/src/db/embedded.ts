import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { binaries } from './embedded/binaries.ts'
import { clusterExists, prepareCluster } from './embedded/cluster.ts'
import { takeLock } from './embedded/lock.ts'
import { choosePort } from './embedded/port.ts'
import { stopLeftover } from './embedded/postmaster.ts'
import { launch } from './embedded/privileges.ts'
import { supervise } from './embedded/supervisor.ts'

export interface EmbeddedOptions {
  directory: string
  /** TCP port on loopback; without it, the one of the last run or any free one. */
  port?: number
  /** Told of rare things a person should know, a line each. */
  log?: (line: string) => void
}

export interface EmbeddedPostgres {
  /** Connection string of the owner, who migrates. */
  url: string
  port: number
  /** Of the postmaster as it was started; a new one follows it should it be killed. */
  pid: number
  stop(): Promise<void>
}

/**
 * Starts a real Postgres on `<directory>/postgres`, making the cluster on the first run. It lives exactly as long as
 * this process: a guardian stops it when we end in any way. Works as root too.
 * @throws Error when another process uses the directory, or Postgres does not come up
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { log = console.error } = options
  await mkdir(options.directory, { recursive: true })
  const directory = await realpath(options.directory)
  const inside = (name: string) => join(directory, name)
  const release = await claim(directory)
  try {
    const data = inside('postgres')
    if (!(await clusterExists(data))) log('Making the database; only the first start does this.')
    const password = await prepareCluster(data, inside('postgres.password'))
    await stopLeftover(data)
    const port = options.port ?? (await choosePort(inside('postgres.port')))
    const orders = {
      data,
      lock: inside('postgres.lock'),
      launch: launch(binaries().postgres, ['-D', data, ...flags(port)]),
    }
    const server = await supervise(orders, inside('postgres.log'), log)
    const url = `postgres://openprm:${password}@127.0.0.1:${port}/openprm`
    await createDatabase(url).catch(async (error: unknown) => {
      await server.stop()
      throw error
    })
    let stopped: Promise<void> | undefined
    const stop = () => (stopped ??= server.stop().then(release))
    return { url, port, pid: server.pid, stop }
  } catch (error) {
    await release()
    throw error
  }
}

/** One server at a time on a data folder; the next one is told who holds it. */
async function claim(directory: string): Promise<() => Promise<void>> {
  const path = join(directory, 'server.lock')
  const holder = join(directory, 'server.pid')
  // A process that was just killed may take a moment to be gone.
  const release = await takeLock(path, 1_000)
  if (!release) {
    const pid = (await readFile(holder, 'utf8').catch(() => '')).trim() || 'unknown'
    throw new Error(
      `OpenPRM already runs on ${directory} (process ${pid}). Stop it first, or choose another data folder.`,
    )
  }
  await writeFile(holder, `${process.pid}\n`)
  return async () => {
    await rm(holder, { force: true })
    release()
  }
}

function flags(port: number): string[] {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // Two servers, a migration and a curious person at once.
    max_connections: 100,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
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
