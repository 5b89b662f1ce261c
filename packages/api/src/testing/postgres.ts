import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../db/embedded.ts'

/** vitest's global set-up: one real Postgres for the whole run; every test server gets a database of its own in it. */
export default async function setup(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'openprm-test-'))
  const postgres = await startEmbeddedPostgres({ directory })
  process.env['OPENPRM_TEST_POSTGRES'] = postgres.url
  return async () => {
    await postgres.stop()
    await rm(directory, { recursive: true, force: true })
  }
}
