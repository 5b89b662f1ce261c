import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { readCsv } from '../modules/imports/csv.ts'
import type { Import } from '../modules/imports/schema.ts'
import type { Board } from '../modules/deals/schema.ts'
import { call, connection, type Connection } from './http.ts'
import { format, progressBar } from './progress.ts'
import { UsageError } from './usage.ts'

const usage = 'openprm import deals FILE.csv --mapping MAPPING.json'
const pollMs = 150

/** Sends a CSV to a running server and shows how it goes. Ctrl-C stops it cleanly; running it again doubles nothing. */
export async function importCommand(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { mapping: { type: 'string' } },
  })
  const [kind, file] = positionals
  if (kind !== 'deals' || file === undefined || values.mapping === undefined)
    throw new UsageError(`Usage: ${usage}`)

  const mapping: unknown = JSON.parse(await readFile(values.mapping, 'utf8'))
  const total = await countRows(file)
  const api = await connection()
  const opened = await call<Import>(api, 'POST', '/v1/imports', { body: JSON.stringify({ kind, mapping }) })
  const result = await withProgress(api, opened.id, total, () => upload(api, opened.id, file))
  report(result)
  await reportBoard(api)
  return result.status === 'finished' && result.rejected === 0 ? 0 : 1
}

async function countRows(file: string): Promise<number> {
  let rows = 0
  for await (const _ of readCsv(createReadStream(file))) rows += 1
  return rows
}

async function upload(api: Connection, id: string, file: string): Promise<Import> {
  return call<Import>(api, 'PUT', `/v1/imports/${id}/file`, {
    headers: { 'content-type': 'text/csv' },
    body: Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>,
    duplex: 'half',
  })
}

async function withProgress(
  api: Connection,
  id: string,
  total: number,
  work: () => Promise<Import>,
): Promise<Import> {
  const bar = progressBar(total)
  const cancel = (): void => void call(api, 'POST', `/v1/imports/${id}/cancel`).catch(() => {})
  process.once('SIGINT', cancel)
  const timer = setInterval(() => {
    call<Import>(api, 'GET', `/v1/imports/${id}`).then(
      (now) => bar.show(now.processed),
      () => {},
    )
  }, pollMs)
  try {
    const result = await work()
    clearInterval(timer)
    bar.show(result.processed)
    return result
  } finally {
    clearInterval(timer)
    bar.end()
    process.off('SIGINT', cancel)
  }
}

function report(result: Import): void {
  const { created, updated, unchanged, rejected, status } = result
  console.log(
    `\nImport ${status}: ${format(created)} created, ${format(updated)} updated, ${format(unchanged)} unchanged, ${format(rejected)} rejected.`,
  )
  for (const { row, reason } of result.rejections) console.log(`  line ${row}: ${reason}`)
  if (status === 'cancelled') console.log('Run it again to go on; what is stored is not doubled.')
}

/** The pipeline as it is now, read back from the server. */
async function reportBoard(api: Connection): Promise<void> {
  const { stages } = await call<Board>(api, 'GET', '/v1/deals/board?limit=1')
  const all = stages.reduce((sum, stage) => sum + stage.count, 0)
  console.log(`\nThe board holds ${format(all)} deals:`)
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
