import { expect } from 'chai'
import '../define/deal-board.ts'
import { clear, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { letGo, press, show } from './deal-board.hands.ts'
import { BoardPeer, aDeal, aLead } from './deal-board.peer.ts'

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

suite('<prm-deal-board> follows what others do', () => {
  teardown(async () => {
    await letGo()
    clear()
  })

  test('a deal that someone else moves changes its column, and counts and totals are right', async () => {
    const deal = aDeal({ accountName: 'Acme', amount: { amount: 1_000_00, currency: 'EUR' } })
    const peer = new BoardPeer({ deals: [deal, aDeal({ accountName: 'Globex' })] })
    const board = await show(peer)

    peer.changeDeal(deal.id, { stage: 'won' })

    await until(() => board.columnOf('Acme') === 'Won')
    await until(() => board.count('Prospecting') === '1')
    expect(board.count('Won')).to.equal('1')
    expect(board.total('Won')).to.equal('€1K')
    expect(board.total('Prospecting')).to.equal('€1.2K')
  })

  test('a focused card that someone else moves keeps the focus, and that is said', async () => {
    const deal = aDeal({ accountName: 'Acme' })
    const peer = new BoardPeer({ deals: [deal, aDeal({ accountName: 'Globex' })] })
    const board = await show(peer)
    board.card('Acme').focus()

    peer.changeDeal(deal.id, { stage: 'won' })

    await until(() => board.columnOf('Acme') === 'Won')
    expect(board.focused).to.equal('Acme')
    await until(() => board.announced === 'Acme moved from Prospecting to Won.')
  })

  test('when the focused card goes, the next one has the focus', async () => {
    const lead = aLead({ name: 'Second' })
    const peer = new BoardPeer({ leads: [aLead({ name: 'Third' }), lead, aLead({ name: 'First' })] })
    const board = await show(peer)
    board.card('Second').focus()

    peer.leads?.delete(lead.id)
    peer.emit('lead.disqualified', { lead: { ...lead, status: 'disqualified', version: 2 }, reason: 'spam' })

    await until(() => !board.hasCard('Second'))
    expect(board.focused).to.equal('Third')
  })

  test('what is being read stays where it is when cards arrive above it', async () => {
    const deals = Array.from({ length: 60 }, (_, index) => aDeal({ accountName: `Account ${index}` }))
    const peer = new BoardPeer({ deals })
    const board = await show(peer)
    board.scroller('Prospecting').scrollTop = 1000
    await until(() => board.hasCard('Account 45'))
    const before = board.card('Account 45').getBoundingClientRect().top

    peer.addDeal(aDeal({ accountName: 'New one' }))
    peer.addDeal(aDeal({ accountName: 'New two' }))

    await until(() => board.count('Prospecting') === '62')
    expect(board.card('Account 45').getBoundingClientRect().top).to.be.closeTo(before, 1)
  })

  test('a lead that arrives is on top of its lane, and is said', async () => {
    const peer = new BoardPeer({ leads: [aLead({ name: 'Jana Novak' })] })
    const board = await show(peer)

    peer.addLead(aLead({ name: 'Li Wei' }))

    await until(() => board.titles('New leads')[0] === 'Li Wei')
    await until(() => board.count('New leads') === '2')
    await until(() => board.announced === 'New lead: Li Wei')
  })

  test('the echo of an own move counts once', async () => {
    const peer = new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] })
    const board = await show(peer)
    board.card('Acme').focus()

    await press('Alt', 'ArrowRight')
    await pause(200)

    expect(board.count('Prospecting')).to.equal('0')
    expect(board.count('Qualified')).to.equal('1')
    expect(board.titles('Qualified')).to.deep.equal(['Acme'])
  })

  test('a lead that someone else converts becomes a deal, and keeps the focus', async () => {
    const lead = aLead({ name: 'Jana Novak', company: 'Initech' })
    const peer = new BoardPeer({ leads: [lead] })
    const board = await show(peer)
    board.card('Jana Novak').focus()

    peer.convertLead(lead.id, 'proposal')

    await until(() => board.titles('Proposal').includes('Initech'))
    expect(board.focused).to.equal('Initech')
    expect(board.count('New leads')).to.equal('0')
    expect(board.count('Proposal')).to.equal('1')
  })

  test('an import is one read of the board, not thousands of changes', async () => {
    const peer = new BoardPeer({ deals: [] })
    const board = await show(peer)

    for (let row = 0; row < 500; row++) peer.addDeal(aDeal())
    peer.emit('import.finished', { import: {} })

    await until(() => board.count('Prospecting') === '500')
    expect(peer.to('GET /v1/deals/board').length).to.equal(2)
    await pause(2200)
    expect(peer.to('GET /v1/deals/board').length).to.be.at.most(3)
  })

  test('any event of a deal that carries a newer version changes its card', async () => {
    const deal = aDeal({ accountName: 'Acme' })
    const peer = new BoardPeer({ deals: [deal] })
    const board = await show(peer)

    peer.emit('deal.approved', { deal: { ...deal, accountName: 'Acme Robotics', version: 2 } })

    await until(() => board.hasCard('Acme Robotics'))
  })

  test('a deal beyond the listed cards that changes its amount makes the totals be read again', async () => {
    const deals = Array.from({ length: 60 }, () => aDeal({ amount: { amount: 1_00, currency: 'EUR' } }))
    const peer = new BoardPeer({ deals })
    const board = await show(peer, 'limit="20"')
    const oldest = deals[0]?.id ?? ''

    peer.changeDeal(oldest, { amount: { amount: 41_00, currency: 'EUR' } })

    await until(() => board.total('Prospecting') === '€100')
  })

  test('after the stream was cut, what was missed is read', async () => {
    const peer = new BoardPeer({ deals: [] })
    const board = await show(peer)
    expect(board.status).to.equal('Live')

    peer.cut()
    const missed = aDeal({ accountName: 'Missed' })
    peer.deals.set(missed.id, missed)

    // The board is read at most every two seconds, and a busy machine takes a while to do it.
    await until(() => board.hasCard('Missed'), 'what was missed', 10_000)
  }).timeout(15_000)

  test('when live updates stop for longer than a hiccup, the board says so', async () => {
    const peer = new BoardPeer({ deals: [] })
    const board = await show(peer)
    peer.on('GET /v1/events/stream', () => problem(503, 'unavailable'))

    peer.cut()
    await pause(1000)
    expect(board.status).to.equal('Live')

    await pause(1700)
    expect(board.status).to.equal('Reconnecting…')
  })

  test('a board taken off the page stops listening', async () => {
    const peer = new BoardPeer({ deals: [] })
    const board = await show(peer)
    expect(peer.listeners).to.equal(1)

    board.element.remove()

    await until(() => peer.listeners === 0)
  })
})
