import type { Tx } from '../../db/tenant.ts'
import * as vendor from '../vendor/service.ts'
import { secondsByStage } from './changes.ts'
import type { StageTimes } from './schema.ts'
import * as deals from './service.ts'

/** Time in each stage the deal has been in, in the order of the pipeline. @throws ApiError not_found */
export async function stageTimes(tx: Tx, dealId: string): Promise<StageTimes> {
  const [deal, stages, left] = await Promise.all([
    deals.get(tx, dealId),
    vendor.stages(tx),
    secondsByStage(tx, dealId),
  ])
  const here = Math.max(0, Math.floor((Date.parse(tx.now) - Date.parse(deal.stageChangedAt)) / 1000))
  const data = stages
    .filter(({ key }) => left.has(key) || key === deal.stage)
    .map(({ key, kind }) => {
      const current = key === deal.stage
      return { stage: key, seconds: (left.get(key) ?? 0) + (current && kind === 'open' ? here : 0), current }
    })
  return { data }
}
