import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ApiError } from '../http/problem.ts'
import type { FileStore } from './store.ts'

/** What looks into each file before it is kept. @returns what is wrong with it */
export type Scanner = (bytes: Uint8Array) => Promise<string | undefined>

/**
 * A program that reads a file from its input, as `clamdscan --no-summary -` does: it ends with 0 where the file is clean, with 1
 * where it is not; anything else means that it could not look.
 */
export function scanWith(command: string): Scanner {
  const [program = '', ...args] = command.split(/\s+/)
  return async (bytes) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] })
    // A scanner that has seen enough closes its input.
    child.stdin.on('error', () => {})
    child.stdin.end(bytes)
    const [said, [code]] = (await Promise.all([child.stdout.toArray(), once(child, 'close')])) as [
      Buffer[],
      [number | null],
    ]
    if (code === 0) return undefined
    if (code === 1) return Buffer.concat(said).toString().trim().slice(0, 200) || 'harmful'
    throw new Error(`The scanner ended with ${code}: ${command}`)
  }
}

/**
 * The store, behind a scanner: what it finds fault with is not kept, and neither is what it could not look into.
 * @throws ApiError validation_failed
 */
export function scanned(store: FileStore, scan: Scanner): FileStore {
  return {
    ...store,
    async put(key, bytes) {
      const fault = await scan(bytes)
      if (fault !== undefined)
        throw new ApiError('validation_failed', `The file was not taken in: the scanner says ${fault}.`)
      await store.put(key, bytes)
    },
  }
}
