import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, glob, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { binaries } from './binaries.ts'
import { dataOwner, environment, launch, unreachableHint } from './privileges.ts'

const run = promisify(execFile)

export const clusterExists = async (data: string): Promise<boolean> =>
  (await stat(join(data, 'PG_VERSION')).catch(() => undefined)) !== undefined

/** Makes the cluster on the first run; later runs read its owner's password. */
export async function prepareCluster(data: string, passwordFile: string): Promise<string> {
  if (await clusterExists(data)) return (await readFile(passwordFile, 'utf8')).trim()
  const password = randomBytes(24).toString('base64url')
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  await initialise(data, passwordFile)
  return password
}

/** Works on the side and renames at the end, so that a crash leaves no half cluster behind. */
async function initialise(data: string, passwordFile: string): Promise<void> {
  const abandoned = glob('postgres.new-*', { cwd: dirname(data) })
  for await (const name of abandoned)
    await rm(join(dirname(data), name), { recursive: true, force: true, maxRetries: 3 })
  const draft = await mkdtemp(`${data}.new-`)
  const owner = dataOwner()
  if (owner !== undefined) {
    await chown(draft, owner, owner)
    await chown(passwordFile, owner, owner)
  }
  const { command, args, ...user } = launch(binaries().initdb, [
    `--pgdata=${draft}`,
    '--username=openprm',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--no-instructions',
  ])
  await run(command, args, { ...user, env: environment(), cwd: '/' }).catch(
    (cause: Error & { stderr?: string }) => {
      const reason = cause.stderr?.trim().split('\n').at(-1) || cause.message
      throw new Error(`The embedded database could not be made: ${reason}.${unreachableHint()}`, { cause })
    },
  )
  await rename(draft, data)
}
