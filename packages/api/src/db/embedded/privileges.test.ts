import { execFile } from 'node:child_process'
import { chown, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { binaries } from './binaries.ts'
import { dataOwner, environment, launch } from './privileges.ts'

test('as root too, the project with its Postgres may lie in a folder that is closed to all others', async () => {
  // mkdtemp gives mode 0700.
  const closed = await mkdtemp(join(tmpdir(), 'openprm-closed-'))
  onTestFinished(() => rm(closed, { recursive: true, force: true }))
  await cp(dirname(dirname(binaries().initdb)), join(closed, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  const data = join(closed, 'data')
  await mkdir(data)
  const owner = dataOwner()
  if (owner !== undefined) await chown(data, owner, owner)

  const { command, args, ...user } = launch(join(closed, 'native/bin/initdb'), [
    `--pgdata=${data}`,
    '--no-sync',
  ])
  await promisify(execFile)(command, args, { ...user, env: environment(), cwd: '/' })

  expect(await readFile(join(data, 'PG_VERSION'), 'utf8')).toMatch(/^\d+\n$/)
})
