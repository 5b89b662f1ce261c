import { expect, test } from 'vitest'
import { localeOf, minorDigits } from './locale.ts'
import { catalog, translator } from './messages.ts'

test("money is shown in the reader's language, without zero cents", () => {
  expect(localeOf('en').money({ amount: 1_234_50, currency: 'EUR' })).toBe('€1,234.50')
  expect(localeOf('en').money({ amount: 1_234_00, currency: 'EUR' })).toBe('€1,234')
  expect(localeOf('de').money({ amount: 1_234_00, currency: 'EUR' })).toMatch(/^1\.234\s€$/)
  expect(localeOf('en').money({ amount: 1_250_000_00, currency: 'USD' }, true)).toMatch(/^\$1\.3M$/)
})

test('minor units follow the currency, not the number two', () => {
  expect(localeOf('ja').money({ amount: 500, currency: 'JPY' })).toMatch(/500/)
  expect(['EUR', 'JPY', 'KWD'].map(minorDigits)).toEqual([2, 0, 3])
})

test('a malformed language tag falls back to English', () => {
  expect(localeOf('not a tag').number(1.5)).toBe('1.5')
  expect(localeOf('de_AT').tag).toBe('de-AT')
})

test('formats of one language are made once', () => {
  expect(localeOf('fr')).toBe(localeOf('fr'))
})

const words = catalog(
  { cards: { one: '{count} card of {name}', other: '{count} cards of {name}' }, plain: 'Plain' },
  { de: async () => ({ plain: 'Schlicht' }) },
)

test('a sentence has its plural form, its numbers and its names', () => {
  const msg = translator({ locale: localeOf('en'), requestUpdate: () => {} }, words)

  expect(msg('cards', { count: 1, name: 'Ada' })).toBe('1 card of Ada')
  expect(msg('cards', { count: 1200, name: 'Ada' })).toBe('1,200 cards of Ada')
})

test('another language is loaded when it is needed; what it lacks stays English', async () => {
  await new Promise<void>((arrived) => {
    const msg = translator({ locale: localeOf('de-AT'), requestUpdate: arrived }, words)
    expect(msg('plain')).toBe('Plain')
    setTimeout(() => {
      expect(msg('plain')).toBe('Schlicht')
      expect(msg('cards', { count: 2, name: 'Ada' })).toBe('2 cards of Ada')
    })
  })
})
