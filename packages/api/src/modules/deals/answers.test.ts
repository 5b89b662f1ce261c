import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asItIs, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { command, createSandbox, read, register } from './registration.fixture.ts'
import type { Deal } from './schema.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const fields = [
  { name: 'accountName', kind: 'text', label: 'Customer', required: true },
  { name: 'accountDomain', kind: 'domain', label: 'Domain' },
  { name: 'sites', kind: 'number', label: 'Sites', required: true, min: 1 },
  {
    name: 'use',
    kind: 'choice',
    label: 'Use',
    options: [
      { value: 'picking', label: 'Picking' },
      { value: 'sorting', label: 'Sorting' },
    ],
  },
]

async function setting() {
  const sandbox = await createSandbox(server)
  const form = await sandbox.key('/v1/forms/deal', {
    method: 'PUT',
    body: { noun: 'deal', title: 'Register', fields },
  })
  expect(form.status, form.text).toBe(200)
  return { ...sandbox, alpine: await sandbox.partner('alpine') }
}

const registration = { name: 'Kaufgut', accountName: 'Kaufgut', accountDomain: 'kaufgut.example' }
const values = { sites: 3, use: 'picking' }

test('a deal is the same whether it came by the form, by the API or from a lead', async () => {
  const { key, staff, alpine } = await setting()
  const made = async (as: Client, path: string, body: object, idOf: (body: { id: string }) => string) => {
    const answer = await as<{ id: string }>(path, { body })
    expect([200, 201], answer.text).toContain(answer.status)
    const deal = await read(as, { id: idOf(answer.body) })
    await command(alpine, deal, 'withdraw')
    return deal
  }
  const { name, ...account } = registration
  const byForm = await made(
    alpine,
    '/v1/forms/deal/submissions',
    { values: { ...account, ...values } },
    ({ id }) => id,
  )
  const byApi = await made(alpine, '/v1/deals', { ...registration, values }, ({ id }) => id)
  const lead = await alpine<{ id: string }>('/v1/leads', {
    body: {
      values: {
        name: 'Ada',
        email: 'ada@kaufgut.example',
        company: name,
        country: 'DE',
        interest: 'picking',
        consent: true,
      },
    },
  })
  expect(lead.status, lead.text).toBe(201)
  const byLead = await made(alpine, `/v1/leads/${lead.body.id}/convert`, { values }, ({ id }) => id)
  const essence = (deal: Deal) => [
    deal.name,
    deal.accountName,
    deal.accountDomain,
    deal.values,
    deal.registrationStatus,
    deal.partnerName,
    deal.form,
  ]
  expect(essence(byApi)).toEqual(essence(byForm))
  expect(essence(byLead)).toEqual(essence(byForm))
  expect(byForm.values).toEqual(values)
  expect((await staff<{ data: Deal[] }>('/v1/deals?q=picking')).body.data).toHaveLength(3)
  expect((await key<{ data: Deal[] }>('/v1/deals?q=nothing')).body.data).toEqual([])
})

describe('a registration that lacks something', () => {
  test('says what, in the order of the form, and cannot be submitted until it is there', async () => {
    const { alpine } = await setting()
    const deal = await register(alpine, 'kaufgut.example', { draft: true })
    const missing = () => alpine<{ data: object[] }>(`/v1/deals/${deal.id}/missing`)
    expect((await missing()).body.data).toMatchObject([
      { pointer: '/accountName', code: 'required' },
      { pointer: '/values/sites', code: 'required' },
    ])
    const refused = await alpine(`/v1/deals/${deal.id}/submit`, { method: 'POST' })
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/accountName' }, {}] } })
    await alpine(`/v1/deals/${deal.id}`, {
      method: 'PATCH',
      body: { accountName: 'Kaufgut', values: { sites: 2 } },
      headers: asItIs,
    })
    expect((await missing()).body.data).toEqual([])
    await command(alpine, deal, 'submit')
  })

  test('422 validation_failed: is not taken as submitted in the first place', async () => {
    const { alpine } = await setting()
    const answer = await alpine('/v1/deals', { body: { ...registration, values: { use: 'sorting' } } })
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/values/sites', code: 'required' }] },
    })
  })
})

test('an edit changes the named values only, null empties one, and the timeline tells the old and the new', async () => {
  const { alpine, key } = await setting()
  const deal = await register(alpine, 'kaufgut.example', { ...registration, values })
  const edit = (body: object) =>
    alpine<Deal>(`/v1/deals/${deal.id}`, { method: 'PATCH', body: { values: body }, headers: asItIs })
  expect((await edit({ sites: 5 })).body.values).toEqual({ sites: 5, use: 'picking' })
  expect((await edit({ use: null })).body.values).toEqual({ sites: 5 })
  expect(await edit({ use: 'flying' })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/values/use', code: 'unknown_option' }] },
  })
  expect((await edit({ colour: 'red' })).status).toBe(422)
  const timeline = await key<{ data: object[] }>(`/v1/deals/${deal.id}/timeline?types=edited`)
  expect(timeline.body.data).toMatchObject([
    { changes: [{ field: 'values.use', from: 'picking', to: null }] },
    { changes: [{ field: 'values.sites', from: 3, to: 5 }] },
  ])
})

test('a programme without a deal form asks nothing more, and stores no field that it does not know', async () => {
  const { key, partner } = await createSandbox(server)
  const deal = await register(await partner('alpine'), 'kaufgut.example')
  expect((await key<{ data: object[] }>(`/v1/deals/${deal.id}/missing`)).body.data).toEqual([])
  const answer = await key('/v1/deals', { body: { name: 'x', values: { colour: 'red' } } })
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ code: 'unknown_field' }] } })
})
