import { expect, test } from 'vitest'
import { BoardState } from './board-state.ts'
import { append } from './pages.ts'
import { BoardPeer, aDeal, aLead, stages } from './deal-board.peer.ts'
import { applyEvent } from './events.ts'
import { LANE, type Page } from './model.ts'

const LIMIT = 5

/** The same numbers for the same seed, so that a failure can be seen again. */
function random(seed: number): (below: number) => number {
  let state = seed * 7919 + 1
  return (below) => (state = (state * 48271) % 2147483647) % below
}

/** What is compared: of each column the count, the sums, and the cards that are listed, in order. */
function shown(state: BoardState): unknown {
  return state.columns.map(({ key, count, totals, cards }) => ({
    key,
    count,
    totals: totals
      .filter(({ amount }) => amount !== 0)
      .toSorted((a, b) => a.currency.localeCompare(b.currency)),
    cards: cards.map(({ id, version }) => `${id} v${version}`),
  }))
}

/** A board read now, listing as many cards of each column as the state does. */
function fresh(peer: BoardPeer, like: BoardState, partner?: string): unknown {
  const board = shown(new BoardState(peer.board(10_000, partner), partner)) as Array<{
    key: string
    cards: string[]
  }>
  return board.map((column) => ({
    ...column,
    cards: column.cards.slice(0, like.column(column.key)?.cards.length),
  }))
}

function happen(peer: BoardPeer, pick: (below: number) => number): void {
  const deal = [...peer.deals.values()][pick(peer.deals.size)]
  const lead = [...(peer.leads?.values() ?? [])].filter(({ status }) => status === 'new')[pick(4)]
  const stage = stages[pick(stages.length)]?.key ?? ''
  const amount = pick(4) === 0 ? null : { amount: pick(10_000), currency: pick(3) === 0 ? 'USD' : 'EUR' }
  const partnerId = `partner_${pick(2)}`
  const what = pick(6)
  if (what === 0) peer.addDeal(aDeal({ stage, amount, partnerId }))
  else if (what === 1) peer.addLead(aLead({ partnerId }))
  else if (what === 2 && lead) peer.convertLead(lead.id, stage)
  else if (what === 3 && deal) peer.changeDeal(deal.id, { amount })
  else if (deal) peer.changeDeal(deal.id, { stage })
}

for (const partner of [undefined, 'partner_1'])
  test(`any changes, told late or twice, leave the same board as reading it anew (partner: ${partner})`, () => {
    for (let seed = 1; seed <= 150; seed++) {
      const pick = random(seed)
      const peer = new BoardPeer({ deals: Array.from({ length: 40 }, () => aDeal()), leads: [] })
      for (let change = 0; change < 60; change++) happen(peer, pick)

      let state = new BoardState(peer.board(LIMIT, partner), partner)
      // Events from before the read arrive after it, too; fewer than a page of them.
      let told = peer.events.length - pick(LIMIT)
      for (let step = 0; step < 60; step++) {
        const column = state.columns[pick(state.columns.length)]
        const page =
          column?.nextCursor && pick(3) === 0
            ? pageAfter(peer, column.key, column.nextCursor, partner)
            : undefined
        for (let change = pick(3); change > 0; change--) happen(peer, pick)
        for (const end = Math.min(peer.events.length, told + pick(4)); told < end; told++)
          tell(state, peer, told)
        if (pick(5) === 0 && told > 0) tell(state, peer, told - 1)
        if (page && column) append(state, column.key, page)
        if (state.unsure) state = new BoardState(peer.board(LIMIT, partner), partner)
      }
      for (; told < peer.events.length; told++) tell(state, peer, told)
      if (state.unsure) continue

      expect(shown(state), `seed ${seed}`).toEqual(fresh(peer, state, partner))
      for (const { key, count, cards, nextCursor } of state.columns) {
        expect(
          cards.length === count || nextCursor !== null,
          `seed ${seed}: ${key} can be read to its end`,
        ).toBe(true)
      }
    }
  })

test('pages lead to the last card of every column', () => {
  const peer = new BoardPeer({
    deals: Array.from({ length: 23 }, () => aDeal()),
    leads: Array.from({ length: 12 }, () => aLead()),
  })
  const state = new BoardState(peer.board(LIMIT))

  for (const { key } of state.columns) {
    for (let cursor = state.column(key)?.nextCursor; cursor; cursor = state.column(key)?.nextCursor) {
      append(state, key, pageAfter(peer, key, cursor))
    }
  }

  expect(state.column('prospecting')?.cards).toHaveLength(23)
  expect(state.column(LANE)?.cards).toHaveLength(12)
})

test('a partner’s lane is not there when leads may not be read', () => {
  expect(new BoardState(new BoardPeer().board()).columns.map(({ key }) => key)).not.toContain(LANE)
})

function tell(state: BoardState, peer: BoardPeer, index: number): void {
  const event = peer.events[index]
  if (event) applyEvent(state, event)
}

function pageAfter(peer: BoardPeer, key: string, cursor: string, partner?: string): Page {
  return peer.pageOf(
    key,
    new URLSearchParams({ limit: String(LIMIT), cursor, ...(partner && { partnerId: partner }) }),
  )
}
