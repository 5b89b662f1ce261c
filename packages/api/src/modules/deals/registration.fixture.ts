import { expect } from 'vitest'
import { asItIs, client, type Client, type TestServer, type TestVendor } from '../../testing/index.ts'
import type { Deal, DealChange } from './schema.ts'

export const hour = 3600
export const day = 24 * hour

/** A programme in a sandbox with its key, a member of staff, and partners as they are needed. */
export interface Sandbox extends TestVendor {
  key: Client
  staff: Client
  /** A seller of a new partner. */
  partner(name: string): Promise<Client>
  advance(seconds: number): Promise<string>
  /** Moves the clock to the next Monday, 09:00 UTC: the beginning of a working day of the default rules. */
  toMondayMorning(): Promise<string>
  rules(programme: object): Promise<void>
  /** Types and data of all events of one deal, in order. */
  eventsOf(
    dealId: string,
  ): Promise<Array<{ type: string; occurredAt: string; data: Record<string, unknown> }>>
}

export async function createSandbox(server: TestServer): Promise<Sandbox> {
  const vendor = await server.createVendor({ sandbox: true })
  const key = client(server.url, vendor.secretKey)
  const mint = async (body: object): Promise<Client> => {
    const answer = await key<{ token: string }>('/v1/embed-tokens', { body })
    expect(answer.status, answer.text).toBe(201)
    return client(server.url, answer.body.token)
  }
  const advance = async (seconds: number): Promise<string> => {
    const answer = await key<{ now: string }>('/v1/test-clock/advance', { body: { seconds } })
    expect(answer.status, answer.text).toBe(200)
    return answer.body.now
  }
  return {
    ...vendor,
    key,
    staff: await mint({ user: { email: 'mara@vendor.example', name: 'Mara', role: 'channel_manager' } }),
    partner: (name) =>
      mint({
        user: { email: `seller@${name}.example`, name: `Seller of ${name}` },
        partner: { externalId: name, name },
      }),
    advance,
    async toMondayMorning() {
      const { now } = (await key<{ now: string }>('/v1/test-clock')).body
      const monday = new Date(now)
      monday.setUTCHours(9, 0, 0, 0)
      do monday.setUTCDate(monday.getUTCDate() + 1)
      while (monday.getUTCDay() !== 1)
      return advance(Math.ceil((monday.getTime() - Date.parse(now)) / 1000))
    },
    async rules(programme) {
      const answer = await key('/v1/vendor', { method: 'PATCH', body: { programme } })
      expect(answer.status, answer.text).toBe(200)
    },
    async eventsOf(dealId) {
      type Found = {
        type: string
        occurredAt: string
        subject: { id: string }
        data: Record<string, unknown>
      }
      // The relay numbers events after the commit; the log is complete once none waits.
      await expect.poll(async () => (await server.sql`select from relay_outbox(1000)`).length).toBe(0)
      const { data } = (await key<{ data: Found[] }>('/v1/events?limit=500')).body
      return data.filter((event) => event.subject.id === dealId)
    },
  }
}

/** Gives a command, and expects it to be carried out. */
export async function command(
  as: Client,
  deal: { id: string },
  name: string,
  body: object = {},
): Promise<Deal> {
  const answer = await as<Deal>(`/v1/deals/${deal.id}/${name}`, { method: 'POST', body, headers: asItIs })
  expect(answer.status, answer.text).toBe(200)
  return answer.body
}

export async function register(as: Client, accountDomain: string | null, more: object = {}): Promise<Deal> {
  const answer = await as<Deal>('/v1/deals', {
    body: { name: `Robots for ${accountDomain}`, accountDomain, ...more },
  })
  expect(answer.status, answer.text).toBe(201)
  return answer.body
}

export async function read(as: Client, deal: { id: string }): Promise<Deal> {
  return (await as<Deal>(`/v1/deals/${deal.id}`)).body
}

export async function historyOf(as: Client, deal: { id: string }): Promise<DealChange[]> {
  return (await as<{ data: DealChange[] }>(`/v1/deals/${deal.id}/history`)).body.data
}
