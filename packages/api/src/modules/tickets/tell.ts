import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import type { EventType, InternalEventType } from '../events/schema.ts'
import { forPartner } from './policy.ts'
import type { Ticket } from './schema.ts'

export type TicketEvent = Exclude<Extract<EventType, `ticket.${string}`>, InternalEventType>

/** Writes an event of a ticket, as the vendor sees it: all of it for the vendor, and a copy for the partner without the rest. */
export function tell(tx: Tx, type: TicketEvent, ticket: Ticket, more: Record<string, unknown> = {}): void {
  const { id, partnerId } = ticket
  const own =
    partnerId === null || ticket.tags.length === 0 ? undefined : { ticket: forPartner(ticket), ...more }
  emit(tx, type, { kind: 'ticket', id, partnerId }, { ticket, ...more }, own)
}
