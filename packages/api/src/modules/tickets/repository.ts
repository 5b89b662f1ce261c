import { and, asc, eq, getTableColumns, gte, isNotNull, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '../../db/tenant.ts'
import { ascending, descending, type Position } from '../../http/pagination.ts'
import { partners } from '../partners/table.ts'
import { users } from '../users/table.ts'
import { matching, type Filter } from './filter.ts'
import { visible } from './policy.ts'
import type { SortKey } from './sorting.ts'
import { ticketMessages, tickets } from './table.ts'

export type LockedRow = typeof tickets.$inferSelect
export type Row = LockedRow & {
  partnerName: string | null
  requesterName: string | null
  assigneeName: string | null
}
export type NewRow = typeof tickets.$inferInsert
export type Change = Partial<Omit<NewRow, 'vendorId' | 'id' | 'version'>>

const requesters = alias(users, 'requesters')
const assignees = alias(users, 'assignees')
const one = (tx: Tx, id: string) => and(eq(tickets.vendorId, tx.vendorId), eq(tickets.id, id))

function select(tx: Tx) {
  return tx.db
    .select({
      ...getTableColumns(tickets),
      partnerName: partners.name,
      requesterName: requesters.name,
      assigneeName: assignees.name,
    })
    .from(tickets)
    .leftJoin(partners, and(eq(partners.vendorId, tickets.vendorId), eq(partners.id, tickets.partnerId)))
    .leftJoin(requesters, ofPerson(requesters, tickets.requesterId))
    .leftJoin(assignees, ofPerson(assignees, tickets.assigneeId))
    .$dynamic()
}

function ofPerson(
  people: typeof requesters | typeof assignees,
  id: typeof tickets.requesterId | typeof tickets.assigneeId,
): SQL | undefined {
  return and(eq(people.vendorId, tickets.vendorId), eq(people.id, id))
}

/** Every order a list can have: its column, which has an index, and its direction. */
export const sorts = {
  '-createdAt': { key: 'createdAt', by: descending },
  createdAt: { key: 'createdAt', by: ascending },
  '-lastMessageAt': { key: 'lastMessageAt', by: descending },
  dueAt: { key: 'dueAt', by: ascending },
} as const satisfies Record<SortKey, object>

export async function list(
  tx: Tx,
  filter: Filter,
  page: { sort: SortKey; limit: number; after: Position | undefined },
): Promise<Row[]> {
  const { key, by } = sorts[page.sort]
  const { where, order } = by(tickets[key], tickets.id, page.after)
  return select(tx)
    .where(and(matching(tx, filter), key === 'dueAt' ? isNotNull(tickets[key]) : undefined, where))
    .orderBy(...order)
    .limit(page.limit + 1)
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await select(tx).where(and(one(tx, id), visible(tx)))
  return row
}

/** `skipLocked` finds nothing while somebody else is at work on the ticket. */
export async function lock(
  tx: Tx,
  id: string,
  config: { skipLocked?: true } = {},
): Promise<LockedRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(tickets)
    .where(and(one(tx, id), visible(tx)))
    .for('update', config)
  return row
}

export function insert(tx: Tx, row: NewRow): void {
  tx.send(tx.db.insert(tickets).values(row))
}

export function update(tx: Tx, id: string, change: Change): void {
  tx.send(
    tx.db
      .update(tickets)
      .set({ ...change, updatedAt: tx.now, version: sql`${tickets.version} + 1` })
      .where(one(tx, id)),
  )
}

/** Ids and times of what was written for both sides, oldest first. */
export async function messagesOf(tx: Tx, id: string): Promise<Array<{ id: string; createdAt: string }>> {
  return tx.db
    .select({ id: ticketMessages.id, createdAt: ticketMessages.createdAt })
    .from(ticketMessages)
    .where(and(eq(ticketMessages.vendorId, tx.vendorId), eq(ticketMessages.subjectId, id)))
    .orderBy(asc(ticketMessages.id))
}

/** A message and all after it go over to another ticket. */
export function moveMessages(tx: Tx, from: string, to: string, first: string): void {
  tx.send(
    tx.db
      .update(ticketMessages)
      .set({ subjectId: to })
      .where(
        and(
          eq(ticketMessages.vendorId, tx.vendorId),
          eq(ticketMessages.subjectId, from),
          gte(ticketMessages.id, first),
        ),
      ),
  )
}
