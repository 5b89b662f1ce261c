import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { readCsv } from '../modules/imports/csv.ts'
import { decode } from '../modules/imports/decode.ts'
import { FileFormat } from '../modules/imports/mappings/sources.ts'
import { ImportKindName, type Import } from '../modules/imports/schema.ts'
import { hint, type Command } from './command.ts'
import { call, connection, connectionHelp, Unreachable, type Connection } from './http.ts'
import { reportBoard, reportRows, sumUp, writeRejected } from './import-report.ts'
import { progressBar, type ProgressBar } from './progress.ts'
import { fileError, readJson, UsageError } from './words.ts'

const pollMs = 300
/** How often an upload that broke off is sent again; the waits in between double from one second. */
const retries = 6
const interrupted = 130

/** Sends a CSV to a running server and shows how it goes. */
export const importCommand: Command = {
  takes: `KIND FILE.csv`,
  options: {
    mapping: {
      type: 'string',
      value: 'MAP.json',
      help: 'which column becomes which field; see examples/imports',
    },
    'dry-run': { type: 'boolean', help: 'store nothing, only say what would happen' },
    report: { type: 'string', value: 'OUT.csv', help: 'with --dry-run: write what would become of each row' },
    rejected: {
      type: 'string',
      value: 'OUT.csv',
      help: 'write the rejected rows there, with line and reason',
    },
  },
  more: `KIND is ${ImportKindName.options.join(', ')}. Run it as often as you like: rows are known by their external id, nothing doubles.
Ctrl-C stops it cleanly; what is stored stays. ${connectionHelp}
Exit codes: 0 all rows are in, 1 some were rejected or it failed, 2 misunderstood, ${interrupted} stopped by Ctrl-C.`,
  async run({ positionals, text, flag }) {
    const [name, file] = positionals
    const mappingFile = text('mapping')
    if (name === undefined || file === undefined || mappingFile === undefined)
      throw new UsageError(`A kind, a file and --mapping are needed.\n${hint('import')}`)
    const kind = ImportKindName.safeParse(name)
    if (!kind.success)
      throw new UsageError(`"${name}" cannot be imported; choose ${ImportKindName.options.join(', ')}.`)
    const dryRun = flag('dry-run')
    if (text('report') !== undefined && !dryRun) throw new UsageError('--report goes with --dry-run.')

    const mapping = (await readJson(mappingFile)) as { file?: unknown }
    const api = await connection()
    const total = await countRows(file, mapping.file)
    const body = JSON.stringify({ kind: kind.data, dryRun, mapping })
    const opened = await call<Import>(api, 'POST', '/v1/imports', { body })
    const result = await withProgress(api, opened.id, total, (bar, stop) =>
      send(api, opened.id, file, bar, stop),
    )

    await sumUp(api, result)
    await reportRows(api, result, text('report'))
    await writeRejected(api, result, text('rejected'))
    if (kind.data === 'deals' && !dryRun) await reportBoard(api, result.source)
    if (result.status === 'cancelled') return interrupted
    return result.status === 'finished' && result.rejected === 0 ? 0 : 1
  },
}

/** So that the bar knows its end. Also finds out early that the file cannot be read. */
async function countRows(file: string, format: unknown): Promise<number> {
  const known = FileFormat.safeParse(format)
  const { encoding, ...style } = known.success ? known.data : FileFormat.parse({})
  let rows = -1
  try {
    for await (const _ of readCsv(decode(createReadStream(file), encoding), style)) rows += 1
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? fileError(file, error) : error
  }
  return Math.max(rows, 0)
}

/** Uploads the file; when the connection is cut or the server restarts, goes on where the import came to. */
async function send(
  api: Connection,
  id: string,
  file: string,
  bar: ProgressBar,
  stop: AbortSignal,
): Promise<Import> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call<Import>(api, 'PUT', `/v1/imports/${id}/file`, {
        headers: { 'content-type': 'text/csv' },
        body: Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>,
        duplex: 'half',
      })
    } catch (error) {
      if (stop.aborted) return call<Import>(api, 'GET', `/v1/imports/${id}`)
      if (!(error instanceof Unreachable) || attempt >= retries) throw error
      const seconds = 2 ** attempt
      bar.say(`The connection is lost; going on in ${seconds} s …`)
      await wait(seconds * 1000, undefined, { signal: stop }).catch(() => {})
    }
  }
}

async function withProgress(
  api: Connection,
  id: string,
  total: number,
  work: (bar: ProgressBar, stop: AbortSignal) => Promise<Import>,
): Promise<Import> {
  const bar = progressBar(total)
  const stop = new AbortController()
  const cancel = (): void => {
    if (stop.signal.aborted) process.exit(interrupted)
    stop.abort()
    bar.say('Stopping after the rows at hand …')
    call(api, 'POST', `/v1/imports/${id}/cancel`).catch(() => {})
  }
  process.on('SIGINT', cancel)
  const show = (now: Import): void => bar.show({ done: now.processed, rejected: now.rejected })
  const timer = setInterval(
    () => void call<Import>(api, 'GET', `/v1/imports/${id}`).then(show, () => {}),
    pollMs,
  )
  try {
    const result = await work(bar, stop.signal)
    clearInterval(timer)
    show(result)
    return result
  } finally {
    clearInterval(timer)
    bar.end()
    process.off('SIGINT', cancel)
  }
}
