import type { Tx } from '../../db/tenant.ts'
import * as requirements from '../requirements/service.ts'
import * as vendor from '../vendor/service.ts'
import * as repository from './candidate-repository.ts'
import type { LeadCandidate } from './offer-schema.ts'
import type { LockedRow } from './repository.ts'
import { rank } from './routing.ts'

/** How long a partner's answers count. */
const memoryMs = 90 * 24 * 3_600_000

/** How each active partner fits a lead at this moment, best first. */
export async function candidatesFor(
  tx: Tx,
  { id, country, product }: Pick<LockedRow, 'id' | 'country' | 'product'>,
): Promise<LeadCandidate[]> {
  const since = new Date(Date.parse(tx.now) - memoryMs).toISOString()
  const [{ tiers, territories }, rows, lacks] = await Promise.all([
    vendor.get(tx),
    repository.list(tx, id, since),
    requirements.whoLacks(tx, 'leads.accept', product),
  ])
  const ranks = new Map(tiers.map(({ key, rank }) => [key, rank]))
  const highest = Math.max(...ranks.values(), 1)
  const need = {
    country,
    territories: territories
      .filter(({ countries }) => country !== null && countries.includes(country))
      .map(({ key }) => key),
    product,
  }
  const candidates = rows.map((row) => ({
    ...row,
    tier: (ranks.get(row.tier ?? '') ?? 0) / highest,
    qualified: !lacks(row.id),
  }))
  return rank(candidates, need).map(({ candidate, ...judged }) => ({
    partnerId: candidate.id,
    partnerName: candidate.name,
    ...judged,
  }))
}
