import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '../testing/index.ts'
import { connect, type Sql } from './connection.ts'
import { assertGuarded } from './guard.ts'
import { migrate } from './migrate.ts'
import { isoInstant } from './columns.ts'

let url: string
let owner: Sql

beforeAll(async () => {
  url = await createTestDatabase()
  owner = connect({ url, as: 'owner', max: 1 })
})
afterAll(() => owner.end())

/** The tenant root, the runner's own table, and nothing else may do without the tenant in its key. */
const global = ['vendors', 'migrations']

test('every tenant table has the tenant first in its primary key', async () => {
  const keys = await owner`
    select c.relname as table, (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0]) as first
    from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relnamespace = 'prm'::regnamespace and c.relkind = 'r'`
  const wrong = keys.filter((key) => !global.includes(String(key['table'])) && key['first'] !== 'vendor_id')
  expect(wrong).toEqual([])
  expect(keys.length).toBeGreaterThan(10)
})

// A word index knows no order of columns: there every word begins with the tag of its tenant.
const oddIndexes = [
  'api_keys_by_id',
  'deal_search_by_note_word',
  'deal_search_by_word',
  'embed_tokens_by_id',
  'lead_search_by_word',
  'ticket_search_by_shared_word',
  'ticket_search_by_word',
]

test('every index starts with the tenant, save where a credential comes before its tenant, or a word holds it', async () => {
  const indexes = await owner`
    select i.indexrelid::regclass::text as name, c.relname as table,
      (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0]) as first
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = 'prm'::regnamespace`
  const others = indexes.filter(
    (index) => !global.includes(String(index['table'])) && index['first'] !== 'vendor_id',
  )
  expect(others.map((index) => String(index['name'])).toSorted()).toEqual(oddIndexes)
})

test('every foreign key between tenant tables names the tenant, and none empties a column on delete', async () => {
  const keys = await owner`
    select conname as name, confdeltype as action, confrelid::regclass::text as target,
      (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as first
    from pg_constraint where contype = 'f' and connamespace = 'prm'::regnamespace`
  expect(keys.length).toBeGreaterThan(10)
  expect(keys.filter((key) => key['first'] !== 'vendor_id')).toEqual([])
  expect(keys.filter((key) => ['n', 'd'].includes(String(key['action'])))).toEqual([])
})

test('a second migration run does nothing, and two at once do the work once', async () => {
  expect(await migrate(url)).toEqual([])
  const fresh = await createTestDatabase({ empty: true })
  const both = await Promise.all([migrate(fresh), migrate(fresh)])
  expect(both.flat().length).toBe(Math.max(...both.map((ran) => ran.length)))
})

test('the server refuses to serve when a policy is dropped, or when it would act as the owner', async () => {
  const app = connect({ url, as: 'app', max: 1 })
  await assertGuarded(app)
  await owner`drop policy tenant on deals`
  await expect(assertGuarded(app)).rejects.toThrow('Tables without row-level security: deals.')
  await expect(assertGuarded(owner)).rejects.toThrow('must act as openprm_app')
  await app.end()
})

test('a time of Postgres becomes ISO 8601 in UTC with milliseconds', () => {
  expect(isoInstant('2026-11-23 09:30:00+00')).toBe('2026-11-23T09:30:00.000Z')
  expect(isoInstant('2026-11-23 09:30:00.1234+00')).toBe('2026-11-23T09:30:00.123Z')
})
