import { OpenPRM, PrmError } from '@openprm/sdk'
import { verifyAudit, verifyAuditHead } from '@openprm/sdk/audit'
import { verifyBadge } from '@openprm/sdk/badges'
import { verifyReceipt } from '@openprm/sdk/receipts'
import { signWebhook, verifyWebhook } from '@openprm/sdk/webhooks'

/** What a runtime is given; plain data, so that it reaches another process and a page. */
export interface World {
  /** The API itself. */
  url: string
  /** The API behind a bad line; see bad-line.ts. */
  badLine: string
  session: { token: string; expiresAt: string }
  secretKey: string
  receipt: string
  /** The bytes of a PNG, as numbers. */
  badge: number[]
  statusList: string
  head: string
  keys: Parameters<typeof verifyReceipt>[1]
  trail: Array<
    Parameters<typeof verifyAudit>[0] extends Iterable<infer Entry> | AsyncIterable<infer Entry>
      ? Entry
      : never
  >
  /** Whether the runtime is a page, where a secret key has no place. */
  page: boolean
}

function assert(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`Not so: ${what}`)
}

function equal(found: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)]
  assert(one === other, `${one} is ${other}`)
}

async function codeOf(call: PromiseLike<unknown>): Promise<string> {
  try {
    await call
    return 'none'
  } catch (error) {
    return PrmError.is(error) ? error.code : (error as Error).name
  }
}

const client = ({ session, url }: World, line = url, more: object = {}): OpenPRM =>
  new OpenPRM({ fetchSession: async () => session, baseUrl: line, ...more })

let count = 0
const name = (): string => `Deal ${Date.now()} ${count++}`

/** The same on every runtime, by title. */
export const promises: Record<string, (world: World) => Promise<void>> = {
  'a deal is made, read and changed, and answers say how': async (world) => {
    const prm = client(world)
    const made = await prm.deals.create({ name: name(), amount: { amount: 12_300, currency: 'EUR' } })
    const { data, response, requestId } = await prm.deals.get(made.id).withResponse()
    equal(data, made)
    equal(response.headers.get('etag'), `"v${made.version}"`)
    assert(requestId?.startsWith('req_') === true, 'there is a request id')
    const renamed = await prm.deals.update(made.id, { name: 'Renamed' }, { ifMatch: made.version })
    equal(renamed.name, 'Renamed')
  },

  'a list is read page by page, as far as one goes': async (world) => {
    const prm = client(world)
    for (let n = 0; n < 5; n++) await prm.deals.create({ name: name(), product: 'picking' })
    const some = await prm.deals.list({ limit: 2 }).toArray({ limit: 5 })
    const all: string[] = []
    for await (const { id } of prm.deals.list({ limit: 2 })) if (all.push(id) === 5) break
    equal(
      all,
      some.map(({ id }) => id),
    )
  },

  'a write that is sent twice with one key is done once': async (world) => {
    const options = { idempotencyKey: name() }
    const prm = client(world)
    const body = { name: name() }
    const first = await prm.deals.create(body, options)
    const { data, response } = await prm.deals.create(body, options).withResponse()
    equal(data.id, first.id)
    equal(response.headers.get('idempotency-replayed'), 'true')
  },

  'failures come with their codes and fields': async (world) => {
    const prm = client(world)
    const deal = await prm.deals.create({ name: name() })
    await prm.deals.update(deal.id, { name: 'Newer' }, { ifMatch: '*' })
    const stale = prm.deals.update(deal.id, { name: 'x' }, { ifMatch: deal.version })
    equal(await codeOf(stale), 'precondition_failed')
    equal(await codeOf(prm.deals.get('deal_00000000000000000000000000')), 'not_found')
    equal(await codeOf(prm.partners.list()), 'forbidden')
    try {
      await prm.deals.create({ name: '' })
      assert(false, 'an empty name is refused')
    } catch (error) {
      assert(PrmError.is(error, 'validation_failed'), 'the code tells')
      equal(error.errors[0]?.pointer, '/name')
    }
  },

  'a bad line is tried again with the same key, and the write is done once': async (world) => {
    const prm = client(world, `${world.badLine}/twice-cut`, { maxRetries: 4 })
    const title = name()
    const made = await prm.deals.create({ name: title })
    const found = await client(world).deals.list({ q: title })
    equal(
      found.data.map(({ id }) => id),
      [made.id],
    )
  },

  'an answer that starts and never ends times out': async (world) => {
    const prm = client(world, `${world.badLine}/never-ends`, { timeoutMs: 200, maxRetries: 0 })
    equal(await codeOf(prm.me.get()), 'timeout')
  },

  'an abort ends a call at once': async (world) => {
    const abort = new AbortController()
    const call = client(world, `${world.badLine}/never-ends`).me.get({ signal: abort.signal })
    setTimeout(() => abort.abort(), 50)
    equal(await codeOf(call), 'AbortError')
  },

  'the stream of events survives cuts: each event once and in order': async (world) => {
    const prm = client(world)
    const before = (await prm.events.list({ limit: 500 }).toArray({ limit: 10_000 })).at(-1)?.sequence ?? 0
    const titles = [name(), name(), name(), name()]
    const seen: string[] = []
    const follow = async (): Promise<void> => {
      const events = client(world, `${world.badLine}/cut-stream`).events.subscribe({
        types: ['deal.created'],
        after: before,
      })
      for await (const event of events) {
        if (event.type === 'reset') throw new Error('nothing was missed')
        if (titles.includes(event.data.deal.name)) seen.push(event.data.deal.name)
        if (seen.length === titles.length) return
      }
    }
    const following = follow()
    for (const title of titles) await prm.deals.create({ name: title })
    await following
    equal(seen, titles)
  },

  'a secret key is refused in a page, and nowhere else': async (world) => {
    const refused = await codeOf(
      (async () => new OpenPRM({ apiKey: world.secretKey, baseUrl: world.url }).me.get())(),
    )
    equal(refused, world.page ? 'not_for_browsers' : 'none')
  },

  'webhooks, receipts, badges and the audit trail are verified': async (world) => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    const body = JSON.stringify({ type: 'prm.ping.v1', data: {} })
    equal((await verifyWebhook(secret, body, await signWebhook(secret, body))).type, 'prm.ping.v1')
    const headers = await signWebhook(secret, `${body} `)
    equal(await codeOf(verifyWebhook(secret, body, headers)), 'webhook_signature_invalid')
    equal((await verifyReceipt(world.receipt, world.keys)).decision, 'approved')
    equal(await codeOf(verifyReceipt(`${world.receipt}A`, world.keys)), 'ReceiptError')
    const { badge, statusList } = world
    equal((await verifyBadge(Uint8Array.from(badge), world.keys, { statusList })).status, 'valid')
    badge[300] = (badge[300] ?? 0) ^ 1
    equal(await codeOf(verifyBadge(Uint8Array.from(badge), world.keys)), 'BadgeError')
    const point = await verifyAuditHead(world.head, world.keys)
    equal((await verifyAudit(world.trail, { points: [point] })).hash, point.hash)
    equal(await codeOf(verifyAudit(world.trail.slice(1))), 'AuditError')
  },
}

/** Keeps every promise in turn. @returns what went wrong, by title; null where nothing did */
export async function keepAll(world: World): Promise<Record<string, string | null>> {
  const results: Record<string, string | null> = {}
  for (const [title, promise] of Object.entries(promises)) {
    results[title] = await promise(world).then(
      () => null,
      (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
    )
  }
  return results
}
