import { expect, test } from 'vitest'
import { criteria, rank, type Candidate, type Need } from './routing.ts'

const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  territories: ['dach'],
  products: ['picker'],
  tier: 0.5,
  weight: 100,
  openLeads: 0,
  maxOpenLeads: null,
  recentOffers: 0,
  recentRefusals: 0,
  lastOfferedAt: null,
  parted: null,
  qualified: true,
  ...more,
})
const need: Need = { country: 'DE', territories: ['dach'], product: 'picker' }
const order = (...candidates: Candidate[]): string[] => rank(candidates, need).map((one) => one.candidate.id)
const reasonsFor = (more: Partial<Candidate>, wanted = need) =>
  rank([candidate('a', more)], wanted)[0]!.reasons

test.each([
  ['serves the territory, over one that serves anywhere', { territories: [] }],
  ['knows the product, over one that sells anything', { products: [] }],
  ['has the higher tier', { tier: 0.25 }],
  ['has fewer open leads', { openLeads: 3 }],
  ['answered better of late', { recentRefusals: 1 }],
  ['was asked less of late', { recentOffers: 1 }],
  ['has waited longer', { lastOfferedAt: '2026-11-01' }],
])('a lead goes to the partner that %s', (_, worse) => {
  expect(order(candidate('a', worse), candidate('b'))).toEqual(['b', 'a'])
  expect(order(candidate('b'), candidate('a', worse))).toEqual(['b', 'a'])
})

test.each([
  ['outside_territory', { territories: ['nordics'] }],
  ['other_product', { products: ['lifter'] }],
  ['not_certified', { qualified: false }],
  ['full', { openLeads: 2, maxOpenLeads: 2 }],
  ['not_routed', { weight: 0 }],
  ['declined_before', { parted: 'declined' }],
  ['expired_before', { parted: 'expired' }],
  ['recalled_before', { parted: 'recalled' }],
] as const)('a partner is left out, and told apart: %s', (reason, more) => {
  expect(reasonsFor(more)).toEqual([reason])
  expect(order(candidate('a', more), candidate('b', { tier: 0, openLeads: 50 }))).toEqual(['b', 'a'])
})

test('a partner that is out for several reasons has all of them named', () => {
  expect(reasonsFor({ territories: ['nordics'], openLeads: 1, maxOpenLeads: 1 })).toEqual([
    'outside_territory',
    'full',
  ])
})

test('where a lead names no country and no product, nobody is left out for theirs', () => {
  const unsaid = { country: null, territories: [], product: null }
  expect(reasonsFor({ territories: ['nordics'], products: ['lifter'] }, unsaid)).toEqual([])
})

test('a country in no territory goes to partners that serve anywhere', () => {
  const abroad = { ...need, country: 'JP', territories: [] }
  expect(reasonsFor({}, abroad)).toEqual(['outside_territory'])
  expect(reasonsFor({ territories: [] }, abroad)).toEqual([])
})

test('the parts add up to the score, and a perfect fit has all points', () => {
  const [best] = rank([candidate('a', { tier: 1 })], need)
  const all = Object.values(criteria).reduce((sum, { outOf }) => sum + outOf, 0)
  expect(best!.score).toBe(all)
  const [other] = rank([candidate('b', { openLeads: 2, recentOffers: 5, recentRefusals: 2 })], need)
  expect(other!.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(other!.score!, 2)
})

test('of equal partners, one of weight 200 gets twice as many leads, and every run gives the same', () => {
  const deal = (): string => {
    const got = { a: 0, b: 0, c: 0 }
    const turns: string[] = []
    for (let turn = 0; turn < 40; turn++) {
      const at = (id: keyof typeof got) => ({ openLeads: got[id], recentOffers: got[id] })
      const [first] = rank(
        [candidate('a', { ...at('a'), weight: 200 }), candidate('b', at('b')), candidate('c', at('c'))],
        need,
      )
      got[first!.candidate.id as keyof typeof got] += 1
      turns.push(first!.candidate.id)
    }
    expect(got).toEqual({ a: 20, b: 10, c: 10 })
    return turns.join('')
  }
  expect(deal()).toBe(deal())
})
