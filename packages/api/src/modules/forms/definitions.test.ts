import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client, startTestServer, testOrigin, type Client, type TestServer } from '../../testing/index.ts'
import type { Form, FormSubmission } from './schema.ts'

let server: TestServer
let key: Client
let page: (language: string) => Client
beforeAll(async () => {
  server = await startTestServer()
  const vendor = await server.createVendor()
  key = client(server.url, vendor.secretKey)
  page = (language) =>
    client(server.url, vendor.publishableKey, { origin: testOrigin, 'accept-language': language })
})
afterAll(() => server.stop())

const person = [
  { name: 'name', kind: 'text', label: 'Your name', required: true },
  { name: 'email', kind: 'email', label: 'E-mail', required: true },
]
const put = (formKey: string, body: object) => key<Form>(`/v1/forms/${formKey}`, { method: 'PUT', body })
const ask = (formKey: string, ...fields: object[]) =>
  put(formKey, { title: 'Ask', fields: [...person, ...fields] })
const send = (formKey: string, values: object, more: object = {}) =>
  key<{ id: string }>(`/v1/forms/${formKey}/submissions`, {
    body: { values: { name: 'Ada', email: 'ada@kaufgut.example', ...values }, ...more },
  })
const sent = async (formKey: string, id: string) =>
  (await key<{ data: FormSubmission[] }>(`/v1/forms/${formKey}/submissions?subjectId=${id}`)).body.data

describe('forms of any key', () => {
  test('a second lead form makes leads of its own questions, and is listed with the first', async () => {
    expect((await ask('webinar', { name: 'seats', kind: 'number', label: 'Seats' })).status).toBe(200)
    const lead = await send('webinar', { seats: 3 })
    expect(lead.status, lead.text).toBe(201)
    expect((await key(`/v1/leads/${lead.body.id}`)).body).toMatchObject({
      form: 'webinar',
      values: { seats: 3 },
    })
    const list = await key<{ data: Form[] }>('/v1/forms?noun=lead&limit=100')
    expect(list.body.data.map((form) => form.key)).toEqual(expect.arrayContaining(['lead', 'webinar']))
  })

  test('a deal form registers a deal; the names of its own columns fill them', async () => {
    const form = await put('deal', {
      title: 'Register',
      fields: [
        { name: 'accountName', kind: 'text', label: 'Customer', required: true },
        { name: 'accountDomain', kind: 'domain', label: 'Domain' },
        { name: 'amount', kind: 'money', label: 'Amount' },
      ],
    })
    expect(form.body.noun).toBe('deal')
    const values = { accountName: 'Kaufgut', amount: { amount: 500_00, currency: 'EUR' } }
    const answer = await key<{ id: string }>('/v1/forms/deal/submissions', { body: { values } })
    expect((await key(`/v1/deals/${answer.body.id}`)).body).toMatchObject({
      name: 'Kaufgut',
      accountName: 'Kaufgut',
      amount: { amount: 500_00, currency: 'EUR' },
    })
    expect((await sent('deal', answer.body.id))[0]).toMatchObject({ noun: 'deal', values })
  })

  test('a form that something was sent with stays; one that nobody used goes', async () => {
    await ask('short-lived')
    expect((await key('/v1/forms/short-lived', { method: 'DELETE' })).status).toBe(200)
    expect((await key('/v1/forms/short-lived')).status).toBe(404)
    await ask('used')
    await send('used', {})
    expect((await key('/v1/forms/used', { method: 'DELETE' })).body).toMatchObject({ code: 'conflict' })
  })
})

describe('mistakes in a definition are told at their places', () => {
  const choice = { name: 'size', kind: 'choice', label: 'Size', options: [{ value: 's', label: 'S' }] }
  test.each<[string, object, string]>([
    ['two fields of one name', { name: 'email', kind: 'text', label: 'Again' }, '/fields/2/name'],
    ['a choice of nothing', { name: 'x', kind: 'choice', label: 'X' }, '/fields/2/options'],
    [
      'two options of one value',
      { ...choice, options: [...choice.options, ...choice.options] },
      '/fields/2/options/1/value',
    ],
    [
      'a range that holds nothing',
      { name: 'x', kind: 'number', label: 'X', min: 5, max: 1 },
      '/fields/2/max',
    ],
    ['consent by text', { name: 'x', kind: 'text', label: 'X', consent: true }, '/fields/2/consent'],
    [
      'a condition on a field that comes later',
      { name: 'x', kind: 'text', label: 'X', visibleWhen: { field: 'later', answered: true } },
      '/fields/2/visibleWhen/field',
    ],
    [
      'the second of two conditions on no field',
      {
        name: 'x',
        kind: 'text',
        label: 'X',
        visibleWhen: {
          any: [
            { field: 'name', answered: true },
            { field: 'nope', answered: true },
          ],
        },
      },
      '/fields/2/visibleWhen/any/1/field',
    ],
    [
      'a pattern that never ends',
      { name: 'x', kind: 'text', label: 'X', pattern: '(a+)+' },
      '/fields/2/pattern',
    ],
    ['a well-known name of another kind', { name: 'phone', kind: 'number', label: 'X' }, '/fields/2/kind'],
  ])('422: %s', async (_, field, pointer) => {
    const answer = await ask('wrong', field)
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })

  test('422: a condition on an option that there is not', async () => {
    const dependent = { name: 'x', kind: 'text', label: 'X', visibleWhen: { field: 'size', equals: 'xl' } }
    expect((await ask('wrong', choice, dependent)).body).toMatchObject({
      errors: [{ pointer: '/fields/3/visibleWhen/field' }],
    })
  })

  test('422: a form without what its noun needs, or with a translation of no field', async () => {
    expect((await put('deal', { title: 'T', fields: person })).body).toMatchObject({
      errors: [{ pointer: '/fields', code: 'wrong_for_noun' }],
    })
    const translations = { de: { fields: { nope: { label: 'Nichts' } } } }
    expect((await put('wrong', { title: 'T', fields: person, translations })).body).toMatchObject({
      errors: [{ pointer: '/translations/de/fields/nope' }],
    })
  })
})

describe('languages', () => {
  beforeAll(async () => {
    const answer = await put('spoken', {
      title: 'Talk to us',
      locale: 'en',
      fields: [
        ...person,
        { name: 'size', kind: 'choice', label: 'Size', options: [{ value: 's', label: 'Small' }] },
        { name: 'agree', kind: 'checkbox', label: 'You may call me.', required: true, consent: true },
      ],
      translations: {
        de: {
          title: 'Sprechen Sie mit uns',
          fields: {
            size: { label: 'Größe', options: { s: 'Klein' } },
            agree: { label: 'Sie dürfen mich anrufen.' },
          },
        },
        'pt-BR': { title: 'Fale conosco' },
      },
    })
    expect(answer.status, answer.text).toBe(200)
  })

  test.each([
    ['de-AT;q=0.5, fr;q=0.9', 'de', 'Sprechen Sie mit uns'],
    ['pt', 'pt-BR', 'Fale conosco'],
    ['fr, it', 'en', 'Talk to us'],
    ['', 'en', 'Talk to us'],
  ])('a page whose visitor reads "%s" gets %s', async (language, locale, title) => {
    const form = (await page(language)<Form>('/v1/forms/spoken')).body
    expect(form).toMatchObject({ locale, title, translations: {} })
  })

  test('what a translation leaves out is shown as it was written', async () => {
    const form = (await key<Form>('/v1/forms/spoken?locale=de')).body
    expect(form.fields.map(({ label }) => label)).toEqual([
      'Your name',
      'E-mail',
      'Größe',
      'Sie dürfen mich anrufen.',
    ])
    expect(form.fields[2]!.options).toEqual([{ value: 's', label: 'Klein' }])
  })

  test('whoever edits a form reads all of it, and may put it back as it is', async () => {
    const { key: _k, version, updatedAt: _u, ...form } = (await key<Form>('/v1/forms/spoken')).body
    expect(Object.keys(form.translations)).toEqual(['de', 'pt-BR'])
    expect((await put('spoken', form)).body).toMatchObject({ ...form, version: version + 1 })
  })

  test('the text that was agreed to is kept, in the language it was read in, with form version and time', async () => {
    const { version } = (await key<Form>('/v1/forms/spoken')).body
    const lead = await send('spoken', { agree: true }, { locale: 'de-CH' })
    const [record] = await sent('spoken', lead.body.id)
    expect(record).toMatchObject({
      formVersion: version,
      locale: 'de',
      consents: [{ field: 'agree', text: 'Sie dürfen mich anrufen.', locale: 'de', formVersion: version }],
    })
    expect(record!.consents[0]!.agreedAt).toBe(record!.submittedAt)
  })

  test('a form changes; what was sent before still says what was asked', async () => {
    await ask('changing', { name: 'old', kind: 'text', label: 'The old question' })
    const lead = await send('changing', { old: 'An answer' })
    await ask('changing', { name: 'fresh', kind: 'text', label: 'The new question' })
    const [record] = await sent('changing', lead.body.id)
    const before = await key<Form>(`/v1/forms/changing/versions/${record!.formVersion}`)
    expect(before.body.fields.at(-1)).toMatchObject({ name: 'old', label: 'The old question' })
  })
})
