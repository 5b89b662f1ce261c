import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

const busy = 5

/**
 * Takes an exclusive lock that the operating system gives back when this process ends, even by `kill -9`.
 * SQLite is used for nothing but its file locks, which Node itself does not offer.
 * @returns gives the lock back; undefined when another process still holds it after `patienceMs`
 */
export async function takeLock(path: string, patienceMs = 0): Promise<(() => void) | undefined> {
  const file = new DatabaseSync(path)
  for (const deadline = Date.now() + patienceMs; ; await sleep(50)) {
    try {
      file.exec('pragma journal_mode = memory; begin exclusive')
      return () => file.close()
    } catch (error) {
      if (!(error instanceof Error && 'errcode' in error && error.errcode === busy)) throw error
    }
    if (Date.now() >= deadline) {
      file.close()
      return undefined
    }
  }
}
