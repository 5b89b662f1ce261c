import { expect, test } from 'vitest'
import { localeOf } from '../core/locale.ts'
import { translator } from '../core/messages.ts'
import { aDeal, aLead } from './deal-board.peer.ts'
import { dealBoardMessages } from './deal-board.messages.ts'
import { ageOf, factsOf } from './facts.ts'

const locale = localeOf('en')
const msg = translator({ locale }, dealBoardMessages)
const words = { locale, msg, manyPartners: true }

test('ages are short, and no month is taken for a minute', () => {
  const now = Date.parse('2026-11-23T12:00:00.000Z')
  const age = (since: string): string => ageOf(since, locale, 'narrow', now)

  expect(age('2026-11-23T11:59:59.000Z')).toBe('1m')
  expect(age('2026-11-23T12:00:05.000Z')).toBe('1m')
  expect(age('2026-11-23T09:30:00.000Z')).toBe('2h')
  expect(age('2026-11-10T12:00:00.000Z')).toBe('13d')
  expect(age('2026-08-23T12:00:00.000Z')).toBe('13w')
  expect(age('2017-03-01T12:00:00.000Z')).toBe('9y')
  expect(ageOf('2026-11-20T12:00:00.000Z', locale, 'long', now)).toBe('3 days')
})

test('a card is heard as it is read: account, amount, product, partner, age', () => {
  const { label } = factsOf(
    aDeal({ stageChangedAt: new Date(Date.now() - 86_400_000 * 3.5).toISOString() }),
    words,
  )
  expect(label).toBe('Acme, €1,200, GTX Plus Pro, Northwind, 3 days')
})

test('a deal without account and amount has its name alone, once', () => {
  const bare = aDeal({ accountName: null, product: 'Forklift fleet', amount: null, partnerName: null })
  expect(factsOf(bare, words)).toMatchObject({ title: 'Forklift fleet', details: '', value: '' })
})

test('a lead says where it is from and how it came', () => {
  const facts = factsOf(aLead(), words)
  expect(facts).toMatchObject({ title: 'Jana Novak', details: 'Initech · Czechia', value: 'Web form' })
})
