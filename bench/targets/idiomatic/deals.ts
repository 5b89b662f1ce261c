import { createHash, createHmac } from 'node:crypto'
import { and, desc, eq, getTableColumns, ilike, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { inTenant, type Call, type Tx } from './around.ts'
import { deals, partners, users } from './tables.ts'

const DealQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().optional(),
  q: z.string().trim().max(200).optional(),
})

export function selectDeals(tx: Tx) {
  return tx
    .select({ ...getTableColumns(deals), partnerName: partners.name, ownerName: users.name })
    .from(deals)
    .leftJoin(partners, and(eq(partners.vendorId, deals.vendorId), eq(partners.id, deals.partnerId)))
    .leftJoin(users, and(eq(users.vendorId, deals.vendorId), eq(users.id, deals.ownerId)))
    .$dynamic()
}
export type DealRow = Awaited<ReturnType<typeof selectDeals>>[number]

export function presentDeal(row: DealRow) {
  const { vendorId: _v, accountKey: _k, answerLateMs: _l, answerLeftMs, protectionLeftMs, ...shown } = row
  const { amount, currency, ...deal } = shown
  return {
    ...deal,
    amount: amount === null || currency === null ? null : { amount, currency },
    answerLeftSeconds: answerLeftMs === null ? null : Math.ceil(answerLeftMs / 1000),
    protectionLeftSeconds: protectionLeftMs === null ? null : Math.ceil(protectionLeftMs / 1000),
  }
}

/** A page of rows of which one more was read, and the signed cursor of the next. */
export function toPage<Row extends { id: string }, T>(
  c: Call,
  rows: Row[],
  { limit, at, list }: { limit: number; at: (row: Row) => Date; list: unknown },
  present: (row: Row) => T,
): { data: T[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  if (rows.length <= limit || !last) return { data: shown.map(present), nextCursor: null }
  const print = createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 10)
  const place = Buffer.from(JSON.stringify([at(last), last.id, print])).toString('base64url')
  const signature = createHmac('sha256', c.var.secret).update(place).digest('base64url').slice(0, 12)
  return { data: shown.map(present), nextCursor: `${place}.${signature}` }
}

async function page(c: Call, where: (query: z.infer<typeof DealQuery>) => SQL | undefined) {
  const query = DealQuery.parse(c.req.query())
  const { vendorId } = c.var
  const rows = await inTenant(c, 'deals:read', (tx) =>
    selectDeals(tx)
      .where(and(eq(deals.vendorId, vendorId), where(query)))
      .orderBy(desc(deals.createdAt), desc(deals.id))
      .limit(query.limit + 1),
  )
  const list = ['deals', vendorId, query.q]
  return c.json(toPage(c, rows, { limit: query.limit, at: (row) => row.createdAt, list }, presentDeal))
}

export const listDeals = (c: Call) => page(c, () => undefined)

/** Every word somewhere in what a deal is called: what one writes where row-level security keeps an index of words away. */
export const searchDeals = (c: Call) =>
  page(c, ({ q = '' }) => {
    const columns = [deals.name, deals.accountName, deals.accountDomain, partners.name]
    const words = q.split(/\s+/).map((word) => or(...columns.map((column) => ilike(column, `%${word}%`))))
    return and(...words)
  })
