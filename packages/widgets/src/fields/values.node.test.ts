import { expect, test } from 'vitest'
import { localeOf } from '../core/locale.ts'
import { field } from '../lead-form/lead-form.fixtures.ts'
import { sourceOf } from '../lead-form/filling/source.ts'
import { askedFields, type Entries } from './entries.ts'
import { parseNumber, tidy, valuesOf } from './values.ts'

test.each([
  ['en', '1234', 1234],
  ['en', '1,234', 1234],
  ['en', '1,234.5', 1234.5],
  ['en', '1,234,567', 1_234_567],
  ['en', '0.125', 0.125],
  ['en', '1,5', 1.5],
  ['en', '-3.2', -3.2],
  ['de', '1.234', 1234],
  ['de', '1.234,5', 1234.5],
  ['de', '0,125', 0.125],
  ['fr', '1 234,5', 1234.5],
  ['de-CH', "1'234.50", 1234.5],
  ['ar-EG', '١٬٢٣٤٫٥', 1234.5],
])('in %s, %s is read as %d', (language, text, number) => {
  expect(parseNumber(text, localeOf(language))).toBe(number)
})

test.each(['', 'many', '12 apples', '1.5x'])('"%s" is no number', (text) => {
  expect(parseNumber(text, localeOf('en'))).toBeNaN()
})

test("money is sent in minor units of the vendor's currency", () => {
  const values = (currency: string): unknown =>
    valuesOf([field('budget', 'money')], { budget: '1,234.5' }, localeOf('en'), currency)['budget']

  expect(values('EUR')).toEqual({ amount: 123_450, currency: 'EUR' })
  expect(values('JPY')).toEqual({ amount: 1235, currency: 'JPY' })
})

test('empty answers are left out; a tick that is not set is sent, since others may depend on it', () => {
  const fields = [field('name', 'text'), field('topics', 'multi_choice'), field('consent', 'checkbox')]

  expect(valuesOf(fields, { name: '', topics: [], consent: false }, localeOf('en'), '')).toEqual({
    consent: false,
  })
})

test('a field behind a hidden field is hidden too', () => {
  const fields = [
    field('a', 'choice'),
    field('b', 'choice', { visibleWhen: { field: 'a', equals: 'yes' } }),
    field('c', 'text', { visibleWhen: { field: 'b', equals: 'yes' } }),
  ]

  const asked = (a: string): string[] => askedFields(fields, { a, b: 'yes', c: '' }).map(({ name }) => name)

  expect(asked('yes')).toEqual(['a', 'b', 'c'])
  expect(asked('no')).toEqual(['a'])
})

test('addresses are completed, domains cut out of addresses, other text is left alone', () => {
  expect(tidy('url', 'company.com')).toBe('https://company.com')
  expect(tidy('url', 'http://company.com')).toBe('http://company.com')
  expect(tidy('url', 'hello there')).toBe('hello there')
  expect(tidy('domain', 'HTTPS://www.Company.co.uk/a?b#c')).toBe('company.co.uk')
  expect(tidy('text', 'Company.com/')).toBe('Company.com/')
})

test("of the page's address only the path and the campaign are passed on", () => {
  const { origin, pathname, search } = new URL(
    'https://shop.test/plans?utm_source=ads&email=ada@example.com#x',
  )

  expect(sourceOf({ origin, pathname, search } as Location, '')).toEqual({
    pageUrl: 'https://shop.test/plans',
    utm: { utm_source: 'ads' },
  })
})

test('a question depends on one of several answers, on an answer at all, and on several of these', () => {
  const fields = [
    field('size', 'choice'),
    field('topics', 'multi_choice'),
    field('sites', 'text', { visibleWhen: { field: 'size', oneOf: ['m', 'l'] } }),
    field('other', 'text', { visibleWhen: { field: 'topics', oneOf: ['other'] } }),
    field('why', 'text', { visibleWhen: { field: 'sites', answered: true } }),
    field('both', 'text', {
      visibleWhen: {
        all: [
          { field: 'size', equals: 'l' },
          { field: 'topics', answered: false },
        ],
      },
    }),
    field('either', 'text', {
      visibleWhen: {
        any: [
          { field: 'size', equals: 's' },
          { field: 'topics', oneOf: ['other'] },
        ],
      },
    }),
  ]
  const asked = (entries: Entries): string[] => askedFields(fields, entries).map(({ name }) => name)

  expect(asked({ size: 'l', topics: [], sites: '3' })).toEqual(['size', 'topics', 'sites', 'why', 'both'])
  expect(asked({ size: 'm', topics: ['x', 'other'], sites: '' })).toEqual([
    'size',
    'topics',
    'sites',
    'other',
    'either',
  ])
  expect(asked({ size: 's', topics: [], sites: '3' })).toEqual(['size', 'topics', 'either'])
})
