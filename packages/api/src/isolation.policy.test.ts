import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { connect, type Sql } from './db/connection.ts'
import { toUuid } from './ids.ts'
import { registry } from './registry.ts'
import {
  asItIs,
  client,
  freePort,
  leadValues,
  startTestServer,
  type TestServer,
  type TestVendor,
} from './testing/index.ts'
import { tenantTables } from './testing/tenant-tables.ts'

/** isolation.test.ts shows that nothing leaks. Here it is shown that it would be seen: a wall is taken away, and it is. */

let server: TestServer
let owner: Sql
let home: TestVendor
let victim: TestVendor
const canary = `canary-${crypto.randomUUID()}`
const ids: Record<string, string> = { formKey: 'lead' }

beforeAll(async () => {
  server = await startTestServer()
  owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
  home = await server.createVendor()
  victim = await server.createVendor()
  const key = client(server.url, victim.secretKey)
  const make = async (path: string, body: object): Promise<string> => {
    const answer = await key<{ id: string }>(path, { body, headers: asItIs })
    expect(answer.status, answer.text).toBeLessThan(300)
    return answer.body.id
  }
  ids['partnerId'] = await make('/v1/partners', { name: canary })
  const { partnerId } = ids
  ids['userId'] = await make('/v1/users', { email: 'seller@victim.example', name: canary, partnerId })
  ids['leadId'] = await make('/v1/leads', { values: { ...leadValues, company: canary }, partnerId })
  const claim = { name: canary, accountDomain: 'canary.example', partnerId, draft: true }
  ids['dealId'] = await make('/v1/deals', claim)
  for (const command of ['submit', 'approve']) await make(`/v1/deals/${ids['dealId']}/${command}`, {})
  ids['webhookId'] = await make('/v1/webhooks', { url: 'http://127.0.0.1:9/hook', description: canary })
  ids['deliveryId'] = await make(`/v1/webhooks/${ids['webhookId']}/test`, {})
})
afterAll(async () => {
  await owner.end()
  await server.stop()
})

/** Tables that show rows of the victim to a query that names no tenant, sent for the other vendor. */
async function leakingTables(tables: string[]): Promise<string[]> {
  const leaking: string[] = []
  await server.sql.begin(async (tx) => {
    await tx`select set_config('prm.vendor_id', ${toUuid('vendor', home.vendorId)}, true)`
    for (const table of tables) {
      const sight = `select 1 from ${table} where vendor_id = $1 limit 1`
      const seen = await tx
        .savepoint((sql) => sql.unsafe(sight, [toUuid('vendor', victim.vendorId)]))
        .catch(() => [])
      if (seen.length > 0) leaking.push(table)
    }
  })
  return leaking
}

const wall = async (table: string, state: 'enable' | 'disable'): Promise<void> =>
  void (await owner.unsafe(`alter table ${table} ${state} row level security`))

/** Routes that show something of the victim to the key of the other vendor. */
async function leakingRoutes(url: string): Promise<string[]> {
  const key = client(url, home.secretKey)
  const leaking: string[] = []
  for (const { id, method, path, produces } of registry) {
    if (method !== 'get' || produces !== undefined) continue
    const { text } = await key(path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name))
    if (text.includes(canary)) leaking.push(id)
  }
  return leaking
}

test('each policy is what closes its table: with it taken away, that table leaks and is named', async () => {
  const tables = await tenantTables(owner)
  expect(await leakingTables(tables)).toEqual([])
  const caught: string[] = []
  for (const table of tables) {
    await wall(table, 'disable')
    caught.push(...(await leakingTables(tables)))
    await wall(table, 'enable')
  }
  const filled = [
    'api_keys',
    'deals',
    'forms',
    'leads',
    'outbox',
    'partners',
    'receipts',
    'stages',
    'users',
    'webhooks',
  ]
  expect(caught).toEqual(expect.arrayContaining(filled))
  expect(caught).toEqual([...new Set(caught)])
})

test('with every policy away the queries themselves keep vendors apart: each names its tenant', async () => {
  const tables = [...(await tenantTables(owner)), 'vendors']
  for (const table of tables) await wall(table, 'disable')
  onTestFinished(async () => {
    for (const table of tables) await wall(table, 'enable')
  })
  expect(await leakingRoutes(server.url)).toEqual([])
})

test.each([
  ['deals/repository.ts', 'eq(deals.vendorId, tx.vendorId),', 'deals.get'],
  ['leads/repository.ts', 'eq(leads.vendorId, tx.vendorId),', 'leads.list'],
  ['webhooks/repository.ts', 'eq(webhooks.vendorId, tx.vendorId)', 'webhooks.list'],
])('with a where-clause of %s taken away, too, its route leaks and is named', async (file, clause, route) => {
  const port = await freePort()
  const args = [server.databaseUrl, server.secret.toString('hex'), String(port), file, clause]
  const script = fileURLToPath(new URL('testing/without-clause.ts', import.meta.url))
  const careless = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void careless.kill())
  const started = once(careless.stdout, 'data').then(() => 'started')
  expect(await Promise.race([started, once(careless, 'exit')])).toBe('started')
  const url = `http://127.0.0.1:${port}`
  expect(await leakingRoutes(url), 'the policy alone keeps them apart').toEqual([])

  const tables = [...(await tenantTables(owner)), 'vendors']
  for (const table of tables) await wall(table, 'disable')
  onTestFinished(async () => {
    for (const table of tables) await wall(table, 'enable')
  })
  expect(await leakingRoutes(url)).toContain(route)
})
