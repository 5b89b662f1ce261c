import type { Tx } from '../../db/tenant.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import * as repository from './repository.ts'
import type { Stage, Vendor } from './schema.ts'

export async function get(tx: Tx): Promise<Vendor> {
  const [row, stages] = await Promise.all([repository.find(tx), repository.listStages(tx)])
  if (!row) throw notFound('vendor')
  return { ...row, stages }
}

/** Sets up a programme: the vendor and its pipeline. */
export async function create(
  tx: Tx,
  input: Pick<Vendor, 'name' | 'slug' | 'locale' | 'currency' | 'stages'>,
): Promise<void> {
  const { stages, ...vendor } = input
  await repository.insert(tx, { ...vendor, id: tx.vendorId, createdAt: tx.now, updatedAt: tx.now })
  await repository.insertStages(tx, stages)
}

export const stages = repository.listStages

/** The named stage, or the pipeline's first open one. @throws ApiError validation_failed */
export async function resolveStage(tx: Tx, key: string | undefined, pointer = '/stage'): Promise<Stage> {
  const list = await repository.listStages(tx)
  const stage = list.find((one) => (key === undefined ? one.kind === 'open' : one.key === key))
  if (stage) return stage
  const detail = `There is no stage "${key ?? ''}". This programme has ${list.map((one) => one.key).join(', ')}.`
  throw new ApiError('validation_failed', detail, { fields: [{ pointer, code: 'unknown_stage', detail }] })
}
