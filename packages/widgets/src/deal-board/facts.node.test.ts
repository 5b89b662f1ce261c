import { expect, test } from 'vitest'
import { localeOf } from '../core/locale.ts'
import { translator } from '../core/messages.ts'
import { aDeal, aLead } from './deal-board.peer.ts'
import { dealBoardMessages } from './deal-board.messages.ts'
import { span } from '../core/times.ts'
import { factsOf } from './facts.ts'
import { standingOf } from './standing.ts'

const locale = localeOf('en')
const msg = translator({ locale }, dealBoardMessages)
const words = { locale, msg, manyPartners: true, products: { picking: 'Picking robots' } }

test('ages are short, and no month is taken for a minute', () => {
  const now = Date.parse('2026-11-23T12:00:00.000Z')
  const age = (since: string): string => span(locale, now - Date.parse(since), 'narrow')

  expect(age('2026-11-23T11:59:59.000Z')).toBe('1m')
  expect(age('2026-11-23T12:00:05.000Z')).toBe('1m')
  expect(age('2026-11-23T09:30:00.000Z')).toBe('2h')
  expect(age('2026-11-10T12:00:00.000Z')).toBe('13d')
  expect(age('2026-08-23T12:00:00.000Z')).toBe('13w')
  expect(age('2017-03-01T12:00:00.000Z')).toBe('9y')
  expect(span(locale, 3 * 86_400_000, 'long')).toBe('3 days')
})

test('a card says what its deal waits for: an answer first, then the protection, then what is missing', () => {
  const now = Date.parse('2026-11-23T12:00:00.000Z')
  const said = (more: Parameters<typeof aDeal>[0]): string => {
    const { text, tone } = standingOf(aDeal(more), words, now)
    return tone ? `${text} (${tone})` : text
  }
  const submitted = { registrationStatus: 'submitted', protectedUntil: null } as const

  expect(said({ ...submitted, answerDueAt: '2026-11-23T17:30:00.000Z' })).toBe('Answer in 5h (due)')
  expect(said({ ...submitted, answerDueAt: '2026-11-21T12:00:00.000Z' })).toBe('Late by 2d (late)')
  expect(said({ registrationStatus: 'draft' })).toBe('Not sent yet')
  expect(said({ registrationStatus: 'returned' })).toBe('Question open (due)')
  expect(said({ protectedUntil: '2027-02-21T12:00:00.000Z' })).toBe('Until Feb 21 (safe)')
  const held = { protectedUntil: '2026-12-01T12:00:00.000Z', blockedBy: ['ticket_1'] }
  expect(said(held)).toBe('Waits for a ticket (due)')
  expect(said({ protectedUntil: '2026-12-01T12:00:00.000Z' })).toBe('Until Dec 1 (due)')
  expect(said({ expectedCloseOn: null })).toBe('No close date')
  expect(said({ expectedCloseOn: '2026-11-20' })).toBe('Close date passed (due)')
  expect(said({ expectedCloseOn: '2026-11-23' })).toBe('')
  expect(said({ closedAt: '2026-11-20T12:00:00.000Z', expectedCloseOn: null })).toBe('')
})

test('a card is heard as it is read: account, amount, partner, product, owner, age', () => {
  const { label } = factsOf(
    aDeal({ stageChangedAt: new Date(Date.now() - 86_400_000 * 3.5).toISOString() }),
    words,
  )
  expect(label).toBe('Acme, €1,200, Northwind, GTX Plus Pro, Maria Silva, 3 days')
})

test('a deal without account and amount has its name alone, once', () => {
  const bare = aDeal({
    accountName: null,
    product: 'Forklift fleet',
    amount: null,
    partnerName: null,
    ownerName: null,
  })
  expect(factsOf(bare, words)).toMatchObject({ title: 'Forklift fleet', details: '', value: 'No amount' })
})

test('a lead says where it is from and how it came', () => {
  const facts = factsOf(aLead(), words)
  expect(facts).toMatchObject({ title: 'Jana Novak', details: 'Initech · Czechia', value: 'Web form' })
})

test('a product has the name that the vendor gives it, not the key', () => {
  expect(factsOf(aDeal({ product: 'picking' }), words).details).toContain('Picking robots')
  expect(factsOf(aLead({ product: 'picking' }), words).details).toBe('Initech · Picking robots · Czechia')
})

test('a lead says whom it waits for: the partner by a time, or the vendor', () => {
  const now = Date.parse('2026-11-23T12:00:00.000Z')
  const northwind = { partnerId: 'partner_1', partnerName: 'Northwind' }
  const offered = aLead({ ...northwind, status: 'offered', answerDueAt: '2026-11-23T17:30:00.000Z' })
  expect(standingOf(offered, words, now)).toEqual({ text: 'Answer in 5h', tone: 'due' })
  expect(standingOf(aLead({ ...northwind, status: 'working' }), words)).toEqual({ text: 'At work', tone: '' })
  expect(standingOf(aLead(), words)).toEqual({ text: 'Not offered', tone: 'due' })
})
