import { execFile } from 'node:child_process'
import { readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const stopTimeoutMs = 30_000

/** The line of postmaster.pid that tells how far the start is, and what it says once connections are welcome. */
const statusLine = 7
const ready = 'ready'

/** Whether this postmaster has recovered and takes connections; a mere open port would say so too early. */
export async function isReady(data: string, pid: number): Promise<boolean> {
  const lines = await pidFile(data)
  return Number(lines[0]) === pid && lines[statusLine]?.trim() === ready
}

/** Stops a Postgres that an earlier run left on this data folder, and waits until it is gone. */
export async function stopLeftover(data: string): Promise<void> {
  const pid = Number((await pidFile(data))[0])
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return
  if (!(await isPostgresOn(data, pid))) return forget(data, pid)
  process.kill(pid, 'SIGINT')
  for (const deadline = Date.now() + stopTimeoutMs; Date.now() < deadline; await sleep(50)) {
    if (!(await isPostgresOn(data, pid))) return
  }
  throw new Error(
    `A Postgres of an earlier run (process ${pid}) still holds ${data}. End it, then start again.`,
  )
}

/** The number in a stale pid file belongs to some other program by now, which Postgres may take for a rival. */
async function forget(data: string, pid: number): Promise<void> {
  if (process.platform === 'linux' || !(await commandLine(pid)).includes('postgres')) {
    await rm(join(data, 'postmaster.pid'), { force: true })
  }
}

async function pidFile(data: string): Promise<string[]> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  return text.split('\n')
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Every Postgres process works inside its data folder. */
async function isPostgresOn(data: string, pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return (await commandLine(pid)).includes(`postgres -D ${data} `)
  return (
    (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === data &&
    (await commandLine(pid)).includes('postgres')
  )
}

/** Empty when no such process is alive. */
async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  const { stdout } = await promisify(execFile)('ps', ['-o', 'args=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }))
  return stdout
}
