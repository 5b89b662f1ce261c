import { createTestDatabase } from '@openprm/api/testing'
import { connect, type Sql } from '../delivery/database.ts'
import { migrate } from '../delivery/migrate.ts'

/** Schema `chat` in a database of its own, on the run's real Postgres. */
export async function chatDatabase(): Promise<{ sql: Sql; url: string }> {
  const url = await createTestDatabase()
  const sql = connect(url)
  await migrate(sql)
  return { sql, url }
}
