import type { Tx } from '../../db/tenant.ts'
import * as deals from '../deals/bulk.ts'
import { omitUndefined } from '../../objects.ts'
import * as partners from '../partners/service.ts'
import type { Stage } from '../vendor/schema.ts'
import type { MappedDeal } from './map-row.ts'
import type { Tally } from './repository.ts'
import type { ImportMapping } from './schema.ts'

interface Outcome {
  tally: Tally
  rejections: Array<{ row: number; reason: string }>
}

/** Stores a batch of rows: new ones are created, changed ones updated, the same ones left alone. */
export async function writeBatch(
  tx: Tx,
  mapping: ImportMapping,
  stages: Stage[],
  rows: MappedDeal[],
): Promise<Outcome> {
  const rejections: Outcome['rejections'] = []
  const partnerIds = await partnersFor(tx, mapping, rows)
  const accepted: deals.BulkDeal[] = []
  for (const { row, partnerName, ...deal } of rows) {
    const stage = stages.find((one) => one.key === deal.stage)
    const partner =
      partnerName === undefined
        ? {}
        : { partnerId: partnerName === null ? null : partnerIds.get(partnerName) }
    if (!stage) rejections.push({ row, reason: `The programme has no stage "${deal.stage}".` })
    else if ('partnerId' in partner && partner.partnerId === undefined)
      rejections.push({ row, reason: `There is no partner "${partnerName}".` })
    else accepted.push({ ...deal, ...omitUndefined(partner), closed: stage.kind !== 'open' })
  }
  const written = await deals.upsert(tx, accepted)
  return { tally: { ...written, rejected: rejections.length }, rejections }
}

async function partnersFor(tx: Tx, mapping: ImportMapping, rows: MappedDeal[]): Promise<Map<string, string>> {
  const names = [...new Set(rows.flatMap((row) => row.partnerName ?? []))]
  const known = await partners.byNames(tx, names)
  const recipe = mapping.partner?.create
  if (recipe === undefined) return known
  const missing = names.filter((name) => !known.has(name))
  const created = await partners.createMany(
    tx,
    missing.map((name) => ({ name, ...recipe })),
  )
  for (const partner of created) known.set(partner.name, partner.id)
  return known
}
