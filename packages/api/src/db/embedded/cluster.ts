import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { binaries } from './binaries.ts'
import { dataOwner, unprivileged } from './unprivileged.ts'

const run = promisify(execFile)

/** Makes the cluster on the first run; later runs read its owner's password. */
export async function prepareCluster(directory: string): Promise<{ password: string }> {
  const data = join(directory, 'postgres')
  const passwordFile = join(directory, 'postgres.password')
  if (await stat(join(data, 'PG_VERSION')).catch(() => undefined)) {
    return { password: (await readFile(passwordFile, 'utf8')).trim() }
  }
  const password = randomBytes(24).toString('base64url')
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  await initialise(data, passwordFile)
  return { password }
}

/** Works on the side and renames at the end, so that a crash leaves no half cluster behind. */
async function initialise(data: string, passwordFile: string): Promise<void> {
  const draft = `${data}.new`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  const owner = dataOwner()
  if (owner !== undefined) await chown(draft, owner, owner)
  const args = ['-D', draft, '-U', 'openprm', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C']
  const [command, ...rest] = unprivileged(binaries().initdb, args)
  await run(command!, rest)
  await rm(data, { recursive: true, force: true })
  await rename(draft, data)
}
