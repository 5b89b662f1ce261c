import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { WebhookDelivery } from '../../modules/webhooks/schema.ts'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { startReceiver, type Receiver } from './receiver.fixture.ts'

export const hour = 3_600_000
/** Receivers are on this machine, and no worker runs but when a test says so. */
export const options = { allow: ['127.0.0.1/32'], background: false, timeoutMs: 1500, random: () => 0 }
/** This machine may be busy with other tests. */
export const unhurried = { timeout: 10_000 }

export interface Hook {
  id: string
  secret: string
}

interface LoggedEvent {
  id: string
  sequence: number
  data: Record<string, unknown>
  subject: { id: string }
}

/** A server for the tests of a file, with a clock that they move; each test has a vendor of its own. */
export class PostOffice {
  server!: TestServer
  vendorId!: string
  key!: Client
  now = Date.parse('2026-11-23T09:00:00.000Z')
  readonly clock = (): Date => new Date(this.now)
  readonly #receivers: Receiver[] = []

  constructor() {
    beforeAll(async () => {
      this.server = await startTestServer({ clock: this.clock, webhooks: options })
    })
    beforeEach(async () => {
      const vendor = await this.server.createVendor()
      this.vendorId = vendor.vendorId
      this.key = client(this.server.url, vendor.secretKey)
      // The programme's own first event is in the log before any webhook is.
      await expect.poll(() => this.eventsOf('form.updated'), unhurried).toHaveLength(1)
    })
    afterAll(async () => {
      await Promise.all(this.#receivers.map((receiver) => receiver.stop()))
      await this.server.stop()
    })
  }

  async receive(answer?: Receiver['answer']): Promise<Receiver> {
    const receiver = await startReceiver(answer)
    this.#receivers.push(receiver)
    return receiver
  }

  async hook(url: string, more: object = {}): Promise<Hook> {
    const answer = await this.key<Hook>('/v1/webhooks', { body: { url, ...more } })
    expect(answer.status, answer.text).toBe(201)
    return answer.body
  }

  async eventsOf(type: string): Promise<LoggedEvent[]> {
    return (await this.key<{ data: LoggedEvent[] }>(`/v1/events?types=${type}&limit=500`)).body.data
  }

  /** Adds deals and waits until the log has numbered their events. */
  async addDeals(count = 1): Promise<void> {
    const before = (await this.eventsOf('deal.created')).length
    for (let n = 0; n < count; n++) await this.key('/v1/deals', { body: { name: `Deal ${n}` } })
    await expect.poll(() => this.eventsOf('deal.created'), unhurried).toHaveLength(before + count)
  }

  async log({ id }: Hook, query = ''): Promise<WebhookDelivery[]> {
    return (await this.key<{ data: WebhookDelivery[] }>(`/v1/webhooks/${id}/deliveries${query}`)).body.data
  }

  async later(ms: number): Promise<void> {
    this.now += ms
    await this.server.webhooks.runDue()
  }
}
