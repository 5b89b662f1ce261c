import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { ApiError } from '../../http/problem.ts'
import type { CsvRow } from './map-row.ts'

export interface CsvLine {
  /** Line of the file; the heading is line 1. */
  row: number
  cells: CsvRow
}

const maxLine = 64 * 1024

/**
 * Reads a CSV with a heading as it streams in.
 * @param onHeader is given the column names before the first line; what it throws ends the reading
 * @throws ApiError invalid_request when it is not CSV
 */
export async function* readCsv(
  file: AsyncIterable<Uint8Array>,
  onHeader: (columns: string[]) => void = () => {},
): AsyncGenerator<CsvLine> {
  const columns = (header: string[]): string[] => {
    onHeader(header)
    return header
  }
  const parser = parse({
    bom: true,
    columns,
    info: true,
    skip_empty_lines: true,
    max_record_size: maxLine,
    relax_column_count: true,
  })
  // Unlike pipe(), it hands an upload that breaks off to the loop below, and ends the upload when the loop does.
  pipeline(Readable.from(file), parser, () => {})
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: CsvRow
      info: { lines: number }
    }>) {
      yield { row: info.lines, cells: record }
    }
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || !String(cause.code).startsWith('CSV_')) throw cause
    throw new ApiError('invalid_request', `The file is not valid CSV: ${cause.message}`, { cause })
  }
}
