import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { promisify } from 'node:util'

export interface Link {
  child: number
  parent: number
}

/** The processes through which `npx pnpm start` reached us: package managers, and the shells they run scripts in. */
export async function launchChain(): Promise<Link[]> {
  const links: Link[] = [{ child: process.pid, parent: process.ppid }]
  let known = 1
  for (let child = process.ppid; child > 1;) {
    const { parent, words } = await look(child)
    // Between two managers stands at most the shell of a script; shells further up are the user's own.
    if (words.slice(0, 2).some((word) => /^(npm|npx|pnpm)\b/.test(basename(word)))) known = links.length
    else if (links.length > known + 1) break
    links.push({ child, parent })
    child = parent
  }
  return links.slice(0, known)
}

/** Orphans are given to another parent at once, even while nobody has yet collected the dead one. */
export const isBroken = async ({ child, parent }: Link): Promise<boolean> =>
  (await look(child)).parent !== parent

/** A process's parent (0 when it is gone) and command line. */
async function look(pid: number): Promise<{ parent: number; words: string[] }> {
  if (process.platform === 'linux') {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    // The name in parentheses may hold anything, so the numbers are read from behind it.
    const parent = Number(status.slice(status.lastIndexOf(')')).split(' ')[2] ?? 0)
    return { parent, words: command.split(/[\0 ]/) }
  }
  const ps = promisify(execFile)('ps', ['-o', 'ppid=,args=', '-p', String(pid)])
  const [parent = '0', ...words] = (await ps.catch(() => ({ stdout: '' }))).stdout.trim().split(/\s+/)
  return { parent: Number(parent), words }
}
