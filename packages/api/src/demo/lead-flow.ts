import { idAt } from '../ids.ts'
import type { Deal } from '../modules/deals/schema.ts'
import type { LeadCandidate } from '../modules/leads/offer-schema.ts'
import type { PastLead, PastStep } from '../modules/leads/past.ts'
import { rank, type Candidate } from '../modules/leads/routing.ts'
import type { LeadSource } from '../modules/leads/schema.ts'
import type { Doer } from '../past.ts'
import type { Company, Customer, Person } from './cast.ts'
import { dayMs, hourMs, iso, manager, seller } from './pipeline.ts'
import type { Random } from './random.ts'
import * as words from './words.ts'

const system: Doer = { kind: 'system', userId: null }
/** So many of those who were passed over are kept with an offer. */
const othersKept = 4
const interests = { picking: 45, palletising: 25, transport: 25, other: 5 }
const pages = [
  '/',
  '/products/picking',
  '/products/palletising',
  '/products/transport',
  '/contact',
  '/case-studies/cold-store',
]
const campaigns = ['spring_fair', 'night_shift', 'cold_store', 'peak_season']

interface Setting {
  random: Random
  now: number
  site: string
  companies: readonly Company[]
  managerOf(company: Company): Person
}

/** What somebody sends through the form of the vendor's site. */
export function usualValues(random: Random, { name, country, contact }: Customer): Record<string, unknown> {
  const interest = random.weighted(interests)
  return {
    name: contact.name,
    email: contact.email,
    company: name,
    country,
    interest,
    ...(interest === 'other' && { other: 'Returns handling' }),
    ...(random.chance(0.7) && { message: random.pick(words.leadMessages) }),
    consent: true,
  }
}

function usualSource({ random, site }: Setting): LeadSource {
  const channel = random.weighted({ form: 74, staff: 10, key: 8, slack: 5, teams: 3 })
  if (channel !== 'form') return { channel, pageUrl: null, referrer: null, utm: {} }
  const utm = random.chance(0.4)
    ? { utm_source: 'newsletter', utm_medium: 'email', utm_campaign: random.pick(campaigns) }
    : {}
  return { channel, pageUrl: `${site}${random.pick(pages)}`, referrer: null, utm }
}

/** How partners fit a lead from a country; the same for every lead of it, which is near enough for the past. */
export function candidatesByCountry(companies: readonly Company[], random: Random) {
  const known = new Map<string, LeadCandidate[]>()
  const all: Candidate[] = companies.map((company) => ({
    id: company.id,
    name: company.name,
    territories: [company.region.territory],
    products: company.products,
    tier: company.strength / 4,
    weight: 100,
    openLeads: random.int(0, 6),
    maxOpenLeads: null,
    recentOffers: random.int(2, 12),
    recentRefusals: random.int(0, 3),
    lastOfferedAt: null,
    parted: null,
    qualified: true,
  }))
  return ({ country, region }: Customer): LeadCandidate[] => {
    let found = known.get(country)
    if (!found) {
      const need = { country, territories: [region.territory], product: null }
      found = rank(all, need).map(({ candidate, ...judged }) => ({
        partnerId: candidate.id,
        partnerName: candidate.name,
        ...judged,
      }))
      known.set(country, found)
    }
    return found
  }
}

type Looked = (customer: Customer) => LeadCandidate[]

/** A lead that became the deal. */
export function convertedLead(
  setting: Setting,
  looked: Looked,
  customer: Customer,
  company: Company,
  deal: Deal,
): PastLead {
  const { random } = setting
  const made = Date.parse(deal.createdAt)
  const at = made - random.int(20, 190) * hourMs
  const owner = company.people.find(({ id }) => id === deal.ownerId) ?? company.people[0]
  const steps = offered(looked(customer), company, at + 2 * 60_000)
  steps.push({ at: iso(at + random.int(2, 15) * hourMs), by: seller(owner), command: 'accept', owner })
  steps.push({ at: iso(made - hourMs), by: seller(owner), command: 'start' })
  steps.push({ at: deal.createdAt, by: seller(owner), command: 'convert', deal })
  return { ...sent(setting, customer, at), steps }
}

/** A lead that came to nothing, or is still open, by its age. */
export function usualLead(setting: Setting, looked: Looked, customer: Customer, at: number): PastLead {
  const { random, now, managerOf } = setting
  const lead = { ...sent(setting, customer, at), steps: [] as PastStep[] }
  const list = looked(customer)
  const fitting = list.filter(({ score }) => score !== null)
  const ofPartner = (one: LeadCandidate): Company => setting.companies.find(({ id }) => id === one.partnerId)!
  const staff = managerOf(ofPartner(fitting[0]!))
  const old = now - at > 40 * dayMs
  const spam = random.chance(old ? 0.15 : 0.04)
  const add = (...steps: PastStep[]): void =>
    void lead.steps.push(...steps.filter((step) => Date.parse(step.at) < now))
  if (spam) {
    const [note] = words.disqualifyNotes['spam']!
    add({
      at: iso(at + random.int(1, 20) * hourMs),
      by: manager(staff),
      command: 'disqualify',
      reason: 'spam',
      note: note!,
    })
    return lead
  }
  // A tenth waits for staff, who look through them once a day.
  if (!old && random.chance(0.1)) return { ...lead, unroutedReason: 'by_hand' }

  let time = at + 2 * 60_000
  for (const turn of [0, 1]) {
    const company = ofPartner(fitting[Math.min(turn + random.int(0, 2), fitting.length - 1)]!)
    const owner = random.pick(company.people)
    const answer = time + random.int(1, 13) * hourMs
    const said =
      answer > now
        ? 'nothing'
        : random.weighted({
            accept: turn === 0 ? 78 : 100,
            decline: turn === 0 ? 14 : 0,
            expire: turn === 0 ? 8 : 0,
          })
    add(...offered(list, company, time))
    if (said === 'nothing') return lead
    if (said === 'accept') {
      add({ at: iso(answer), by: seller(owner), command: 'accept', owner })
      const started = answer + random.int(3, 60) * hourMs
      if (old || random.chance(0.75)) add({ at: iso(started), by: seller(owner), command: 'start' })
      if (old || random.chance(0.2)) {
        const reason = random.weighted({ not_a_fit: 55, unreachable: 35, duplicate: 10 })
        const note = random.pick(words.disqualifyNotes[reason]!)
        add({
          at: iso(started + random.int(2, 30) * dayMs),
          by: manager(staff),
          command: 'disqualify',
          reason,
          note,
        })
      }
      return lead
    }
    const note = random.pick(words.declineNotes)
    add(
      said === 'decline'
        ? {
            at: iso(answer),
            by: seller(owner),
            command: 'decline',
            reason: random.pick(['no_capacity', 'other_product', 'own_customer']),
            note,
          }
        : { at: iso(answer), by: system, command: 'expire', reason: 'unanswered' },
    )
    // Some wait for staff after the first no.
    if (!old && random.chance(0.5)) return lead
    time = answer + 5 * 60_000
    if (time > now) return lead
  }
  return lead
}

export function sent(setting: Setting, customer: Customer, at: number): Omit<PastLead, 'steps'> {
  return {
    id: idAt('lead', iso(at)),
    values: usualValues(setting.random, customer),
    source: usualSource(setting),
    createdAt: iso(at),
    by: system,
  }
}

export function offered(list: LeadCandidate[], company: Company, at: number): PastStep[] {
  const fallback = { partnerId: company.id, partnerName: company.name, score: null, parts: [], reasons: [] }
  const to = list.find(({ partnerId }) => partnerId === company.id) ?? fallback
  const others = list.filter((one) => one !== to).slice(0, othersKept)
  return [{ at: iso(at), by: system, command: 'offer', to, others }]
}
