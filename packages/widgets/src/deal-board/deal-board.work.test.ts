import { expect } from 'chai'
import '../define/deal-board.ts'
import { clear, mount, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { press, show } from './deal-board.hands.ts'
import { DealBoardHarness } from './deal-board.harness.ts'
import { BoardPeer, aDeal } from './deal-board.peer.ts'
import type { PrmDealBoard } from './deal-board.ts'

/** What a person does must not make the page do more than it has to: counted here, timed by `pnpm bench widgets`. */
suite('<prm-deal-board> does no more than it has to', () => {
  teardown(clear)

  const peer = (): BoardPeer =>
    new BoardPeer({
      deals: Array.from({ length: 120 }, (_, index) =>
        aDeal({ accountName: `Account ${index}`, stage: index % 2 ? 'qualified' : 'prospecting' }),
      ),
    })

  /** Cards that something is changed in, and those that are put in or taken out, while something is done. */
  async function changesIn(
    root: ShadowRoot,
    act: () => Promise<unknown>,
  ): Promise<{ in: string[]; put: string[] }> {
    const changed = new Set<string>()
    const put = new Set<string>()
    const titleOf = (item: Element | null | undefined): string =>
      item?.querySelector('[part=card-title]')?.textContent ?? '?'
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === 'childList')
          for (const node of [...addedNodes, ...removedNodes])
            if (node instanceof HTMLLIElement) put.add(titleOf(node))
        const inside = target instanceof Element ? target : target.parentElement
        const item = inside?.closest('li')
        if (item && inside !== item) changed.add(titleOf(item))
      }
    })
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
    await act()
    observer.disconnect()
    return { in: [...changed], put: [...put] }
  }

  const settled = async (): Promise<void> => {
    for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame)
  }

  test('a move by key changes the card that is moved, and no other', async () => {
    const board = await show(peer())
    const title = board.titles('Prospecting')[0]!
    const other = board.titles('Qualified')[1]!
    const element = board.card(title)
    element.focus()
    await settled()

    const changes = await changesIn(board.root, async () => {
      await press('Alt', 'ArrowRight')
      await until(
        () => board.columnOf(title) === 'Qualified' && !board.root.querySelector('[aria-busy=true]'),
      )
    })

    // The first cards of both columns are the ones that Tab reaches, in turn.
    expect(changes.in).to.include(title)
    expect(changes.in).not.to.include(other)
    expect(changes.in.length).to.be.at.most(3)
    expect(board.card(title)).to.equal(element)
  })

  test('scrolling by a row brings one row and takes one away', async () => {
    const board = await show(peer())
    const scroller = board.scroller('Prospecting')
    const row = board.card(board.titles('Prospecting')[0]!).closest('li')!.offsetHeight
    scroller.scrollTop = 10 * row
    await settled()

    const changes = await changesIn(board.root, async () => {
      scroller.scrollTop = 11 * row
      await settled()
    })

    expect(changes.put).to.have.length(2)
  })

  test('an answer that changes nothing touches no card', async () => {
    const board = await show(peer())
    await settled()

    const changes = await changesIn(board.root, async () => {
      board.element.requestUpdate()
      await board.element.updateComplete
      await settled()
    })

    expect(changes).to.deep.equal({ in: [], put: [] })
  })

  test('what is in view comes first, and what lies beyond it after that', async () => {
    peer().install()
    const board = new DealBoardHarness(mount<PrmDealBoard>('<prm-deal-board></prm-deal-board>'))
    const first = await new Promise<number>((resolve) => {
      const look = (): void => {
        const { length } = board.root.querySelectorAll('li')
        if (length > 0) resolve(length)
      }
      new MutationObserver(look).observe(board.root, { subtree: true, childList: true })
    })
    await until(() => board.root.querySelectorAll('li').length > first)

    const { height } = board.scroller('Prospecting').getBoundingClientRect()
    const inView = Math.ceil(height / board.root.querySelector('li')!.offsetHeight)
    expect(first).to.equal(2 * inView)
  })

  test('a page that cannot be read is not asked for again and again', async () => {
    const failing = peer()
    failing.on('GET /v1/deals', () => problem(400, 'cursor_invalid'))
    const board = await show(failing)
    const reads = failing.to('GET /v1/deals/board').length

    board.scroller('Prospecting').scrollTop = 100_000
    await until(() => failing.to('GET /v1/deals/board').length > reads)
    await settled()
    await settled()

    expect(failing.to('GET /v1/deals')).to.have.length(1)
  })
})
