import { and, asc, count, eq, getTableColumns, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { partners } from '../partners/table.ts'
import { leadOffers } from './table.ts'

export type OfferRow = typeof leadOffers.$inferSelect & { partnerName: string }
type Change = Partial<Pick<OfferRow, 'status' | 'reason' | 'note' | 'acceptedAt' | 'endedAt'>>

const ofLead = (tx: Tx, leadId: string) =>
  and(eq(leadOffers.vendorId, tx.vendorId), eq(leadOffers.leadId, leadId))

/** Every offer of a lead, oldest first; a partner's users find those to their partner. */
export async function list(tx: Tx, leadId: string): Promise<OfferRow[]> {
  const { partnerId } = tx.principal
  return select(tx)
    .where(and(ofLead(tx, leadId), partnerId === null ? undefined : eq(leadOffers.partnerId, partnerId)))
    .orderBy(asc(leadOffers.id))
}

export async function countOf(tx: Tx, leadId: string): Promise<number> {
  const [row] = await tx.db.select({ n: count() }).from(leadOffers).where(ofLead(tx, leadId))
  return row?.n ?? 0
}

export async function find(tx: Tx, id: string): Promise<OfferRow> {
  const [row] = await select(tx).where(and(eq(leadOffers.vendorId, tx.vendorId), eq(leadOffers.id, id)))
  return row!
}

export async function insert(tx: Tx, row: typeof leadOffers.$inferInsert): Promise<OfferRow> {
  await tx.db.insert(leadOffers).values(row)
  return find(tx, row.id)
}

/** Changes the offer that holds the lead; undefined when it is in nobody's hands through an offer. */
export async function updateHeld(tx: Tx, leadId: string, change: Change): Promise<OfferRow | undefined> {
  const [row] = await tx.db
    .update(leadOffers)
    .set(change)
    .where(and(ofLead(tx, leadId), inArray(leadOffers.status, ['open', 'accepted'])))
    .returning({ id: leadOffers.id })
  return row && find(tx, row.id)
}

function select(tx: Tx) {
  return tx.db
    .select({ ...getTableColumns(leadOffers), partnerName: partners.name })
    .from(leadOffers)
    .innerJoin(
      partners,
      and(eq(partners.vendorId, leadOffers.vendorId), eq(partners.id, leadOffers.partnerId)),
    )
    .$dynamic()
}
