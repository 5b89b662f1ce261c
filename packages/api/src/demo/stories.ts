import type { PastDeal, PastStep } from '../modules/deals/past.ts'
import type { PastRemark } from '../modules/remarks/past.ts'
import type { Company, Customer, Person } from './cast.ts'
import { dayMs, iso, manager, seller, usualDeal } from './pipeline.ts'
import type { Random } from './random.ts'

/** What somebody wrote on the deal of a story: the vendor's manager, or the deal's owner. */
export interface StoryRemark {
  by: 'partner' | 'manager'
  audience: PastRemark['audience']
  daysAgo: number
  body: string
}
export interface Story {
  deal: PastDeal
  company: Company
  remarks: StoryRemark[]
}

interface Setting {
  random: Random
  now: number
  managerOf(company: Company): Person
}

interface Plot {
  name: string
  customer: Customer
  company: Company
  product: string
  amount: number
  /** Days since it was sent in. */
  daysAgo: number
  steps?: Array<[daysAgo: number, by: 'partner' | 'manager' | 'clock', step: object]>
  remarks?: Array<[by: StoryRemark['by'], audience: StoryRemark['audience'], daysAgo: number, body: string]>
}

/** Deals whose stories a newcomer can follow: each shows one thing that a programme lives through. */
export function stories(
  setting: Setting,
  companies: { alpine: Company; lindwurm: Company; harbour: Company; brera: Company; lakes: Company },
  customers: Customer[],
): Story[] {
  const { alpine, lindwurm, harbour, brera, lakes } = companies
  const [kaufgut, hansekai, isartal, fjord, ortofrutta, lakeshore, rheingut, brenner] = customers as [
    Customer,
    Customer,
    Customer,
    Customer,
    Customer,
    Customer,
    Customer,
    Customer,
  ]
  const approve = { command: 'approve' }
  const engage = { command: 'move', to: 'engaging', closes: false }
  const plots: Plot[] = [
    {
      name: 'Night-shift picking at Kaufgut',
      customer: kaufgut,
      company: alpine,
      product: 'picking',
      amount: 412_000,
      daysAgo: 41,
      steps: [
        [40, 'manager', { ...approve, note: 'First to register; the site visit is documented.' }],
        [26, 'partner', engage],
      ],
      remarks: [
        [
          'partner',
          'shared',
          39,
          'Site visit done. 14 stations, two shifts, go-live wanted before peak season.',
        ],
        [
          'manager',
          'internal',
          12,
          'Lindwurm claims the account as well. Alpine was first by nine days and has the visit report; stays with Alpine.',
        ],
        [
          'manager',
          'shared',
          11,
          'Another partner has asked about this account. It is yours and protected; please keep the stage up to date.',
        ],
        ['partner', 'shared', 10, 'Understood. Offer goes out on Friday, I will move it then.'],
      ],
    },
    {
      name: 'Goods-to-person for Kaufgut, central warehouse',
      customer: kaufgut,
      company: lindwurm,
      product: 'picking',
      amount: 380_000,
      daysAgo: 13,
      steps: [
        [
          12,
          'manager',
          { command: 'reject', reason: 'duplicate', note: 'The account is protected for another partner.' },
        ],
      ],
      remarks: [
        [
          'partner',
          'shared',
          11.5,
          'We have talked to their head of logistics since March. Is a split by site possible?',
        ],
      ],
    },
    {
      name: 'Dock-to-rack fleet, Hansekai',
      customer: hansekai,
      company: alpine,
      product: 'transport',
      amount: 168_500,
      daysAgo: 85,
      steps: [
        [84, 'manager', approve],
        [60, 'partner', engage],
      ],
      remarks: [
        [
          'partner',
          'shared',
          7,
          'The works council has to agree first. Decision expected in about two weeks.',
        ],
      ],
    },
    {
      name: 'Palletising cell for Isartal',
      customer: isartal,
      company: alpine,
      product: 'palletising',
      amount: 94_000,
      daysAgo: 83,
      steps: [
        [82.5, 'manager', approve],
        [55, 'partner', engage],
        [
          1.2,
          'partner',
          {
            command: 'requestExtension',
            note: 'Pilot ran well; the investment committee meets on the 12th. We need four more weeks.',
          },
        ],
      ],
      remarks: [
        ['manager', 'internal', 1, 'Pilot figures look real. Fine with me, if the forecast is updated.'],
      ],
    },
    {
      name: 'Transport robots for Fjordfisk',
      customer: fjord,
      company: harbour,
      product: 'transport',
      amount: 225_000,
      daysAgo: 3,
      steps: [
        [
          2,
          'manager',
          { command: 'return', note: 'Which of their two sites is it, and is the cold store part of it?' },
        ],
      ],
      remarks: [
        ['manager', 'shared', 2, 'Your place in the queue stays; the clock stands still until you answer.'],
        ['partner', 'shared', 1.5, 'The Tromsdal site. I ask about the cold store today.'],
      ],
    },
    {
      name: 'Mixed-case palletising, Ortofrutta',
      customer: ortofrutta,
      company: brera,
      product: 'palletising',
      amount: 137_500,
      daysAgo: 9,
      steps: [[5, 'clock', { command: 'answerLate' }]],
      remarks: [
        ['partner', 'shared', 4, 'We have had no answer for a week, and the customer asks every day.'],
      ],
    },
    {
      name: 'Twelve carriers for Lakeshore',
      customer: lakeshore,
      company: lakes,
      product: 'transport',
      amount: 310_000,
      daysAgo: 58,
      steps: [
        [57, 'manager', approve],
        [44, 'partner', engage],
        [4, 'manager', { command: 'move', to: 'won', closes: true }],
      ],
      remarks: [
        ['partner', 'shared', 43, 'Demo in their own yard went well, even in the rain.'],
        [
          'manager',
          'internal',
          30,
          'Biggest transport order in the region so far. Support with commissioning.',
        ],
        ['partner', 'shared', 4, 'Signed this morning!'],
        ['manager', 'shared', 4, 'Congratulations. The order confirmation is on its way.'],
      ],
    },
    {
      name: 'Piece-picking pilot, Rheingut',
      customer: rheingut,
      company: alpine,
      product: 'picking',
      amount: 76_000,
      daysAgo: 0.3,
    },
    {
      name: 'Second line for Brenner',
      customer: brenner,
      company: alpine,
      product: 'palletising',
      amount: 121_000,
      daysAgo: 0.9,
      steps: [[0.4, 'manager', { command: 'startReview' }]],
    },
  ]
  return plots.map((plot) => tellStory(setting, plot))
}

function tellStory({ random, now, managerOf }: Setting, plot: Plot): Story {
  const { customer, company, daysAgo } = plot
  const at = now - daysAgo * dayMs
  const [owner] = company.people
  const doers = {
    partner: seller(owner),
    manager: manager(managerOf(company)),
    clock: { kind: 'system', userId: null },
  } as const
  const deal = {
    ...usualDeal({ random, now, managerOf }, company, customer, at),
    name: plot.name,
    product: plot.product,
    amount: plot.amount * 100,
    ownerId: owner.id,
    ownerName: owner.name,
    by: doers.partner,
    expectedCloseOn: iso(now + random.int(15, 60) * dayMs).slice(0, 10),
    steps: (plot.steps ?? []).map(
      ([days, by, step]) => ({ ...step, at: iso(now - days * dayMs), by: doers[by] }) as PastStep,
    ),
  }
  const remarks = (plot.remarks ?? []).map(([by, audience, days, body]) => ({
    by,
    audience,
    daysAgo: days,
    body,
  }))
  return { deal, company, remarks }
}
