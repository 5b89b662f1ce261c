import { createVendor, fromUuid, hashToken, makeToken, type Api } from '@openprm/api/testing'
import type postgres from 'postgres'

export interface Vendor {
  /** 1 and up; its ids follow from it, so that pgbench can work them out. */
  number: number
  token: string
}

/** The start of every id that is counted up; the rest is the number, in hex. */
export const idStart = { vendor: '0190a000-0000-7000-8000-', key: '0190a000-0001-7000-8000-' } as const

export function countedUuid(kind: keyof typeof idStart, number: number): string {
  return idStart[kind] + number.toString(16).padStart(12, '0')
}

/** What the API remembers of each vendor's key. */
export async function printsOf(owner: postgres.Sql, vendors: Vendor[]): Promise<string[]> {
  const rows = await owner<Array<{ print: string }>>`
    select prm.credential_print(to_jsonb(k)) as print
    from unnest(${vendors.map(({ number }) => countedUuid('key', number))}::uuid[]) with ordinality as asked (id, place),
      prm.find_api_key(asked.id) k
    order by place`
  return rows.map(({ print }) => print)
}

/** Programmes with a secret key each, made the way the server makes them. */
export async function createVendors(
  api: Api,
  owner: postgres.Sql,
  secret: Buffer,
  count: number,
): Promise<Vendor[]> {
  const vendors: Vendor[] = []
  for (let number = 1; number <= count; number++) {
    const uuid = countedUuid('vendor', number)
    await createVendor(api.tenancy, secret, { vendorId: fromUuid('vendor', uuid) })
    const key = countedUuid('key', number)
    const token = makeToken('sk', fromUuid('key', key))
    await owner`
      insert into prm.api_keys (vendor_id, id, kind, name, hash, scopes)
      select vendor_id, ${key}, kind, 'Benchmark', ${hashToken(secret, token)}, scopes
      from prm.api_keys where vendor_id = ${uuid} and kind = 'secret'`
    vendors.push({ number, token })
  }
  return vendors
}
