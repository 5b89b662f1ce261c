import { expect, test, vi } from 'vitest'
import { localeOf, minorDigits } from './locale.ts'
import { money } from './money.ts'
import { catalog, learn, translator } from './messages.ts'

test("money is shown in the reader's language, without zero cents", () => {
  expect(money(localeOf('en'), { amount: 1_234_50, currency: 'EUR' })).toBe('€1,234.50')
  expect(money(localeOf('en'), { amount: 1_234_00, currency: 'EUR' })).toBe('€1,234')
  expect(money(localeOf('de'), { amount: 1_234_00, currency: 'EUR' })).toMatch(/^1\.234\s€$/)
  expect(money(localeOf('en'), { amount: 1_250_000_00, currency: 'USD' }, true)).toMatch(/^\$1\.3M$/)
})

test('minor units follow the currency, not the number two', () => {
  expect(money(localeOf('ja'), { amount: 500, currency: 'JPY' })).toMatch(/500/)
  expect(['EUR', 'JPY', 'KWD'].map(minorDigits)).toEqual([2, 0, 3])
})

test('a malformed language tag falls back to English', () => {
  expect(localeOf('not a tag').number(1.5)).toBe('1.5')
  expect(localeOf('de_AT').tag).toBe('de-AT')
})

test('formats of one language are made once', () => {
  expect(localeOf('fr')).toBe(localeOf('fr'))
})

const german = {
  cards: { one: '{count} Karte von {name}', other: '{count} Karten von {name}' },
  plain: 'Schlicht',
}
const arrives = async () => ({ default: german })
const english = {
  cards: { one: '{count} card of {name}', other: '{count} cards of {name}' },
  plain: 'Plain',
}
const words = () =>
  catalog(english, {
    ar: () => Promise.reject(new Error('not found')),
    de: arrives,
    es: arrives,
    fr: arrives,
    it: arrives,
  })
const host = (tag: string) => ({ locale: localeOf(tag) })

test('a sentence has its plural form, its numbers and its names', () => {
  const msg = translator(host('en'), words())

  expect(msg('cards', { count: 1, name: 'Ada' })).toBe('1 card of Ada')
  expect(msg('cards', { count: 1200, name: 'Ada' })).toBe('1,200 cards of Ada')
})

test('another language is spoken once it is there, with its own numbers', async () => {
  const catalogue = words()
  const msg = translator(host('de-AT'), catalogue)

  await learn(catalogue, localeOf('de-AT'))

  expect(msg('plain')).toBe('Schlicht')
  expect(msg('cards', { count: 1200, name: 'Ada' })).toMatch(/^1.200 Karten von Ada$/)
})

test('a language that we do not speak, or that does not arrive, leaves English, and the developer is told', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const catalogue = words()

  for (const tag of ['pt', 'ar']) {
    await learn(catalogue, localeOf(tag))
    expect(translator(host(tag), catalogue)('plain')).toBe('Plain')
  }

  expect(warn).toHaveBeenCalledTimes(1)
})

test('direction follows the language', () => {
  expect(['ar-EG', 'he', 'fa'].map((tag) => localeOf(tag).direction)).toEqual(['rtl', 'rtl', 'rtl'])
  expect(['en', 'de', 'arn'].map((tag) => localeOf(tag).direction)).toEqual(['ltr', 'ltr', 'ltr'])
})
