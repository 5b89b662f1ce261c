import { expect, test } from 'vitest'
import { BoardState } from '../board-state.ts'
import { BoardPeer, aDeal, aLead } from '../deal-board.peer.ts'
import { LANE } from '../model.ts'
import { cardAfter, commandOf, stageBeside } from './keyboard.ts'

const key = (name: string, more: object = {}): Parameters<typeof commandOf>[0] => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
})

const [low, high, far] = [aDeal(), aDeal(), aDeal({ stage: 'proposal' })]
const lead = aLead()
const { columns } = new BoardState(new BoardPeer({ deals: [low, high, far], leads: [lead] }).board())

test('columns run with the language: from right to left, the arrows change places', () => {
  expect(commandOf(key('ArrowRight'), false)).toEqual({ column: 1 })
  expect(commandOf(key('ArrowRight'), true)).toEqual({ column: -1 })
  expect(commandOf(key('ArrowLeft', { altKey: true }), true)).toEqual({ shift: 1 })
})

test('keys of the browser and of the page are left alone', () => {
  expect(commandOf(key('m', { ctrlKey: true }), false)).toBeUndefined()
  expect(commandOf(key('ArrowDown', { altKey: true }), false)).toBeUndefined()
  expect(commandOf(key('Tab'), false)).toBeUndefined()
})

test('up and down stop at the ends; Home and End lead there', () => {
  expect(cardAfter({ row: 1 }, columns, high.id)).toBe(low.id)
  expect(cardAfter({ row: 1 }, columns, low.id)).toBe(low.id)
  expect(cardAfter({ row: -Infinity }, columns, low.id)).toBe(high.id)
  expect(cardAfter({ row: Infinity }, columns, high.id)).toBe(low.id)
})

test('sideways, columns without cards are passed over, and the board has an end', () => {
  expect(cardAfter({ column: 1 }, columns, low.id)).toBe(far.id)
  expect(cardAfter({ column: -1 }, columns, high.id)).toBe(lead.id)
  expect(cardAfter({ column: 1 }, columns, far.id)).toBe(far.id)
  expect(cardAfter({ column: -1 }, columns, lead.id)).toBe(lead.id)
})

test('the stage before the first is none: nothing becomes a lead again', () => {
  expect(stageBeside(columns, 'prospecting', -1)).toBeUndefined()
  expect(stageBeside(columns, LANE, 1)).toBe('prospecting')
  expect(stageBeside(columns, 'lost', 1)).toBeUndefined()
})
