import { expect } from 'chai'
import '../../define/deal-board.ts'
import { faultsEverywhere } from '../../testing/everywhere.ts'
import { clear, until } from '../../testing/page.ts'
import { press, show } from '../deal-board.hands.ts'
import type { DealBoardHarness } from '../deal-board.harness.ts'
import { BoardPeer, aDeal } from '../deal-board.peer.ts'
import { withDesk } from '../desk/desk.peer.ts'

type Peer = ReturnType<typeof withDesk>

async function board(): Promise<{ board: DealBoardHarness; peer: Peer }> {
  const peer = withDesk(
    new BoardPeer({ deals: [aDeal({ accountName: 'Acme' }), aDeal({ accountName: 'Globex' })] }),
  )
  peer.me = { ...peer.me, scopes: [...peer.me.scopes, 'partners:read', 'imports:write'] }
  peer
    .on('GET /v1/users', () => ({ data: [{ id: 'user_1', name: 'Maria Silva' }] }))
    .on('GET /v1/partners', () => ({ data: [{ id: 'partner_1', name: 'Northwind' }] }))
    .on('GET /v1/imports', () => ({ data: [{ source: 'old-crm' }, { source: 'old-crm' }] }))
    .on('GET /v1/vendor', () => ({ currency: 'EUR', territories: [{ key: 'dach', label: 'DACH' }] }))
  const board = await show(peer)
  await until(() => board.root.querySelector('[part=search]'), 'the tools')
  return { board, peer }
}

async function filter(board: DealBoardHarness): Promise<HTMLElement> {
  board.root.querySelector<HTMLElement>('[part=filter-button]')?.click()
  return until(() => board.root.querySelector<HTMLElement>('.finding:popover-open'), 'the filter')
}

function set(box: HTMLElement, name: string, value: string): void {
  const control = box.querySelector<HTMLInputElement>(`[name=${name}]`)!
  control.value = value
  control.dispatchEvent(new Event('change', { bubbles: true }))
}

const asked = (peer: Peer): Record<string, string> =>
  Object.fromEntries(peer.to('GET /v1/deals/board').at(-1)?.query ?? [])

suite('finding deals', () => {
  teardown(() => {
    clear()
    document.documentElement.style.removeProperty('color-scheme')
  })

  test('a search shows what it finds, tells how many, and keeps the focus', async () => {
    const { board: shown, peer } = await board()
    const search = shown.root.querySelector<HTMLInputElement>('[part=search]')!
    search.focus()
    search.value = 'Glo'
    search.dispatchEvent(new Event('input'))

    await until(() => !shown.hasCard('Acme'))
    expect(shown.hasCard('Globex')).to.equal(true)
    expect(shown.root.activeElement).to.equal(search)
    expect(asked(peer)).to.deep.equal({ limit: '50', q: 'Glo' })
    await until(() => shown.announced === '1 deal found')
  })

  test('letters typed into the search are not commands of a card', async () => {
    const { board: shown } = await board()
    shown.root.querySelector<HTMLInputElement>('[part=search]')?.focus()
    await press('m')
    expect(shown.menuIsOpen).to.equal(false)
  })

  test('owner, partner, territory, source, amounts and dates narrow the board, each at once', async () => {
    const { board: shown, peer } = await board()
    const box = await filter(shown)
    set(box, 'ownerId', 'user_1')
    set(box, 'partnerId', 'partner_1')
    set(box, 'territory', 'dach')
    set(box, 'source', 'old-crm')
    set(box, 'status', 'submitted,in_review,extension_requested')
    set(box, 'amountMin', '1,500')
    set(box, 'closeFrom', '2026-12-01')
    set(box, 'closeTo', '2026-12-31')

    await until(() => asked(peer)['closeBefore'])
    expect(asked(peer)).to.deep.equal({
      limit: '50',
      ownerId: 'user_1',
      partnerId: 'partner_1',
      territory: 'dach',
      source: 'old-crm',
      status: 'submitted,in_review,extension_requested',
      amountMin: '150000',
      closeFrom: '2026-12-01',
      closeBefore: '2027-01-01',
    })
    await until(() => shown.root.querySelector('[part=filter-button]')?.textContent.includes('8'))

    box.querySelector<HTMLElement>('button')?.click()
    await until(() => Object.keys(asked(peer)).length === 1)
  })

  test('another order comes from the lists of the stages', async () => {
    const { board: shown, peer } = await board()
    const box = await filter(shown)
    set(box, 'sort', '-amount')
    await until(() => peer.to('GET /v1/deals').length > 0)
    const query = Object.fromEntries(peer.to('GET /v1/deals')[0]!.query)
    expect(query).to.deep.equal({ limit: '50', sort: '-amount', stage: 'prospecting' })
  })

  test('what changes elsewhere is asked for again while something is looked for', async () => {
    const { board: shown, peer } = await board()
    const box = await filter(shown)
    set(box, 'ownerId', 'user_1')
    await until(() => asked(peer)['ownerId'])
    const before = peer.to('GET /v1/deals/board').length
    peer.addDeal(aDeal({ accountName: 'Initech' }))
    // The board is not read more often than every two seconds.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await until(() => peer.to('GET /v1/deals/board').length > before && shown.hasCard('Initech'))
  })

  test('axe finds nothing in the filter, in every theme and language', async () => {
    const bring = async (): Promise<DealBoardHarness> => {
      const { board: shown } = await board()
      await filter(shown)
      return shown
    }
    expect(await faultsEverywhere(bring)).to.deep.equal([])
  }).timeout(30_000)
})
