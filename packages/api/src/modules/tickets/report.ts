import { and, count, eq, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { users } from '../users/table.ts'
import { matching } from './filter.ts'
import type { TicketReport, TicketReportQuery } from './report.schema.ts'
import type { PromiseName } from './sla.ts'
import { tickets } from './table.ts'

/** How the promises are kept, who has how much to do, and what people think of the help. */
export async function report(tx: Tx, query: TicketReportQuery): Promise<TicketReport> {
  const among = matching(tx, query)
  const unsolvedOnes = sql`${tickets.status} in ('open', 'pending', 'on_hold')`
  const [kept, workload, [csat]] = await Promise.all([
    tx.db
      .select({
        priority: tickets.priority,
        promise: sql<PromiseName>`promise`,
        met: sql<number>`count(*) filter (where clock ->> 'metAt' is not null and clock ->> 'breachedAt' is null)::int`,
        broken: sql<number>`count(*) filter (where clock ->> 'breachedAt' is not null)::int`,
        running: sql<number>`count(*) filter (where clock ->> 'metAt' is null and clock ->> 'breachedAt' is null)::int`,
      })
      .from(tickets)
      .innerJoin(sql`jsonb_each(${tickets.clocks}) as promised (promise, clock)`, sql`clock <> 'null'`)
      .where(among)
      .groupBy(tickets.priority, sql`promise`),
    tx.db
      .select({
        assigneeId: tickets.assigneeId,
        assigneeName: users.name,
        team: tickets.team,
        open: count(),
        waiting: sql<number>`count(*) filter (where ${tickets.status} <> 'open')::int`,
        overdue: sql<number>`count(*) filter (where ${tickets.dueAt} <= ${tx.now})::int`,
      })
      .from(tickets)
      .leftJoin(users, and(eq(users.vendorId, tickets.vendorId), eq(users.id, tickets.assigneeId)))
      .where(and(among, unsolvedOnes))
      .groupBy(tickets.assigneeId, users.name, tickets.team)
      .orderBy(users.name, tickets.team),
    tx.db
      .select({
        ratings: sql<number>`count(${tickets.ratingScore})::int`,
        average: sql<number | null>`round(avg(${tickets.ratingScore}), 2)::float`,
      })
      .from(tickets)
      .where(among),
  ])
  return { promises: kept, workload, csat: csat! }
}
