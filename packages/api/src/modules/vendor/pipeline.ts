import type { Tx } from '../../db/tenant.ts'
import { checkVersion } from '../../http/etag.ts'
import { ApiError, notFound, type FieldError } from '../../http/problem.ts'
import * as deals from '../deals/service.ts'
import { announce } from './change.ts'
import * as repository from './repository.ts'
import type { Stage, StagesReplace, Vendor } from './schema.ts'

/** Deals that one request moves: what a transaction carries in a few seconds. */
const mostMoved = 10_000

/**
 * Replaces the pipeline as a whole. A stage goes empty, or its deals are moved to one of the same kind.
 * @throws ApiError precondition_failed | validation_failed | stage_in_use
 */
export async function setStages(
  tx: Tx,
  { stages, moves = {} }: StagesReplace,
  ifMatch: number | undefined,
): Promise<Vendor> {
  const vendor = await repository.lock(tx)
  if (!vendor) throw notFound('vendor')
  checkVersion(vendor, ifMatch)
  const before = await repository.listStages(tx)
  const fields = [...turnedInto(before, stages), ...misdirected(before, stages, moves)]
  if (fields[0]) throw new ApiError('validation_failed', fields[0].detail, { fields })
  const going = before.filter(({ key }) => !stages.some((stage) => stage.key === key)).map(({ key }) => key)
  if (going.length > 0) {
    await repository.lockStages(tx, going)
    await refuseStranded(tx, going, moves)
  }
  await repository.upsertStages(tx, stages)
  await repository.update(tx, {})
  for (const key of going) {
    const to = moves[key]
    if (to !== undefined) await deals.relocate(tx, key, to)
  }
  if (going.length > 0) await repository.deleteStages(tx, going)
  return announce(tx)
}

/** A key means the same for ever: records of past moves name it. */
function turnedInto(before: Stage[], after: Stage[]): FieldError[] {
  const kindOf = new Map(before.map(({ key, kind }) => [key, kind]))
  return after.flatMap(({ key, kind }, at) => {
    const was = kindOf.get(key) ?? kind
    if (was === kind) return []
    const detail = `The stage "${key}" is of the kind "${was}". Give a stage of another kind a new key.`
    return [{ pointer: `/stages/${at}/kind`, code: 'kind_fixed', detail }]
  })
}

/** A pipeline that is put in order decides no deal: what was open stays open, what was won stays won. */
function misdirected(before: Stage[], after: Stage[], moves: Record<string, string>): FieldError[] {
  return Object.entries(moves).flatMap(([from, to]) => {
    const wrong = (code: string, detail: string) => [{ pointer: `/moves/${from}`, code, detail }]
    if (after.some(({ key }) => key === from))
      return wrong('stage_stays', `The stage "${from}" stays; its deals stay in it.`)
    const target = after.find(({ key }) => key === to)
    if (!target) return wrong('unknown_stage', `There is no stage "${to}" in the new pipeline.`)
    const kind = before.find(({ key }) => key === from)?.kind ?? target.kind
    if (kind !== target.kind)
      return wrong(
        'other_kind',
        `Deals of "${from}" go to a stage of the kind "${kind}"; "${to}" is "${target.kind}".`,
      )
    return []
  })
}

async function refuseStranded(tx: Tx, going: string[], moves: Record<string, string>): Promise<void> {
  const counts = await deals.countByStage(tx, going)
  const stranded = counts.filter(({ key }) => moves[key] === undefined)
  const inUse = (stages: typeof counts, remedy: string) =>
    new ApiError(
      'stage_in_use',
      `${stages.map(({ key, deals }) => `"${key}" has ${deals} ${deals === 1 ? 'deal' : 'deals'}`).join(', ')}. ${remedy}`,
      { members: { stages } },
    )
  if (stranded.length > 0) throw inUse(stranded, 'Say in `moves` where they go.')
  if (counts.reduce((sum, one) => sum + one.deals, 0) > mostMoved)
    throw inUse(
      counts,
      `At most ${mostMoved} move with the pipeline: move some before, by import or in batches.`,
    )
}
