import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { isAlive } from './leftover.ts'

/**
 * Lets one server at a time use a data folder. The lock names its holder, so one whose holder was killed is void.
 * @returns gives the lock back
 * @throws Error naming the holder
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  const draft = `${path}.${process.pid}`
  await writeFile(draft, String(process.pid))
  try {
    for (let tries = 0; ; tries++) {
      try {
        // A link appears whole or not at all, unlike a file that is created and then written.
        await link(draft, path)
        return () => rm(path, { force: true })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 3) throw error
      }
      const holder = Number(await readFile(path, 'utf8').catch(() => '0'))
      if (holder > 0 && holder !== process.pid && isAlive(holder)) {
        throw new Error(`OpenPRM already runs on this data folder (process ${holder}). Stop it first, or set OPENPRM_DATA_DIR.`)
      }
      await rm(path, { force: true })
    }
  } finally {
    await rm(draft, { force: true })
  }
}
