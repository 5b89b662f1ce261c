import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, startTestServer, testOrigin, type Client, type TestServer } from '../../testing/index.ts'
import type { FormSubmission } from '../forms/schema.ts'
import type { User } from '../users/schema.ts'
import type { Partner } from './schema.ts'

let server: TestServer
let key: Client
let page: Client
beforeAll(async () => {
  server = await startTestServer()
  const vendor = await server.createVendor()
  key = client(server.url, vendor.secretKey)
  page = client(server.url, vendor.publishableKey, { origin: testOrigin })
  const form = await key('/v1/forms/partner_application', {
    method: 'PUT',
    body: {
      title: 'Become a partner',
      fields: [
        { name: 'company', kind: 'text', label: 'Company', required: true },
        { name: 'name', kind: 'text', label: 'Your name', required: true },
        { name: 'email', kind: 'email', label: 'Work e-mail', required: true },
        { name: 'website', kind: 'url', label: 'Website' },
        { name: 'country', kind: 'country', label: 'Country' },
        { name: 'engineers', kind: 'number', label: 'Engineers' },
        { name: 'terms', kind: 'checkbox', label: 'We accept the terms.', required: true, consent: true },
      ],
    },
  })
  expect(form.status, form.text).toBe(200)
})
afterAll(() => server.stop())

async function apply(values: object) {
  const { body } = await page<{ ticket: string }>('/v1/forms/partner_application/tickets', { method: 'POST' })
  return page<{ id: string; kind: string; createdAt: string }>('/v1/forms/partner_application/submissions', {
    body: { values: { name: 'Ada', terms: true, ...values }, ticket: body.ticket },
  })
}
const partners = async (q: string) => (await key<{ data: Partner[] }>(`/v1/partners?q=${q}`)).body.data
const people = async (partnerId: string) =>
  (await key<{ data: User[] }>(`/v1/users?partnerId=${partnerId}`)).body.data
const sent = async (partnerId: string) =>
  (await key<{ data: FormSubmission[] }>(`/v1/forms/partner_application/submissions?subjectId=${partnerId}`))
    .body.data

test('a company applies from a public page, is approved, and its first person comes in as admin', async () => {
  const values = { company: 'Borealis', email: 'Ada@borealis.example', country: 'NO', engineers: 4 }
  expect((await apply(values)).body.kind).toBe('partner_application')
  const [partner] = await partners('Borealis')
  expect(partner).toMatchObject({
    status: 'applied',
    domain: 'borealis.example',
    country: 'NO',
    territories: ['nordics'],
  })
  const [admin] = await people(partner!.id)
  expect(admin).toMatchObject({ email: 'ada@borealis.example', role: 'admin', kind: 'partner' })
  expect((await sent(partner!.id))[0]).toMatchObject({
    values: { engineers: 4 },
    consents: [{ field: 'terms', text: 'We accept the terms.', formVersion: 1 }],
  })
  const mint = () =>
    key('/v1/embed-tokens', { body: { user: { id: admin!.id }, partner: { id: partner!.id } } })
  expect((await mint()).status).toBe(409)
  await key(`/v1/partners/${partner!.id}/approve`, { body: {} })
  expect((await mint()).status).toBe(201)
})

test('a company that applies twice joins itself, and the page learns nothing of it', async () => {
  const first = await apply({ company: 'Cumulus', email: 'a@cumulus.example' })
  const again = await apply({
    company: 'Cumulus GmbH',
    email: 'b@mail.cumulus.example',
    website: 'https://www.cumulus.example/de',
  })
  expect(Object.keys(again.body)).toEqual(Object.keys(first.body))
  expect([first.status, again.status]).toEqual([201, 201])
  const found = await partners('Cumulus')
  expect(found).toHaveLength(1)
  expect(await sent(found[0]!.id)).toHaveLength(2)
  expect((await people(found[0]!.id)).map(({ email }) => email)).toEqual(['a@cumulus.example'])
  for (const { text } of [first, again]) expect(text).not.toContain(found[0]!.id)
})

test('ten applications of one company at the same moment make one partner', async () => {
  const rush = Array.from({ length: 10 }, (_, n) =>
    apply({ company: 'Nimbus', email: `p${n}@nimbus.example` }),
  )
  expect((await Promise.all(rush)).map(({ status }) => status)).toEqual(rush.map(() => 201))
  expect(await partners('Nimbus')).toHaveLength(1)
})

test('two companies that write from a free mailbox are two', async () => {
  await apply({ company: 'Stratus One', email: 'one@gmail.com' })
  await apply({ company: 'Stratus Two', email: 'two@gmail.com' })
  expect(await partners('Stratus')).toHaveLength(2)
})

test('a stranger who names an active partner becomes nobody there', async () => {
  const active = await key<Partner>('/v1/partners', { body: { name: 'Cirrus', domain: 'cirrus.example' } })
  await apply({ company: 'Cirrus', email: 'stranger@cirrus.example' })
  expect(await people(active.body.id)).toEqual([])
  expect((await key<Partner>(`/v1/partners/${active.body.id}`)).body).toEqual(active.body)
})
