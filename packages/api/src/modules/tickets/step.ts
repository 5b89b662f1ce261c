import type { Tx } from '../../db/tenant.ts'
import { checkVersion } from '../../http/etag.ts'
import { notFound } from '../../http/problem.ts'
import { ticketTransitions, type TicketCommand } from './lifecycle.ts'
import * as closing from './closing.ts'
import * as dealClocks from './deal-clocks.ts'
import { present } from './present.ts'
import * as promises from './promises.ts'
import * as repository from './repository.ts'
import type { Ticket } from './schema.ts'
import { tell, type TicketEvent } from './tell.ts'

export type IfMatch = number | undefined

/** The ticket, locked until the transaction ends. @throws ApiError not_found | precondition_failed */
export async function take(tx: Tx, id: string, ifMatch?: IfMatch): Promise<repository.LockedRow> {
  const ticket = await repository.lock(tx, id)
  if (!ticket) throw notFound('ticket')
  checkVersion(ticket, ifMatch)
  return promises.settle(tx, ticket)
}

/** As the vendor sees it; who asks gets what `shown` leaves of it. @throws ApiError not_found */
export async function current(tx: Tx, id: string): Promise<Ticket> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('ticket')
  return present(row)
}

/** The event of each command. */
const events = {
  pend: 'ticket.pending',
  hold: 'ticket.held',
  resume: 'ticket.resumed',
  resolve: 'ticket.resolved',
  reopen: 'ticket.reopened',
  close: 'ticket.closed',
  merge: 'ticket.merged',
} as const satisfies Record<TicketCommand, string>

/** What each command leaves behind besides the new state. */
const traces: Partial<Record<TicketCommand, (tx: Tx) => repository.Change>> = {
  resolve: ({ now }) => ({ resolvedAt: now }),
  reopen: () => ({ resolvedAt: null, closedAt: null }),
  close: ({ now }) => ({ closedAt: now }),
  merge: ({ now }) => ({ closedAt: now }),
}

/** Carries out a command on a ticket that is locked, and tells of it. */
export async function step(
  tx: Tx,
  before: repository.LockedRow,
  command: TicketCommand,
  change: repository.Change = {},
): Promise<Ticket> {
  const status = ticketTransitions.apply(command, before.status, tx.principal)
  const clocks = await promises.follow(tx, before, command, status)
  await closing.follow(tx, before.id, command)
  await dealClocks.follow(tx, before, status)
  repository.update(tx, before.id, { ...traces[command]?.(tx), ...change, ...clocks, status })
  const ticket = await current(tx, before.id)
  tell(tx, events[command], ticket)
  return ticket
}

/** A change that is no step, and its event; null where the caller tells of it. */
export async function change(
  tx: Tx,
  id: string,
  type: TicketEvent | null,
  fields: repository.Change,
): Promise<Ticket> {
  repository.update(tx, id, fields)
  const ticket = await current(tx, id)
  if (type !== null) tell(tx, type, ticket)
  return ticket
}
