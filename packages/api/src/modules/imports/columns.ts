import { ApiError } from '../../http/problem.ts'
import type { FileFormat } from './mappings/sources.ts'

export type Cells = readonly string[]
/** Takes what a field needs out of a row. @throws CellError */
export type Reader<T> = (cells: Cells) => T

/** The heading of a file: gives readers of its columns, and remembers what a mapping asked for in vain. */
export interface Columns {
  /** The trimmed text of a column. */
  cell(name: string): Reader<string>
  /** @throws ApiError validation_failed when the file lacks a column of the mapping */
  refuseMissing(): void
}

export function columnsOf(heading: Cells, format: FileFormat): Columns {
  const names = heading.map((name) => name.trim())
  const missing = new Set<string>()
  const twice = new Set<string>()
  return {
    cell(name) {
      const place = names.indexOf(name.trim())
      if (place === -1) missing.add(name)
      else if (names.indexOf(name.trim(), place + 1) !== -1) twice.add(name)
      return (cells) => (cells[place] ?? '').trim()
    },
    refuseMissing() {
      if (missing.size > 0) throw new ApiError('validation_failed', missingSentence(missing, names, format))
      if (twice.size > 0)
        throw new ApiError(
          'validation_failed',
          `The heading names ${quoteAll(twice)} more than once. Rename one of them.`,
        )
    },
  }
}

function missingSentence(missing: Set<string>, names: string[], { separator }: FileFormat): string {
  const [only = ''] = names
  if (names.length === 0 || (names.length === 1 && only === ''))
    return 'The file is empty; its first line must name the columns.'
  const other = [';', '\t', ',', '|'].find((one) => one !== separator && only.includes(one))
  const advice =
    names.length === 1 && other !== undefined
      ? `Its columns seem to be parted by ${JSON.stringify(other)}: say "file": {"separator": ${JSON.stringify(other)}} in the mapping.`
      : `It has ${quoteAll(names)}. Correct the mapping or the file.`
  return `The file has no column ${quoteAll(missing)}. ${advice}`
}

function quoteAll(names: Iterable<string>): string {
  const list = Array.from(names, (name) => `"${name}"`)
  return list.length > 20 ? `${list.slice(0, 20).join(', ')} and ${list.length - 20} more` : list.join(', ')
}
