import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { dealMapping, header, importing } from './imports.fixture.ts'
import type { Import } from './schema.ts'

let server: TestServer
let secretKey: string
let key: Client

beforeAll(async () => {
  server = await startTestServer()
  secretKey = (await server.createVendor()).secretKey
  key = client(server.url, secretKey)
})
afterAll(() => server.stop())

const mapping = dealMapping
const patience = { timeout: 10_000 }

async function importCsv(lines: string[], overrides: object = {}): Promise<{ status: number; body: Import }> {
  const opened = await key<Import>('/v1/imports', {
    body: { kind: 'deals', mapping: { ...mapping, ...overrides } },
  })
  return key<Import>(`/v1/imports/${opened.body.id}/file`, {
    method: 'PUT',
    body: [header, ...lines].join('\n'),
    headers: { 'content-type': 'text/csv' },
  })
}

test('rows become deals with partner, money in minor units, dates and translated cells', async () => {
  const { body } = await importCsv([
    'A1,Moses,GTXPro,Cancity,Won,1054.5,3/1/2017',
    'A2,Moses,MG Special,,Open,,',
  ])
  expect(body).toMatchObject({ status: 'finished', created: 2, rejected: 0 })
  const find = async (id: string) =>
    (await key<{ data: unknown[] }>(`/v1/deals?externalId=${id}`)).body.data[0]
  expect(await find('A1')).toMatchObject({
    name: 'GTX Pro for Cancity',
    product: 'GTX Pro',
    partnerName: 'Moses',
    amount: { amount: 105_450, currency: 'USD' },
    closedAt: '2017-03-01T00:00:00.000Z',
    stageChangedAt: '2017-03-01T00:00:00.000Z',
  })
  expect(await find('A2')).toMatchObject({
    name: 'MG Special',
    accountName: null,
    amount: null,
    stage: 'engaging',
  })
})

test('the same file again changes nothing; a corrected row updates its deal and keeps its id', async () => {
  await importCsv(['B1,Ann,X,Acme,Open,10,'])
  expect((await importCsv(['B1,Ann,X,Acme,Open,10,'])).body).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 1,
  })
  expect((await importCsv(['B1,Ann,X,Acme,Won,12,1/2/2020'])).body).toMatchObject({
    updated: 1,
    unchanged: 0,
  })
})

test('the same file again changes nothing, also when it does not say when a deal was closed', async () => {
  await importCsv(['G1,Ann,X,Acme,Won,10,', 'G2,Ann,X,Acme,Open,10,'])
  expect((await importCsv(['G1,Ann,X,Acme,Won,10,', 'G2,Ann,X,Acme,Open,10,'])).body).toMatchObject({
    unchanged: 2,
  })
})

test('a deal that the file moves to another stage has moved now', async () => {
  const find = async () =>
    (await key<{ data: Array<{ stageChangedAt: string }> }>('/v1/deals?externalId=H1')).body.data[0]!
  await importCsv(['H1,Ann,X,Acme,Won,10,3/1/2017'])
  await importCsv(['H1,Ann,X,Acme,Open,10,'])
  expect((await find()).stageChangedAt > '2020').toBe(true)
})

test('a partner that is not known rejects the row when the mapping does not create partners', async () => {
  const { body } = await importCsv(['D1,Nobody,X,Acme,Open,1,'], { partner: { column: 'agent' } })
  expect(await importing(key).rows(body.id)).toMatchObject([
    { row: 2, reason: 'There is no partner "Nobody".' },
  ])
})

test('a mapping that names a missing column is refused before anything is stored', async () => {
  const answer = await importCsv(['E1,Ann,X,Acme,Open,1,'], { product: { column: 'article' } })
  expect(answer.status).toBe(422)
  expect((await key<{ data: unknown[] }>('/v1/deals?externalId=E1')).body.data).toEqual([])
  expect((await importCsv([], { product: { column: 'article' } })).status).toBe(422)
})

test('415 unsupported_media_type: an upload that is not text/csv is refused and may be sent again', async () => {
  const { id } = (await key<Import>('/v1/imports', { body: { kind: 'deals', mapping } })).body
  const send = (type: string) =>
    key(`/v1/imports/${id}/file`, { method: 'PUT', body: header, headers: { 'content-type': type } })
  expect((await send('application/json')).body).toMatchObject({ code: 'unsupported_media_type' })
  expect((await send('text/csv; charset=utf-8')).status).toBe(200)
})

test('an import that was cancelled takes no file', async () => {
  const { id } = (await key<Import>('/v1/imports', { body: { kind: 'deals', mapping } })).body
  await key(`/v1/imports/${id}/cancel`, { method: 'POST' })
  const answer = await key(`/v1/imports/${id}/file`, {
    method: 'PUT',
    body: header,
    headers: { 'content-type': 'text/csv' },
  })
  expect(answer.body).toMatchObject({ code: 'invalid_transition' })
  const told = async () =>
    (await key<{ data: object[] }>('/v1/events?types=import.finished&limit=500')).body.data.at(-1)
  await expect
    .poll(told, patience)
    .toMatchObject({ subject: { kind: 'import', id }, data: { import: { status: 'cancelled' } } })
})

test('what the mapping does not name stays as it is', async () => {
  await importCsv(['F1,Ann,X,Acme,Open,10,'])
  const { accountName: _a, product: _p, amount: _m, partner: _n, ...rest } = mapping
  const opened = await key<Import>('/v1/imports', { body: { kind: 'deals', mapping: rest } })
  await key(`/v1/imports/${opened.body.id}/file`, {
    method: 'PUT',
    body: [header, 'F1,Bob,Y,Other,Won,99,1/2/2020'].join('\n'),
    headers: { 'content-type': 'text/csv' },
  })
  const { data } = (await key<{ data: unknown[] }>('/v1/deals?externalId=F1')).body
  expect(data[0]).toMatchObject({ stage: 'won', accountName: 'Acme', product: 'X', partnerName: 'Ann' })
  expect(data[0]).toMatchObject({ amount: { amount: 1000, currency: 'USD' } })
})
