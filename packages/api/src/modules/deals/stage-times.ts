import type { Tx } from '../../db/tenant.ts'
import * as vendor from '../vendor/service.ts'
import { secondsByStage } from './changes.ts'
import type { StageTimes } from './schema.ts'
import * as deals from './service.ts'

/** Time in each stage the deal has been in, in the order of the pipeline as it is now. @throws ApiError not_found */
export async function stageTimes(tx: Tx, dealId: string): Promise<StageTimes> {
  const [deal, stages, left] = await Promise.all([
    deals.get(tx, dealId),
    vendor.stages(tx),
    secondsByStage(tx, dealId),
  ])
  const here = Math.max(0, Math.floor((Date.parse(tx.now) - Date.parse(deal.stageChangedAt)) / 1000))
  const kindOf = new Map(stages.map(({ key, kind }) => [key, kind]))
  // Stages that the pipeline no longer has come first.
  const order = [...[...left.keys()].filter((key) => !kindOf.has(key)), ...kindOf.keys()]
  const data = order
    .filter((key) => left.has(key) || key === deal.stage)
    .map((key) => {
      const current = key === deal.stage
      const stays = current && kindOf.get(key) === 'open'
      return { stage: key, seconds: (left.get(key) ?? 0) + (stays ? here : 0), current }
    })
  return { data }
}
