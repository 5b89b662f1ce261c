import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@openprm/api/testing'
import postgres from 'postgres'
import { startChild, type Child } from './child.ts'
import type { Plan } from './plan.ts'
import { prepare, type Prepared } from './prepare.ts'

export interface World extends Prepared {
  databaseUrl: string
  owner: postgres.Sql
  /** The programs that are measured, and the one that sends them requests. */
  api: Child
  baselines: Child
  load: Child
  stop(): Promise<void>
}

/** Starts Postgres on `directory`, fills it unless an earlier run did, and starts the programs to be measured. */
export async function openWorld(plan: Plan, directory: string, say: (line: string) => void): Promise<World> {
  await mkdir(directory, { recursive: true })
  const server = await startEmbeddedPostgres({ directory, log: say })
  const children: Child[] = []
  const owner = postgres(server.url, { max: 1, onnotice: () => {} })
  try {
    const secret = await secretOf(directory)
    const prepared = await prepare({ plan, directory, databaseUrl: server.url, secret, say })
    const start = (path: string): Child => {
      const child = startChild(path, [server.url, secret.toString('hex')])
      children.push(child)
      return child
    }
    return {
      ...prepared,
      databaseUrl: server.url,
      owner,
      api: start('./targets/api.ts'),
      baselines: start('./targets/baselines.ts'),
      load: start('./load/generator.ts'),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }

  async function stop(): Promise<void> {
    await Promise.all(children.map((child) => child.stop()))
    await owner.end()
    await server.stop()
  }
}

/** What the credentials in the database are hashed with. */
async function secretOf(directory: string): Promise<Buffer> {
  const path = join(directory, 'secret')
  const kept = await readFile(path, 'utf8').catch(() => undefined)
  if (kept !== undefined) return Buffer.from(kept, 'hex')
  const made = randomBytes(32)
  await writeFile(path, made.toString('hex'), { mode: 0o600 })
  return made
}
