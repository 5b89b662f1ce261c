import type { Tx } from '../../db/tenant.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { omitUndefined } from '../../objects.ts'
import * as answers from './answers.ts'
import { refuseOtherDeal } from './blocking.ts'
import { askedBy } from './people.ts'
import { present, shown } from './present.ts'
import { checkRelated } from './related.ts'
import * as promises from './promises.ts'
import * as repository from './repository.ts'
import type { Ticket, TicketCreate, TicketQuery, TicketUpdate } from './schema.ts'
import { change, current, take, type IfMatch } from './step.ts'
import { messages } from './talk.ts'
import { tell } from './tell.ts'

/** @throws ApiError cursor_invalid */
export async function list(tx: Tx, { limit, cursor, sort, ...filter }: TicketQuery): Promise<Page<Ticket>> {
  const given = Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const shape = ['tickets', tx.vendorId, tx.principal.partnerId, given, sort]
  const after = decodeCursor(cursor, shape)
  const rows = await repository.list(tx, filter, { sort, limit, after })
  const { key } = repository.sorts[sort]
  return toPage(
    rows,
    limit,
    shape,
    (row) => ({ value: row[key] ?? '', id: row.id }),
    (row) => shown(tx, present(row)),
  )
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Ticket> {
  return shown(tx, await current(tx, id))
}

/**
 * Raises a ticket with its first message.
 * @throws ApiError not_found | forbidden | validation_failed
 */
export async function create(
  tx: Tx,
  { body, files, ...input }: TicketCreate,
  link: { form?: string; channel?: Ticket['channel'] } = {},
): Promise<Ticket> {
  refuseTags(tx, input.tags)
  const form = link.form === undefined || link.form === answers.usualForm ? null : link.form
  const values = await answers.check(tx, form, { ...input, body })
  const asked = await askedBy(tx, input)
  await checkRelated(tx, input, asked.partnerId)
  const id = newId('ticket')
  const { partnerId } = asked
  repository.insert(tx, {
    ...omitUndefined(input),
    ...asked,
    ...(await promises.begin(tx, { id, partnerId, priority: input.priority })),
    vendorId: tx.vendorId,
    id,
    form,
    values,
    channel: link.channel ?? channelOf(tx, input.channel),
    status: 'open',
    lastMessageAt: tx.now,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  tell(tx, 'ticket.created', await current(tx, id))
  const { principal } = tx
  const authorId = principal.kind === 'key' ? (asked.requesterId ?? undefined) : undefined
  await messages.add(tx, id, { body, authorId, files })
  return get(tx, id)
}

function channelOf(tx: Tx, named: TicketCreate['channel']): Ticket['channel'] {
  if (named && tx.principal.kind !== 'key')
    throw new ApiError('forbidden', 'Only a key may say that a ticket was raised in a chat.')
  const own = { partner: 'widget', staff: 'staff' } as const
  return (
    named ??
    (tx.principal.kind === 'partner' || tx.principal.kind === 'staff' ? own[tx.principal.kind] : 'key')
  )
}

/** @throws ApiError not_found | precondition_failed | forbidden | validation_failed */
export async function update(tx: Tx, id: string, input: TicketUpdate, ifMatch: IfMatch): Promise<Ticket> {
  const before = await take(tx, id, ifMatch)
  refuseTags(tx, input.tags)
  refuseOtherDeal(before, input.dealId)
  await checkRelated(tx, input, before.partnerId)
  const values = input.values && (await answers.merge(tx, before, input.values))
  return shown(tx, await change(tx, id, 'ticket.updated', omitUndefined({ ...input, values })))
}

function refuseTags(tx: Tx, tags: string[] | undefined): void {
  if (tags !== undefined && tx.principal.kind === 'partner')
    throw new ApiError('forbidden', "Tags are for the vendor's own people.")
}
