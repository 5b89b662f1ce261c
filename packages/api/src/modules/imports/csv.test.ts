import { expect, test } from 'vitest'
import { csvLine, readCsv, type CsvRecord } from './csv.ts'

/** Reads a text that arrives in pieces of `size`: no record may depend on where a piece ends. */
async function read(
  text: string,
  size = text.length || 1,
  format?: Parameters<typeof readCsv>[1],
): Promise<CsvRecord[]> {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
  }
  const records: CsvRecord[] = []
  for await (const record of readCsv(pieces(), format)) records.push(record)
  return records
}

test.each([1, 2, 3, 7, 1000])(
  'quotes, line breaks and both line endings are read alike in pieces of %i',
  async (size) => {
    const text = 'a,b\r\n"1, one","say ""hi"""\n"two\nlines",x\r\n\r\n,\nlast,"end"'
    expect(await read(text, size)).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['1, one', 'say "hi"'] },
      { row: 3, cells: ['two\nlines', 'x'] },
      { row: 7, cells: ['last', 'end'] },
    ])
  },
)

test.each([1, 5, 1000])('a broken quote costs its own line only, whatever the pieces of %i', async (size) => {
  const text = 'a,b\n1,"open\n2,x\n3,"y" z\n4,mid"dle\n5,"fine"\n6,"never closed\n7,x'
  expect(await read(text, size)).toEqual([
    { row: 1, cells: ['a', 'b'] },
    { row: 2, cells: ['1', '"open'], broken: 'There is text behind a closing quote.' },
    { row: 3, cells: ['2', 'x'] },
    { row: 4, cells: ['3', '"y" z'], broken: 'There is text behind a closing quote.' },
    { row: 5, cells: ['4', 'mid"dle'], broken: 'A quote stands in the middle of a cell.' },
    { row: 6, cells: ['5', 'fine'] },
    { row: 7, cells: ['6', '"never closed'], broken: 'A quote is not closed.' },
    { row: 8, cells: ['7', 'x'] },
  ])
})

test('a line of a megabyte is refused without being kept, and the next one is read', async () => {
  const long = 'x'.repeat(1_000_000)
  const [, second, third] = await read(`a,b\n${long},1\n2,3\n`, 4096)
  expect(second).toMatchObject({ row: 2, cells: [], broken: 'The line is longer than 64 KiB.' })
  expect(third).toEqual({ row: 3, cells: ['2', '3'] })
})

test('other separators and quotes are read as the mapping names them', async () => {
  expect(await read("a;b\n'1;2';3", 4, { separator: ';', quote: "'" })).toEqual([
    { row: 1, cells: ['a', 'b'] },
    { row: 2, cells: ['1;2', '3'] },
  ])
})

test('what is written can be read back, and no spreadsheet runs it as a formula', async () => {
  expect(csvLine(['a "b"', 'c,d', 'e\nf', 7])).toBe('"a ""b""","c,d","e\nf",7\r\n')
  expect(csvLine(['=HYPERLINK("x")', '+39 02 123', '-5.20', '@x'])).toBe(
    `"'=HYPERLINK(""x"")",+39 02 123,-5.20,'@x\r\n`,
  )
})
