import { createTestDatabase } from '@openprm/api/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Sql } from './database.ts'
import { migrate } from './migrate.ts'

let sql: Sql
beforeAll(async () => {
  sql = connect(await createTestDatabase())
})
afterAll(() => sql.end())

test('bots that start together migrate once', async () => {
  const runs = await Promise.all([migrate(sql), migrate(sql), migrate(sql)])
  expect(runs.flat().filter((name) => name.endsWith('_chat_state.sql'))).toHaveLength(1)
  expect(await migrate(sql)).toEqual([])
})

test('a migration that changed after it ran stops the bot', async () => {
  await sql`update chat.migrations set hash = 'other'`
  await expect(migrate(sql)).rejects.toThrow('was changed after it had run')
})
