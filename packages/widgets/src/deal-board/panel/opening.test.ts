import { expect } from 'chai'
import '../../define/deal-board.ts'
import { clear } from '../../testing/page.ts'
import { press, show } from '../deal-board.hands.ts'
import { BoardPeer, aDeal } from '../deal-board.peer.ts'
import { withDesk } from '../desk/desk.peer.ts'
import { SheetHarness } from '../desk/sheet.harness.ts'

suite('a card is opened before the board knows who asks', () => {
  teardown(clear)

  for (const how of ['Enter', 'a click'])
    test(`${how} on a card before it is known who asks opens it once that is known`, async () => {
      const peer = withDesk(new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] }))
      let answer = (_me: unknown): void => undefined
      peer.on('GET /v1/me', () => new Promise((resolve) => (answer = resolve)))
      const board = await show(peer)
      const card = board.card('Acme')

      if (how === 'Enter') {
        card.focus()
        await press('Enter')
      } else card.click()
      expect(board.root.querySelector('[part=panel]')).to.equal(null)
      answer(peer.me)

      const panel = await new SheetHarness(board).opened()
      expect(panel.title).to.equal('Acme')
    })
})
