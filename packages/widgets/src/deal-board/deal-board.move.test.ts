import { expect } from 'chai'
import '../define/deal-board.ts'
import { clear, nextEvent, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { drag, drop, letGo, press, show } from './deal-board.hands.ts'
import { BoardPeer, aDeal, aLead } from './deal-board.peer.ts'

suite('moving cards on <prm-deal-board>', () => {
  teardown(async () => {
    await letGo()
    clear()
  })

  suite('moving by key', () => {
    test('Alt and an arrow moves the card, keeps the focus on it, and says name, from and to', async () => {
      const peer = new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] })
      const board = await show(peer)
      board.card('Acme').focus()

      await press('Alt', 'ArrowRight')

      await until(() => board.announced === 'Acme moved from Prospecting to Qualified.', 'the announcement')
      expect(board.columnOf('Acme')).to.equal('Qualified')
      expect(board.focused).to.equal('Acme')
      expect(board.count('Prospecting')).to.equal('0')
      expect(board.total('Qualified')).to.equal('€1.2K')
      expect(peer.to('POST /v1/deals/*/move')[0]?.headers.get('if-match')).to.equal('"v1"')
    })

    test('two quick moves in a row end where the second one led', async () => {
      const peer = new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] })
      const board = await show(peer)
      board.card('Acme').focus()

      await press('Alt', 'ArrowRight')
      await press('Alt', 'ArrowRight')

      await until(() => [...peer.deals.values()][0]?.stage === 'proposal', 'the second move')
      expect(board.columnOf('Acme')).to.equal('Proposal')
    })

    test('from right to left, the next stage is to the left', async () => {
      const board = await show(new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] }), 'dir="rtl"')
      board.card('Acme').focus()

      await press('Alt', 'ArrowLeft')

      expect(board.columnOf('Acme')).to.equal('Qualified')
    })

    test('beyond the last stage nothing moves, and that is said', async () => {
      const board = await show(new BoardPeer({ deals: [aDeal({ accountName: 'Acme', stage: 'lost' })] }))
      board.card('Acme').focus()

      await press('Alt', 'ArrowRight')

      await until(() => board.announced === 'Acme is at the end.')
    })

    test('arrow keys walk through the column and to the neighbour that has cards', async () => {
      const board = await show(
        new BoardPeer({
          deals: [
            aDeal({ accountName: 'Second' }),
            aDeal({ accountName: 'First' }),
            aDeal({ accountName: 'Far', stage: 'proposal' }),
          ],
        }),
      )
      board.card('First').focus()

      await press('ArrowDown')
      expect(board.focused).to.equal('Second')
      await press('ArrowRight')
      expect(board.focused).to.equal('Far')
      await press('ArrowLeft')
      expect(board.focused).to.equal('First')
    })

    test('one Tab a column: its cards are one stop', async () => {
      const deals = ['a', 'b', 'c'].map((accountName) => aDeal({ accountName }))
      const board = await show(new BoardPeer({ deals }))

      expect(board.column('Prospecting').querySelectorAll('[part=card][tabindex="0"]')).to.have.length(1)
    })
  })

  test('a page that is not on show, and so paints nothing, sends a move all the same', async () => {
    const peer = new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] })
    const board = await show(peer)
    board.card('Acme').focus()
    const { requestAnimationFrame } = window
    window.requestAnimationFrame = () => 0

    try {
      await press('Alt', 'ArrowRight')
      await until(() => peer.to('POST /v1/deals/*/move').length === 1, 'the move to be sent')
    } finally {
      window.requestAnimationFrame = requestAnimationFrame
    }

    expect(board.columnOf('Acme')).to.equal('Qualified')
  })

  suite('moving by menu', () => {
    for (const how of ['m', 'Space'])
      test(`${how} on a card opens the stages, and the card has the focus after the move`, async () => {
        const board = await show(new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] }))
        board.card('Acme').focus()
        const moved = nextEvent('prm-deal-moved')

        await press(how)
        await until(() => board.root.activeElement === board.stage('Prospecting'), 'focus in the menu')
        await press('ArrowDown')
        await press('ArrowDown')
        await press('Enter')

        await until(() => board.focused === 'Acme' && !board.menuIsOpen, 'focus on the card')
        expect(board.columnOf('Acme')).to.equal('Proposal')
        await moved
      })

    test('the button on a card opens the stages beside it, for the mouse', async () => {
      const board = await show(new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] }))

      board.menuButton('Acme').click()
      await until(() => board.menuIsOpen)
      const button = board.menuButton('Acme').getBoundingClientRect()
      const menu = board.menu.getBoundingClientRect()
      const moved = nextEvent('prm-deal-moved')
      board.stage('Won').click()

      expect(Math.abs(menu.top - button.bottom)).to.be.below(12)
      await until(() => board.columnOf('Acme') === 'Won' && board.focused === 'Acme')
      await moved
    })

    test('Escape closes the menu, moves nothing, and gives the focus back to the card', async () => {
      const peer = new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] })
      const board = await show(peer)
      board.card('Acme').focus()
      await press('m')
      await until(() => board.menuIsOpen)

      await press('Escape')

      await until(() => board.focused === 'Acme')
      expect(peer.to('POST /v1/deals/*/move')).to.deep.equal([])
    })
  })

  suite('moving by drag', () => {
    test('a card dropped on a stage is moved there and has the focus', async () => {
      const peer = new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] })
      const board = await show(peer)

      await drag(board.card('Acme'), board.column('Proposal'))
      expect(board.column('Proposal').matches('.target')).to.equal(true)
      await drop()

      await until(() => [...peer.deals.values()][0]?.stage === 'proposal')
      await until(() => board.columnOf('Acme') === 'Proposal' && board.focused === 'Acme')
      expect(board.root.querySelector('.ghost')).to.equal(null)
    })

    test('Escape puts the card back', async () => {
      const peer = new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] })
      const board = await show(peer)

      await drag(board.card('Acme'), board.column('Proposal'))
      await press('Escape')
      await drop()

      expect(board.columnOf('Acme')).to.equal('Prospecting')
      expect(peer.to('POST /v1/deals/*/move')).to.deep.equal([])
    })

    test('what others do waits until the card is dropped', async () => {
      const peer = new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] })
      const board = await show(peer)

      await drag(board.card('Acme'), board.column('Proposal'))
      peer.addDeal(aDeal({ accountName: 'Globex' }))
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(board.hasCard('Globex')).to.equal(false)
      await drop()

      await until(() => board.hasCard('Globex'))
    })
  })

  suite('leads', () => {
    test('a lead moved into a stage becomes a deal there, which has the focus', async () => {
      const peer = new BoardPeer({ leads: [aLead({ name: 'Jana Novak', company: 'Initech' })] })
      const board = await show(peer)
      board.card('Jana Novak').focus()
      const converted = nextEvent('prm-lead-converted')

      await press('Alt', 'ArrowRight')

      const { detail } = await converted
      expect(peer.deals.get(detail.dealId)?.stage).to.equal('prospecting')
      await until(() => board.focused === 'Initech')
      expect(board.columnOf('Initech')).to.equal('Prospecting')
      await until(() => board.count('New leads') === '0')
      expect(board.count('Prospecting')).to.equal('1')
    })

    test('a deal cannot become a lead again', async () => {
      const peer = new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })], leads: [aLead()] })
      const board = await show(peer)

      await drag(board.card('Acme'), board.column('New leads'))
      await drop()

      expect(board.columnOf('Acme')).to.equal('Prospecting')
      expect(peer.calls.filter(({ method }) => method === 'POST')).to.deep.equal([])
    })

    test('a lead that someone else has converted is taken off, with the reason', async () => {
      const peer = new BoardPeer({ leads: [aLead({ name: 'Jana Novak' })] })
      const board = await show(peer)
      peer.on('POST /v1/leads/*/convert', ({ path }) => {
        const id = path.split('/').at(-2) ?? ''
        const lead = peer.leads?.get(id)
        if (lead) peer.leads?.set(id, { ...lead, status: 'converted', version: 2 })
        return problem(409, 'invalid_transition')
      })
      board.card('Jana Novak').focus()

      await press('Alt', 'ArrowRight')

      await until(() => board.toast === 'Jana Novak is no longer here.')
      expect(board.hasCard('Jana Novak')).to.equal(false)
      expect(board.count('New leads')).to.equal('0')
    })
  })

  suite('when a move is refused', () => {
    test('409: the card goes back, the reason is shown and said', async () => {
      const peer = new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] })
      peer.on('POST /v1/deals/*/move', () =>
        problem(409, 'invalid_transition', { detail: 'A certificate is missing.' }),
      )
      const board = await show(peer)
      board.card('Acme').focus()
      const failed = nextEvent('prm-error')

      await press('Alt', 'ArrowRight')

      const text = 'Acme stays in Prospecting: A certificate is missing.'
      await until(() => board.toast === text && board.announced === text)
      expect(board.columnOf('Acme')).to.equal('Prospecting')
      expect(board.count('Qualified')).to.equal('0')
      expect(board.focused).to.equal('Acme')
      expect((await failed).detail.code).to.equal('invalid_transition')
    })

    test('412: the card goes to where someone else has moved it, and that is said', async () => {
      const deal = aDeal({ accountName: 'Acme' })
      const peer = new BoardPeer({ deals: [deal] })
      const board = await show(peer)
      peer.deals.set(deal.id, { ...deal, stage: 'won', version: 2 })
      board.card('Acme').focus()

      await press('Alt', 'ArrowRight')

      await until(() => board.toast === 'Someone else moved Acme to Won.')
      expect(board.columnOf('Acme')).to.equal('Won')
    })

    test('412: a deal that was changed, not moved, stays to be looked at', async () => {
      const deal = aDeal({ accountName: 'Acme' })
      const peer = new BoardPeer({ deals: [deal] })
      const board = await show(peer)
      peer.deals.set(deal.id, { ...deal, amount: { amount: 5_00, currency: 'EUR' }, version: 2 })
      board.card('Acme').focus()

      await press('Alt', 'ArrowRight')

      await until(() => board.toast.startsWith('Someone else has just changed Acme.'))
      expect(board.total('Prospecting')).to.equal('€5')
    })

    test('404: the card is taken off', async () => {
      const deal = aDeal({ accountName: 'Acme' })
      const peer = new BoardPeer({ deals: [deal] })
      const board = await show(peer)
      peer.deals.delete(deal.id)
      board.card('Acme').focus()

      await press('Alt', 'ArrowRight')

      await until(() => board.toast === 'Acme is no longer here.')
      expect(board.hasCard('Acme')).to.equal(false)
    })
  })

  suite('events for the page', () => {
    test('a cancelled prm-deal-move keeps the deal and asks the server for nothing', async () => {
      const peer = new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] })
      const board = await show(peer)
      board.element.addEventListener('prm-deal-move', (event) => event.preventDefault())
      board.card('Acme').focus()

      await press('Alt', 'ArrowRight')

      expect(board.columnOf('Acme')).to.equal('Prospecting')
      expect(peer.to('POST /v1/deals/*/move')).to.deep.equal([])
    })

    test('prm-deal-moved comes after the server has said yes', async () => {
      const deal = aDeal({ accountName: 'Acme' })
      const peer = new BoardPeer({ deals: [deal] })
      const board = await show(peer)
      const moved = nextEvent('prm-deal-moved')
      board.card('Acme').focus()

      await press('Alt', 'ArrowRight')

      expect((await moved).detail).to.deep.equal({ dealId: deal.id, from: 'prospecting', to: 'qualified' })
      expect(peer.deals.get(deal.id)?.stage).to.equal('qualified')
    })
  })
})
