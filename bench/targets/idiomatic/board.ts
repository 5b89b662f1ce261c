import { and, asc, count, desc, eq, getTableColumns, inArray, sum } from 'drizzle-orm'
import { z } from 'zod'
import { inTenant, type Call } from './around.ts'
import { presentDeal, selectDeals, toPage } from './deals.ts'
import { presentLead } from './leads.ts'
import { deals, leads, partners, stages, users, vendors } from './tables.ts'

const BoardQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(50).default(50) })
const openStatuses = ['new', 'offered', 'accepted', 'working', 'declined', 'expired']

export async function board(c: Call) {
  const { limit } = BoardQuery.parse(c.req.query())
  const { vendorId } = c.var
  const answer = await inTenant(c, 'deals:read', async (tx) => {
    const [vendor] = await tx.select().from(vendors).where(eq(vendors.id, vendorId))
    const pipeline = await tx
      .select({ key: stages.key, label: stages.label, kind: stages.kind, probability: stages.probability })
      .from(stages)
      .where(eq(stages.vendorId, vendorId))
      .orderBy(asc(stages.position))
    const totals = await tx
      .select({ stage: deals.stage, currency: deals.currency, count: count(), amount: sum(deals.amount) })
      .from(deals)
      .where(eq(deals.vendorId, vendorId))
      .groupBy(deals.stage, deals.currency)
    const columns = []
    for (const stage of pipeline) {
      const rows = await selectDeals(tx)
        .where(and(eq(deals.vendorId, vendorId), eq(deals.stage, stage.key)))
        .orderBy(desc(deals.stageChangedAt), desc(deals.id))
        .limit(limit + 1)
      const own = totals.filter((total) => total.stage === stage.key)
      const list = ['deals', vendorId, stage.key]
      const { data, nextCursor } = toPage(
        c,
        rows,
        { limit, at: (row) => row.stageChangedAt, list },
        presentDeal,
      )
      columns.push({
        ...stage,
        count: own.reduce((all, one) => all + one.count, 0),
        totals: own.flatMap(({ currency, amount }) =>
          currency === null ? [] : [{ currency, amount: Number(amount) }],
        ),
        cards: data,
        nextCursor,
      })
    }
    const open = and(eq(leads.vendorId, vendorId), inArray(leads.status, openStatuses))
    const [waiting] = await tx.select({ count: count() }).from(leads).where(open)
    const rows = await tx
      .select({ ...getTableColumns(leads), partnerName: partners.name, ownerName: users.name })
      .from(leads)
      .leftJoin(partners, and(eq(partners.vendorId, leads.vendorId), eq(partners.id, leads.partnerId)))
      .leftJoin(users, and(eq(users.vendorId, leads.vendorId), eq(users.id, leads.ownerId)))
      .where(open)
      .orderBy(desc(leads.createdAt), desc(leads.id))
      .limit(limit + 1)
    const lane = toPage(
      c,
      rows,
      { limit, at: (row) => row.createdAt, list: ['leads', vendorId] },
      presentLead,
    )
    return {
      leads: { count: waiting!.count, cards: lane.data, nextCursor: lane.nextCursor },
      products: vendor!.products,
      stages: columns,
    }
  })
  return c.json(answer)
}
