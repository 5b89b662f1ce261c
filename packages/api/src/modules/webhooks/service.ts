import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { omitUndefined } from '../../objects.ts'
import { TargetRefused, type Outbound } from '../../outbound/target.ts'
import * as events from '../events/service.ts'
import * as repository from './repository.ts'
import type {
  DisabledReason,
  Webhook,
  WebhookCreate,
  WebhookQuery,
  WebhookUpdate,
  WebhookWithSecret,
} from './schema.ts'
import { addSecret, newSecret } from './secrets.ts'

/** Every event is copied for every endpoint: a vendor that needs more of them wants a queue behind one. */
const mostWebhooks = 50

function present({
  vendorId: _,
  secrets: _secrets,
  fromSequence: _from,
  failingSince: _since,
  ...webhook
}: repository.Row): Webhook {
  return webhook
}

export async function list(tx: Tx, query: WebhookQuery): Promise<Page<Webhook>> {
  const shape = ['webhooks', tx.vendorId]
  const rows = await repository.list(tx, query.limit, decodeCursor(query.cursor, shape))
  return toPage(rows, query.limit, shape, (row) => ({ value: row.createdAt, id: row.id }), present)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Webhook> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('webhook')
  return present(row)
}

/**
 * Adds an endpoint; it hears of everything that happens from now on.
 * @throws ApiError validation_failed when the address may not be called | conflict when there are too many
 */
export async function create(tx: Tx, outbound: Outbound, input: WebhookCreate): Promise<WebhookWithSecret> {
  const url = await checkedUrl(outbound, input.url)
  if ((await repository.countAll(tx)) >= mostWebhooks) {
    throw new ApiError('conflict', `A programme may have ${mostWebhooks} webhooks. Delete one first.`)
  }
  const id = newId('webhook')
  const secret = newSecret()
  const fromSequence = await events.last(tx)
  await repository.startCursor(tx, fromSequence)
  const row = await repository.insert(tx, {
    ...omitUndefined(input),
    vendorId: tx.vendorId,
    id,
    url,
    disabledReason: input.enabled ? null : 'manual',
    secrets: addSecret(id, secret, [], tx.now),
    fromSequence,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  return { ...announce(tx, 'webhook.created', row), secret }
}

/** @throws ApiError not_found | precondition_failed | validation_failed */
export async function update(
  tx: Tx,
  outbound: Outbound,
  id: string,
  input: WebhookUpdate,
  ifMatch: number | undefined,
): Promise<Webhook> {
  // Before the row is locked: asking for a name's addresses may take seconds.
  const url = input.url === undefined ? undefined : await checkedUrl(outbound, input.url)
  const before = await locked(tx, id, ifMatch)
  const { url: _, enabled, ...rest } = omitUndefined(input)
  const switched = enabled !== undefined && enabled !== before.enabled
  if (switched && !enabled) await repository.giveUpWaiting(tx, id)
  const row = await repository.update(tx, id, {
    ...rest,
    ...(url !== undefined && { url }),
    ...(switched && { enabled, disabledReason: enabled ? null : 'manual' }),
    // Another address, or another try: what failed before says nothing about it.
    ...((url !== undefined || switched) && { failingSince: null }),
  })
  return announce(tx, 'webhook.updated', row)
}

/** @throws ApiError not_found | precondition_failed */
export async function remove(tx: Tx, id: string, ifMatch: number | undefined): Promise<Webhook> {
  const row = await locked(tx, id, ifMatch)
  await repository.remove(tx, id)
  return announce(tx, 'webhook.deleted', row)
}

/**
 * Gives the endpoint a new secret. The old one signs along for 24 hours, so that no delivery is refused meanwhile.
 * @throws ApiError not_found | precondition_failed
 */
export async function rotateSecret(
  tx: Tx,
  id: string,
  ifMatch: number | undefined,
): Promise<WebhookWithSecret> {
  const before = await locked(tx, id, ifMatch)
  const secret = newSecret()
  const row = await repository.update(tx, id, { secrets: addSecret(id, secret, before.secrets, tx.now) })
  return { ...announce(tx, 'webhook.updated', row), secret }
}

/** Stops an endpoint that can no longer be reached. What waited for it can be replayed later. */
export async function disable(tx: Tx, id: string, disabledReason: DisabledReason): Promise<void> {
  await repository.giveUpWaiting(tx, id)
  announce(tx, 'webhook.disabled', await repository.update(tx, id, { enabled: false, disabledReason }))
}

async function locked(tx: Tx, id: string, ifMatch: number | undefined): Promise<repository.Row> {
  const row = await repository.lock(tx, id)
  if (!row) throw notFound('webhook')
  checkVersion(row, ifMatch)
  return row
}

/** Tells the log, which never has the address. */
function announce(
  tx: Tx,
  type: `webhook.${'created' | 'updated' | 'disabled' | 'deleted'}`,
  row: repository.Row,
): Webhook {
  const webhook = present(row)
  const { url: _, ...summary } = webhook
  emit(tx, type, { kind: 'webhook', id: row.id, partnerId: null }, { webhook: summary })
  return webhook
}

async function checkedUrl(outbound: Outbound, text: string): Promise<string> {
  try {
    return (await outbound.check(text)).url.href
  } catch (error) {
    if (!(error instanceof TargetRefused)) throw error
    const field = { pointer: '/url', code: error.code, detail: error.message }
    throw new ApiError('validation_failed', `/url: ${error.message}`, { fields: [field], cause: error })
  }
}
