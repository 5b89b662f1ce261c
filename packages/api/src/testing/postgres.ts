import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { startEmbeddedPostgres } from '../db/embedded.ts'
import { migrate } from '../db/migrate.ts'
import { templateName } from './test-server.ts'

/** No test kills this Postgres, and none looks at it after the run: what it promises to a power cut may be left out. */
const careless = ['fsync', 'synchronous_commit', 'full_page_writes']

/**
 * vitest's global set-up: one real Postgres for the whole run; every test server gets a database of its own in it,
 * copied from one that has been migrated.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'openprm-test-'))
  const server = await startEmbeddedPostgres({ directory })
  const sql = postgres(server.url, { max: 1, onnotice: () => {} })
  for (const setting of careless) await sql.unsafe(`alter system set ${setting} = off`)
  await sql`select pg_reload_conf()`
  await sql.unsafe(`create database ${templateName}`)
  await migrate(server.url.replace(/\/[^/]+$/, `/${templateName}`))
  await sql.end()
  process.env['OPENPRM_TEST_POSTGRES'] = server.url
  return async () => {
    await server.stop()
    await rm(directory, { recursive: true, force: true })
  }
}
