import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  client,
  leadValues,
  startTestServer,
  testOrigin,
  type Client,
  type TestServer,
  type TestVendor,
} from '../../testing/index.ts'
import { FormField } from './fields.ts'
import { postedValues } from './posted.ts'

let server: TestServer
let vendor: TestVendor
let key: Client

beforeAll(async () => {
  server = await startTestServer()
  vendor = await server.createVendor()
  key = client(server.url, vendor.secretKey)
})
afterAll(() => server.stop())

/** As a browser without JavaScript posts a form. */
function post(
  values: Record<string, string>,
  {
    origin = testOrigin,
    url = server.url,
    form = 'lead',
    publishableKey = vendor.publishableKey,
    ...headers
  }: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/v1/forms/${form}/posts?key=${publishableKey}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, ...headers },
    body: new URLSearchParams(values),
  })
}

let count = 0
const answers = (): Record<string, string> => {
  const { consent: _, ...texts } = leadValues
  return { ...texts, consent: 'on', email: `plain${++count}@kaufgut.example` }
}

const leadOf = async (email: string) => {
  const { body } = await key<{ data: Array<{ email: string; source: object }> }>('/v1/leads?limit=100')
  return body.data.find((lead) => lead.email === email)
}

test('a form posted without JavaScript makes a lead, and the person is sent back to the page', async () => {
  const values = answers()
  const referer = `${testOrigin}/contact?email=private#x`

  const answer = await post({ ...values, _redirect: '/thanks' }, { referer })

  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`${testOrigin}/thanks`)
  expect(await leadOf(values['email']!)).toMatchObject({
    source: { channel: 'form', pageUrl: `${testOrigin}/contact` },
  })
})

test('without an address to go back to, the thanks of the form are shown', async () => {
  const answer = await post(answers())
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'")
})

test('nobody is sent to another site in our name', async () => {
  for (const elsewhere of ['https://evil.example/', '//evil.example', 'javascript:alert(1)']) {
    const answer = await post({ ...answers(), _redirect: elsewhere })
    expect(answer.headers.get('location')).toBeNull()
    expect(answer.status).toBe(200)
  }
})

test('mistakes are shown on a plain page, by label, as text', async () => {
  const answer = await post({ ...answers(), email: '<img src=x>', consent: '' })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('<li>')
  expect(page).not.toContain('<img')
})

test('another origin, an unknown key, a secret key and a robot are refused, and nothing is made', async () => {
  const values = answers()
  const refused = [
    await post(values, { origin: 'https://other.example' }),
    await post(values, { origin: 'null' }),
    await post(values, { publishableKey: 'prm_pk_nonsense' }),
    await post(values, { publishableKey: vendor.secretKey }),
    await post({ ...values, website: 'https://spam.example' }),
  ]
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 401, 403, 422])
  expect(await leadOf(values['email']!)).toBeUndefined()
})

test('415: JSON has a route of its own', async () => {
  const answer = await post(answers(), { 'content-type': 'application/json' })
  expect(answer.status).toBe(415)
})

test('429: one address may post a form some times a minute, not more', async () => {
  const strict = await startTestServer({ quotaScale: 1 })
  const { publishableKey } = await strict.createVendor()
  const answers: Response[] = []
  for (let time = 0; time < 21; time++) {
    answers.push(await post({ website: 'x' }, { url: strict.url, publishableKey }))
  }
  await strict.stop()
  expect(answers.map(({ status }) => status)).toEqual([...Array<number>(20).fill(422), 429])
  expect(answers.at(-1)!.headers.get('retry-after')).toMatch(/^\d+$/)
})

test('text becomes what the form asks for: numbers, money, several choices, ticks', () => {
  const field = (name: string, kind: FormField['kind']): FormField =>
    FormField.parse({ name, kind, label: name, options: [{ value: 'a', label: 'A' }] })
  const fields = [
    field('seats', 'number'),
    field('budget', 'money'),
    field('topics', 'multi_choice'),
    field('consent', 'checkbox'),
    field('news', 'checkbox'),
  ]
  const posted = new URLSearchParams(
    'seats=1.200&budget=12%20500,5&topics=a&topics=b&consent=on&_locale=de&extra=x',
  )

  expect(postedValues(fields, posted, 'EUR')).toEqual({
    seats: 1200,
    budget: { amount: 1_250_050, currency: 'EUR' },
    topics: ['a', 'b'],
    consent: true,
    news: false,
    extra: 'x',
  })
  expect(postedValues(fields, new URLSearchParams('seats=many'), 'EUR')['seats']).toBe('many')
})
