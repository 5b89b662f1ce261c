import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Board } from '../modules/deals/schema.ts'
import { csvLine } from '../modules/imports/csv.ts'
import type { Import, ImportRow } from '../modules/imports/schema.ts'
import { call, request, type Connection } from './http.ts'
import { fileError, format } from './words.ts'

interface Page<T> {
  data: T[]
  nextCursor: string | null
}

const shownRejections = 10

/** What became of the rows, in a sentence, and the first that were rejected. */
export async function sumUp(api: Connection, result: Import): Promise<void> {
  const { dryRun, status, created, updated, unchanged, rejected } = result
  const would = dryRun ? 'would be ' : ''
  const counts = Object.entries({ created, updated, unchanged, rejected })
    .map(
      ([name, count]) =>
        `${format(count)} ${name === 'unchanged' ? (dryRun ? 'would stay as they are' : name) : `${would}${name}`}`,
    )
    .join(', ')
  console.log(`\n${dryRun ? 'Dry run' : 'Import'} ${status}: ${counts}.`)
  if (result.failure !== null) console.log(result.failure)
  if (status === 'cancelled') console.log('What is stored stays. Run it again to go on; nothing doubles.')
  if (rejected === 0) return
  const path = `/v1/imports/${result.id}/rows?outcome=rejected&limit=${shownRejections}`
  const { data } = await call<Page<ImportRow>>(api, 'GET', path)
  for (const { row, reason } of data) console.log(`  line ${row}: ${reason}`)
  if (rejected > data.length)
    console.log(`  … and ${format(rejected - data.length)} more: --rejected OUT.csv writes them all.`)
}

/** Writes the rejected rows to a file, to be corrected and sent again. */
export async function writeRejected(
  api: Connection,
  { id, rejected }: Import,
  path: string | undefined,
): Promise<void> {
  if (path === undefined) return
  const response = await request(api, 'GET', `/v1/imports/${id}/rejections.csv`)
  await write(path, Readable.fromWeb(response.body as never))
  console.log(`${format(rejected)} rejected rows are in ${path}.`)
}

/** Writes what a dry run says of each row. */
export async function reportRows(api: Connection, { id }: Import, path: string | undefined): Promise<void> {
  if (path === undefined) return
  await write(path, Readable.from(lines(api, id)))
  console.log(`What would become of each row is in ${path}.`)
}

async function* lines(api: Connection, id: string): AsyncGenerator<string> {
  yield csvLine(['row', 'outcome', 'key', 'changes', 'reason'])
  let cursor: string | null = ''
  while (cursor !== null) {
    const after: string = cursor === '' ? '' : `&cursor=${cursor}`
    const page: Page<ImportRow> = await call(api, 'GET', `/v1/imports/${id}/rows?limit=100${after}`)
    for (const { row, outcome, key, changes, reason } of page.data)
      yield csvLine([row, outcome, key ?? '', changes.join(' '), reason ?? ''])
    cursor = page.nextCursor
  }
}

async function write(path: string, content: Readable): Promise<void> {
  await pipeline(content, createWriteStream(path)).catch((error: unknown) => {
    throw fileError(path, error)
  })
}

/** What the board holds of a source now, read back from the server. */
export async function reportBoard(api: Connection, source: string | null): Promise<void> {
  const path = `/v1/deals/board?limit=1${source === null ? '' : `&source=${encodeURIComponent(source)}`}`
  const { stages } = await call<Board>(api, 'GET', path)
  const all = stages.reduce((sum, stage) => sum + stage.count, 0)
  console.log(`\nThe board holds ${format(all)} deals${source === null ? '' : ` of "${source}"`}:`)
  for (const { label, count, totals } of stages) {
    const worth = totals
      .filter((total) => total.amount !== 0)
      .map(({ amount, currency }) => money(amount, currency))
    console.log(
      `  ${label.padEnd(16)}${format(count).padStart(9)}${worth.length > 0 ? `   worth ${worth.join(', ')}` : ''}`,
    )
  }
}

function money(amount: number, currency: string): string {
  const style = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    trailingZeroDisplay: 'stripIfInteger',
  })
  return style
    .format(amount / 10 ** (style.resolvedOptions().maximumFractionDigits ?? 2))
    .replace(/\u00a0/g, ' ')
}
