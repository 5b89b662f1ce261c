import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { readCsv } from './csv.ts'
import { dealMapping, header, importing } from './imports.fixture.ts'

let server: TestServer
let key: Client
let imports: ReturnType<typeof importing>

beforeAll(async () => {
  server = await startTestServer()
  key = client(server.url, (await server.createVendor()).secretKey)
  imports = importing(key)
})
afterAll(() => server.stop())

const deals = { kind: 'deals', mapping: dealMapping }

/** Every way a row goes wrong, and the words its sender reads. */
const mistakes: Array<[line: (n: number) => string, reason: string]> = [
  [() => ',Ann,X,Acme,Open,10,', 'id is empty; it tells the rows apart.'],
  [(n) => `N${n},Ann,X,Acme,Nowhere,10,`, '"Nowhere" in stage is no stage of the mapping.'],
  [(n) => `N${n},Ann,X,Acme,,10,`, 'stage is empty; a deal needs a stage.'],
  [(n) => `N${n},Ann,X,Acme,Open,ten,`, '"ten" in value is not an amount in USD.'],
  [(n) => `N${n},Ann,X,Acme,Open,1.234,`, '"1.234" in value is not an amount in USD.'],
  [(n) => `N${n},Ann,X,Acme,Won,10,2/30/2020`, '"2/30/2020" in closed is not a date like M/D/YYYY.'],
  [(n) => `N${n},Ann,,,Open,10,`, '{product} for {account} is empty; a deal needs a name.'],
  [(n) => `N${n},${'x'.repeat(201)},X,Acme,Open,10,`, 'agent is longer than 200 characters.'],
  [(n) => `N${n},A\u0007nn,X,Acme,Open,10,`, 'agent has line breaks or other control characters.'],
  [(n) => `N${n},Ann,X,Acme,Open,10`, 'The row has 6 cells; the heading has 7.'],
  [(n) => `N${n},Ann,X,Acme,Open,10,,`, 'The row has 8 cells; the heading has 7.'],
  [(n) => `N${n},Ann,"X" y,Acme,Open,10,`, 'There is text behind a closing quote.'],
  [(n) => `N${n},An"n,X,Acme,Open,10,`, 'A quote stands in the middle of a cell.'],
]

test('each of 1,000 broken rows is told with its line and reason, and the good ones between them go in', async () => {
  const broken = Array.from({ length: 1000 }, (_, n) => mistakes[n % mistakes.length]!)
  const lines = broken.flatMap(([line], n) => [line(n), `G${n},Ann,X,Acme,Open,10,`])

  const { body } = await imports.run(deals, [header, ...lines])

  expect(body).toMatchObject({ status: 'finished', processed: 2000, created: 1000, rejected: 1000 })
  const told = (await imports.rows(body.id)).map(({ row, reason }) => ({ row, reason }))
  expect(told).toEqual(broken.map(([, reason], n) => ({ row: 2 + 2 * n, reason })))
})

test('the rejected rows are downloaded as they stood, with line and reason, and go in once corrected', async () => {
  const { body } = await imports.run(deals, [
    header,
    'R1,Ann,"X, the ""big"" one",Acme,Nowhere,10,',
    'R2,Ann,X,=Acme(),Open,ten,',
  ])
  const file = await key(`/v1/imports/${body.id}/rejections.csv`)
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(file.headers.get('content-disposition')).toContain(`${body.id}-rejections.csv`)
  expect(await cellsOf(file.text)).toEqual([
    ['row', 'reason', ...header.split(',')],
    [
      '2',
      '"Nowhere" in stage is no stage of the mapping.',
      'R1',
      'Ann',
      'X, the "big" one',
      'Acme',
      'Nowhere',
      '10',
      '',
    ],
    ['3', '"ten" in value is not an amount in USD.', 'R2', 'Ann', 'X', "'=Acme()", 'Open', 'ten', ''],
  ])

  const corrected = file.text.replace(',Nowhere,', ',Open,').replace(',ten,', ',11,')
  expect((await imports.upload(await imports.open(deals), corrected)).body).toMatchObject({ created: 2 })
})

async function cellsOf(text: string): Promise<string[][]> {
  const all: string[][] = []
  for await (const { cells } of readCsv(new Blob([text]).stream().pipeThrough(new TextDecoderStream())))
    all.push(cells)
  return all
}

test('a file with the wrong separator, encoding or heading is refused whole, with what to do', async () => {
  const refused = async (mapping: object, file: string | Uint8Array): Promise<string> => {
    const id = await imports.open({ kind: 'deals', mapping })
    const answer = await imports.upload(id, file)
    expect(answer.status).toBe(422)
    const { status, failure } = await imports.read(id)
    expect(status).toBe('failed')
    return failure ?? ''
  }
  const semicolons = header.replaceAll(',', ';')
  expect(await refused(dealMapping, `${semicolons}\nS1;Ann;X;Acme;Open;10;\n`)).toContain(
    'say "file": {"separator": ";"}',
  )
  const latin = Buffer.from(`${header}\nL1,Jos\u00e9,X,Acme,Open,10,`, 'latin1')
  expect(await refused(dealMapping, latin)).toContain('The file is not utf-8.')
  expect(await refused(dealMapping, '')).toBe('The file is empty; its first line must name the columns.')
  expect(await refused(dealMapping, `${header},id\n`)).toContain('names "id" more than once')
  expect(await refused(dealMapping, 'id,name\n1,x\n')).toContain('The file has no column')
})

test('byte order marks, Windows-1252 and other separators come in as they are meant', async () => {
  const name = async (id: string) =>
    (await key<{ data: Array<{ partnerName: string }> }>(`/v1/deals?externalId=${id}`)).body.data[0]
      ?.partnerName
  await imports.upload(await imports.open(deals), `\ufeff${header}\nE1,Zo\u00eb,X,Acme,Open,10,`)
  expect(await name('E1')).toBe('Zo\u00eb')

  const file = { encoding: 'windows-1252', separator: ';', quote: "'" }
  const id = await imports.open({ kind: 'deals', mapping: { ...dealMapping, file } })
  const bytes = Buffer.from(
    `${header.replaceAll(',', ';')}\r\nE2;'M\u00fcller; S\u00f6hne \u0080';X;Acme;Open;10;\r\n`,
    'latin1',
  )
  expect((await imports.upload(id, bytes)).body).toMatchObject({ created: 1, rejected: 0 })
  expect(await name('E2')).toBe('M\u00fcller; S\u00f6hne \u20ac')
})
