import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands'
import { mount, until } from '../testing/page.ts'
import { DealBoardHarness, middleOf } from './deal-board.harness.ts'
import type { BoardPeer } from './deal-board.peer.ts'
import type { PrmDealBoard } from './deal-board.ts'

/** A mounted board that shows what the peer has, in the columns beyond its edge too, which come a moment later. */
export async function show(peer: BoardPeer, attributes = ''): Promise<DealBoardHarness> {
  peer.install()
  const board = new DealBoardHarness(mount<PrmDealBoard>(`<prm-deal-board ${attributes}></prm-deal-board>`))
  await until(() => board.root.querySelector('[part=board] ~ [part=menu]'), 'the board')
  await until(() => !board.root.querySelector('.scroller:not(:has(.none)) ul:empty'), 'its cards')
  return board
}

/** Presses a key, after its modifiers. */
export async function press(...keys: string[]): Promise<void> {
  const modifiers = keys.slice(0, -1)
  for (const down of modifiers) await sendKeys({ down })
  await sendKeys({ press: keys.at(-1) ?? '' })
  for (const up of modifiers.toReversed()) await sendKeys({ up })
}

/** Takes an element with the mouse and holds it over another. */
export async function drag(from: Element, over: Element): Promise<void> {
  const [x, y] = middleOf(from)
  await sendMouse({ type: 'move', position: [x, y] })
  await sendMouse({ type: 'down' })
  await sendMouse({ type: 'move', position: [x + 10, y + 10] })
  await sendMouse({ type: 'move', position: middleOf(over) })
}

export function drop(): Promise<void> {
  return sendMouse({ type: 'up' })
}

/** After a test: no button is down. */
export function letGo(): Promise<void> {
  return resetMouse()
}
