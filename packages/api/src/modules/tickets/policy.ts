import { eq, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import type { Ticket } from './schema.ts'
import { tickets } from './table.ts'

/** A partner's users see the tickets of their partner; the vendor sees all. */
export function visible({ principal }: Tx): SQL | undefined {
  return principal.partnerId === null ? undefined : eq(tickets.partnerId, principal.partnerId)
}

/** A ticket without what the vendor's people say of it among themselves. */
export function forPartner(ticket: Ticket): Ticket {
  return { ...ticket, tags: [] }
}
