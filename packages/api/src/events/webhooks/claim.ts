import type { Tx } from '../../db/tenant.ts'
import * as events from '../../modules/events/service.ts'
import * as webhooks from '../../modules/webhooks/repository.ts'
import { pingType } from '../../modules/webhooks/schema.ts'
import { openSecrets } from '../../modules/webhooks/secrets.ts'
import { eventBody, pingBody } from './envelope.ts'

/** Longer than an attempt can take: whoever holds a delivery for longer than this is dead. */
const leaseMs = 60_000

/** One delivery that is ours to send, with all that sending takes. */
export interface Claim {
  vendorId: string
  webhookId: string
  deliveryId: string
  eventId: string
  url: string
  secrets: string[]
  body: string
  /** Which attempt this is; nobody else has the same. */
  attempts: number
  step: number
}

/**
 * Takes what is due. A server that dies with a claim lets the lease run out, and the delivery is due again.
 * @param free how many more an endpoint may have on the way, when so many were just taken for others
 */
export async function claimDue(
  tx: Tx,
  free: (webhook: webhooks.Row, taken: number) => number,
): Promise<Claim[]> {
  const leaseUntil = new Date(Date.parse(tx.now) + leaseMs).toISOString()
  const claims: Claim[] = []
  for (const webhook of await webhooks.listEnabled(tx)) {
    const limit = free(webhook, claims.length)
    if (limit <= 0) continue
    const rows = await webhooks.claimDue(tx, webhook.id, { now: tx.now, leaseUntil, limit })
    if (rows.length === 0) continue
    const secrets = openSecrets(webhook.id, webhook.secrets, tx.now)
    const bodies = await bodiesOf(tx, rows)
    for (const { id, webhookId, eventId, attempts, step } of rows) {
      const body = bodies.get(eventId)!
      claims.push({
        vendorId: tx.vendorId,
        webhookId,
        deliveryId: id,
        eventId,
        url: webhook.url,
        secrets,
        body,
        attempts,
        step,
      })
    }
  }
  return claims
}

async function bodiesOf(tx: Tx, rows: webhooks.DeliveryRow[]): Promise<Map<string, string>> {
  const found = await events.byIds(
    tx,
    rows.filter(({ type }) => type !== pingType).map(({ eventId }) => eventId),
  )
  return new Map(
    rows.map((row) => {
      const event = found.get(row.eventId)
      return [row.eventId, event ? eventBody(tx.vendorId, event) : pingBody(tx.vendorId, row)]
    }),
  )
}
