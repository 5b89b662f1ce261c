import { setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import '../define/deal-board.ts'
import { elementMessages } from '../core/element.messages.ts'
import { clear, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { fromData, pseudo, untranslated } from '../testing/pseudo.ts'
import { closingMessages } from './closing/closing.messages.ts'
import { press, show } from './deal-board.hands.ts'
import type { DealBoardHarness } from './deal-board.harness.ts'
import { dealBoardMessages } from './deal-board.messages.ts'
import { BoardPeer, aDeal, aLead, stages } from './deal-board.peer.ts'
import { deskMessages } from './desk/desk.messages.ts'
import { withDesk } from './desk/desk.peer.ts'
import { SheetHarness } from './desk/sheet.harness.ts'
import { findingMessages } from './finding/finding.messages.ts'
import { leadMessages } from './lead/lead.messages.ts'
import { anOffer, withLeads } from './lead/lead.peer.ts'
import { movingMessages } from './moving/moving.messages.ts'
import { panelMessages } from './panel/panel.messages.ts'
import { registerMessages } from './register/register.messages.ts'
import { reviewMessages } from './review/review.messages.ts'
import { toolsMessages } from './tools/tools.messages.ts'

const catalogs = [
  elementMessages,
  closingMessages,
  dealBoardMessages,
  deskMessages,
  findingMessages,
  leadMessages,
  movingMessages,
  panelMessages,
  registerMessages,
  reviewMessages,
  toolsMessages,
]

const at = new Date(Date.now() + 3 * 3_600_000).toISOString()
const names = {
  name: fromData('Robots'),
  accountName: fromData('Acme'),
  partnerName: fromData('Northwind'),
  ownerName: fromData('Maria'),
  product: fromData('GTX'),
  accountDomain: fromData('acme.com'),
}

/** A board with a deal that waits, one that is protected, and a lead; the vendor's own words are marked. */
async function board(): Promise<{ board: DealBoardHarness; peer: ReturnType<typeof withLeads> }> {
  const lead = { name: fromData('Jana'), company: fromData('Initech'), country: null }
  const deals = [
    aDeal({ ...names, registrationStatus: 'submitted', submittedAt: at, answerDueAt: at }),
    aDeal({ ...names, accountName: fromData('Globex'), protectedUntil: at, decidedAt: at }),
  ]
  const peer = withLeads(withDesk(new BoardPeer({ deals, leads: [aLead(lead)] })), {
    values: {},
    email: fromData('a@b'),
    phone: fromData('1'),
    companyDomain: fromData('initech.example'),
  })
  peer.offers.push(
    anOffer({ partnerName: fromData('Northwind'), status: 'declined', endedAt: at, reason: 'other' }),
  )
  peer.me.scopes.push('leads:write')
  peer.on('GET /v1/users', () => ({ data: [{ id: 'user_1', name: fromData('Maria') }] }))
  const board = await show(peer)
  await until(() => board.root.querySelector('[part=tools]'), 'the tools')
  return { board, peer }
}

async function sheet(opened: DealBoardHarness, part?: string): Promise<DealBoardHarness> {
  await new SheetHarness(opened, part).opened()
  return opened
}

const states: Record<string, () => Promise<DealBoardHarness>> = {
  'with cards': async () => (await board()).board,
  async 'without any'() {
    return show(new BoardPeer())
  },
  async 'with the menu open'() {
    const opened = (await board()).board
    opened.card(fromData('Jana')).focus()
    await press('m')
    await until(() => opened.menuIsOpen)
    return opened
  },
  async 'with a move refused'() {
    const { board: opened, peer } = await board()
    peer.on('POST /v1/leads/*/convert', () => problem(409, 'conflict', { detail: fromData('No.') }))
    opened.card(fromData('Jana')).focus()
    await press('Alt', 'ArrowRight')
    await until(() => opened.toast)
    return opened
  },
  async 'a deal'() {
    const opened = (await board()).board
    opened.card(fromData('Acme')).click()
    return sheet(opened)
  },
  async 'a deal to be rejected'() {
    const opened = await states['a deal']!()
    new SheetHarness(opened).get('[data-command=reject]').click()
    await until(() => opened.root.querySelector('.choice'))
    return opened
  },
  async 'a lead'() {
    const opened = (await board()).board
    opened.card(fromData('Jana')).click()
    return sheet(opened)
  },
  async 'a lead to be disqualified'() {
    const opened = await states['a lead']!()
    new SheetHarness(opened).get('[data-command=disqualify]').click()
    await until(() => opened.root.querySelector('.choice'))
    return opened
  },
  async 'the review'() {
    const opened = (await board()).board
    opened.root.querySelector<HTMLElement>('[part=review-button]')!.click()
    return sheet(opened, 'review')
  },
  async 'the filter'() {
    const opened = (await board()).board
    opened.root.querySelector<HTMLElement>('[part=filter-button]')!.click()
    await until(() => opened.root.querySelector('[part=filter] select'))
    return opened
  },
}

/** Ages, amounts, days and times are `Intl`'s; a letter alone is the name of a key. */
function withoutIntl(text: string): string {
  const words =
    /\d+ ?(?:[mhdwyKM]\b|(?:minute|hour|day|week|year)s?)|\b(?:[AP]M|EUR|[A-Z]|[A-Z][a-z]{2}(?=,| \d))\b/g
  return text.replace(/⟦[^⟧]*⟧|⟪[^⟫]*⟫/g, '').replace(words, '')
}

suite('every text of the deal board can be translated (pseudo-locale)', () => {
  let restore: () => void
  const { warn } = console
  const labels = stages.map(({ label }) => label)

  setup(() => {
    restore = pseudo(...catalogs)
    stages.forEach((stage) => (stage.label = fromData(stage.label)))
    console.warn = () => {}
  })
  teardown(async () => {
    restore()
    stages.forEach((stage, index) => (stage.label = labels[index]!))
    console.warn = warn
    clear()
    await setViewport({ width: 800, height: 600 })
  })

  for (const [state, bring] of Object.entries(states))
    test(`${state}: no text of its own, and none too long for 320 px`, async () => {
      await setViewport({ width: 320, height: 600 })

      const { element } = await bring()

      expect(untranslated(element).filter((text) => /\p{L}/u.test(withoutIntl(text)))).to.deep.equal([])
      expect(document.documentElement.scrollWidth).to.be.at.most(320)
    })
})
