import type { Tx } from '../../db/tenant.ts'
import { notFound } from '../../http/problem.ts'
import { newId } from '../../ids.ts'
import { unfit } from './people.ts'
import * as promises from './promises.ts'
import * as repository from './repository.ts'
import type { Ticket, TicketSplit } from './schema.ts'
import { change, current, take, type IfMatch } from './step.ts'
import { tell } from './tell.ts'

/**
 * Makes a ticket of its own of a message and what follows: a second matter in one thread. The internal notes stay.
 * @throws ApiError not_found | precondition_failed | validation_failed
 */
export async function split(
  tx: Tx,
  id: string,
  { messageId, subject }: TicketSplit,
  ifMatch: IfMatch,
): Promise<Ticket> {
  const before = await take(tx, id, ifMatch)
  const messages = await repository.messagesOf(tx, id)
  const at = messages.findIndex((message) => message.id === messageId)
  if (at === -1) throw notFound('message')
  if (at === 0) throw unfit('/messageId', 'first_message', 'The first message is the ticket itself.')
  const { partnerId, requesterId, kind, priority, tags, channel, assigneeId, team, followerIds } = before
  const newTicket = newId('ticket')
  repository.insert(tx, {
    partnerId,
    requesterId,
    kind,
    priority,
    tags,
    channel,
    assigneeId,
    team,
    followerIds,
    ...(await promises.begin(tx, { id: newTicket, partnerId, priority })),
    vendorId: tx.vendorId,
    id: newTicket,
    subject: subject ?? before.subject,
    status: 'open',
    splitFrom: id,
    lastMessageAt: messages.at(-1)!.createdAt,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  repository.moveMessages(tx, id, newTicket, messageId)
  // Naming the subject has its words gathered anew, without what has gone.
  await change(tx, id, 'ticket.updated', {
    subject: before.subject,
    lastMessageAt: messages[at - 1]!.createdAt,
  })
  const ticket = await current(tx, newTicket)
  tell(tx, 'ticket.created', ticket)
  return ticket
}
