import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '../testing/index.ts'
import { connect, type Sql } from './connection.ts'
import { migrate } from './migrate.ts'

const own = '20261125T1050_vendor_lists.sql'
const vendorId = '01930000-0000-7000-8000-000000000001'

let url: string
let owner: Sql

/** A database as an older version left it: everything before the lists, and data. */
beforeAll(async () => {
  url = await createTestDatabase({ empty: true })
  await migrate(url, { before: own })
  owner = connect({ url, as: 'owner', max: 1 })
  await owner`insert into vendors (id, name, slug, currency) values (${vendorId}, 'Old', 'old', 'EUR')`
  const held = [
    ['A', 'reseller', 'Gold', 'Central Europe'],
    ['B', 'integrator', 'Silver', 'Central Europe'],
    ['C', 'reseller', 'Friends & Family', 'DACH/Nord'],
    ['D', 'reseller', null, null],
    ['E', 'reseller', '金', '2nd region'],
  ] as const
  for (const [name, type, tier, territory] of held) {
    await owner`insert into partners (vendor_id, id, name, type, status, tier, territory)
      values (${vendorId}, gen_random_uuid(), ${name}, ${type}, 'active', ${tier}, ${territory})`
  }
})
afterAll(() => owner.end())

test('an older database starts: what partners held as text is kept under keys of the vendor’s lists', async () => {
  expect(await migrate(url)).toContain(own)
  const [vendor] = await owner`select tiers, territories, partner_types from vendors`
  const rows = await owner`select name, tier, territories from partners order by name`
  const tiers = vendor!['tiers'] as Array<{ key: string; label: string }>
  const territories = vendor!['territories'] as Array<{ key: string; label: string }>
  const label = (list: typeof tiers, key: unknown) => list.find((one) => one.key === key)?.label
  expect(
    rows.map((row) => [row['name'], label(tiers, row['tier']), label(territories, row['territories'][0])]),
  ).toEqual([
    ['A', 'Gold', 'Central Europe'],
    ['B', 'Silver', 'Central Europe'],
    ['C', 'Friends & Family', 'DACH/Nord'],
    ['D', undefined, undefined],
    ['E', '金', '2nd region'],
  ])
  expect(tiers.map((tier) => tier.label).slice(-2)).toEqual(['Silver', 'Gold'])
  for (const { key } of [...tiers, ...territories]) expect(key).toMatch(/^[a-z][a-z0-9_]{0,39}$/)
  expect((vendor!['partner_types'] as unknown[]).length).toBe(4)
})
