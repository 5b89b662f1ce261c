import { changesOf, inTurns, settled, type BulkResult } from '../../bulk.ts'
import type { Tx } from '../../db/tenant.ts'
import { receive } from '../forms/submissions.ts'
import { create } from './capture.ts'
import * as repository from './repository.ts'
import { update } from './update.ts'

/** A lead from elsewhere, known there by its external id. */
export interface BulkLead {
  externalId: string
  /** As the vendor's form asks for them; null empties one. */
  values: Record<string, unknown>
  /** Whom to offer a new one to. */
  partnerId?: string | null
}

/**
 * Takes in new leads as any other, by the rules of the programme, and corrects what is known of the others; who has a
 * lead, and how far it is, stays.
 * @returns one result a lead, in their order
 */
export async function upsert(tx: Tx, leads: BulkLead[]): Promise<BulkResult[]> {
  const results = new Map<BulkLead, BulkResult>()
  for (const turn of inTurns(leads, (lead) => lead.externalId)) {
    const rows = await repository.findByExternalIds(
      tx,
      turn.map(({ externalId }) => externalId),
    )
    const known = new Map(rows.map((row) => [row.externalId, row]))
    for (const lead of turn)
      results.set(lead, await settled(() => store(tx, lead, known.get(lead.externalId))))
  }
  return leads.map((lead) => results.get(lead)!)
}

async function store(
  tx: Tx,
  { partnerId = null, ...lead }: BulkLead,
  row: repository.LockedRow | undefined,
): Promise<BulkResult> {
  if (!row) {
    const { id, joined } = await create(tx, { ...lead, partnerId }, { channel: 'import' })
    return joined
      ? { outcome: 'updated', id, changes: ['submissions'] }
      : { outcome: 'created', id, changes: [] }
  }
  const { values } = await receive(tx, row.form, { values: { ...row.values, ...lead.values } })
  const dropped = Object.keys(row.values).filter((name) => !(name in values))
  const changes = [...changesOf(values, row.values), ...dropped]
  if (changes.length > 0) await update(tx, row.id, { values: lead.values }, undefined)
  return { outcome: changes.length > 0 ? 'updated' : 'unchanged', id: row.id, changes }
}
