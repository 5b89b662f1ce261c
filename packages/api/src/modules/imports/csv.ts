/** One record of the file. `row` is the line it begins in; the heading is line 1. */
export interface CsvRecord {
  row: number
  cells: string[]
  /** Why the record cannot be read; its cells are then a guess. */
  broken?: string
}

export interface CsvFormat {
  separator: string
  quote: string
}

const longest = 64 * 1024

interface Found {
  cells: string[]
  /** Where the next record begins. */
  end: number
  broken?: string
}

/**
 * Reads records as the text streams in (RFC 4180; either line ending). A record whose quotes make no sense costs only
 * its own line: reading goes on with the next one, as a person would.
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  format: CsvFormat = { separator: ',', quote: '"' },
): AsyncGenerator<CsvRecord> {
  let rest = ''
  let row = 1
  let skipping = false
  function* records(atEnd: boolean): Generator<CsvRecord> {
    let at = 0
    for (;;) {
      const found = at < rest.length ? nextRecord(rest, at, atEnd, format) : undefined
      if (!found) break
      const { cells, end, broken } = found
      if (broken !== undefined) yield { row, cells, broken }
      else if (cells.some((cell) => cell !== '')) yield { row, cells }
      row += count(rest, '\n', at, end)
      at = end
      skipping = !atEnd && end > rest.length
    }
    rest = rest.slice(at)
  }
  /** What follows the end of a line that was too long to keep. */
  function restOfLine(chunk: string): string {
    const feed = chunk.indexOf('\n')
    if (feed === -1) return ''
    skipping = false
    row += 1
    return chunk.slice(feed + 1)
  }
  for await (const chunk of text) {
    rest += skipping ? restOfLine(chunk) : chunk
    yield* records(false)
  }
  yield* records(true)
}

/** The record that begins at `at`; undefined when more text is needed to tell. */
function nextRecord(text: string, at: number, atEnd: boolean, format: CsvFormat): Found | undefined {
  const feed = text.indexOf('\n', at)
  if (feed === -1 && !atEnd && text.length - at <= longest) return undefined
  const end = feed === -1 ? text.length : feed
  const line = text.slice(at, text[end - 1] === '\r' ? end - 1 : end)
  const plain = { cells: line.split(format.separator), end: end + 1 }
  if (line.length > longest)
    return { ...plain, cells: [], broken: `The line is longer than ${longest / 1024} KiB.` }
  if (!line.includes(format.quote)) return plain
  const quoted = quotedRecord(text, at, atEnd, format)
  return typeof quoted === 'string' ? { ...plain, broken: quoted } : quoted
}

/** A record with quotes: found, in need of more text, or why it cannot be read. */
function quotedRecord(
  text: string,
  at: number,
  atEnd: boolean,
  { separator, quote }: CsvFormat,
): Found | undefined | string {
  const cells: string[] = []
  for (let place = at; ;) {
    let value = ''
    if (text[place] === quote) {
      for (place += 1; ;) {
        const close = text.indexOf(quote, place)
        if ((close === -1 ? text.length : close) - at > longest) return 'A quote is not closed.'
        if (close === -1 || (close + 1 === text.length && !atEnd))
          return atEnd ? 'A quote is not closed.' : undefined
        value += text.slice(place, close)
        place = close + 1
        if (text[place] !== quote) break
        value += quote
        place += 1
      }
    } else {
      const ends = [text.indexOf(separator, place), text.indexOf('\n', place)].filter((end) => end !== -1)
      if (ends.length === 0 && !atEnd) return undefined
      const end = Math.min(text.length, ...ends)
      value = text.slice(place, text[end - 1] === '\r' && text[end] !== separator ? end - 1 : end)
      if (value.includes(quote)) return 'A quote stands in the middle of a cell.'
      place = end
    }
    cells.push(value)
    if (text[place] === separator) place += 1
    else if (text[place] === '\n' || place >= text.length) return { cells, end: place + 1 }
    else if (text[place] === '\r' && text[place + 1] === '\n') return { cells, end: place + 2 }
    else if (text[place] === '\r' && place + 1 === text.length)
      return atEnd ? { cells, end: place + 1 } : undefined
    else return 'There is text behind a closing quote.'
  }
}

function count(text: string, mark: string, from: number, to: number): number {
  let found = 0
  for (let at = text.indexOf(mark, from); at !== -1 && at < to; at = text.indexOf(mark, at + 1)) found += 1
  return found
}

/** One line of a CSV. What a spreadsheet would take for a formula gets an apostrophe in front. */
export function csvLine(cells: ReadonlyArray<string | number>): string {
  return `${cells.map((cell) => csvCell(String(cell))).join(',')}\r\n`
}

function csvCell(text: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d\s().,/-]+$/.test(text)
  const safe = isFormula ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
