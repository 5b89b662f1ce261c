import { changesOf, inTurns, settled, type BulkResult } from '../../bulk.ts'
import type { Tx } from '../../db/tenant.ts'
import { omitUndefined } from '../../objects.ts'
import * as repository from './repository.ts'
import type { PartnerCreate } from './schema.ts'
import { create, update } from './service.ts'

/** A partner from elsewhere, known there by its external id. What is absent stays as it is. */
export type BulkPartner = Partial<PartnerCreate> & { externalId: string; name: string }

/**
 * Creates what is new and updates what differs; the state of a partner who is there already is changed by commands
 * only. A partner of the same name who has no external id yet is taken for the same one: it may have come in with its
 * deals before.
 * @returns one result a partner, in their order
 */
export async function upsert(
  tx: Tx,
  partners: BulkPartner[],
  { onlyKnown = false } = {},
): Promise<BulkResult[]> {
  const results = new Map<BulkPartner, BulkResult>()
  for (const turn of inTurns(partners, (partner) => partner.externalId)) {
    const known = await knownBy(tx, turn)
    for (const partner of turn) {
      const row = known(partner)
      const result = !row && onlyKnown ? leftAlone : await settled(() => store(tx, partner, row))
      results.set(partner, result)
    }
  }
  return partners.map((partner) => results.get(partner)!)
}

const leftAlone: BulkResult = { outcome: 'unchanged', id: null, changes: [] }

async function knownBy(
  tx: Tx,
  partners: BulkPartner[],
): Promise<(partner: BulkPartner) => repository.Row | undefined> {
  const [byId, byName] = await Promise.all([
    repository.findByExternalIds(
      tx,
      partners.map(({ externalId }) => externalId),
    ),
    repository.findByNames(
      tx,
      partners.map(({ name }) => name),
    ),
  ])
  const ids = new Map(byId.map((row) => [row.externalId, row]))
  const names = new Map(byName.flatMap((row) => (row.externalId === null ? [[row.name, row]] : [])))
  return ({ externalId, name }) => ids.get(externalId) ?? names.get(name)
}

async function store(tx: Tx, partner: BulkPartner, row: repository.Row | undefined): Promise<BulkResult> {
  const { status = 'active', ...rest } = omitUndefined(partner)
  if (!row) return { outcome: 'created', id: (await create(tx, { ...rest, status })).id, changes: [] }
  const changes = changesOf(rest, row)
  if (changes.length > 0) await update(tx, row.id, rest, undefined)
  return { outcome: changes.length > 0 ? 'updated' : 'unchanged', id: row.id, changes }
}
