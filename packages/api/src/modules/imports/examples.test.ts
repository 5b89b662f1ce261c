import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { importing } from './imports.fixture.ts'

let server: TestServer
let key: Client
let imports: ReturnType<typeof importing>

beforeAll(async () => {
  server = await startTestServer()
  key = client(server.url, (await server.createVendor()).secretKey)
  imports = importing(key)
})
afterAll(() => server.stop())

const mapping = async (name: string): Promise<object> =>
  JSON.parse(
    await readFile(new URL(`../../../../../examples/imports/${name}.json`, import.meta.url), 'utf8'),
  ) as object
const read = async <T>(path: string): Promise<T[]> => (await key<{ data: T[] }>(path)).body.data

/** An excerpt in the manner of the CRM sample data. */
const teams = [
  'sales_agent,manager,regional_office',
  'Mosi Frane,Dara Brink,Central',
  'Ana Snel,Dara Brink,East',
  'Nobody Sells,Dara Brink,West',
]
const pipeline = [
  'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
  'AA1,Mosi Frane,GTXPro,Cancity,Won,10/20/2016,3/1/2017,1054',
  'AA2,Ana Snel,MG Special,,Engaging,10/25/2016,,',
  'AA3,New Agent,GTX Basic,Isdom,Prospecting,,,',
  'AA4,Ana Snel,GTXPro,Isdom,Lost,10/25/2016,3/7/2017,0',
]

test('the example for the CRM sample data: its agents as partners of its offices, its pipeline as deals, twice the same', async () => {
  const partners = { kind: 'partners', mapping: await mapping('crm-sales-opportunities-partners') }
  const deals = { kind: 'deals', mapping: await mapping('crm-sales-opportunities') }
  expect((await imports.run(deals, pipeline)).body).toMatchObject({ created: 4, rejected: 0 })
  expect((await imports.run(partners, teams)).body).toMatchObject({ updated: 2, unchanged: 1, rejected: 0 })
  expect((await imports.run(deals, pipeline)).body).toMatchObject({ unchanged: 4 })
  expect((await imports.run(partners, teams)).body).toMatchObject({ unchanged: 3 })

  expect(await read('/v1/partners')).toMatchObject([
    { name: 'Ana Snel', territories: ['east'], tags: ['Dara Brink'] },
    { name: 'Mosi Frane', territories: ['central'] },
    { name: 'New Agent', territories: [] },
  ])
  const [won] = await read('/v1/deals?externalId=AA1')
  expect(won).toMatchObject({ name: 'GTX Pro for Cancity', amount: { amount: 105_400, currency: 'USD' } })
})

test('beside the programme’s own deals, the list and the board show exactly what one system brought', async () => {
  await key('/v1/deals', { body: { name: 'Of our own', stage: 'won' } })
  const deals = { kind: 'deals', mapping: await mapping('crm-sales-opportunities') }
  const { body } = await imports.run(deals, pipeline)
  expect(body).toMatchObject({ source: 'crm-sales-opportunities' })

  const source = 'source=crm-sales-opportunities'
  const { stages } = (await key<{ stages: Array<Record<string, unknown>> }>(`/v1/deals/board?${source}`)).body
  expect(
    stages.map((stage) => [stage['key'], stage['count'], stage['totals']]).filter(([, count]) => count !== 0),
  ).toEqual([
    ['prospecting', 1, []],
    ['engaging', 1, []],
    ['won', 1, [{ amount: 105_400, currency: 'USD' }]],
    ['lost', 1, [{ amount: 0, currency: 'USD' }]],
  ])
  expect(await read(`/v1/deals?${source}`)).toHaveLength(4)
  expect(await read('/v1/deals?source=elsewhere')).toEqual([])
})

test('the example of a European CRM reads commas, points, currencies and days as they are meant', async () => {
  await imports.run({ kind: 'partners', mapping: { externalId: { column: 'id' }, name: { column: 'id' } } }, [
    'id',
    'P-7',
  ])
  await key('/v1/users', { body: { email: 'lea@p7.example', name: 'Lea' } })
  const heading =
    'Opportunity-ID;Titel;Kunde;Domain;Phase;Wert;Währung;Partner-Nr;Verkäufer;Abschluss geplant;Abgeschlossen'
  const { body } = await imports.run({ kind: 'deals', mapping: await mapping('deals') }, [
    heading,
    'E1;"Roboter; Halle 2";Weserwerk;weserwerk.example;Gewonnen;1.234.567,89;EUR;P-7;Lea@p7.example;31.12.2026;3.2.2026',
    'E2;Pilot;Isartal;;Angebot;980;CHF;;;;',
    'E3;Pilot;Isartal;no domain;Neu;;;;;;',
  ])
  expect(body).toMatchObject({ created: 2, rejected: 1 })
  expect(await read('/v1/deals?externalId=E1')).toMatchObject([
    {
      name: 'Roboter; Halle 2',
      amount: { amount: 123_456_789, currency: 'EUR' },
      partnerName: 'P-7',
      ownerName: 'Lea',
      accountDomain: 'weserwerk.example',
      expectedCloseOn: '2026-12-31',
      closedAt: '2026-02-03T00:00:00.000Z',
    },
  ])
})

test('the example of an address book brings people to their companies from a Windows-1252 file', async () => {
  const text = [
    'E-Mail;Vorname;Nachname;Funktion;Firma',
    'ines@snel.example;Inés;Müller;Leitung;Ana Snel',
    'kai@snel.example;Kai;Groß;Werkstudent;Ana Snel',
  ].join('\r\n')
  const id = await imports.open({ kind: 'users', mapping: await mapping('users') })
  expect((await imports.upload(id, Buffer.from(text, 'latin1'))).body).toMatchObject({
    created: 2,
    rejected: 0,
  })
  expect(await read('/v1/users?email=ines@snel.example')).toMatchObject([
    { name: 'Inés Müller', role: 'admin' },
  ])
  expect(await read('/v1/users?email=kai@snel.example')).toMatchObject([{ name: 'Kai Groß', role: 'seller' }])
})

test('leads come in through the vendor’s form: told what is wrong, corrected by the next file, never doubled', async () => {
  const leads = { kind: 'leads', mapping: await mapping('leads') }
  const heading = 'scan_id,first_name,last_name,email,company,country,topic,notes,gdpr_consent'
  const first = await imports.run(leads, [
    heading,
    'S1,Ada,Brandt,ada@scan-one.example,Scan One,DE,AMR,"Two halls,\n180 m apart",yes',
    'S2,Luca,Moretti,luca@scan-two.example,Scan Two,IT,,,no',
    'S3,Sofia,L,not an address,Scan Three,XX,Picking,,yes',
    'S4,Ivo,M,ivo@scan-four.example,Scan Four,ES,Picking,,perhaps',
  ])
  expect(first.body).toMatchObject({ created: 1, rejected: 3 })
  expect((await imports.rows(first.body.id)).map(({ row, reason }) => [row, reason])).toEqual([
    [4, 'consent: Tick this box to go on.'],
    [5, expect.stringMatching(/^email: Enter an e-mail .*country: /)],
    [6, '"perhaps" for consent is neither yes nor no.'],
  ])
  const again = await imports.run(leads, [
    heading,
    'S1,Ada,Brandt-Lind,ada@scan-one.example,Scan One,DE,AMR,"Two halls,\n180 m apart",yes',
  ])
  expect(again.body).toMatchObject({ created: 0, updated: 1 })
  const [lead] = await read<object>('/v1/leads?q=scan-one')
  expect(lead).toMatchObject({
    name: 'Ada Brandt-Lind',
    externalId: 'S1',
    source: { channel: 'import' },
    values: { interest: 'transport', message: 'Two halls,\n180 m apart' },
  })
})
