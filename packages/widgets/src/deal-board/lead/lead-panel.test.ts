import { expect } from 'chai'
import '../../define/deal-board.ts'
import { faultsEverywhere } from '../../testing/everywhere.ts'
import { clear, nextEvent, until } from '../../testing/page.ts'
import { press, show } from '../deal-board.hands.ts'
import type { DealBoardHarness } from '../deal-board.harness.ts'
import { BoardPeer, aLead, instant } from '../deal-board.peer.ts'
import { SheetHarness } from '../desk/sheet.harness.ts'
import type { Lead } from '../model.ts'
import { anOffer, withLeads } from './lead.peer.ts'

type Peer = ReturnType<typeof withLeads>

const northwind = { partnerId: 'partner_1', partnerName: 'Northwind' }
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000 + 60_000).toISOString()
const offered: Partial<Lead> = { ...northwind, status: 'offered', answerDueAt: inHours(5) }

/** A board with one lead, and its panel open. */
async function open(
  more: Partial<Lead> = {},
  { as = 'staff', attributes = '', prepare = (_peer: Peer): unknown => undefined } = {},
): Promise<{ board: DealBoardHarness; panel: SheetHarness; peer: Peer; lead: Lead }> {
  const lead = aLead(more)
  const peer = withLeads(new BoardPeer({ leads: [lead] }))
  peer.me.scopes.push('leads:write')
  if (as === 'partner') {
    const scopes = ['deals:read', 'deals:write', 'leads:read', 'leads:write'] as const
    peer.me = { kind: 'partner', user: peer.me.user, partner: { id: 'partner_1' }, scopes: [...scopes] }
  }
  prepare(peer)
  const board = await show(peer, attributes)
  await until(() => board.root.querySelector('[part=tools]'), 'the tools')
  board.card('Jana Novak').focus()
  await press('Enter')
  const panel = await new SheetHarness(board).opened()
  return { board, panel, peer, lead }
}

suite('the lead panel', () => {
  teardown(() => {
    clear()
    document.documentElement.style.removeProperty('color-scheme')
  })

  test('Enter on a lead shows who it is and what was asked, in the words of the form', async () => {
    const { board, panel } = await open()

    expect(panel.title).to.equal('Jana Novak')
    expect(panel.text).to.match(/E-mail\s+jana@initech\.example/)
    expect(panel.text).to.match(/Order lines a day\s+9,000/)
    expect(panel.text).to.match(/What to automate\?\s+The picking/)
    expect(panel.text).to.match(/Budget\s+€9,000/)
    expect(panel.text).to.match(/Anything else\?\s+At night\./)
    expect(panel.get('a[href^=mailto]').getAttribute('href')).to.equal('mailto:jana@initech.example')

    await press('Escape')
    await panel.closed()
    await until(() => board.focused === 'Jana Novak')
  })

  test('a partner accepts an offer with one key, and starts with the next', async () => {
    const { panel, peer } = await open(offered, {
      as: 'partner',
      prepare: (peer) => peer.offers.push(anOffer()),
    })
    expect(panel.text).to.match(/Your answer\s+5 hours left\s+by /)
    expect(panel.text).to.match(/Offered to Northwind[^]*Chosen by the rules, 72 points/)

    panel.button('Accept').focus()
    await press('Enter')

    await until(() => panel.announced === 'Jana Novak: Accepted.')
    expect(peer.to('POST /v1/leads/*/accept')[0]?.headers.get('if-match')).to.equal('"v1"')
    panel.button('Start work').click()
    await until(() => panel.text.includes('At work'))
  })

  test('a lead that is declined with a reason leaves the partner’s board, and that is said', async () => {
    const { board, panel, peer } = await open(offered, { as: 'partner' })

    panel.button('Decline').click()
    await until(() => panel.focused?.matches('.choice'))
    await panel.type('.ask textarea', 'Until March')
    panel.all('.choice')[0]!.focus()
    await press('1')

    await panel.closed()
    expect(peer.to('POST /v1/leads/*/decline')[0]?.body).to.deep.equal({
      reason: 'no_capacity',
      note: 'Until March',
    })
    await until(() => !board.hasCard('Jana Novak'), 'the card to go')
    await until(() => board.count('New leads') === '0', 'it not to be counted')
    await until(() => board.announced === 'Declined. The vendor offers it to another partner.')
  })

  test('staff sees how each partner fits, and offers the lead to one of them', async () => {
    const { board, panel, peer } = await open()

    panel.button('Offer to a partner').click()
    await until(() => panel.focused?.textContent.includes('Let the rules choose'))
    expect(panel.text).to.match(/Northwind\s+80 points/)
    expect(panel.text).to.match(/Alpine\s+Declined it before/)
    panel.all('.choice')[0]!.click()

    await until(() => panel.announced === 'Jana Novak: Offered.')
    expect(peer.to('POST /v1/leads/*/offer')[0]?.body).to.deep.equal({ partnerId: 'partner_1' })
    await press('Escape')
    await panel.closed()
    await until(() => board.card('Jana Novak').textContent.includes('Answer in'))
  })

  test('made a deal, it goes to the first stage under the eyes of whoever did it', async () => {
    const { board, panel, peer } = await open({ ...northwind, status: 'working' })
    const before = nextEvent('prm-lead-convert')
    const after = nextEvent('prm-lead-converted')

    panel.button('Make it a deal').click()

    await panel.closed()
    await until(() => board.titles('Prospecting').includes('Initech'))
    expect((await before).detail.to).to.equal('prospecting')
    await after
    expect(peer.to('POST /v1/leads/*/convert')).to.have.lengthOf(1)
    await until(() => board.focused === 'Initech')
  })

  test('what somebody else did first is told, and shown as it is; what follows works', async () => {
    const { panel, peer, lead } = await open(offered, { as: 'partner' })
    peer.leads!.set(lead.id, { ...lead, status: 'accepted', version: 2 })

    panel.button('Accept').click()

    await until(() => panel.fault.startsWith('Someone else has just changed this lead'))
    panel.button('Start work').click()
    await until(() => panel.text.includes('At work'))
  })

  test('a lead taken back while a partner looks at it says so, and its card goes', async () => {
    const { board, panel, peer, lead } = await open(offered, { as: 'partner' })

    peer.leads!.delete(lead.id)
    peer.emit('lead.expired', {
      lead: { ...lead, status: 'expired', partnerId: null, answerDueAt: null, version: 2 },
    })

    await until(() => panel.fault.startsWith('This lead is no longer with you'))
    await until(() => !board.hasCard('Jana Novak'))
    await until(() => board.count('New leads') === '0')
  })

  test('what happened is told newest first: who had it, why it left them, and in their words', async () => {
    const ends = { status: 'declined', reason: 'no_capacity', note: 'Until March' } as const
    const { panel } = await open(
      {},
      { prepare: (peer) => peer.offers.push(anOffer({ ...ends, offeredAt: instant(), endedAt: instant() })) },
    )
    const entries = panel.all('.entry').map(({ innerText }) => innerText.replace(/\s+/g, ' '))
    expect(entries[0]).to.match(/^Declined by Northwind: No capacity .* Until March$/)
    expect(entries[1]).to.match(/^Offered to Northwind/)
    expect(entries[2]).to.match(/^Came in: Web form/)
  })

  suite('accessibility (axe finds nothing)', () => {
    const states: Record<string, () => ReturnType<typeof open>> = {
      'offered, for a partner': () =>
        open(offered, { as: 'partner', prepare: (peer) => peer.offers.push(anOffer()) }),
      async 'with partners to choose from'() {
        const opened = await open()
        opened.panel.get('[data-command=offer]').click()
        await until(() => opened.panel.all('.choice').length === 2)
        return opened
      },
      async 'with reasons to choose from'() {
        const opened = await open()
        opened.panel.get('[data-command=disqualify]').click()
        await until(() => opened.panel.focused?.matches('.choice'))
        return opened
      },
    }
    for (const [state, bring] of Object.entries(states))
      test(`${state}, in every theme and language`, async () => {
        expect(await faultsEverywhere(async () => (await bring()).board)).to.deep.equal([])
      }).timeout(30_000)
  })
})
