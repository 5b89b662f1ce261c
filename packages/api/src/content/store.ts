import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'

export interface Range {
  from: number
  to: number
}

/** Where files of users are kept. A key is a path of plain names: whoever makes one has checked it. */
export interface FileStore {
  put(key: string, bytes: Uint8Array): Promise<void>
  /** Undefined when there is none. With a range only that part of it, both ends included. */
  get(key: string, range?: Range): Promise<Uint8Array | undefined>
  /** Takes away everything below a key. */
  remove(key: string): Promise<void>
}

/** Files in a folder of this machine. */
export function diskStore(folder: string): FileStore {
  const root = resolve(folder)
  /** Keys are checked before they come here; a mistake there must not leave the folder all the same. */
  const place = (key: string): string => {
    const path = resolve(root, key)
    if (!path.startsWith(root + sep)) throw new Error(`Not a key of a file: ${key}`)
    return path
  }
  return {
    async put(key, bytes) {
      const path = place(key)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await writeFile(path, bytes, { mode: 0o600 })
    },
    get: (key, range) => (range ? part(place(key), range) : readFile(place(key))).catch(() => undefined),
    remove: (key) => rm(place(key), { recursive: true, force: true }),
  }
}

async function part(path: string, { from, to }: Range): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const buffer = Buffer.alloc(to - from + 1)
    const { bytesRead } = await file.read(buffer, 0, buffer.length, from)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
