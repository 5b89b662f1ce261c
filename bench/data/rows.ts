import type postgres from 'postgres'
import type { Plan } from '../plan.ts'
import { countedUuid } from './vendors.ts'

const partnersEach = 20

export const words = {
  first: [
    'Kestrel',
    'Harbour',
    'Alpine',
    'Cobalt',
    'Juniper',
    'Meridian',
    'Nordic',
    'Orchard',
    'Pioneer',
    'Quarry',
  ],
  second: [
    'Logistics',
    'Foods',
    'Textiles',
    'Motors',
    'Pharma',
    'Retail',
    'Energy',
    'Paper',
    'Tools',
    'Cargo',
  ],
}

/** Fills the tables by `generate_series`, vendor by vendor: a million deals in a minute or so. */
export async function fill(owner: postgres.Sql, plan: Plan): Promise<void> {
  const { small, large } = plan.searched
  await owner.begin(async (tx) => {
    // The rows fit together by how they are made; checking every reference would take longer than writing them.
    await tx`set local session_replication_role = replica`
    await tx`set local search_path = prm`
    await tx`set local synchronous_commit = off`
    // An index over all words is built at once in a fraction of the time that word by word takes.
    const [index] = await tx<[{ indexdef: string }]>`
      select indexdef from pg_indexes where schemaname = 'prm' and indexname = 'deal_search_by_word'`
    await tx`drop index deal_search_by_word`
    for (let number = 1; number <= plan.vendors + 2; number++) {
      const vendor = countedUuid('vendor', number)
      const even = Math.ceil(plan.deals / plan.vendors)
      const deals = number <= plan.vendors ? even : number === plan.vendors + 1 ? small : large
      await fillPartners(tx, vendor)
      await fillDeals(tx, vendor, deals)
      if (number <= plan.vendors) await fillLeads(tx, vendor, Math.ceil(plan.leads / plan.vendors))
    }
    await tx.unsafe(index.indexdef)
    // What triggers keep otherwise.
    await tx`select keep_lead_words(l) from leads l`
    await tx`select recount_deal_totals()`
    await tx`select fold_deal_totals(1000000)`
  })
  await owner`vacuum analyze`
}

/** An id whose order is the order of `n`, different for every kind of row. */
const id = (sql: postgres.ISql, kind: string) =>
  sql`(lpad(to_hex(1735689600000 + n * 1000), 12, '0') || '7000' || ${kind} || lpad(to_hex(n), 12, '0'))::uuid`
const moment = (sql: postgres.ISql) => sql`timestamptz '2025-01-01' + n * interval '17 seconds'`
const company = (sql: postgres.ISql) => sql`
  (${words.first}::text[])[1 + n % 10] || ' ' || (${words.second}::text[])[1 + n / 10 % 10] || ' ' || lpad(n::text, 7, '0')`

async function fillPartners(sql: postgres.ISql, vendor: string): Promise<void> {
  await sql`
    insert into partners (vendor_id, id, name, type, status)
    select ${vendor}, ${id(sql, '8000')}, 'Partner ' || n, 'reseller', 'active'
    from generate_series(1, ${partnersEach}) n`
}

async function fillDeals(sql: postgres.ISql, vendor: string, count: number): Promise<void> {
  await sql`
    insert into deals (vendor_id, id, name, account_name, account_domain, amount, currency, stage, registration_status,
      partner_id, stage_changed_at, created_at, updated_at)
    select ${vendor}, ${id(sql, '8001')}, 'Robots for ' || company, company, 'account-' || n || '.example',
      n::bigint * 7919 % 900000, 'USD', (array['prospecting', 'engaging', 'won', 'lost'])[1 + n % 4], 'approved',
      (lpad(to_hex(1735689600000 + (1 + n % ${partnersEach}) * 1000), 12, '0') || '70008000' || lpad(to_hex(1 + n % ${partnersEach}), 12, '0'))::uuid,
      at, at, at
    from (select n, ${company(sql)} as company, ${moment(sql)} as at from generate_series(1, ${count}) n) as made`
  await sql`select set_config('prm.vendor_id', ${vendor}, true)`
  await sql`select index_deals(array(select id from deals where vendor_id = ${vendor}))`
}

async function fillLeads(sql: postgres.ISql, vendor: string, count: number): Promise<void> {
  await sql`
    insert into leads (vendor_id, id, status, form, name, email, company, company_domain, field_values, channel,
      created_at, updated_at)
    select ${vendor}, ${id(sql, '8002')}, case n % 10 when 0 then 'new' else 'disqualified' end, 'lead', 'Person ' || n,
      'person@lead-' || n || '.example', company, 'lead-' || n || '.example', '{}', 'form', at, at
    from (select n, ${company(sql)} as company, ${moment(sql)} as at from generate_series(1, ${count}) n) as made`
}
