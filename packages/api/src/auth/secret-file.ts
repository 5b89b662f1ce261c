import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const pathIn = (directory: string): string => join(directory, 'secret')

/** `OPENPRM_SECRET` (64 hex digits), or the one that is kept beside the data. */
export async function secretOf(directory: string): Promise<Buffer | undefined> {
  const given = process.env['OPENPRM_SECRET']
  if (given !== undefined) {
    if (!/^[0-9a-f]{64,}$/i.test(given))
      throw new Error('OPENPRM_SECRET must be at least 64 hexadecimal digits.')
    return Buffer.from(given, 'hex')
  }
  const kept = await readFile(pathIn(directory), 'utf8').catch(() => undefined)
  return kept === undefined ? undefined : Buffer.from(kept.trim(), 'hex')
}

/** Made at the first start. */
export async function makeSecret(directory: string): Promise<Buffer> {
  const made = randomBytes(32)
  await writeFile(pathIn(directory), `${made.toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  return made
}
