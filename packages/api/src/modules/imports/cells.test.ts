import { expect, test } from 'vitest'
import { readAmount, readDate } from './cells.ts'
import { dateFormats, MoneyFrom } from './mappings/sources.ts'

const written: Record<(typeof dateFormats)[number], string> = {
  'YYYY-MM-DD': '2024-02-29',
  'YYYY/MM/DD': '2024/2/29',
  YYYYMMDD: '20240229',
  'M/D/YYYY': '2/29/2024',
  'D/M/YYYY': '29/02/2024',
  'D.M.YYYY': '29.2.2024',
  'D-M-YYYY': '29-02-2024',
  'D MMM YYYY': '29 Feb 2024',
  'ISO 8601': '2024-02-29T01:00:00+01:00',
}

test.each(dateFormats)(
  'a day written as %s is that day, and one that does not exist is refused',
  (format) => {
    expect(readDate(written[format], format, 'day')).toBe('2024-02-29T00:00:00.000Z')
    const never = written[format].replace('2024', '2023')
    expect(() => readDate(never, format, 'day')).toThrow(`"${never}" in day is not a date like ${format}.`)
  },
)

test.each([
  ['1234.5', {}, 123_450],
  ['1.234,56', { decimal: ',', thousands: '.' }, 123_456],
  ['1\u202f234\u202f567,89', { decimal: ',', thousands: ' ' }, 123_456_789],
  ["1'234.50", { thousands: "'" }, 123_450],
  ['1,234', { thousands: ',' }, 123_400],
  ['99', { unit: 'minor' }, 99],
])('%s is an amount as the mapping says it is written', (text, more, amount) => {
  const from = MoneyFrom.parse({ column: 'value', currency: 'EUR', ...more })
  expect(readAmount(text, 'EUR', from)).toBe(amount)
})

test.each([
  ['1,234', {}],
  ['1.2345', {}],
  ['12,34', { thousands: ',' }],
  ['1.5', { unit: 'minor' }],
  ['ten', {}],
  ['-12', {}],
  ['99999999999999999', {}],
])('%s is refused rather than guessed at', (text, more) => {
  const from = MoneyFrom.parse({ column: 'value', currency: 'EUR', ...more })
  expect(() => readAmount(text, 'EUR', from)).toThrow('is not an amount in EUR.')
})

test('yen have no decimals, dinars three', () => {
  expect(readAmount('1500', 'JPY', MoneyFrom.parse({ column: 'v', currency: 'JPY' }))).toBe(1500)
  expect(readAmount('1.234', 'KWD', MoneyFrom.parse({ column: 'v', currency: 'KWD' }))).toBe(1234)
  expect(() => readAmount('1.5', 'JPY', MoneyFrom.parse({ column: 'v', currency: 'JPY' }))).toThrow()
})
