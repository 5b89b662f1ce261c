import { expect, test } from 'vitest'
import { everyKind, everyValue, field } from '../testing/every-kind.ts'
import { countries } from './countries.ts'
import { formView } from './form-view.ts'
import { toDecimal, toMinorUnits } from './money.ts'
import { grouped } from './options.ts'
import { clip, oneLine } from './text.ts'
import { toValue } from './values.ts'
import { askedFields, splitByAsked } from './visibility.ts'

test.each([
  ['1234.5', 'EUR', 123450],
  ['1234,50', 'EUR', 123450],
  ["1'234.50", 'CHF', 123450],
  ['0.29', 'EUR', 29],
  ['-3', 'USD', -300],
  ['1200', 'JPY', 1200],
  ['1.234', 'KWD', 1234],
  ['1200.00', 'JPY', 1200],
])('%s in %s is %i minor units, and back', (text, currency, amount) => {
  expect(toMinorUnits(text, currency)).toBe(amount)
  expect(toMinorUnits(toDecimal({ amount, currency }), currency)).toBe(amount)
})

test.each([
  ['1.234', 'EUR'],
  ['1.5', 'JPY'],
  ['12a', 'EUR'],
  ['', 'EUR'],
  ['9'.repeat(20), 'EUR'],
])('%s in %s is no amount: the person is asked, nothing is guessed', (text, currency) => {
  expect(toMinorUnits(text, currency)).toBeUndefined()
})

test('text where a number or an amount belongs goes on as it is, so that the API can say what is wrong', () => {
  expect(toValue(field('seats', 'number'), { text: 'many' })).toBe('many')
  expect(toValue(field('seats', 'number'), { text: ' 1,5 ' })).toBe(1.5)
  expect(toValue(field('budget', 'money'), { amount: '1.999', currency: 'EUR' })).toBe('1.999')
})

test('blank answers are absent; line breaks of a long text stay', () => {
  expect(toValue(field('name', 'text'), { text: '   ' })).toBeUndefined()
  expect(toValue(field('name', 'text'), { text: ' Ada ' })).toBe('Ada')
  expect(toValue(field('reason', 'textarea'), { text: ' a\n b ' })).toBe(' a\n b ')
  expect(toValue(field('extras', 'multi_choice'), { chosen: [] })).toBeUndefined()
})

test('a question below a question that is not asked is not asked either', () => {
  const fields = [
    field('a', 'choice'),
    field('b', 'checkbox', { visibleWhen: { field: 'a', equals: 'x' } }),
    field('c', 'text', { visibleWhen: { field: 'b', equals: true } }),
  ]
  expect(askedFields(fields, { a: 'x', b: true }).map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  expect(askedFields(fields, { a: 'y', b: true }).map(({ name }) => name)).toEqual(['a'])
  const { asked, unasked } = splitByAsked(fields, { a: 'y', b: true, c: 'typed' })
  expect(asked).toEqual({ a: 'y' })
  expect(unasked.map(({ name }) => name)).toEqual(['b', 'c'])
})

test('a condition reads as a person would say it', () => {
  const conditions = formView(everyKind, 'EUR', { values: everyValue }).fields.flatMap(
    ({ condition }) => condition ?? [],
  )
  expect(conditions).toEqual([
    'Only if “The colour” is “Red”',
    'Only if “The urgent” is ticked',
    'Only if “The extras” is “Red” or “Blue, dark”',
    'Only if “The phone” is answered or “The start” is answered',
  ])
})

test('the countries are those of ISO 3166, and Kosovo', () => {
  const codes = countries().map(({ value }) => value)
  expect(codes).toHaveLength(250)
  expect(codes).toEqual(expect.arrayContaining(['DE', 'GB', 'US', 'XK']))
  expect(codes).not.toEqual(expect.arrayContaining(['EU', 'UK', 'DD', 'ZZ']))
  expect(countries('de').find(({ value }) => value === 'DE')?.label).toBe('Deutschland')
})

test('a long list falls into groups that hold every option once', () => {
  const groups = grouped(countries(), 100)
  expect(groups.map(({ options }) => options.length)).toEqual([84, 84, 82])
  expect(groups.flatMap(({ options }) => options)).toEqual(countries())
})

test('shortened text says so, and no emoji is cut in two', () => {
  expect(clip('abcdef', 6)).toBe('abcdef')
  expect(clip('abcdefg', 6)).toBe('abcde…')
  expect(clip('abc🙂def', 5)).toBe('abc…')
  expect(oneLine(' a\n\n b ', 10)).toBe('a b')
})
