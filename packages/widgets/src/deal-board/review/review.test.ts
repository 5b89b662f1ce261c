import { setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import '../../define/deal-board.ts'
import { faultsEverywhere } from '../../testing/everywhere.ts'
import { clear, nextEvent, until } from '../../testing/page.ts'
import { problem } from '../../testing/peer.ts'
import { press, show } from '../deal-board.hands.ts'
import type { DealBoardHarness } from '../deal-board.harness.ts'
import { BoardPeer, aDeal } from '../deal-board.peer.ts'
import { withDesk } from '../desk/desk.peer.ts'
import { SheetHarness } from '../desk/sheet.harness.ts'
import type { Deal } from '../model.ts'

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000 + 60_000).toISOString()

function waiting(accountName: string, hours: number, more: Partial<Deal> = {}): Deal {
  const submittedAt = inHours(-4)
  return aDeal({
    accountName,
    registrationStatus: 'submitted',
    submittedAt,
    answerDueAt: inHours(hours),
    ...more,
  })
}

async function open(
  deals: Deal[],
  { attributes = '', prepare = (_peer: BoardPeer): unknown => undefined } = {},
): Promise<{ board: DealBoardHarness; review: SheetHarness; peer: ReturnType<typeof withDesk> }> {
  const peer = withDesk(new BoardPeer({ deals }))
  prepare(peer)
  const board = await show(peer, attributes)
  const button = await until(
    () => board.root.querySelector<HTMLElement>('[part=review-button]'),
    'the button',
  )
  button.click()
  const review = await new SheetHarness(board, 'review').opened()
  return { board, review, peer }
}

const queue = (review: SheetHarness): string[] =>
  review.all('.queue b').map(({ textContent }) => textContent.trim())
const current = (review: SheetHarness): string => review.get('.current b').textContent.trim()
const onRow = (review: SheetHarness, name: string) => (): boolean =>
  Boolean(review.focused?.matches('.go') && review.focused.textContent.includes(name))

suite('the review queue', () => {
  teardown(() => {
    clear()
    sessionStorage.clear()
    document.documentElement.style.removeProperty('color-scheme')
  })

  test('it shows what waits, least time first, and leaves out what waits for nobody', async () => {
    const { review } = await open([
      waiting('Later', 20),
      waiting('Late', -3.1),
      waiting('Soon', 2),
      aDeal({ accountName: 'Approved' }),
    ])
    expect(queue(review)).to.deep.equal(['Late', 'Soon', 'Later'])
    expect(review.get('.current').textContent).to.contain('3 hours late')
    await until(onRow(review, 'Late'), 'focus on the first')
  })

  test('A and Enter approve, and the focus flows to the next', async () => {
    const { review, peer } = await open([waiting('Acme', 1), waiting('Globex', 2), waiting('Initech', 3)])
    await until(onRow(review, 'Acme'))
    const approved = nextEvent('prm-deal-approved')

    await press('a')
    await press('Enter')

    await until(onRow(review, 'Globex'), 'focus on the next')
    expect(queue(review)).to.deep.equal(['Globex', 'Initech'])
    expect(peer.to('POST /v1/deals/*/approve')).to.have.lengthOf(1)
    expect((await approved).detail.dealId).to.be.a('string')
    await until(() => review.announced === 'Acme: Approved. 2 wait. Next: Globex, 2 hours left.')
  })

  test('R and a digit reject with that reason', async () => {
    const { review, peer } = await open([waiting('Acme', 1), waiting('Globex', 2)])
    await until(onRow(review, 'Acme'))

    await press('r')
    await press('4')

    await until(onRow(review, 'Globex'))
    expect(peer.to('POST /v1/deals/*/reject')[0]?.body).to.deep.equal({ reason: 'out_of_territory' })
  })

  test('Q asks: the question is typed, and Ctrl Enter sends it; letters in it decide nothing', async () => {
    const { review, peer } = await open([waiting('Acme', 1), waiting('Globex', 2)])
    await until(onRow(review, 'Acme'))

    await press('q')
    await until(() => review.focused?.matches('textarea'))
    for (const letter of ['a', 'r', 'x']) await press(letter)
    await press('Control', 'Enter')

    await until(onRow(review, 'Globex'))
    expect(peer.to('POST /v1/deals/*/return')[0]?.body).to.deep.equal({ question: 'arx' })
    expect(peer.to('POST /v1/deals/*/approve')).to.deep.equal([])
  })

  test('J and K go through the queue, Escape takes back what was begun', async () => {
    const { review } = await open([waiting('Acme', 1), waiting('Globex', 2)])
    await until(onRow(review, 'Acme'))
    await press('j')
    await until(onRow(review, 'Globex'))
    await press('j')
    expect(current(review)).to.equal('Globex')
    await press('k')
    await until(onRow(review, 'Acme'))

    await press('a')
    await until(() => review.focused?.matches('textarea'))
    await press('Escape')
    await until(onRow(review, 'Acme'))
    expect(review.dialog?.open).to.equal(true)
  })

  test('the last decision ends in a calm sentence', async () => {
    const { review } = await open([waiting('Acme', 1)])
    await until(onRow(review, 'Acme'))
    await press('a')
    await press('Enter')
    await until(() => review.text.includes('Nothing waits for you.'))
    await until(() => review.announced === 'Acme: Approved. Nothing waits for you.')
  })

  test('who else is after the account stands beside it', async () => {
    const rival = aDeal({ partnerName: 'Southwind', amount: { amount: 9_900_00, currency: 'EUR' } })
    const { review } = await open([waiting('Acme', 1)], {
      prepare: (peer) => peer.on('GET /v1/deals/*/rivals', () => ({ data: [rival] })),
    })
    await until(() => review.text.includes('Others are after this account'))
    expect(
      review.all('.compare tbody tr:first-child td').map(({ textContent }) => textContent),
    ).to.deep.equal(['Northwind', 'Southwind'])
  })

  test('several are decided at once, and each tells what came of it', async () => {
    const stale = waiting('Stale', 3)
    const { review, peer } = await open([waiting('Acme', 1), waiting('Globex', 2), stale])
    await until(onRow(review, 'Acme'))
    await press('x')
    await press('j')
    await press('x')
    await press('j')
    await press('x')
    expect(review.get('[part=chosen]').textContent).to.contain('3 chosen')
    peer.deals.set(stale.id, { ...stale, version: 7 })

    await press('a')
    await press('Enter')

    await until(() => queue(review).join() === 'Stale')
    expect(review.get('.queue .error').textContent).to.contain('Someone else has just changed this deal')
    expect(peer.to('POST /v1/deals/batch')).to.have.lengthOf(1)
    await until(() => review.announced === '2 done, 1 not done.')
  })

  test('what somebody else decides meanwhile leaves the queue, and the place is kept', async () => {
    const first = waiting('Acme', 1)
    const { review, peer } = await open([first, waiting('Globex', 2), waiting('Initech', 3)])
    await until(onRow(review, 'Acme'))
    await press('j')
    await until(onRow(review, 'Globex'))

    peer.changeDeal(first.id, { registrationStatus: 'approved', answerDueAt: null })

    await until(() => queue(review).join() === 'Globex,Initech')
    expect(current(review)).to.equal('Globex')
    await until(onRow(review, 'Globex'))
  })

  test('a decision that came second is told, and the queue shows the truth', async () => {
    const deal = waiting('Acme', 1)
    const { review, peer } = await open([deal, waiting('Globex', 2)])
    await until(onRow(review, 'Acme'))
    peer.deals.set(deal.id, { ...deal, version: 2, registrationStatus: 'rejected', answerDueAt: null })

    await press('a')
    await press('Enter')

    await until(() => review.announced.startsWith('Someone else has just changed this deal'))
    await until(() => queue(review).join() === 'Globex')
  })

  test('a server in trouble loses nothing that was typed', async () => {
    const { review } = await open([waiting('Acme', 1)], {
      prepare: (peer) =>
        peer.on('POST /v1/deals/*/return', () => problem(400, 'rate_limited', { status: 429 })),
    })
    await until(onRow(review, 'Acme'))
    await press('q')
    await review.type('textarea', 'Which site?')
    await press('Control', 'Enter')
    await until(() => review.fault)
    await press('q')
    await until(() => (review.focused as HTMLTextAreaElement | null)?.value === 'Which site?')
  })

  test('on a phone the queue stands over the registration, with room for three', async () => {
    await setViewport({ width: 320, height: 700 })
    const { review } = await open(
      ['Acme', 'Globex', 'Initech', 'Hooli'].map((name, index) => waiting(name, index + 1)),
    )
    const [list, row, detail] = ['.queue', '.queue li', '[part=detail]'].map((part) =>
      review.get(part).getBoundingClientRect(),
    )

    expect(list!.height).to.be.above(3 * row!.height)
    expect(list!.bottom).to.be.at.most(detail!.top + 1)
    await setViewport({ width: 800, height: 600 })
  })

  test('on a phone claims are compared row by row to the last, and no word is broken', async () => {
    await setViewport({ width: 320, height: 700 })
    const rival = aDeal({ partnerName: 'Southwind' })
    const { review } = await open([waiting('Acme', 1)], {
      prepare: (peer) => peer.on('GET /v1/deals/*/rivals', () => ({ data: [rival] })),
    })
    await until(() => review.text.includes('Others are after this account'))
    const table = review.get('.compare')
    const longest = document.createRange()
    longest.selectNodeContents(review.all('.compare thead th').at(-1)!)

    expect(table.scrollHeight).to.be.at.most(table.clientHeight)
    expect(table.scrollWidth).to.be.at.most(table.clientWidth)
    expect(longest.getClientRects().length).to.be.at.most(2)
    await setViewport({ width: 800, height: 600 })
  })

  suite('accessibility (axe finds nothing)', () => {
    const rival = aDeal({ partnerName: 'Southwind' })
    const withRival = {
      prepare: (peer: BoardPeer) => peer.on('GET /v1/deals/*/rivals', () => ({ data: [rival] })),
    }
    const states: Record<string, () => ReturnType<typeof open>> = {
      'with rivals': () => open([waiting('Acme', -1), waiting('Globex', 2)], withRival),
      empty: () => open([]),
      async 'with some chosen, rejecting'() {
        const opened = await open([waiting('Acme', 1), waiting('Globex', 2)])
        await until(onRow(opened.review, 'Acme'))
        await press('x')
        await press('r')
        return opened
      },
    }
    for (const [state, bring] of Object.entries(states))
      test(`${state}, in every theme and language`, async () => {
        expect(await faultsEverywhere(async () => (await bring()).board)).to.deep.equal([])
      }).timeout(30_000)
  })
})
