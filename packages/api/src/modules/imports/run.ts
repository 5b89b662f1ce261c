import { createHash } from 'node:crypto'
import type { Principal } from '../../auth/principal.ts'
import type { Tenancy, Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import { storeBatch, tallyOf, type Recipe } from './batch.ts'
import { columnsOf } from './columns.ts'
import { readCsv, type CsvRecord } from './csv.ts'
import { decode } from './decode.ts'
import { kinds } from './kinds/index.ts'
import * as repository from './repository.ts'
import * as rows from './row-repository.ts'
import type { Import } from './schema.ts'
import { begin, behind, finish, get, goOn, tellProgress } from './service.ts'

const batchSize = 500
/** A file of nothing but mistakes must not fill the database; neither must the report of a dry run. */
const reported = 100_000

type InTenant = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/**
 * Takes in the file of an import, batch by batch as it arrives. Each batch is stored or not as a whole, with the count
 * of its rows: an upload that broke off, or whose server died, is simply sent again and goes on behind the last batch.
 * The newest upload has the say; an older one of the same import stops.
 * @throws ApiError not_found | invalid_transition | validation_failed | conflict
 */
export async function run(
  tenancy: Tenancy,
  principal: Principal,
  id: string,
  file: AsyncIterable<Uint8Array>,
): Promise<Import> {
  const inTenant: InTenant = (work) => tenancy.withTenant(principal, work)
  const upload = await inTenant((tx) => begin(tx, id))
  try {
    const stopped = await takeIn(inTenant, upload, file)
    return await inTenant((tx) => (stopped ? get(tx, id) : finish(tx, upload, { status: 'finished' })))
  } catch (thrown) {
    const error = isCut(thrown)
      ? new ApiError('invalid_request', 'The upload broke off.', { cause: thrown })
      : thrown
    await inTenant((tx) => fail(tx, upload, error))
    throw error
  }
}

const isCut = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ECONNRESET' || error.code === 'ERR_STREAM_PREMATURE_CLOSE')

/** True when the import was cancelled meanwhile. */
async function takeIn(
  inTenant: InTenant,
  upload: repository.Row,
  file: AsyncIterable<Uint8Array>,
): Promise<boolean> {
  const { id, mapping, processed } = upload
  const records = readCsv(decode(file, mapping.file.encoding), mapping.file)
  const recipe = recipeFor(upload, await records.next())
  await inTenant((tx) => repository.update(tx, id, { heading: recipe.heading }))
  let fingerprint = ''
  let seen = 0
  for await (const batch of inBatches(records, processed)) {
    seen += batch.length
    fingerprint = createHash('sha256').update(fingerprint).update(JSON.stringify(batch)).digest('base64url')
    if (seen < processed) continue
    if (seen === processed) {
      if (fingerprint !== upload.fingerprint) throw otherFile(upload)
      continue
    }
    if (!(await store(inTenant, upload, recipe, batch, fingerprint))) return true
  }
  if (seen < processed) throw otherFile(upload)
  return false
}

function recipeFor({ kind: name, mapping }: repository.Row, first: IteratorResult<CsvRecord>): Recipe {
  const kind = kinds[name]
  const heading = first.done === true ? [] : first.value.cells
  const columns = columnsOf(heading, mapping.file)
  const read = kind.reader(mapping as never, columns)
  columns.refuseMissing()
  return { kind, mapping, heading, read }
}

/** Batches of the same rows every time, with an end at row `first`: that is where an earlier upload came to. */
async function* inBatches(records: AsyncIterable<CsvRecord>, first: number): AsyncGenerator<CsvRecord[]> {
  let batch: CsvRecord[] = []
  let seen = 0
  for await (const record of records) {
    batch.push(record)
    seen += 1
    if (batch.length < batchSize && seen !== first) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** False when somebody has cancelled the import meanwhile. @throws ApiError conflict when a newer upload is at it */
async function store(
  inTenant: InTenant,
  upload: repository.Row,
  recipe: Recipe,
  batch: CsvRecord[],
  fingerprint: string,
): Promise<boolean> {
  const rehearsal = upload.dryRun
    ? await rehearse(inTenant, (tx) => storeBatch(tx, recipe, batch))
    : undefined
  return again(() =>
    inTenant(async (tx) => {
      await repository.takeTurn(tx, upload.kind)
      const row = await repository.lock(tx, upload.id)
      if (row?.attempt !== upload.attempt)
        throw new ApiError('conflict', 'Another upload of this import has taken over.')
      if (row.status !== 'running') return false
      const report = rehearsal ?? (await storeBatch(tx, recipe, batch))
      await rows.insert(tx, row.id, worthKeeping(row, report))
      await tellProgress(tx, await repository.add(tx, row.id, tallyOf(report), { fingerprint }))
      return true
    }),
  )
}

function worthKeeping(row: repository.Row, report: rows.ReportRow[]): rows.ReportRow[] {
  if (row.dryRun && row.processed < reported) return report
  return row.rejected < reported ? report.filter(({ outcome }) => outcome === 'rejected') : []
}

class Rehearsed<T> extends Error {
  readonly result: T
  constructor(result: T) {
    super('The transaction of a dry run ends without a trace.')
    this.result = result
  }
}

/** Does the work by all the rules, takes it back, and gives its result. */
async function rehearse<T>(inTenant: InTenant, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await inTenant(async (tx) => {
      throw new Rehearsed(await work(tx))
    })
  } catch (thrown) {
    if (thrown instanceof Rehearsed) return thrown.result as T
    throw thrown
  }
}

/** Deadlocked, or beaten to a unique value by another writer: the same batch comes out right the next time. */
const passing = new Set(['40P01', '40001', '23505'])

async function again<T>(work: () => Promise<T>, attempts = 3): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (attempts <= 1 || !passing.has(code)) throw error
    return again(work, attempts - 1)
  }
}

async function fail(tx: Tx, upload: repository.Row, error: unknown): Promise<void> {
  const row = await repository.find(tx, upload.id)
  const failure =
    error instanceof ApiError && error.code !== 'invalid_request'
      ? error.message
      : `The upload broke off ${behind(row ?? upload)}. ${goOn}`
  await finish(tx, upload, { status: 'failed', failure })
}

function otherFile({ processed }: repository.Row): ApiError {
  return new ApiError(
    'validation_failed',
    `This is not the file the import began with: its first ${processed.toLocaleString('en-US')} rows differ. Open a new import for it.`,
  )
}
