import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import * as repository from './repository.ts'
import * as rows from './row-repository.ts'
import type { Import, ImportCreate, ImportQuery, ImportRow, ImportRowQuery } from './schema.ts'

/** After so long without a batch an upload is gone: its server died, and nobody was left to say so. */
const silenceMs = 5 * 60_000

function present(tx: Tx, row: repository.Row): Import {
  const { vendorId: _v, mapping, heading: _h, attempt: _a, fingerprint: _f, ...rest } = row
  const { toldAt: _t, startedAt: _s, activeAt, ...kept } = rest
  const shown = { ...kept, source: mapping.source ?? null }
  const silent = Date.parse(tx.realNow) - Date.parse(activeAt ?? tx.realNow) > silenceMs
  if (shown.status !== 'running' || !silent) return shown
  return { ...shown, status: 'failed', failure: `The upload stopped ${behind(row)}. ${goOn}` }
}

export const goOn = 'Send the file again to go on.'
export const behind = ({ processed }: { processed: number }): string =>
  processed === 0 ? 'before any row was stored' : `after ${processed.toLocaleString('en-US')} rows`

async function found(tx: Tx, id: string): Promise<repository.Row> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('import')
  return row
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Import> {
  return present(tx, await found(tx, id))
}

export async function list(tx: Tx, query: ImportQuery): Promise<Page<Import>> {
  const shape = ['imports', tx.vendorId, query.kind, query.status]
  const found = await repository.list(tx, query, decodeCursor(query.cursor, shape))
  return toPage(
    found,
    query.limit,
    shape,
    (row) => ({ value: row.createdAt, id: row.id }),
    (row) => present(tx, row),
  )
}

/** What became of the rows, in order of the file. @throws ApiError not_found */
export async function listRows(tx: Tx, id: string, query: ImportRowQuery): Promise<Page<ImportRow>> {
  await found(tx, id)
  const { outcome, limit } = query
  const shape = ['import rows', tx.vendorId, id, outcome]
  const after = Number(decodeCursor(query.cursor, shape)?.value ?? 0)
  const list = await rows.list(tx, id, { outcome, after, limit: limit + 1 })
  return toPage(
    list,
    limit,
    shape,
    ({ row }) => ({ value: String(row), id }),
    ({ cells: _, ...row }) => row,
  )
}

/** Opens an import; its file comes next. */
export async function create(tx: Tx, input: ImportCreate): Promise<Import> {
  return present(tx, await repository.insert(tx, newId('import'), input))
}

/**
 * Stops an import after the batch at hand; what is stored stays.
 * @throws ApiError not_found | invalid_transition | precondition_failed
 */
export async function cancel(tx: Tx, id: string, ifMatch: number | undefined): Promise<Import> {
  const row = await repository.lock(tx, id)
  if (!row) throw notFound('import')
  checkVersion(row, ifMatch)
  if (!['waiting', 'running', 'failed'].includes(row.status))
    throw new ApiError('invalid_transition', `The import is already ${row.status}.`)
  return end(tx, id, { status: 'cancelled' })
}

/** Gives an upload the say over an import that is not over. @throws ApiError not_found | invalid_transition */
export async function begin(tx: Tx, id: string): Promise<repository.Row> {
  const row = await repository.lock(tx, id)
  if (!row) throw notFound('import')
  if (row.status === 'finished' || row.status === 'cancelled')
    throw new ApiError(
      'invalid_transition',
      `The import is ${row.status}. Open a new one to send a file again.`,
    )
  return repository.begin(tx, id)
}

/** Ends the import if this upload still has the say; otherwise leaves it as it is. */
export async function finish(
  tx: Tx,
  { id, attempt }: Pick<repository.Row, 'id' | 'attempt'>,
  outcome: { status: 'finished' } | { status: 'failed'; failure: string },
): Promise<Import> {
  const row = await repository.lock(tx, id)
  return row?.status === 'running' && row.attempt === attempt ? end(tx, id, outcome) : get(tx, id)
}

async function end(
  tx: Tx,
  id: string,
  outcome: { status: 'finished' | 'cancelled' | 'failed'; failure?: string },
): Promise<Import> {
  const ended = present(tx, await repository.update(tx, id, { ...outcome, finishedAt: tx.now }))
  emit(tx, 'import.finished', { kind: 'import', id, partnerId: null }, { import: ended })
  return ended
}

const tellEveryMs = 1000

/** Tells how far an import is, at most once a second. */
export async function tellProgress(tx: Tx, row: repository.Row): Promise<void> {
  const since = Date.parse(tx.realNow) - Date.parse(row.toldAt ?? '1970-01-01')
  if (since < tellEveryMs) return
  const told = await repository.update(tx, row.id, { toldAt: tx.realNow })
  emit(
    tx,
    'import.progressed',
    { kind: 'import', id: row.id, partnerId: null },
    { import: present(tx, told) },
  )
}
