import { and, count, eq, gt, inArray, or, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { partners } from '../partners/table.ts'
import { heldLeadStatuses } from './lifecycle.ts'
import type { Candidate } from './routing.ts'
import { leadOffers, leads } from './table.ts'

export type Row = Omit<Candidate, 'tier' | 'qualified'> & { tier: string | null }

/** Every active partner, with the leads it has, its answers since a moment, and what became of this lead with it. */
export async function list(tx: Tx, leadId: string, since: string): Promise<Row[]> {
  const held = tx.db
    .select({ partnerId: leads.partnerId, n: count().as('n') })
    .from(leads)
    .where(and(eq(leads.vendorId, tx.vendorId), inArray(leads.status, [...heldLeadStatuses])))
    .groupBy(leads.partnerId)
    .as('held')
  const lately = gt(leadOffers.offeredAt, since)
  const ofThisLead = eq(leadOffers.leadId, leadId)
  const past = tx.db
    .select({
      partnerId: leadOffers.partnerId,
      offers: sql<number>`count(*) filter (where ${lately})::integer`.as('offers'),
      refusals: sql<number>`
        count(*) filter (where ${lately} and ${inArray(leadOffers.status, ['declined', 'expired'])})::integer`.as(
        'refusals',
      ),
      lastAt: sql<string | null>`max(${leadOffers.offeredAt})::text`.as('last_at'),
      parted: sql<Candidate['parted']>`
        (array_agg(${leadOffers.status} order by ${leadOffers.id} desc)
          filter (where ${ofThisLead} and ${leadOffers.endedAt} is not null))[1]`.as('parted'),
    })
    .from(leadOffers)
    .where(and(eq(leadOffers.vendorId, tx.vendorId), or(lately, ofThisLead)))
    .groupBy(leadOffers.partnerId)
    .as('past')
  return tx.db
    .select({
      id: partners.id,
      name: partners.name,
      territories: partners.territories,
      products: partners.products,
      tier: partners.tier,
      weight: partners.routingWeight,
      openLeads: sql<number>`coalesce(${held.n}, 0)::integer`,
      maxOpenLeads: partners.maxOpenLeads,
      recentOffers: sql<number>`coalesce(${past.offers}, 0)`,
      recentRefusals: sql<number>`coalesce(${past.refusals}, 0)`,
      lastOfferedAt: past.lastAt,
      parted: past.parted,
    })
    .from(partners)
    .leftJoin(held, eq(held.partnerId, partners.id))
    .leftJoin(past, eq(past.partnerId, partners.id))
    .where(and(eq(partners.vendorId, tx.vendorId), eq(partners.status, 'active')))
}
