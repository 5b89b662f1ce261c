import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { promisify } from 'node:util'

export interface RunningProcess {
  pid: number
  command: string
}

/** Every other process that works for a data folder: those that name it, were started for it, or stand in it. */
export async function processesOn(folder: string): Promise<RunningProcess[]> {
  const all = process.platform === 'linux' ? await fromProc() : await fromPs()
  return all
    .filter(({ pid, facts }) => pid !== process.pid && facts.some((fact) => fact.includes(folder)))
    .map(({ pid, facts: [command = ''] }) => ({ pid, command }))
}

interface Facts {
  pid: number
  /** The command line first. */
  facts: string[]
}

async function fromProc(): Promise<Facts[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 1)
  const none = (): string => ''
  return Promise.all(
    pids.map(async (pid) => ({
      pid,
      facts: await Promise.all([
        readFile(`/proc/${pid}/cmdline`, 'utf8').catch(none),
        readFile(`/proc/${pid}/environ`, 'utf8').catch(none),
        readlink(`/proc/${pid}/cwd`).catch(none),
      ]),
    })),
  )
}

async function fromPs(): Promise<Facts[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'pid=,args='])
  return stdout.split('\n').map((line) => ({ pid: Number.parseInt(line, 10), facts: [line] }))
}
