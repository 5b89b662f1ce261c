import { and, eq, gte, inArray, isNotNull, isNull, lt, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { visible } from './policy.ts'
import type { TicketQuery } from './schema.ts'
import { matches } from './search.ts'
import { tickets } from './table.ts'

/** What narrows a list. */
export type Filter = Partial<Omit<TicketQuery, 'limit' | 'cursor' | 'sort'>>
type Narrow = { [K in keyof Filter]-?: (value: NonNullable<Filter[K]>, tx: Tx) => SQL | undefined }

/** What each filter means. One that is not here does not compile. */
const narrow: Narrow = {
  status: (statuses) => inArray(tickets.status, statuses),
  priority: (priorities) => inArray(tickets.priority, priorities),
  kind: (kind) => eq(tickets.kind, kind),
  partnerId: (id) => eq(tickets.partnerId, id),
  requesterId: (id) => eq(tickets.requesterId, id),
  assigneeId: (id) => eq(tickets.assigneeId, id),
  unassigned: (nobody) => (nobody ? isNull(tickets.assigneeId) : isNotNull(tickets.assigneeId)),
  team: (team) => eq(tickets.team, team),
  dealId: (id) => eq(tickets.dealId, id),
  createdFrom: (moment) => gte(tickets.createdAt, moment),
  createdBefore: (moment) => lt(tickets.createdAt, moment),
  q: (typed, tx) => matches(tx, typed),
}

/** Tickets of the tenant that the caller may see and that pass the filter. */
export function matching(tx: Tx, filter: Filter): SQL | undefined {
  const conditions = Object.entries(filter).map(([name, value]) =>
    value === undefined
      ? undefined
      : (narrow[name as keyof Filter] as (value: unknown, tx: Tx) => SQL)(value, tx),
  )
  return and(eq(tickets.vendorId, tx.vendorId), visible(tx), ...conditions)
}
