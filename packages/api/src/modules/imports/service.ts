import type { Principal } from '../../auth/principal.ts'
import type { Tenancy, Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import { newId } from '../../ids.ts'
import * as vendor from '../vendor/service.ts'
import { CellError } from './cells.ts'
import { readCsv, type CsvLine } from './csv.ts'
import { mapRow, missingColumns, type MappedDeal } from './map-row.ts'
import * as repository from './repository.ts'
import type { Import, ImportCreate } from './schema.ts'
import { writeBatch } from './write-batch.ts'

const batchSize = 500
const rejectionsShown = 100

async function present(
  tx: Tx,
  { vendorId: _v, mapping: _m, startedAt: _s, ...row }: repository.Row,
): Promise<Import> {
  return { ...row, rejections: await repository.listRejections(tx, row.id, rejectionsShown) }
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Import> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('import')
  return present(tx, row)
}

/** Opens an import; its file comes next. */
export async function create(tx: Tx, input: ImportCreate): Promise<Import> {
  return present(tx, await repository.insert(tx, newId('import'), input))
}

/** Stops an import after the batch at hand; what is stored stays. @throws ApiError not_found | invalid_transition */
export async function cancel(tx: Tx, id: string): Promise<Import> {
  const row = await repository.lock(tx, id)
  if (!row) throw notFound('import')
  if (row.status !== 'waiting' && row.status !== 'running') {
    throw new ApiError('invalid_transition', `The import is already ${row.status}.`)
  }
  return end(tx, id, 'cancelled')
}

/**
 * Takes in the file of an import, batch by batch as it arrives. Each batch is stored or not as a whole, and rows are
 * known by their external id: a file that broke off is simply sent again with a new import.
 * @throws ApiError not_found | invalid_transition | validation_failed
 */
export async function run(
  tenancy: Tenancy,
  principal: Principal,
  id: string,
  file: AsyncIterable<Uint8Array>,
): Promise<Import> {
  const inTenant = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => tenancy.withTenant(principal, work)
  const { mapping } = await inTenant((tx) => start(tx, id))
  const stages = await inTenant(vendor.stages)
  try {
    let batch: CsvLine[] = []
    for await (const line of readCsv(file, (header) => refuseMissing(missingColumns(mapping, header)))) {
      batch.push(line)
      if (batch.length < batchSize) continue
      if (!(await inTenant((tx) => store(tx, id, batch)))) return await inTenant((tx) => get(tx, id))
      batch = []
    }
    if (batch.length > 0) await inTenant((tx) => store(tx, id, batch))
    return await inTenant((tx) => finish(tx, id, 'finished'))
  } catch (error) {
    await inTenant((tx) => finish(tx, id, 'failed'))
    throw error
  }

  /** False when somebody has cancelled the import meanwhile. */
  async function store(tx: Tx, id: string, lines: CsvLine[]): Promise<boolean> {
    const row = await repository.lock(tx, id)
    if (row?.status !== 'running') return false
    const mapped: MappedDeal[] = []
    const rejections: Array<{ row: number; reason: string }> = []
    for (const { row: number, cells } of lines) {
      try {
        mapped.push(mapRow(mapping, cells, number))
      } catch (error) {
        if (!(error instanceof CellError)) throw error
        rejections.push({ row: number, reason: error.message })
      }
    }
    const outcome = await writeBatch(tx, mapping, stages, mapped)
    // A file of nothing but mistakes must not fill the database with what nobody is shown.
    const shown = [...rejections, ...outcome.rejections].slice(0, Math.max(rejectionsShown - row.rejected, 0))
    await repository.insertRejections(tx, id, shown)
    await repository.add(tx, id, { ...outcome.tally, rejected: outcome.tally.rejected + rejections.length })
    emit(tx, 'import.progressed', { kind: 'import', id, partnerId: null }, { import: await get(tx, id) })
    return true
  }
}

async function start(tx: Tx, id: string): Promise<repository.Row> {
  const row = await repository.lock(tx, id)
  if (!row) throw notFound('import')
  if (row.status !== 'waiting') {
    throw new ApiError(
      'invalid_transition',
      `The import is ${row.status}. Open a new one to send the file again.`,
    )
  }
  await repository.setStatus(tx, id, 'running')
  return row
}

/** Ends an import that still runs; one that was cancelled meanwhile stays so. */
async function finish(tx: Tx, id: string, status: 'finished' | 'failed'): Promise<Import> {
  const row = await repository.lock(tx, id)
  return row?.status === 'running' ? end(tx, id, status) : get(tx, id)
}

async function end(tx: Tx, id: string, status: 'finished' | 'cancelled' | 'failed'): Promise<Import> {
  await repository.setStatus(tx, id, status)
  const ended = await get(tx, id)
  emit(tx, 'import.finished', { kind: 'import', id, partnerId: null }, { import: ended })
  return ended
}

function refuseMissing(columns: string[]): void {
  if (columns.length === 0) return
  throw new ApiError(
    'validation_failed',
    `The file has no column ${columns.join(', ')}. Correct the mapping or the file.`,
  )
}
