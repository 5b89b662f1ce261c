import type { Sql } from '../db/connection.ts'

/** Tables of the catalog that hold rows of vendors; with their views on wish. `sql` is the owner's. */
export async function tenantTables(sql: Sql, kinds = ['BASE TABLE']): Promise<string[]> {
  const rows = await sql`
    select table_name from information_schema.columns natural join information_schema.tables
    where table_schema = 'prm' and table_type = any(${kinds}) and column_name = 'vendor_id' order by 1`
  return rows.map((row) => String(row['table_name']))
}

/** What the database holds of a vendor, table by table, as one hash each: equal before and after, nothing was changed. */
export async function fingerprint(sql: Sql, vendorUuid: string): Promise<Record<string, string>> {
  const hashes = (await tenantTables(sql)).map(
    (
      table,
    ) => `select '${table}' as name, md5(coalesce(string_agg(t::text, '~' order by t::text), '')) as hash
      from ${table} t where vendor_id = $1`,
  )
  const vendor = `select 'vendors', md5(string_agg(t::text, '~')) from vendors t where id = $1`
  const rows = await sql.unsafe([...hashes, vendor].join(' union all '), [vendorUuid])
  return Object.fromEntries(rows.map((row) => [String(row['name']), String(row['hash'])]))
}
