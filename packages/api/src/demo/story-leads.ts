import type { PastLead, PastStep } from '../modules/leads/past.ts'
import type { LeadCandidate } from '../modules/leads/offer-schema.ts'
import type { Company, Customer, Person } from './cast.ts'
import { offered, sent } from './lead-flow.ts'
import { hourMs, iso, seller } from './pipeline.ts'
import type { Random } from './random.ts'
import { regionOf } from './cast.ts'

interface Setting {
  random: Random
  now: number
  site: string
  companies: readonly Company[]
  managerOf(company: Company): Person
}

const customer = (
  name: string,
  domain: string,
  country: string,
  territory: string,
  person: string,
  mailbox: string,
): Customer => ({
  name,
  domain,
  country,
  region: regionOf(territory),
  contact: { name: person, email: `${mailbox}@${domain}`, phone: `${regionOf(territory).dialling} 4711` },
})

/** Leads a newcomer meets first: they wait at the top of the board. */
export function storyLeads(
  setting: Setting,
  looked: (customer: Customer) => LeadCandidate[],
  companies: Company[],
): PastLead[] {
  const { now } = setting
  const named = (name: string): Company => companies.find((company) => company.name === name)!
  const lead = (
    who: Customer,
    interest: string,
    hoursAgo: number,
    message: string,
    steps: PastStep[] = [],
  ): PastLead => {
    const { values, ...rest } = sent(setting, who, now - hoursAgo * hourMs)
    const { other: _, ...usual } = values
    return {
      ...rest,
      values: { ...usual, interest, message },
      source: { channel: 'form', pageUrl: `${setting.site}/`, referrer: null, utm: {} },
      unroutedReason: 'by_hand',
      steps,
    }
  }
  const ada = customer(
    'Kaufgut Handel',
    'kaufgut.example',
    'DE',
    'central_europe',
    'Ada Brandt',
    'ada.brandt',
  )
  const luca = customer('Ortofrutta Nord', 'ortofrutta.example', 'IT', 'italy', 'Luca Moretti', 'l.moretti')
  const sofia = customer('Nordhandel', 'nordhandel.example', 'SE', 'nordics', 'Sofia Lindqvist', 'sofia')
  const carmen = customer(
    'Fresco Puerto',
    'frescopuerto.example',
    'ES',
    'iberia',
    'Carmen Ortega',
    'c.ortega',
  )
  const harbour = named('Harbour Automation')
  const officine = named('Officine Dardano')
  return [
    lead(ada, 'picking', 2, 'We ship 9,000 order lines a day and cannot find people for the night shift.'),
    lead(carmen, 'picking', 5, 'Our peak is May. Is a pilot with four robots before then realistic?'),
    // Nobody has answered yet, and the time is nearly over.
    lead(
      sofia,
      'transport',
      20,
      'Two halls, 180 metres apart, about 400 pallets a day.',
      offered(looked(sofia), harbour, now - 19.5 * hourMs),
    ),
    // Declined, with a reason: it waits for staff to choose another.
    lead(luca, 'palletising', 30, 'Mixed cases up to 18 kg, three lines.', [
      ...offered(looked(luca), officine, now - 29.5 * hourMs),
      {
        at: iso(now - 22 * hourMs),
        by: seller(officine.people[0]),
        command: 'decline',
        reason: 'no_capacity',
        note: 'Fully booked until spring.',
      },
    ]),
  ]
}
