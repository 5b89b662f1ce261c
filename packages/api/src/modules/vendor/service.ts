import type { Tx } from '../../db/tenant.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import { omitUndefined } from '../../objects.ts'
import { defaultLists, noBranding, type VendorLists } from './lists.ts'
import { defaultProgramme, type Programme } from './programme.ts'
import * as repository from './repository.ts'
import type { PublicVendor, Stage, Vendor } from './schema.ts'

export async function get(tx: Tx): Promise<Vendor> {
  const [row, stages] = await Promise.all([found(tx), repository.listStages(tx)])
  const { clockOffsetMs: _, ...vendor } = row
  return { ...vendor, programme: rulesOf(row), stages }
}

/** What a page of strangers may know. */
export async function getPublic(tx: Tx): Promise<PublicVendor> {
  const { id, name, locale, currency, branding } = await found(tx)
  return { id, name, locale, currency, branding }
}

async function found(tx: Tx): Promise<repository.Row> {
  const row = await repository.find(tx)
  if (!row) throw notFound('vendor')
  return row
}

function rulesOf(row: repository.Row): Programme {
  return { ...defaultProgramme, ...omitUndefined(row.programme) }
}

/** The rules as they are now, and the version of the programme that they belong to. */
export async function rules(
  tx: Tx,
): Promise<{ programme: Programme; vendor: { id: string; name: string; version: number } }> {
  const row = await found(tx)
  return { programme: rulesOf(row), vendor: { id: row.id, name: row.name, version: row.version } }
}

/** Partner types, tiers, territories and products; no key goes away until the transaction ends. */
export async function holdLists(tx: Tx): Promise<VendorLists> {
  const row = await repository.hold(tx)
  if (!row) throw notFound('vendor')
  return row
}

/** How far the clock is ahead, locked until the transaction ends. */
export async function lockClock(tx: Tx): Promise<{ sandbox: boolean; clockOffsetMs: number }> {
  const row = await repository.lock(tx)
  if (!row) throw notFound('vendor')
  return row
}

export const setClock = repository.setClock

/** Sets up a programme: the vendor and its pipeline. */
export async function create(
  tx: Tx,
  input: Pick<Vendor, 'name' | 'slug' | 'locale' | 'currency' | 'stages'> &
    Partial<VendorLists> & { branding?: Vendor['branding']; sandbox?: boolean },
): Promise<void> {
  const { stages, ...vendor } = input
  await repository.insert(tx, {
    ...defaultLists,
    branding: noBranding,
    ...vendor,
    id: tx.vendorId,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  await repository.insertStages(tx, stages)
}

export const stages = repository.listStages

/** The named stage, or the pipeline's first open one. @throws ApiError validation_failed */
export async function resolveStage(tx: Tx, key: string | undefined, pointer = '/stage'): Promise<Stage> {
  return stageOf(await repository.listStages(tx), key, pointer)
}

/** @throws ApiError validation_failed */
export function stageOf(list: readonly Stage[], key: string | undefined, pointer = '/stage'): Stage {
  const stage = list.find((one) => (key === undefined ? one.kind === 'open' : one.key === key))
  if (stage) return stage
  const detail = `There is no stage "${key ?? ''}". This programme has ${list.map((one) => one.key).join(', ')}.`
  throw new ApiError('validation_failed', detail, { fields: [{ pointer, code: 'unknown_stage', detail }] })
}
