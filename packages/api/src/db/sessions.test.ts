import { sql as raw } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemPrincipal, type Principal } from '../auth/principal.ts'
import { toApiError } from '../http/to-api-error.ts'
import { startTestServer, type TestServer } from '../testing/index.ts'
import { connect, type Sql } from './connection.ts'
import type { Tx } from './tenant.ts'

let server: TestServer
let owner: Sql
let principal: Principal

beforeAll(async () => {
  server = await startTestServer()
  principal = systemPrincipal((await server.createVendor()).vendorId)
  owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
})
afterAll(async () => {
  await owner.end()
  await server.stop()
})

const work = <T>(inside: (tx: Tx) => Promise<T>): Promise<T> => server.tenancy.withTenant(principal, inside)
const sleep = (seconds: number) => work((tx) => tx.db.execute(raw`select pg_sleep(${seconds})`))
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
/** What an administrator or a restart of Postgres does to every session of a database. */
const cutAll = () => owner`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and application_name = 'openprm-app'`
const outcome = async (running: Promise<unknown>): Promise<string> =>
  running.then(
    () => 'done',
    (error: unknown) => toApiError(error).code,
  )

test('503 unavailable: work that is cut off says so, work that waits in line is done, and the server lives on', async () => {
  const all = Array.from({ length: 25 }, () => outcome(sleep(0.5)))
  await pause(250)
  await cutAll()
  const outcomes = await Promise.all(all)
  expect(outcomes.filter((one) => one === 'unavailable')).toHaveLength(10)
  expect(outcomes.filter((one) => one === 'done')).toHaveLength(15)
})

test('503 unavailable: a connection lost between two statements is not mistaken for an empty table', async () => {
  const reading = work(async (tx) => {
    await tx.db.execute(raw`select 1`)
    await cutAll()
    await pause(100)
    return tx.db.execute(raw`select * from stages`)
  })
  expect(await outcome(reading)).toBe('unavailable')
  expect(await work((tx) => tx.db.execute(raw`select * from stages`))).not.toHaveLength(0)
})

test('work that goes on after a failed statement is not told that it was stored', async () => {
  const careless = work((tx) => tx.db.execute(raw`select 1 / 0`).then(null, () => 'stored'))
  await expect(careless).rejects.toThrow('Nothing was stored')
})

test('a statement that comes after its transaction does not run in the next one', async () => {
  const tx = await work(async (open) => open)
  await expect(async () => tx.db.execute(raw`select 1`)).rejects.toMatchObject({
    cause: { message: 'The transaction is over.' },
  })
})
