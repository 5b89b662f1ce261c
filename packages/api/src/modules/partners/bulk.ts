import { changesOf, inTurns, type BulkResult } from '../../bulk.ts'
import type { Tx } from '../../db/tenant.ts'
import * as repository from './repository.ts'
import { PartnerCreate } from './schema.ts'
import { createMany, update } from './service.ts'

/** A partner from elsewhere, known there by its external id. What is absent stays as it is. */
export type BulkPartner = { externalId: string; name: string } & {
  [K in Exclude<keyof PartnerCreate, 'externalId' | 'name'>]?: PartnerCreate[K] | undefined
}

/**
 * Creates what is new and updates what differs. A partner of the same name who has no external id yet is taken for the
 * same one: it may have come in with its deals before.
 * @returns one result a partner, in their order
 */
export async function upsert(tx: Tx, partners: BulkPartner[]): Promise<BulkResult[]> {
  const results = new Map<BulkPartner, BulkResult>()
  for (const turn of inTurns(partners, (partner) => partner.externalId)) {
    const known = await knownBy(tx, turn)
    for (const partner of turn) results.set(partner, await store(tx, partner, known(partner)))
  }
  return partners.map((partner) => results.get(partner)!)
}

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
  if (!row) {
    const [created] = await createMany(tx, [PartnerCreate.parse(partner)])
    return { outcome: 'created', id: created!.id, changes: [] }
  }
  const changes = changesOf(partner, row)
  if (changes.length > 0) await update(tx, row.id, partner, undefined)
  return { outcome: changes.length > 0 ? 'updated' : 'unchanged', id: row.id, changes }
}
