import { changesOf, inTurns, settled, type BulkResult } from '../../bulk.ts'
import type { Tx } from '../../db/tenant.ts'
import * as forms from '../forms/service.ts'
import { create, read } from './capture.ts'
import * as repository from './repository.ts'
import { tell } from './tell.ts'

/** A lead from elsewhere, known there by its external id. */
export interface BulkLead {
  externalId: string
  /** As the vendor's form asks for them. */
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
    const { id, joined } = await create(tx, { ...lead, partnerId }, 'import')
    return joined
      ? { outcome: 'updated', id, changes: ['submissions'] }
      : { outcome: 'created', id, changes: [] }
  }
  const values = await forms.check(tx, 'lead', lead.values)
  const changes = changesOf(values, row.values)
  const dropped = Object.keys(row.values).filter((name) => !(name in values))
  if (changes.length + dropped.length === 0) return { outcome: 'unchanged', id: row.id, changes: [] }
  await repository.update(tx, row.id, { ...read(values), values })
  tell(tx, 'lead.updated', await repository.current(tx, row.id))
  return { outcome: 'updated', id: row.id, changes: [...changes, ...dropped] }
}
