import type { Tx } from '../../db/tenant.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import * as repository from './repository.ts'
import { pingType, type DeliveryQuery, type WebhookDelivery } from './schema.ts'

function present({ vendorId: _, step: _step, ...delivery }: repository.DeliveryRow): WebhookDelivery {
  return delivery
}

/** Newest first. @throws ApiError not_found */
export async function list(tx: Tx, webhookId: string, query: DeliveryQuery): Promise<Page<WebhookDelivery>> {
  if (!(await repository.find(tx, webhookId))) throw notFound('webhook')
  const shape = ['deliveries', tx.vendorId, webhookId, query.status]
  const rows = await repository.listDeliveries(tx, webhookId, query, decodeCursor(query.cursor, shape))
  return toPage(rows, query.limit, shape, (row) => ({ value: row.createdAt, id: row.id }), present)
}

/** Queues a ping, which is signed, sent and retried like any event. @throws ApiError not_found | invalid_transition */
export async function test(tx: Tx, webhookId: string): Promise<WebhookDelivery> {
  await lockEnabled(tx, webhookId)
  const id = newId('delivery')
  await repository.insertDeliveries(tx, [
    {
      vendorId: tx.vendorId,
      id,
      webhookId,
      eventId: newId('event'),
      type: pingType,
      status: 'pending',
      nextAttemptAt: tx.now,
      createdAt: tx.now,
    },
  ])
  return present((await repository.lockDelivery(tx, webhookId, id))!)
}

/**
 * Sends an event again, now and with a fresh schedule, under the id it always had.
 * One that waits for its next attempt is sent without waiting.
 * @throws ApiError not_found | invalid_transition
 */
export async function replay(tx: Tx, webhookId: string, id: string): Promise<WebhookDelivery> {
  await lockEnabled(tx, webhookId)
  if (!(await repository.lockDelivery(tx, webhookId, id))) throw notFound('delivery')
  const row = await repository.updateDelivery(tx, id, { status: 'pending', step: 0, nextAttemptAt: tx.now })
  return present(row!)
}

async function lockEnabled(tx: Tx, webhookId: string): Promise<void> {
  const webhook = await repository.lock(tx, webhookId)
  if (!webhook) throw notFound('webhook')
  if (!webhook.enabled) throw new ApiError('invalid_transition', 'The webhook is disabled. Enable it first.')
}
