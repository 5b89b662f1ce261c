import { expect } from 'chai'
import '../define/deal-board.ts'
import { faultsEverywhere } from '../testing/everywhere.ts'
import { clear, mount, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { press, show } from './deal-board.hands.ts'
import { DealBoardHarness } from './deal-board.harness.ts'
import { BoardPeer, aDeal, aLead, stages } from './deal-board.peer.ts'
import type { PrmDealBoard } from './deal-board.ts'

suite('<prm-deal-board>', () => {
  teardown(() => {
    clear()
    document.documentElement.style.removeProperty('color-scheme')
  })

  test('columns show label, count and total of each currency', async () => {
    const board = await show(
      new BoardPeer({
        deals: [
          aDeal({ amount: { amount: 1_200_000_00, currency: 'EUR' } }),
          aDeal({ amount: { amount: 34_000_00, currency: 'USD' } }),
          aDeal({ stage: 'won', amount: null }),
        ],
      }),
    )

    expect(board.count('Prospecting')).to.equal('2')
    expect(board.total('Prospecting')).to.equal('€1.2M · $34K')
    expect(board.count('Won')).to.equal('1')
    expect(board.total('Won')).to.equal('')
  })

  test('sums and amounts in long currencies are told in full, in either direction of writing', async () => {
    const amounts = ['AED', 'CHF', 'EUR'].map((currency) => ({ amount: 120_369_800_00, currency }))
    const peer = new BoardPeer({
      deals: amounts.map((amount) => aDeal({ amount, registrationStatus: 'returned', question: 'Which?' })),
    })
    for (const lang of ['en', 'ar']) {
      const board = await show(peer, `lang="${lang}"`)

      const all = [...board.root.querySelectorAll('.value, .total')].filter((one) => one.textContent)
      expect(all).to.have.length(4)
      for (const told of all) {
        const { left, right } = told.getBoundingClientRect()
        const around = told.parentElement!.getBoundingClientRect()
        expect(told.scrollWidth, told.textContent).to.be.at.most(told.clientWidth)
        expect(left, told.textContent).to.be.at.least(around.left)
        expect(right, told.textContent).to.be.at.most(around.right)
      }
      clear()
    }
  })

  test('leads have the first lane, and a caller who may not read leads has none', async () => {
    const staff = await show(new BoardPeer({ leads: [aLead({ name: 'Jana Novak' })] }))
    expect(staff.titles('New leads')).to.deep.equal(['Jana Novak'])
    clear()

    const partner = await show(new BoardPeer({ deals: [aDeal()] }))
    expect(() => partner.column('New leads')).to.throw()
  })

  test('with `partner`, only the deals of that partner are read', async () => {
    const globex = aDeal({ accountName: 'Globex', partnerId: 'partner_2' })
    const peer = new BoardPeer({ deals: [aDeal({ partnerId: 'partner_1' }), globex] })
    const board = await show(peer, 'partner="partner_2" limit="20"')

    expect(board.titles('Prospecting')).to.deep.equal(['Globex'])
    expect(peer.to('GET /v1/deals/board')[0]?.query.toString()).to.equal('limit=20&partnerId=partner_2')
  })

  test('cards name the partner only where there are several', async () => {
    const acme = aDeal({ partnerName: 'Northwind', ownerName: 'Maria Silva', product: 'GTX Pro' })
    const one = await show(new BoardPeer({ deals: [acme] }))
    expect(one.card('Acme').textContent).to.contain('GTX Pro · Maria Silva')
    clear()

    const other = aDeal({ accountName: 'Globex', partnerId: 'partner_2' })
    const several = await show(new BoardPeer({ deals: [acme, other] }))
    expect(several.card('Acme').textContent).to.contain('Northwind · GTX Pro · Maria Silva')
  })

  test('money and numbers follow the language of the page', async () => {
    const board = await show(
      new BoardPeer({ deals: [aDeal({ amount: { amount: 1234_50, currency: 'EUR' } })] }),
      'lang="de"',
    )

    expect(board.card('Acme').textContent.replace(/\s/g, ' ')).to.contain('1.234,50 €')
  })

  test('moved to another place of the page, it goes on working', async () => {
    const peer = new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] })
    const board = await show(peer)
    const place = document.createElement('div')
    board.element.parentElement?.append(place)

    place.append(board.element)
    board.card('Acme').focus()
    await press('Alt', 'ArrowRight')

    await until(() => board.columnOf('Acme') === 'Qualified')
    await until(() => peer.to('GET /v1/deals/board').length === 2)
    peer.addDeal(aDeal({ accountName: 'Globex' }))
    await until(() => board.hasCard('Globex'))
  })

  suite('many cards', () => {
    const deals = Array.from({ length: 10_000 }, (_, index) =>
      aDeal({
        accountName: `Account ${index}`,
        stage: index < 4500 ? 'won' : (stages[index % 5]?.key ?? ''),
      }),
    )

    test('10,000 deals are at most 3,500 nodes, and cards come as one scrolls', async () => {
      const peer = new BoardPeer({ deals, leads: [] })
      const board = await show(peer)
      const scroller = board.scroller('Won')

      for (let page = 1; page <= 5; page++) {
        const { scrollHeight } = scroller
        scroller.scrollTop = scrollHeight
        await until(() => scroller.scrollHeight > scrollHeight, `page ${page}`)
      }

      expect(board.root.querySelectorAll('*').length).to.be.below(3500)
      expect(board.count('Won')).to.equal('5,600')
      expect(board.titles('Won').length).to.be.within(5, 40)
    })

    test('End leads to the last card that is here, and the next page follows', async () => {
      const peer = new BoardPeer({ deals: deals.slice(0, 120) })
      const board = await show(peer)
      board.card('Account 119').focus()

      for (const last of ['Account 70', 'Account 20', 'Account 0']) {
        const { scrollHeight } = board.scroller('Won')
        await press('End')
        await until(() => board.focused === last, last)
        if (last !== 'Account 0')
          await until(() => board.scroller('Won').scrollHeight > scrollHeight, 'the next page')
      }

      const card = board.card('Account 0').closest('li')
      expect(card?.getAttribute('aria-posinset')).to.equal('120')
      expect(card?.getAttribute('aria-setsize')).to.equal('120')
      const view = board.scroller('Won').getBoundingClientRect()
      expect(board.card('Account 0').getBoundingClientRect().bottom).to.be.at.most(view.bottom)
    })

    test('a focused card keeps the focus when it is scrolled far away', async () => {
      const board = await show(new BoardPeer({ deals: deals.slice(0, 120) }))
      board.card('Account 119').focus()

      board.scroller('Won').scrollTop = 4000
      await until(() => board.titles('Won').includes('Account 78'))

      expect(board.focused).to.equal('Account 119')
    })

    test('after a move the other cards tell their new places, and the list has its new length', async () => {
      const board = await show(new BoardPeer({ deals: deals.slice(0, 120) }))
      const { scrollHeight } = board.scroller('Won')
      const next = board.card('Account 118').closest('li')!
      board.card('Account 119').focus()

      await press('Alt', 'ArrowLeft')

      await until(() => board.columnOf('Account 119') === 'Proposal')
      await until(() => next.ariaPosInSet === '1' && next.ariaSetSize === '119')
      await until(() => board.scroller('Won').scrollHeight < scrollHeight)
    })
  })

  test('where only one column has room, a list chooses it', async () => {
    const peer = new BoardPeer({
      deals: [aDeal({ accountName: 'Acme' }), aDeal({ accountName: 'Globex', stage: 'won' })],
    })
    const board = await show(peer)
    board.element.style.setProperty('inline-size', '320px')
    const select = board.root.querySelector('select')
    await until(() => !board.column('Won').checkVisibility())
    expect(board.column('Prospecting').checkVisibility()).to.equal(true)

    if (select) select.value = 'won'
    select?.dispatchEvent(new Event('change'))
    await until(() => board.column('Won').checkVisibility())
    await until(() => board.hasCard('Globex'))

    expect(board.column('Prospecting').checkVisibility()).to.equal(false)
    board.card('Globex').focus()
    await press('Alt', 'ArrowLeft')
    await until(() => board.column('Proposal').checkVisibility(), 'its new column')
    await until(() => board.focused === 'Globex', 'the focus on it')
  })

  suite('states', () => {
    test('while it loads, its outline is shown and it says that it is busy', async () => {
      const peer = new BoardPeer()
      peer.on('GET /v1/deals/board', () => new Promise(() => {}))
      peer.install()
      const board = new DealBoardHarness(mount<PrmDealBoard>('<prm-deal-board></prm-deal-board>'))
      await until(() => board.root.querySelector('.bone'), 'the outline')

      expect(board.root.querySelectorAll('.bone').length).to.be.above(4)
      expect(board.root.querySelector('[part=root]')?.getAttribute('aria-busy')).to.equal('true')
    })

    test('without any deal, a calm sentence is shown, or what the page has for it', async () => {
      const board = await show(new BoardPeer({ leads: [] }))
      expect(board.root.querySelector('.nothing')?.textContent).to.contain('No deals yet')
      clear()

      new BoardPeer({ leads: [] }).install()
      const markup = '<prm-deal-board><p slot="empty">Register your first deal</p></prm-deal-board>'
      const own = new DealBoardHarness(mount<PrmDealBoard>(markup))
      const slot = await until(() =>
        own.element.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=empty]'),
      )
      expect(slot.assignedElements()[0]?.textContent).to.equal('Register your first deal')
    })

    test('a session that has ended is told as one', async () => {
      const peer = new BoardPeer()
      peer.on('GET /v1/deals/board', () => problem(401, 'token_expired'))
      peer.install({
        fetchSession: async () => ({ token: 'prm_et_old', expiresAt: '2099-01-01T00:00:00.000Z' }),
      })
      const board = new DealBoardHarness(mount<PrmDealBoard>('<prm-deal-board></prm-deal-board>'))

      await until(() => board.element.shadowRoot?.querySelector('[part=trouble]'))
      expect(board.root.textContent).to.contain('Please sign in')
    })

    test('after a refused read, "Try again" shows the board', async () => {
      const peer = new BoardPeer({ deals: [aDeal()] })
      peer.on('GET /v1/deals/board', () => problem(400, 'rate_limited'))
      peer.install()
      const board = new DealBoardHarness(mount<PrmDealBoard>('<prm-deal-board></prm-deal-board>'))
      const retry = await until(() => board.element.shadowRoot?.querySelector<HTMLElement>('[part=retry]'))

      peer.on('GET /v1/deals/board', () => peer.board())
      retry.click()

      await until(() => board.hasCard('Acme'))
    })
  })

  suite('accessibility', () => {
    const full = (): BoardPeer =>
      new BoardPeer({
        deals: Array.from({ length: 15 }, (_, index) =>
          aDeal({ accountName: `Account ${index}`, stage: stages[index % 5]?.key ?? '' }),
        ),
        leads: [aLead()],
      })

    const states: Record<string, () => Promise<DealBoardHarness>> = {
      full: () => show(full()),
      'without any card': () => show(new BoardPeer({ leads: [] })),
      async loading() {
        const peer = full()
        peer.on('GET /v1/deals/board', () => new Promise(() => {}))
        peer.install()
        return new DealBoardHarness(mount<PrmDealBoard>('<prm-deal-board></prm-deal-board>'))
      },
      async 'with the menu open'() {
        const board = await show(full())
        board.card('Account 14').focus()
        await press('m')
        await until(() => board.menuIsOpen)
        return board
      },
      async 'when a move was refused'() {
        const peer = full()
        peer.on('POST /v1/deals/*/move', () =>
          problem(409, 'invalid_transition', { detail: 'A certificate is missing.' }),
        )
        const board = await show(peer)
        board.card('Account 14').focus()
        await press('Alt', 'ArrowLeft')
        await until(() => board.toast)
        return board
      },
      async 'when it could not be read'() {
        const peer = full()
        peer.on('GET /v1/deals/board', () => problem(403, 'forbidden'))
        peer.install()
        const board = new DealBoardHarness(mount<PrmDealBoard>('<prm-deal-board></prm-deal-board>'))
        await until(() => board.element.shadowRoot?.querySelector('[part=trouble]'))
        return board
      },
    }
    for (const [state, bring] of Object.entries(states))
      test(`axe finds nothing ${state}, in every theme and language`, async () => {
        expect(await faultsEverywhere(bring)).to.deep.equal([])
      }).timeout(30_000)
  })
})
