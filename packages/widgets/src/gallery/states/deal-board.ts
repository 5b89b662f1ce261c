import { aDeal, aLead, BoardPeer } from '../../deal-board/deal-board.peer.ts'
import { withDesk } from '../../deal-board/desk/desk.peer.ts'
import { withLeads } from '../../deal-board/lead/lead.peer.ts'
import type { Deal } from '../../deal-board/model.ts'
import { problem } from '../../testing/peer.ts'
import { contactForm } from './form.ts'
import { click, type State, type States } from './state.ts'
import { troublesAt } from './trouble.ts'

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString()

type Row = [
  account: string,
  stage: string,
  amount: number,
  partner: number,
  hours: number,
  more?: Partial<Deal>,
]

const partners = ['Northwind Robotics', 'Alpen Systemhaus', 'Porto Digital']

const rows: Row[] = [
  ['Hafen AG', 'prospecting', 45_000, 0, -3, { registrationStatus: 'submitted', answerDueAt: inHours(5) }],
  ['Nuevo Puerto', 'prospecting', 18_500, 1, -30, { protectedUntil: inHours(24 * 70) }],
  ['Kaufgut', 'prospecting', 123_400, 2, -52, { registrationStatus: 'returned', question: 'Which sites?' }],
  ['Brauhaus Süd', 'qualified', 64_000, 0, -100, { protectedUntil: inHours(24 * 6) }],
  ['Ceramiche Riva', 'qualified', 27_900, 1, -160, { protectedUntil: inHours(24 * 40) }],
  ['Lagerhaus Nord', 'proposal', 210_000, 2, -220, { protectedUntil: inHours(24 * 21) }],
  ['Textiles du Nord', 'proposal', 38_200, 0, -400],
  ['Almacenes Vega', 'won', 92_000, 1, -500, { closedAt: inHours(-40), wonReason: null }],
  ['Kvarn & Sons', 'lost', 15_000, 2, -700, { closedAt: inHours(-90) }],
]

function deals(only?: number): Deal[] {
  return rows
    .filter(([, , , partner]) => only === undefined || partner === only)
    .map(([accountName, stage, amount, partner, hours, more]) =>
      aDeal({
        accountName,
        stage,
        name: 'Picking robots',
        product: 'GTX Plus Pro',
        amount: { amount: amount * 100, currency: 'EUR' },
        partnerId: `partner_${partner}`,
        partnerName: partners[partner]!,
        stageChangedAt: inHours(hours),
        createdAt: inHours(hours),
        submittedAt: inHours(hours),
        ...more,
      }),
    )
}

/** Staff of a vendor with three partners. */
function staff(): BoardPeer {
  const leads = [aLead({ name: 'Jana Novak', company: 'Initech', createdAt: inHours(-1) })]
  const peer = withLeads(withDesk(new BoardPeer({ deals: deals(), leads })))
  return peer.on('GET /v1/users', () => ({ data: [{ id: 'user_1', name: 'Maria Silva' }], nextCursor: null }))
}

/** A seller of one partner. */
function seller(mine = deals(0), language = 'en'): BoardPeer {
  const peer = withDesk(new BoardPeer({ deals: mine }))
  peer.me = {
    kind: 'partner',
    user: { ...peer.me.user!, id: 'user_1', name: 'Maria Silva' },
    scopes: ['deals:read', 'deals:write'],
  }
  peer
    .on('GET /v1/forms/deal', () => ({ ...contactForm(language), key: 'deal', noun: 'deal' }))
    .on('GET /v1/vendor/public', () => ({ currency: 'EUR' }))
    .on('POST /v1/forms/deal/tickets', () => ({ ticket: 'ticket_1', expiresAt: inHours(1) }))
    .on('POST /v1/deals/check', () => ({ result: 'clear', heldUntil: null }))
    .on('POST /v1/forms/deal/submissions', () => peer.addDeal(aDeal({ accountName: 'New account' })))
  return peer
}

const openDeal = {
  label: 'Open a deal',
  run: (root: ShadowRoot) => click(root, '[data-stage=prospecting] [part=card]'),
}

const states: State[] = [
  {
    key: 'staff',
    title: 'The channel manager’s board',
    about:
      'Every partner’s deals, and the leads that nobody has taken. Drag a card, or focus one and press Alt with an arrow key.',
    peer: staff,
    actions: [openDeal, { label: 'Review what waits', run: (root) => click(root, '[part=review-button]') }],
  },
  {
    key: 'partner',
    title: 'A seller’s board',
    about: 'The partner’s own deals, and registering a new one.',
    peer: (language) => seller(deals(0), language),
    actions: [openDeal, { label: 'Register a deal', run: (root) => click(root, '[part=register-button]') }],
  },
  {
    key: 'empty',
    title: 'No deals yet',
    about: 'The first thing a new partner sees; the slot `empty` takes your own words.',
    peer: (language) => seller([], language),
  },
  {
    key: 'refused',
    title: 'A move that is refused',
    about: 'The card goes back to where it was, and the board says why. Move any card.',
    peer: () =>
      staff().on('POST /v1/deals/*/move', () =>
        problem(403, 'requirement_missing', { detail: 'The certification “GTX installer” is missing.' }),
      ),
  },
  ...troublesAt('GET /v1/deals/board', staff),
  {
    key: 'session',
    title: 'The session has ended',
    about: 'Nobody is signed in any more. The page’s `fetchSession` is asked again.',
    peer: () => staff().on('GET /v1/deals/board', () => problem(401, 'token_expired')),
  },
  {
    key: 'forbidden',
    title: 'No right to see it',
    about: 'The person’s role does not read deals.',
    peer: () => staff().on('GET /v1/deals/board', () => problem(403, 'missing_scope')),
  },
]

export const dealBoard: States = { signedIn: true, states }
