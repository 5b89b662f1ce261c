import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  client,
  leadValues,
  startTestServer,
  testOrigin,
  type Client,
  type TestServer,
  type TestVendor,
} from '../../testing/index.ts'

let server: TestServer
let vendor: TestVendor
let key: Client

beforeAll(async () => {
  server = await startTestServer()
  vendor = await server.createVendor()
  key = client(server.url, vendor.secretKey)
})
afterAll(() => server.stop())

describe('the lead form', () => {
  const page = () => client(server.url, vendor.publishableKey, { origin: testOrigin })
  const ticket = async () =>
    (await page()<{ ticket: string }>('/v1/forms/lead/tickets', { method: 'POST' })).body.ticket

  test('a page with a ticket sends a lead once; the ticket does not serve twice', async () => {
    const body = { values: leadValues, ticket: await ticket(), source: { utm: { utm_source: 'newsletter' } } }
    const sent = await page()<{ id: string }>('/v1/forms/lead/submissions', { body })
    expect(sent.status).toBe(201)
    const lead = await key(`/v1/leads/${sent.body.id}`)
    expect(lead.body).toMatchObject({
      email: leadValues.email,
      source: { channel: 'form', utm: { utm_source: 'newsletter' } },
    })
    expect((await page()('/v1/forms/lead/submissions', { body })).body).toMatchObject({
      code: 'form_ticket_invalid',
    })
  })

  test('422 form_ticket_invalid: without a ticket, with a forged one, with one of another vendor', async () => {
    const other = await server.createVendor()
    const stranger = client(server.url, other.publishableKey, { origin: testOrigin })
    const foreign = (await stranger<{ ticket: string }>('/v1/forms/lead/tickets', { method: 'POST' })).body
      .ticket
    for (const wrong of [undefined, 'a.b.c', foreign]) {
      const answer = await page()('/v1/forms/lead/submissions', {
        body: { values: leadValues, ticket: wrong },
      })
      expect(answer.body).toMatchObject({ code: 'form_ticket_invalid' })
    }
  })

  test('mistakes come back at their fields and the ticket stays good', async () => {
    const good = await ticket()
    const values = { ...leadValues, email: 'nonsense', consent: false, colour: 'red' }
    const answer = await page()<{ errors: unknown }>('/v1/forms/lead/submissions', {
      body: { values, ticket: good },
    })
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toEqual([
      {
        pointer: '/values/email',
        code: 'wrong_format',
        detail: 'Enter an e-mail address such as name@company.com.',
      },
      { pointer: '/values/consent', code: 'required', detail: 'Tick this box to go on.' },
      { pointer: '/values/colour', code: 'unknown_field', detail: 'The form has no field "colour".' },
    ])
    expect(
      (await page()('/v1/forms/lead/submissions', { body: { values: leadValues, ticket: good } })).status,
    ).toBe(201)
  })

  test('a field that is asked only under a condition is required only then', async () => {
    const send = (values: object) => key('/v1/leads', { body: { values: { ...leadValues, ...values } } })
    expect((await send({ interest: 'other' })).body).toMatchObject({
      errors: [{ pointer: '/values/other', code: 'required' }],
    })
    expect((await send({ interest: 'other', other: 'Weighing' })).status).toBe(201)
    const dropped = await send({ interest: 'picking', other: 'Hidden' })
    expect(dropped.body).toMatchObject({ values: expect.not.objectContaining({ other: 'Hidden' }) })
  })

  test('a robot that fills the trap is refused', async () => {
    const body = { values: leadValues, ticket: await ticket(), website: 'https://spam.example' }
    expect((await page()('/v1/forms/lead/submissions', { body })).status).toBe(422)
  })
})

test('a lead becomes a deal without retyping, once', async () => {
  const lead = (await key<{ id: string }>('/v1/leads', { body: { values: leadValues } })).body
  const deal = await key<{ id: string }>(`/v1/leads/${lead.id}/convert`, { body: { stage: 'engaging' } })
  expect(deal).toMatchObject({
    status: 201,
    body: { accountName: leadValues.company, stage: 'engaging', leadId: lead.id },
  })
  expect((await key(`/v1/leads/${lead.id}`)).body).toMatchObject({
    status: 'converted',
    dealId: deal.body.id,
  })
  expect((await key(`/v1/leads/${lead.id}/convert`, { body: {} })).body).toMatchObject({
    code: 'invalid_transition',
  })
})

test('a form sent again with a renewed ticket under the same key is answered as before', async () => {
  const page = client(server.url, vendor.publishableKey, { origin: testOrigin })
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const send = async () => {
    const { ticket } = (await page<{ ticket: string }>('/v1/forms/lead/tickets', { method: 'POST' })).body
    return page('/v1/forms/lead/submissions', { body: { values: leadValues, ticket }, headers })
  }
  const first = await send()
  const again = await send()
  expect(first.status).toBe(201)
  expect(again.text).toBe(first.text)
  expect(again.headers.get('idempotency-replayed')).toBe('true')
})
