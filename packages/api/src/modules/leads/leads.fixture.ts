import { expect } from 'vitest'
import { client, leadValues, testOrigin, type Client, type TestServer } from '../../testing/index.ts'
import { createSandbox, type Sandbox } from '../deals/registration.fixture.ts'
import type { LeadCandidate, LeadOffer } from './offer-schema.ts'
import type { Lead, LeadCreated } from './schema.ts'

export interface Company {
  id: string
  /** One of its sellers. */
  seller: Client
  sellerId: string
}

/** A programme with territories, tiers and products, in a sandbox, that passes leads on by its rules. */
export interface Market extends Sandbox {
  /** The vendor's public page. */
  page: Client
  /** An active partner, and somebody who works there. */
  company(name: string, settings?: object): Promise<Company>
  /** A lead from the vendor's backend; `values` on top of an e-mail and company of its own. */
  lead(values?: object, more?: object): Promise<LeadCreated>
  read(lead: { id: string }): Promise<Lead>
  offersOf(lead: { id: string }, as?: Client): Promise<LeadOffer[]>
  candidatesOf(lead: { id: string }): Promise<LeadCandidate[]>
  typesOf(lead: { id: string }): Promise<string[]>
}

const lists = {
  tiers: [
    { key: 'silver', label: 'Silver', rank: 1 },
    { key: 'gold', label: 'Gold', rank: 2 },
  ],
  territories: [
    { key: 'dach', label: 'DACH', countries: ['DE', 'AT', 'CH'] },
    { key: 'nordics', label: 'Nordics', countries: ['SE', 'NO'] },
  ],
  products: [
    { key: 'picker', label: 'Picker' },
    { key: 'lifter', label: 'Lifter' },
  ],
}

const productField = {
  name: 'product',
  kind: 'choice',
  label: 'Product',
  options: [
    { value: 'picker', label: 'Picker' },
    { value: 'lifter', label: 'Lifter' },
  ],
}
const budgetField = { name: 'amount', kind: 'money', label: 'Budget' }
const phoneField = { name: 'phone', kind: 'phone', label: 'Phone' }

export async function createMarket(server: TestServer, programme: object = {}): Promise<Market> {
  const sandbox = await createSandbox(server)
  const { key } = sandbox
  const form = (await key<{ title: string; fields: object[] }>('/v1/forms/lead')).body
  const asked = { title: form.title, fields: [...form.fields, productField, budgetField, phoneField] }
  for (const [path, method, body] of [
    ['/v1/forms/lead', 'PUT', asked],
    ['/v1/vendor', 'PATCH', { ...lists, programme: { leadRouting: 'automatic', ...programme } }],
  ] as const) {
    const answer = await key(path, { method, body })
    expect(answer.status, answer.text).toBe(200)
  }
  let count = 0
  return {
    ...sandbox,
    page: client(server.url, sandbox.publishableKey, { origin: testOrigin }),
    async company(name, settings = {}) {
      const made = await key<{ id: string }>('/v1/partners', { body: { name, ...settings } })
      expect(made.status, made.text).toBe(201)
      const minted = await key<{ token: string; user: { id: string } }>('/v1/embed-tokens', {
        body: {
          user: { email: `seller@${name.toLowerCase()}.example`, name: `Seller of ${name}` },
          partner: { id: made.body.id },
        },
      })
      expect(minted.status, minted.text).toBe(201)
      return {
        id: made.body.id,
        seller: client(server.url, minted.body.token),
        sellerId: minted.body.user.id,
      }
    },
    async lead(values = {}, more = {}) {
      count += 1
      const own = { email: `buyer@customer${count}.example`, company: `Customer ${count}` }
      const answer = await key<LeadCreated>('/v1/leads', {
        body: { values: { ...leadValues, ...own, ...values }, ...more },
      })
      expect(answer.status, answer.text).toBe(201)
      return answer.body
    },
    async read({ id }) {
      const answer = await key<Lead>(`/v1/leads/${id}`)
      expect(answer.status, answer.text).toBe(200)
      return answer.body
    },
    offersOf: async ({ id }, as = key) =>
      (await as<{ data: LeadOffer[] }>(`/v1/leads/${id}/offers`)).body.data,
    candidatesOf: async ({ id }) =>
      (await key<{ data: LeadCandidate[] }>(`/v1/leads/${id}/candidates`)).body.data,
    typesOf: async ({ id }) => (await sandbox.eventsOf(id)).map((event) => event.type),
  }
}

/** Gives a command, and expects it to be carried out. */
export async function command<T = Lead>(
  as: Client,
  lead: { id: string },
  name: string,
  body: object = {},
): Promise<T> {
  const answer = await as<T>(`/v1/leads/${lead.id}/${name}`, { method: 'POST', body })
  expect(answer.status, answer.text).toBeLessThan(300)
  return answer.body
}

/** Sends the vendor's form from its public page. */
export async function submit(page: Client, values: object): Promise<{ id: string; createdAt: string }> {
  const { ticket } = (await page<{ ticket: string }>('/v1/forms/lead/tickets', { method: 'POST' })).body
  const body = { values: { ...leadValues, ...values }, ticket }
  const answer = await page<{ id: string; createdAt: string }>('/v1/forms/lead/submissions', { body })
  expect(answer.status, answer.text).toBe(201)
  return answer.body
}
