import type { Tx } from '../../db/tenant.ts'
import { newId } from '../../ids.ts'
import type { Event } from '../../modules/events/schema.ts'
import * as events from '../../modules/events/service.ts'
import * as webhooks from '../../modules/webhooks/repository.ts'

const batch = 200
/** Rows an insert; Postgres takes 65,535 parameters in one statement. */
const chunk = 1000

/**
 * Makes a delivery of every new event for every endpoint that wants it, and moves the vendor's cursor behind them
 * in the same transaction: a crash in between leaves neither, so none is lost and none is made twice.
 * @returns whether there may be more
 */
export async function fanOut(tx: Tx): Promise<boolean> {
  const cursor = await webhooks.takeCursor(tx)
  if (cursor === undefined) return false
  const endpoints = await webhooks.listEnabled(tx)
  if (endpoints.length === 0) {
    await webhooks.moveCursor(tx, await events.last(tx))
    return false
  }
  const news = await events.list(tx, { after: cursor, limit: batch })
  const last = news.at(-1)
  if (last === undefined) return false
  const rows = news.flatMap((event) =>
    endpoints
      .filter((endpoint) => wants(endpoint, event))
      .map(({ id: webhookId }) => ({
        vendorId: tx.vendorId,
        id: newId('delivery'),
        webhookId,
        eventId: event.id,
        type: event.type,
        status: 'pending' as const,
        nextAttemptAt: tx.now,
        createdAt: tx.now,
      })),
  )
  for (let start = 0; start < rows.length; start += chunk) {
    await webhooks.insertDeliveries(tx, rows.slice(start, start + chunk))
  }
  await webhooks.moveCursor(tx, last.sequence)
  return news.length === batch
}

/** An endpoint is not told of itself: adding one should not be its first news. */
function wants({ id, types, fromSequence }: webhooks.Row, { type, sequence, subject }: Event): boolean {
  return sequence > fromSequence && (types === null || types.includes(type)) && subject.id !== id
}
