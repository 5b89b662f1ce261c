import { randomBytes } from 'node:crypto'
import { words } from './data/rows.ts'
import type { Vendor } from './data/vendors.ts'

/** Stands where the load generator and pgbench put something new each time. */
export const unique = randomBytes(8).toString('hex')

export interface Request {
  method: 'GET' | 'POST'
  path: string
  body?: string
  headers: Record<string, string>
}

export interface Operation {
  name: string
  /** What a ratio to pgbench is measured against: writes wait for their commit, reads for rows. */
  kind: 'write' | 'read'
  request(vendor: Vendor): Request
}

const signed = (vendor: Vendor): Record<string, string> => ({ authorization: `Bearer ${vendor.token}` })
const read = (name: string, path: (vendor: Vendor) => string): Operation => ({
  name,
  kind: 'read',
  request: (vendor) => ({ method: 'GET', path: path(vendor), headers: signed(vendor) }),
})

const pick = (list: string[], at: number): string => list[at % list.length]!
/** Two words, of the hundred pairs that accounts are named after. */
const pairOf = (n: number): string => `${pick(words.first, n)} ${pick(words.second, Math.floor(n / 10))}`
const search = (name: string, wanted: (n: number) => string): Operation =>
  read(name, (vendor) => `/v1/deals?limit=50&q=${encodeURIComponent(wanted(vendor.number))}`)

export const operations = {
  createLead: {
    name: 'Create a lead',
    kind: 'write',
    request: (vendor) => ({
      method: 'POST',
      path: '/v1/leads',
      body: JSON.stringify({
        values: {
          name: 'Ada Brandt',
          email: `ada@${unique}.example`,
          company: `Kaufgut ${unique}`,
          country: 'DE',
          interest: 'picking',
          message: 'Two halls, three shifts, and a fleet of forklifts that we would like to retire.',
          consent: true,
        },
        source: { pageUrl: 'https://northwind.example/contact', utm: { utm_source: 'newsletter' } },
      }),
      headers: { ...signed(vendor), 'content-type': 'application/json', 'idempotency-key': unique },
    }),
  },
  listDeals: read('List 50 deals', () => '/v1/deals?limit=50'),
  board: read('Board', () => '/v1/deals/board?limit=50'),
  search: search('Search deals', pairOf),
} as const satisfies Record<string, Operation>

/** What is also asked of a small and of a large vendor, by the operation that it belongs to. */
export const bySize: Partial<Record<keyof typeof operations, Operation[]>> = {
  search: [
    search('Search one account', (n) => `${pairOf(n * 83)} ${String(n * 83).padStart(7, '0')}`),
    search('Search a word of a tenth of all', (n) => pick(words.first, n)),
    search('Search two words of a hundredth', pairOf),
  ],
  board: [operations.board],
}
