import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const patienceMs = 20_000

/** Stops a Postgres that an earlier run left on this data folder, and waits until it is gone. */
export async function stopLeftover(data: string): Promise<void> {
  const pid = await postmasterOf(data)
  if (pid === undefined) return
  process.kill(pid, 'SIGINT')
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; ) {
    if ((await postmasterOf(data)) === undefined) return
    await sleep(50)
  }
  throw new Error(`A Postgres (process ${pid}) still holds ${data}. End it and start again.`)
}

/** The live postmaster on the folder. A stale pid file may name a process that is something else by now. */
async function postmasterOf(data: string): Promise<number | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return undefined
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined)
  return command === undefined || command.includes(data) ? pid : undefined
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
